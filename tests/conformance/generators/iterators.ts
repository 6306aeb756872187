// Iterators that the program makes itself, iterables as parameters, Maps among them (A10, O3)
class Range implements Iterable<number> {
	constructor(private lo: number, private hi: number) {}
	[Symbol.iterator](): Iterator<number> {
		let i = this.lo;
		const hi = this.hi;
		return {
			next(): IteratorResult<number> {
				if (i < hi) return { value: i++, done: false };
				return { value: undefined, done: true };
			},
		};
	}
}
for (const x of new Range(1, 4)) console.log(x);
console.log([...new Range(0, 3)].length);
class Countdown implements IterableIterator<number> {
	constructor(private n: number) {}
	next(): IteratorResult<number> {
		if (this.n > 0) return { value: this.n--, done: false };
		return { value: undefined, done: true };
	}
	[Symbol.iterator](): IterableIterator<number> { return this; }
}
for (const x of new Countdown(3)) console.log(x);
const cd = new Countdown(2);
console.log(cd.next().value, cd.next().value, cd.next().done);
class List<T> {
	private items: T[] = [];
	add(x: T): this { this.items.push(x); return this; }
	[Symbol.iterator](): Iterator<T> { return this.items[Symbol.iterator](); }
	*reversed(): IterableIterator<T> { for (let i = this.items.length - 1; i >= 0; i--) yield this.items[i]!; }
}
const l = new List<string>().add("a").add("b");
for (const x of l) console.log(x);
for (const x of l.reversed()) console.log(x);
function total(xs: Iterable<number>): number { let t = 0; for (const x of xs) t += x; return t; }
console.log(total([1, 2, 3]), total(new Set([4, 5])), total(new Range(0, 5)), total(new Map([["a", 1]]).values()));
function pairs(xs: Iterable<[string, number]>): string { let s = ""; for (const [k, v] of xs) s += `${k}=${v};`; return s; }
console.log(pairs(new Map<string, number>([["a", 1], ["b", 2]])), pairs([["x", 1]]), pairs(new Map([["1", 2]]).entries()));
const it = [10, 20][Symbol.iterator]();
console.log(it.next().value, it.next().value, it.next().done);
const m = new Map([["k", 1], ["l", 2]]);
const keys = m.keys();
console.log(keys.next().value, keys.next().value, keys.next().done);
const iter: Iterator<number> = { next: () => ({ value: 7, done: false }) };
console.log(iter.next().value);
const iterable: Iterable<number> = {
	*[Symbol.iterator]() { yield 1; yield 2; },
};
for (const x of iterable) console.log(x);
const fibs = {
	[Symbol.iterator]() {
		let a = 0, b = 1;
		return {
			next() {
				const value = a;
				[a, b] = [b, a + b];
				return { value, done: value > 20 };
			},
		};
	},
};
for (const f of fibs) console.log(f);
function makeCounter(): Iterator<number> {
	let n = 0;
	return { next: () => (n < 2 ? { value: n++, done: false } : { value: undefined, done: true }) };
}
const mc = makeCounter();
let r = mc.next();
while (!r.done) { console.log(r.value); r = mc.next(); }
