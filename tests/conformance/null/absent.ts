// U5, U7: what was never stored is undefined
let x: int | undefined;
console.log(x === undefined);
x = 3;
console.log(x);
class Partial2 {
	a?: int;
	b: string | undefined;
	c: int | null = null;
}
const p = new Partial2();
console.log(p.a === undefined, p.b === undefined, p.c === null, p.a ?? "no a");
p.a = 0;
console.log(p.a ?? "no a", p.a === undefined);
const record: Record<string, int> = { one: 1 };
console.log(record["one"] ?? "none", record["two"] ?? "none", record["two"] === undefined, "one" in record, "two" in record);
delete record["one"];
delete record["one"];
console.log("one" in record);
interface Options {
	size?: int;
	name: string;
}
function show(o: Options): string {
	return `${o.name} ${o.size ?? "default"}`;
}
console.log(show({ name: "a" }), show({ name: "b", size: 0 }));
function optional(a: int, b?: int, c = 5): string {
	return `${a} ${b ?? "none"} ${c}`;
}
console.log(optional(1), optional(1, 2), optional(1, 2, 3));
function log(message?: string): void {
	console.log(message === undefined ? "nothing" : message);
}
log();
log("x");
export {};
