// what is undefined comes last, and no comparator is asked about it, also where the type leaves open what the items are
const words: any[] = ["b", undefined, "a"];
console.log(words.toSorted((a, b) => (a < b ? 1 : -1)), words);
words.sort((a, b) => ((a ?? "") < (b ?? "") ? -1 : 1));
console.log(words);
const read: unknown[] = [3, undefined, 1];
console.log(read.sort((a, b) => Number(a) - Number(b)));

function sortedBy<T>(items: readonly T[], key: (item: T) => number): T[] {
	return [...items].sort((a, b) => key(a) - key(b));
}
console.log(
	sortedBy([3, undefined, 1], (n) => n ?? 0),
	sortedBy(["ccc", "a"], (s) => s.length),
);

function sorted<T extends string | undefined>(items: T[]): T[] {
	return items.sort((a, b) => ((a ?? "") < (b ?? "") ? -1 : 1));
}
console.log(sorted(["b", undefined, "a"]));

class Queue<T> {
	readonly items: T[] = [];
	private readonly compare: (a: T, b: T) => number;

	constructor(compare: (a: T, b: T) => number) {
		this.compare = compare;
	}
	push(item: T): void {
		this.items.push(item);
		this.items.sort(this.compare);
	}
}
const queue = new Queue<number | undefined>((a, b) => (a ?? 0) - (b ?? 0));
for (const n of [2, undefined, 1]) queue.push(n);
console.log(queue.items);
