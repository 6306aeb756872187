// What is added by `push.apply` and its like, as it was written before there were spreads; an array made with a size of 0.

const seen: (string | number)[] = ["first"];
const inner = { seen, sizes: [] as number[] };

function note(...more: number[]): number {
	seen.push.apply(seen, more);
	inner.sizes.unshift.apply(inner.sizes, more);
	return seen.length;
}

console.log(note(4, 5), note(), note(6), inner);

class Shelf<T> {
	private books: T[] = [];
	put(more: readonly T[]): this {
		this.books.push.apply(this.books, more as T[]);
		return this;
	}
	twice(): T[] {
		return ([] as T[]).concat.apply([] as T[], [this.books, this.books]);
	}
}

const shelf = new Shelf<string>().put(["atlas"]).put([]).put(["novel", "diary"]);
console.log(shelf.twice(), shelf);

class Row extends Array<number> {
	widen(...by: number[]): number {
		return this.push.apply(this, by);
	}
}

const row = new Row();
console.log(row.widen(1, 2), row.widen(), row);

// The prototype's methods, also for what is known as anything.
const anything: any = [true];
Array.prototype.push.apply(anything, [null, undefined, "x"]);
const record: any = { list: [] };
record.list.push.apply(record.list, ["a", { b: 1 }]);
console.log(anything, record, Array.prototype.unshift.apply(seen, ["zero", 0]), seen);

// What is added may be worked out, once.
let asked = 0;
const own = () => {
	asked++;
	return inner.sizes;
};
inner.sizes.push.apply(inner.sizes, own());
console.log(asked, inner.sizes);

function collected(..._: unknown[]): unknown[] {
	const got: unknown[] = [];
	got.push.apply(got, arguments as unknown as unknown[]);
	return got;
}
console.log(collected(1, "two", false));

const codes = [0x68, 0x69];
console.log(
	String.fromCharCode.apply(null, codes),
	String.fromCharCode.apply(String, new Uint8Array(codes) as any),
	String.fromCodePoint.apply(undefined, [0x1f600, 33]),
);

const parts = [[1], [2, [3]], []];
console.log(([] as unknown[]).concat.apply([], parts));

const names = new Array<string>(0);
names.push("one");
const none = new Array(0);
console.log(names, none, none.length);

// and holes, beside a class that derives from Array
const open = new Array<number>(3);
console.log(open, new Array(2));
open[1] = 5;
console.log(open, row);
