// An iterator of the program's own hears of it when it is left early (Y11, Y12)
class It implements IterableIterator<number> {
	private n = 0;
	next(): IteratorResult<number> { return this.n < 3 ? { done: false, value: this.n++ } : { done: true, value: undefined }; }
	return(value?: unknown): IteratorResult<number> { console.log("returned", value); return { done: true, value: undefined }; }
	[Symbol.iterator](): this { return this; }
}
for (const x of new It()) { if (x === 1) break; console.log(x); }
const [a] = new It();
console.log(a);
try { for (const x of new It()) throw new Error("x" + x); } catch (e) { console.log((e as Error).message); }
for (const x of new It()) console.log(x);
console.log([...new It()]);
const r = { from: 1, to: 4, [Symbol.iterator](): Iterator<number> { let c = 1; return { next: (): IteratorResult<number> => c <= 4 ? { done: false, value: c++ } : { done: true, value: undefined }, return: (): IteratorResult<number> => { console.log("ret"); return { done: true, value: undefined }; } }; } };
for (const x of r) { if (x > 2) break; console.log(x); }
const f = () => { for (const x of r) if (x > 1) return x; return 0; };
console.log(f(), Math.max(...r));
outer: for (const i of [1, 2]) for (const x of r) { if (x === i) continue outer; }
export {};
