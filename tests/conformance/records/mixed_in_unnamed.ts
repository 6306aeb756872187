// What is mixed into an object may be of a type that names nothing of it, or of another than the object's own.
class Cell {
	x = null;
	note: string | undefined;
	n = 1;
	mix(from: object): this {
		return Object.assign(this, from);
	}
}
const one = new Cell().mix({ x: new Map([[1, 2]]), note: true });
console.log({ m: one.x }, one.x, one.note, `${one.note}`);
function mixed<T extends object>(cell: Cell, from: T): Cell {
	return Object.assign(cell, from);
}
const two = mixed(new Cell(), { x: 5, note: true, n: "q" });
console.log({ m: two.x }, two.x, two.note, [two.n], `${two.n}`);
const entries: Record<string, unknown> = { x: [1], n: false };
Object.assign(two, entries);
console.log(two.x, two.n, String(two.n), two);
const numbers: Record<string, number> = { x: 8, note: 9 };
Object.assign(two, numbers);
console.log(two.x, String(two.note), two.note);
