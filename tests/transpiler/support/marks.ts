// What stands between the programs in the output of a process that runs many: no text that one of them prints by chance.

export const MARK = { begin: "\x01program\x01", error: "\x02error\x02", end: "\x03end\x03" } as const;
