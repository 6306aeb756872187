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
