// Methods that a program adds to all arrays.

export {};
declare global {
	interface Array<T> {
		last(): T | -1;
		groupBy(key: (item: T) => string): Record<string, T[]>;
		myMap<U>(f: (value: T, index: number, all: T[]) => U): U[];
		sumBy(f?: (value: T) => number): number;
		removeFirst(n?: number): this;
		each(): IterableIterator<T>;
		twice(...more: T[]): T[];
	}
}

Array.prototype.last = function () {
	return this.length === 0 ? -1 : this[this.length - 1];
};

Array.prototype.groupBy = function <T>(key: (item: T) => string) {
	const found: Record<string, T[]> = {};
	for (const item of this) (found[key(item)] ??= []).push(item);
	return found;
};

Array.prototype.myMap = function (f) {
	const made: any[] = [];
	for (let i = 0; i < this.length; i++) made.push(f(this[i], i, this));
	return made;
};

Array.prototype.sumBy = function (this: any[], f: ((value: any) => number) | undefined) {
	return this.reduce((sum, x) => sum + (f ? f(x) : Number(x)), 0);
};

Array.prototype.removeFirst = function (n = 1) {
	this.splice(0, n);
	return this;
};

Array.prototype.each = function* () {
	for (let i = 0; i < this.length; i++) yield this[i];
};

Array.prototype.twice = function (...more) {
	return [...this, ...this, ...more];
};

console.log([1, 2, 3].last(), [].last(), ["a"].last(), [null, {}].last(), [[1, 2], [3]].last());
console.log([{ id: "a", n: 1 }, { id: "b", n: 2 }, { id: "a", n: 3 }].groupBy((x) => x.id));
console.log([1, 2].myMap((x) => x * 1.5), ["x", "y"].myMap((s, i, all) => `${s}${i}${all.length}`).last());
console.log(["1", "2.5"].sumBy(), ["aa", "b"].sumBy((s) => s.length), [0.1, 0.2].sumBy((x) => x));
const kept = [1, 2, 3, 4];
console.log(kept.removeFirst().removeFirst(2), kept);
console.log([...kept.each()], [...[5, 6].twice().each()], [1].twice(2, 3), [1].twice(...kept));
let made = 0;
const make = (): number[] => {
	made++;
	return [made, made * 2];
};
console.log(make().last(), make().sumBy(), made, Object.keys(kept), JSON.stringify(kept));
function lastOf<T>(items: T[]): T | -1 {
	return items.last();
}
console.log(lastOf([7, 8]), lastOf<string>([]), kept.map((x) => [x, x + 1].last()), "a,b".split(",").last());
for (const x of kept) if (x === 4) kept.removeFirst();
console.log(kept, new Array<number>(3).fill(2).sumBy(), Array.from({ length: 2 }, (_, i) => i).last());
const holder = { items: [1, 2], kept };
console.log(holder.items.last(), new Map([["a", [1, 2]]]).get("a")!.last());
