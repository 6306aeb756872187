// a comparator that need not be given: then items are ordered by their texts
type Order<T> = (a: T, b: T) => number;
function sorted(xs: number[], c?: Order<number>): number[] {
	return [...xs].sort(c);
}
console.log(
	sorted([3, 1, 10]),
	sorted([3, 1, 10], (a, b) => a - b),
	sorted([3, 1, 10], undefined),
);
class Bag {
	constructor(
		private items: string[],
		private readonly order?: Order<string>,
	) {}
	list(): string[] {
		return this.items.toSorted(this.order);
	}
}
console.log(new Bag(["b", "a", "c"]).list(), new Bag(["b", "a", "c"], (a, b) => (a < b ? 1 : -1)).list());
const c: Order<number> | undefined = Math.random() > 2 ? (a, b) => b - a : undefined;
console.log([2, 10, 1.5].sort(c));
function opt(xs: (number | undefined)[], c?: Order<number | undefined>) {
	return xs.sort(c);
}
console.log(
	opt([3, undefined, 20]),
	opt([3, undefined, 20], (a, b) => (a ?? 0) - (b ?? 0)),
);
