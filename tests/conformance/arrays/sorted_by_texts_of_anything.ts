// A4: without a comparator also arrays, objects and what may be anything go by their texts
const pairs: [number, number][] = [
	[10, 1],
	[9, 2],
	[1, 5],
	[1, 10],
];
console.log(pairs.sort(), [[3], [20, 1], [], [1]].sort());
class Named {
	name: string;
	constructor(name: string) {
		this.name = name;
	}
	toString() {
		return this.name;
	}
}
const people = [new Named("z"), new Named("a"), new Named("m")];
console.log(
	people.toSorted().map(String).join(),
	people.sort().map((p) => p.name),
	people.length,
);
const mixed: any[] = [3, "b", null, undefined, true, [2], 10, "a", { k: 1 }];
console.log(mixed.sort());
const unknowns: unknown[] = [5, "x", 1, 10];
unknowns.sort();
console.log(unknowns, [{ a: 2 }, { a: 1 }].sort());

// a comparator that need not be given
class Queue<T> {
	private readonly items: T[] = [];
	private readonly order?: (a: T, b: T) => number;
	constructor(order?: (a: T, b: T) => number) {
		this.order = order;
	}
	add(item: T) {
		this.items.push(item);
		return this;
	}
	next() {
		this.items.sort(this.order);
		return this.items.shift();
	}
	all() {
		return this.items.toSorted(this.order);
	}
}
const counts = new Queue<number>();
const down = new Queue<number>((a, b) => b - a);
const lists = new Queue<number[]>();
const keyed = new Queue<{ k: number }>();
for (const n of [10, 9, 1, 100]) {
	counts.add(n);
	down.add(n);
	lists.add([n, 1]);
	keyed.add({ k: n });
}
console.log(counts.next(), down.next(), lists.next(), keyed.next(), counts.all(), down.all(), lists.all());
function sortBy<T>(xs: T[], f?: (a: T, b: T) => number): T[] {
	return [...xs].sort(f);
}
console.log(
	sortBy([3, 20, 1]),
	sortBy(["b", "a"]),
	sortBy([3, 20, 1], (p, q) => q - p),
	sortBy([true, null, undefined, 2]),
);
function sorted(xs: (string | number[])[], f?: (a: string | number[], b: string | number[]) => number) {
	return xs.slice().sort(f);
}
console.log(
	sorted(["b", [10], [9], "a"]),
	sorted(["b", [1]], () => 0),
);
