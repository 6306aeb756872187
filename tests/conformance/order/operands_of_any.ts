// what is of any type: both operands are asked for before a symbol raises, and an iterator hears of a callback that throws
const tried: [string, (a: any, b: any) => unknown][] = [
	["<", (a, b) => a < (console.log("right"), b)],
	["+", (a, b) => a + (console.log("right"), b)],
	["-", (a, b) => a - (console.log("right"), b)],
	["|", (a, b) => a | (console.log("right"), b)],
	["**", (a, b) => a ** (console.log("right"), b)],
	[">>>", (a, b) => a >>> (console.log("right"), b)],
];
for (const [name, f] of tried)
	try {
		console.log(name, f(3, 1), f(Symbol("s"), 1));
	} catch (e) {
		console.log(name, e instanceof TypeError);
	}
class Source {
	name: string;
	n = 0;
	constructor(name: string) {
		this.name = name;
	}
	[Symbol.iterator]() {
		return this;
	}
	next() {
		return { value: this.n++, done: this.n > 3 };
	}
	return() {
		console.log("told", this.name);
		return {};
	}
}
for (const at of [1, 9])
	try {
		console.log(
			Array.from(new Source("mapped") as any, (n: any, i) => {
				if (i === at) throw new Error(`item ${n}`);
				return n;
			}),
		);
	} catch (e) {
		console.log((e as Error).message);
	}
