// What was tested for nothing, or deleted, may be there again: by Object.assign, a method, another name or another key.
interface Box {
	size?: number;
	last: number | null;
}
const counts: Record<string, number> = { a: 1, b: 2 };
delete counts["b"];
Object.assign(counts, { b: 5 });
console.log(counts["b"], counts.b, "b" in counts);
delete counts.a;
for (const key of ["a"]) counts[key] = 3;
console.log(counts.a, `${counts["a"]}`);
if (counts["c"] === undefined) {
	Object.assign(counts, { c: 7 });
	console.log(counts["c"], counts.d);
}
const box: Box = { size: 1, last: 2 };
delete box.size;
box.last = null;
Object.assign(box, { size: 4, last: 6 });
console.log(box.size, box.last, [box.last], { last: box.last });
box.last = null;
const twin = box;
twin.last = 8;
console.log(box.last, box.last === null ? "none" : "some");
function put<T, K extends keyof T>(to: T, key: K, value: T[K]): void {
	to[key] = value;
}
box.last = null;
put(box, "last", 9);
console.log(box.last);
const list: (number | undefined)[] = [undefined];
if (list[0] === undefined) {
	list.fill(3);
	console.log(list[0]);
}
if (list[1] === undefined) {
	list.push(4);
	console.log(list[1], list[2]);
}
list[0] = undefined;
list.reverse();
console.log(list[0], list[1]);
class Shelf {
	last: number | null = null;
	rows: (string | null)[] = [null];
	fill(): void {
		this.last = null;
		Object.assign(this, { last: 3 });
		console.log(this.last);
		this.last = null;
		const self = this;
		self.last = 8;
		console.log(this.last, String(this.last));
		this.rows[0] = null;
		this.rows.unshift("top");
		console.log(this.rows[0], this.rows[1], this.rows);
	}
}
new Shelf().fill();
// and may be gone, deleted by another function that knows the thing by a type that names no members
const tray: Box = { size: 1, last: 2 };
function empty(): void {
	delete (tray as unknown as Record<string, number>)["size"];
}
if (tray.size !== undefined) {
	empty();
	console.log(tray.size, [tray.size]);
}
