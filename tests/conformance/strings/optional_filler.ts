// padStart and padEnd by a text that may be undefined.

function pad(s: string | number, n?: number, ch?: string): string { return String(s).padStart(n ?? 5, ch); }
console.log(pad(7) + "|", pad("x", 3, "*"));
function end(s: string, ch?: string) { return s.padEnd(4, ch) + "|"; } console.log(end("a"), end("b", "-"), end("c", undefined));

// join by one
class Joiner {
	constructor(private between?: string) {}
	join(parts: (string | number | null)[]): string {
		return parts.join(this.between);
	}
}
const joined = (parts: string[], between?: string) => parts.join(between);
console.log(new Joiner().join(["a", 1, null]), new Joiner("; ").join([1, 2]), joined(["x", "y"]), joined(["x", "y"], ""));
