// functions as console.log shows them, and the names that JavaScript gives them
class Sorted {
	private readonly compare: (a: number, b: number) => number;
	onChange?: () => void;
	hover = () => 1;
	#inner = () => 2;
	constructor(compare: (a: number, b: number) => number) {
		this.compare = compare;
	}
	least(xs: number[]): number | undefined {
		return [...xs].sort(this.compare)[0];
	}
	inner(): string {
		return this.#inner.name;
	}
}
function named(): number {
	return 1;
}
const arrow = (x: number) => x;
console.log(new Sorted((a, b) => a - b), new Sorted(function backwards(a, b) { return b - a; }));
console.log(new Sorted((a, b) => a - b).least([2, 1]), new Sorted(() => 0).inner());
console.log([() => 1, named, arrow, async () => {}, function* gen() { yield 1; }]);
console.log({ f() { return 1; }, g: () => 2, h: named, async i() {}, *j() { yield 1; } });
console.log(named, arrow.name, new Map([["k", arrow]]), new Set([named]));
const counter = { n: 1, next() { return ++this.n; }, list: [named] };
console.log(counter, counter.next(), { a: { b: { c: { d: () => 1 } } } });
function told(f: (x: number) => number): void {
	console.log(f.name === "" ? "nameless" : f.name, f);
}
told(arrow);
told((x) => x + 1);
told(function twice(x) { return x * 2; });
let later: () => number;
later = () => 5;
console.log(later, named.bind(null), named.bind(null).name);
const made = [1, 2].map((i) => () => i);
console.log(made, made.map((f) => f()));
for (let i = 0; i < 2; i++) {
	const turn = () => i;
	console.log(turn, turn());
}
const pick = (yes: boolean) => (yes ? named : arrow);
console.log(pick(true), pick(false), (({ f = () => 3 }: { f?: () => number }) => f)({}));
// classes, by their names
class Base {
	static make(): Base {
		return new Base();
	}
}
class Derived extends Base {}
class Failure extends Error {}
const Nameless = class {};
console.log(Base, Derived, Failure, Nameless, class {}, class extends Base {});
console.log([Base, { Derived }], new Map([["k", Derived]]), new Base().constructor, JSON.stringify({ Base, k: 1 }));
const showing = (x: unknown) => console.log(x);
showing(Derived);
