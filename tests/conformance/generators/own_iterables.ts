// Objects of one's own that for...of, spread and await take (Y12)
class Range {
	constructor(private readonly from: number, private readonly to: number) {}
	*[Symbol.iterator](): Generator<number> {
		for (let i = this.from; i < this.to; i++) yield i;
	}
}
class Countdown implements Iterable<number> {
	constructor(private n: number) {}
	[Symbol.iterator](): Iterator<number> {
		let left = this.n;
		return { next: () => (left > 0 ? { done: false, value: left-- } : { done: true, value: undefined }) };
	}
}
for (const n of new Range(1, 4)) console.log(n);
console.log([...new Range(0, 3)], Math.max(...new Range(2, 6)), Array.from(new Countdown(3)));
const [first, second] = new Countdown(5);
console.log(first, second);

// objects of an interface that is iterable by what it extends
interface Sized<T> extends Iterable<T> {
	readonly size: number;
	map<U>(f: (item: T) => U): Sized<U>;
}
const sized = <T>(...items: T[]): Sized<T> => ({
	size: items.length,
	map: (f) => sized(...items.map(f)),
	[Symbol.iterator]: () => items[Symbol.iterator](),
});
const three = sized(1, 2, 3).map((n) => n * 10);
console.log([...three], three.size, Math.max(...three), new Set(three).size, Array.from(three, (n) => n + 1));
for (const n of three) console.log(n);
const [first_of_three, ...others_of_three] = three;
console.log(first_of_three, others_of_three);
interface Ticking extends AsyncIterable<number> {
	name: string;
}
const ticking: Ticking = {
	name: "ticks",
	async *[Symbol.asyncIterator]() {
		yield 1;
		yield 2;
	},
};
(async () => {
	for await (const tick of ticking) console.log(ticking.name, tick);
})();
