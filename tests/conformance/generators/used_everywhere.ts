// Generators in patterns, spread, Maps, delegation, permutations; values sent (Y11, A7, A8)
function* idGen(prefix: string): Generator<string, never, number | undefined> {
	let i = 0;
	while (true) {
		const jump = yield `${prefix}-${i}`;
		i += jump ?? 1;
	}
}
const ids = idGen("id");
console.log(ids.next().value, ids.next().value, ids.next(10).value);
function* zip<A, B>(a: Iterable<A>, b: Iterable<B>): Generator<[A, B]> {
	const ia = a[Symbol.iterator](), ib = b[Symbol.iterator]();
	while (true) {
		const x = ia.next(), y = ib.next();
		if (x.done || y.done) return;
		yield [x.value, y.value];
	}
}
for (const [n, s] of zip([1, 2, 3], "ab")) console.log(n, s);
function* permutations<T>(xs: T[]): Generator<T[]> {
	if (xs.length <= 1) { yield xs.slice(); return; }
	for (let i = 0; i < xs.length; i++) {
		const rest = [...xs.slice(0, i), ...xs.slice(i + 1)];
		for (const p of permutations(rest)) yield [xs[i]!, ...p];
	}
}
console.log([...permutations([1, 2, 3])].map((p) => p.join("")).join(" "));
const gen = (function* () { yield* [1, 2]; return 3; })();
console.log([...gen], [...gen]);
const lazy = { *[Symbol.iterator]() { for (let i = 0; i < 3; i++) yield i * i; } };
console.log([...lazy], Math.max(...lazy));
console.log(Array.from(idGen("z").next().value));
class Matrix {
	constructor(private rows: number[][]) {}
	*cells() { for (const [r, row] of this.rows.entries()) for (const [c, v] of row.entries()) yield { r, c, v }; }
	*[Symbol.iterator](): IterableIterator<number> { for (const row of this.rows) yield* row; }
}
const mx = new Matrix([[1, 2], [3, 4]]);
for (const { r, c, v } of mx.cells()) console.log(r, c, v);
const [first, , third, ...others] = mx;
console.log(first, third, others);
console.log(new Set(mx).size, Array.from(mx, (x) => x * 2), Object.fromEntries(zip(["a", "b"], mx)));
function* take<T>(n: number, it: Iterable<T>) { let i = 0; for (const x of it) { if (i++ >= n) break; yield x; } }
console.log([...take(3, (function* () { let n = 1; while (true) { yield n; n *= 3; } })())]);
const m = new Map(zip(["k1", "k2"], [1, 2]));
console.log(m.get("k2"), m.size);
function sum(...xs: number[]) { return xs.reduce((a, b) => a + b, 0); }
console.log(sum(...take(4, mx)));
const g2 = take(2, [1, 2, 3]);
let step = g2.next();
while (!step.done) { console.log(step.value); step = g2.next(); }
console.log(step.done);
