export function string(s: string) { return s + "!"; }
