// C10, B4: typeof, instanceof and Array.isArray tell kinds apart
class Animal {}
class Dog extends Animal {}
function kind(x: unknown): string {
	if (x === null) return "null";
	if (typeof x === "string") return `string ${x}`;
	if (typeof x === "boolean") return `boolean ${x}`;
	if (typeof x === "number") return `number ${x}`;
	if (Array.isArray(x)) return `array ${x.length}`;
	if (x instanceof Dog) return "dog";
	if (x instanceof Animal) return "animal";
	if (typeof x === "function") return "function";
	return "other";
}
console.log(kind("a"), kind(""), kind(true), kind(false), kind(1), kind(0), kind(1.5), kind(null), kind([1, 2]), kind(new Dog()), kind(new Animal()));
console.log(kind(() => 1));
function width(x: string | int): int {
	return typeof x === "string" ? x.length : x;
}
console.log(width("abc"), width(7));
function flag(x: boolean | int): string {
	if (typeof x === "boolean") return x ? "yes" : "no";
	return String(x + 1);
}
console.log(flag(true), flag(1), flag(0), flag(false));
const mixed: (string | int | boolean)[] = [1, "1", true];
for (const m of mixed) console.log(m === true, typeof m === "number");
export {};
