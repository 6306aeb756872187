// Object.assign of all that a list holds, where the list may hold anything, or nothing at some places.

function merged<T>(...parts: T[]): T {
	return Object.assign({}, ...parts);
}
console.log(merged({ a: 1, b: 2 }, { a: 3, b: 4 }), merged<any>(null, { kept: undefined }, { none: null }), merged());

class Point {
	constructor(public x = 1) {}
	twice() {
		return this.x * 2;
	}
}
const mixed: any[] = [new Point(3), { y: [2] }, null];
console.log(Object.assign({}, ...mixed), Object.assign(new Point(), ...mixed));

const tools: any = Object.assign({}, ...([{ ask: () => "asked" }, new Map([["a", 1]])] as any[]));
console.log(tools.ask(), tools);

const counted: any = {
	n: 1,
	get next() {
		return this.n + 1;
	},
};
console.log(Object.assign({}, ...([counted, "ab", 4, true, [9]] as any[])));

const optional: ({ a: number } | { b: string } | null | undefined)[] = [{ a: 1 }, null, { b: "x" }, undefined];
console.log(Object.assign({ a: 0 }, ...optional));

abstract class Store<T> {
	protected readonly rows: T[] = [];
	abstract create(...given: any[]): T;
}
class Rows<T> extends Store<T> {
	create(...given: any[]): T {
		const row = Object.assign({}, ...given) as T;
		this.rows.push(row);
		return row;
	}
}
const rows = new Rows<{ id: number; note?: string | null }>();
console.log(rows.create({ id: 1 }, { note: null }), rows.create({ id: 2 }).note, rows);
