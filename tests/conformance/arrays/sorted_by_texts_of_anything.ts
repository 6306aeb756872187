// A4: without a comparator also arrays, objects and what may be anything go by their texts
const pairs: [number, number][] = [[10, 1], [9, 2], [1, 5], [1, 10]];
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
console.log(people.toSorted().map(String).join(), people.sort().map((p) => p.name), people.length);
const mixed: any[] = [3, "b", null, undefined, true, [2], 10, "a", { k: 1 }];
console.log(mixed.sort());
const unknowns: unknown[] = [5, "x", 1, 10];
unknowns.sort();
console.log(unknowns, [{ a: 2 }, { a: 1 }].sort());
