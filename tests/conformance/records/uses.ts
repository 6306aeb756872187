// Records of many uses: spread, keys, toString, config, groups (A7, O1, O2, S14)
const o: Record<string, number> = { b: 2, a: 1 };
console.log(Object.entries(o).map(([k, v]) => k + v).join(), Object.keys(o).sort().join());
for (const [i, k] of Object.keys(o).entries()) console.log(i, k);
Object.keys(o).forEach((k) => { o[k] = o[k]! * 10; });
Object.entries(o).forEach(([k, v], i) => console.log(i, k, v));
console.log(o, Object.values(o).includes(20), Object.keys(o).indexOf("a"));
let { a, b: bee = 5, zz = 7 } = o as { a: number; b?: number; zz?: number };
console.log(a, bee, zz);
const swap = <K extends string, V extends string>(x: Record<K, V>): Record<V, K> => { const r = {} as Record<V, K>; for (const k in x) r[x[k]] = k; return r; };
console.log(swap({ x: "1", y: "2" }));
const deep = { l1: { l2: { l3: { l4: 1 } } } };
console.log(deep, deep.l1?.l2?.l3.l4);
const maybe: { inner?: { v: number } } = {};
console.log(maybe.inner?.v, maybe.inner?.v ?? "d", "inner" in maybe);
maybe.inner = { v: 3 }; maybe.inner.v += 2; console.log(maybe.inner.v);
const matrix: Record<string, Record<string, number>> = {};
for (const r of ["x", "y"]) { matrix[r] = {}; for (const c of ["p", "q"]) matrix[r]![c] = r.length + c.length; }
console.log(matrix);
const counter: { [k: string]: number } = {};
for (const ch of "abca1b1") { if (counter[ch]) counter[ch]!++; else counter[ch] = 1; }
console.log(counter);
const keys = Object.keys(counter) as (keyof typeof counter)[];
const copy = Object.assign({}, o, { c: 3 }); console.log(copy, copy.c);
delete copy.a; console.log(copy, copy["a"] === undefined);
console.log(Object.is(NaN, NaN), Object.is(0, -0), Object.is("a", "a"));
const isEmpty = (x: object) => Object.keys(x).length === 0;
console.log(isEmpty({}), isEmpty({ a: 1 }));
const entries: [string, number][] = Object.entries(o); for (const e of entries) e[1] += 1; console.log(entries, Object.fromEntries(entries));
const ownText = { a: 1, nested: { b: [1, { c: 2 }] }, toString() { return "custom"; } };
console.log(`${ownText.a} ${ownText.nested.b.length}`);
console.log(`${ownText}`, String(ownText), "x" + ownText, ownText.toString());
