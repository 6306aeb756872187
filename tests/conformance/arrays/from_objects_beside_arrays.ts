// What `Array.from` is given may be an object of a class beside an array, and an ArrayLike that is a record is told of.

class Chain<T> implements Iterable<T> {
	constructor(readonly items: T[]) {}

	*[Symbol.iterator](): IterableIterator<T> {
		yield* this.items;
	}

	static from<T>(source: ArrayLike<T> | Iterable<T> | Chain<T>): Chain<T> {
		const made = new Chain<T>([]);
		for (const value of Array.from(source)) made.items.push(value);
		return made;
	}

	static mapped<T, U>(source: Chain<T> | T[], f: (value: T, i: number) => U): U[] {
		return Array.from(source, f);
	}
}

console.log(Chain.from([1, 2]), Chain.from("abc"), Chain.from(new Set([1, 2])), Chain.from(new Chain([5, 6])));
console.log(Chain.from(new Map([["a", 1]])), Chain.from(new Map([["a", 1]]).values()), Chain.from(new Uint8Array([7])));
console.log(
	Chain.mapped(new Chain(["a", "b"]), (v, i) => v + i),
	Chain.mapped(["c"], (v) => v + v),
);

type Bag = { size: number; [Symbol.iterator](): Iterator<number> };

function bag(): Bag {
	return {
		size: 2,
		*[Symbol.iterator]() {
			yield 1;
			yield 2;
		},
	};
}

function emptied(source: Bag | number[]): number[] {
	return Array.from(source);
}

console.log(emptied(bag()), emptied([3]));

function texts<T extends ArrayLike<string>>(source: T): string[] {
	return Array.from(source);
}

function numbers(source?: ArrayLike<number> | null): number[] {
	return source ? Array.from(source, (n) => n * 2) : [];
}

console.log(texts(["a"]), texts("bc"), numbers([1]), numbers(new Uint8Array([4])), numbers());
