// B1, B2: what is true
function truth(n: int, f: number, s: string, b: boolean, o: int[] | null): string {
	return `${n ? 1 : 0}${f ? 1 : 0}${s ? 1 : 0}${b ? 1 : 0}${o ? 1 : 0}`;
}
console.log(truth(0, 0, "", false, null), truth(1, 0.5, "x", true, []), truth(-1, NaN, " ", true, [0]), truth(0, -0, "0", false, []));
const empty: Record<string, int> = {};
function maybe(flag: boolean): Record<string, int> | null {
	return flag ? empty : null;
}
console.log(maybe(true) ? "object" : "null", maybe(false) ? "object" : "null", !maybe(true), !!maybe(true));
let n = 3;
while (n) n--;
const f: number = 0.5;
const none: string = "";
console.log(n, !n, !!n, !none, !(none + "a"), !f, !!(f - f), !!(NaN * f));
function text(s: string | null): string {
	if (!s) return "nothing";
	return s;
}
console.log(text(""), text(null), text("a"));
class Box {
	value: int | null = null;
}
const box: Box | null = [new Box()][0] ?? null;
if (box && box.value === null) console.log("empty box");
export {};
