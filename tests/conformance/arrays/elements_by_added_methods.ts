// What methods that a program adds to all arrays give back, of elements of all types.

export {};
declare global {
	interface Array<T> {
		last(): T | undefined;
		chunk(n: number): T[][];
		unique(): T[];
		flat2(): any[];
		swap(i: number, j: number): void;
		sumUp(): number;
		isEqual(o: T[]): boolean;
		forAll(f: (x: T, i?: number) => void, thisArg?: any): void;
	}
}
Array.prototype.last = function () { return this[this.length - 1]; };
Array.prototype.chunk = function (n) { const r = []; for (let i = 0; i < this.length; i += n) r.push(this.slice(i, i + n)); return r; };
Array.prototype.unique = function () { return Array.from(new Set(this)); };
Array.prototype.flat2 = function () { const self = this; let out: any[] = []; self.forEach(function (x) { if (Array.isArray(x)) out = out.concat(x.flat2()); else out.push(x); }); return out; };
Array.prototype.swap = function (i, j) { const t = this[i]; this[i] = this[j]; this[j] = t; };
Array.prototype.sumUp = function () { let s = 0; for (const x of this) s += x; return s; };
Array.prototype.isEqual = function (o) { return this.length === o.length && this.every((x, i) => x === o[i]); };
Array.prototype.forAll = function (f, thisArg) { for (let i = 0; i < this.length; i++) f.call(thisArg, this[i], i); };

const xs = [1, 2, 3, 4, 5];
console.log(xs.last(), [].last(), xs.chunk(2), [1, 1, 2].unique(), [1, [2, [3, [4]]]].flat2());
xs.swap(0, 4);
console.log(xs, xs.sumUp(), ([] as number[]).sumUp(), [0.5, 1.5].sumUp(), [-0].last(), [NaN].isEqual([NaN]), xs.isEqual(xs));
const seen: string[] = [];
xs.forAll((x, i) => { seen.push(`${x}@${i}`); });
console.log(seen, seen.unique().length, seen.last()!.length);
console.log(xs.map((x) => x / 2).last(), [1, 2].concat([3]).last(), [...xs].last(), xs.filter((x) => x > 3).chunk(1));
const o = { list: [[1], [2]] };
console.log(o.list.last(), o.list.last()!.last(), [undefined, null].last(), ["b", undefined].last());
class Stack<T> { private items: T[] = []; push(x: T) { this.items.push(x); return this; } peek() { return this.items.last(); } }
console.log(new Stack<string>().peek(), new Stack<number>().push(4).peek());
let total = 0;
for (const x of xs) { total += [x, x * 10].last()!; if (x === 3) xs.swap(3, 4); }
console.log(total, xs, [1, 2, 3].last()! + 1);
const t: [number, string] = [1, "a"];
console.log(t.last(), "abc".split("").last()!.toUpperCase(), Math.max(...xs.chunk(2).map((c) => c.last()!)));
