// Functions and objects go to what a type parameter is bound by: a function is given what its bound gives (A5, F6)
function apply<F extends (a: number, b: number) => number>(f: F): number {
	return f(1, 2);
}
console.log(
	apply((a) => a),
	apply((a, b) => a + b),
	apply(() => 5),
);
function wrap<F extends (a: string, i: number) => string>(f: F, n: number): string[] {
	return ["x", "y"].map((s, i) => f(s, i + n));
}
const up = (s: string) => s.toUpperCase();
console.log(
	wrap(up, 1),
	wrap((s, i) => s + i, 2),
);
interface Handler {
	(e: string, at: number): void;
}
class Bus<H extends Handler = Handler> {
	private hs: H[] = [];
	on(h: H): void {
		this.hs.push(h);
	}
	emit(e: string) {
		this.hs.forEach((h, i) => h(e, i));
	}
}
const bus = new Bus();
bus.on((e) => console.log("got", e));
bus.on((e, i) => console.log(e, i));
bus.on(() => console.log("none"));
bus.emit("go");
function each<T, P extends (x: T, i: number) => void>(xs: T[], f: P): void {
	for (let i = 0; i < xs.length; i++) f(xs[i]!, i);
}
each([1, 2], (x) => console.log(x));
each(["a"], console.log);
interface Handling {
	handle(a: number, b?: string): void;
}
class H {
	n = 0;
	handle<P extends number>(a: P): void {
		this.n += a;
		console.log("h", this.n);
	}
}
function run<P extends Handling>(h: P): void {
	h.handle(1);
	h.handle(2, "x");
}
run(new H());
run({ handle: (a) => console.log("lit", a) });
run({
	handle(a, b) {
		console.log(a, b);
	},
});
class Vec {
	constructor(
		public x: number,
		public name: string,
	) {}
}
interface Named {
	name: string;
}
function a<T extends {}>(x: T): T {
	return x;
}
function b<T extends object>(x: T): string[] {
	return Object.keys(x);
}
function c<T extends Record<string, any>>(x: T): string[] {
	return Object.keys(x);
}
function d<T extends { name: string }>(x: T): string {
	return x.name;
}
function e<T extends Named>(x: T, ...more: T[]): string {
	return x.name + more.length;
}
function f<T extends Named | null>(x: T): string {
	return x?.name ?? "-";
}
function g<T extends Vec | Named>(x: T): string {
	return x.name;
}
const vec = new Vec(1, "v");
console.log(
	a(vec).x,
	b(vec),
	d(vec),
	d({ name: "q", z: 1 }),
	e(vec, vec),
	e({ name: "n" }),
	f(vec),
	f(null),
	f({ name: "k" }),
);
console.log(a({ q: 1 }).q, b({ q: 1 }), c({ r: 2 }), g(vec), g({ name: "lit" }));

function firstTwice<I extends IterableIterator<number>>(items: I): number[] {
	const found: number[] = [];
	for (const x of items) {
		found.push(x);
		break;
	}
	for (const x of items) found.push(x);
	return found;
}
function* counting(): Generator<number> {
	yield 1;
	yield 2;
}
console.log(firstTwice(counting()), firstTwice([5, 6].values()));
function fold<T, F extends (sum: number, item: T, at: number) => number>({ of, by }: { of: T[]; by: F }): number {
	let sum = 0;
	for (let i = 0; i < of.length; i++) sum = by(sum, of[i]!, i);
	return sum;
}
console.log(
	fold({ of: ["a", "bc"], by: (sum, text) => sum + text.length }),
	fold({ of: [1.5], by: (s, x, i) => s + x + i }),
);
