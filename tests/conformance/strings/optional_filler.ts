// padStart and padEnd by a text that may be undefined.

function pad(s: string | number, n?: number, ch?: string): string { return String(s).padStart(n ?? 5, ch); }
console.log(pad(7) + "|", pad("x", 3, "*"));
function end(s: string, ch?: string) { return s.padEnd(4, ch) + "|"; } console.log(end("a"), end("b", "-"), end("c", undefined));
