// sort() without a comparator of what is no text: arrays, objects with a toString, values of several kinds
const rows = [[3, 1], [1, 2], [10, 0], [1, 10]];
console.log(rows.sort());
const counts = new Map<string, number>([["b", 2], ["a", 1]]);
console.log([...counts].sort(), [...counts.entries()].toSorted(), Object.entries({ z: 1, y: 2 }).sort());
console.log([[null, 1], [undefined, 0]].sort());
class Point {
	constructor(readonly x: number) {}
	toString(): string {
		return `P${this.x}`;
	}
}
console.log([new Point(3), new Point(20), new Point(1)].sort().map(String));
const mixed: (string | number | null | undefined)[] = [3, "b", null, undefined, "a", 10];
console.log(mixed.sort(), mixed.map(String));
const open: unknown[] = ["b", 2, [1], null, "a"];
console.log(open.sort());
