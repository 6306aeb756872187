// `arguments`: how many a function was given, and which
function described(name?: string, greeting = "hi"): string {
	if (arguments.length === 0) return "nobody";
	return `${greeting} ${name} (${arguments.length}, ${arguments[1]})`;
}
console.log(described(), described("a"), described("a", "yo"), described(undefined), described("b", undefined));
console.log(described.length, (described as any)("c", "d", "e"));

function sum(): number {
	let total = 0;
	for (let i = 0; i < arguments.length; i++) total += arguments[i];
	return total;
}
const summed = sum as (...xs: number[]) => number;
console.log(summed(), summed(1, 2, 3.5), (sum as any)(-0), sum.length);

// a parameter that is stored to is no longer what was given
function changed(a: number, b = 2): void {
	a = 9;
	console.log(arguments[0], a, b, [...arguments], !arguments[1], Object.is(-arguments[0], -0));
}
changed(1);
changed(0, 5);
changed(2.5, undefined);

function all(a: number, ...rest: unknown[]): void {
	for (const x of arguments) console.log(x);
	const inner = (): number => arguments.length + rest.length;
	console.log(a, inner(), Array.from(arguments), Array.prototype.slice.call(arguments, 1));
}
all(1);
all(1, "x", { a: 1 }, [null, undefined]);

// by a type that tells of other numbers of arguments, and of an overload
function overloaded(a: string): string;
function overloaded(a: string, b: number): string;
function overloaded(a: string, b?: number): string {
	return arguments.length === 1 ? `one ${a}` : `two ${a} ${b}`;
}
const narrow: (a: string) => string = overloaded;
console.log(overloaded("x"), overloaded("y", 2), overloaded.length, narrow("z"), ["v"].map(narrow));
const largest = function (): number {
	return Math.max.apply(null, arguments as any);
} as (...xs: number[]) => number;
console.log(largest(1, 5, 3));

class Counter {
	made: number;
	constructor(public first = 0, second?: number) {
		this.made = arguments.length;
	}
	count(a: number): string {
		return `${this.first} ${arguments.length} ${a}`;
	}
}
class Doubled extends Counter {
	override count(a: number, b?: number): string {
		return `${super.count(a)} ${arguments.length} ${b ?? "-"}`;
	}
}
for (const c of [new Counter(), new Counter(1, 2), new Doubled(3)]) console.log(c.made, c.count(1));
console.log(new Doubled(4).count(1, 2));
function* given(a: number, b?: number): Generator<number> {
	for (const x of arguments) yield x;
}
console.log([...given(1)], [...given(1, 2)]);
