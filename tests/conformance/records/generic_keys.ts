// Properties by keys of type parameters, of records and of objects of classes (O3)
interface Cfg { a: number; b?: string; c: { d: number[] } }
function upd<K extends keyof Cfg>(c: Cfg, k: K, v: Cfg[K]): Cfg { return { ...c, [k]: v }; }
let c: Cfg = { a: 1, c: { d: [1] } };
c = upd(c, "a", 5); c = upd(c, "b", "x"); console.log(c);
function get<T, K extends keyof T>(o: T, k: K): T[K] { return o[k]; }
class P { constructor(public name: string, private age = 3) {} years() { return this.age; } }
console.log(get(c, "a"), get(new P("n"), "name"), get({ z: [1] }, "z"));
const keys = Object.keys(c) as (keyof Cfg)[]; for (const k of keys) console.log(k, c[k] === undefined);
const p = new P("q"); for (const [k, v] of Object.entries(p)) console.log(k, v); console.log({ ...p }, Object.keys(p));
const acc: Record<string, { n: number; xs: string[] }> = {};
for (const w of ["ab", "ac", "b"]) { const e = (acc[w[0]!] ??= { n: 0, xs: [] }); e.n++; e.xs.push(w); }
console.log(acc, Object.entries(acc).map(([k, { n }]) => `${k}${n}`));
const compare = (a: Record<string, number>, b: Record<string, number>) => Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((k) => a[k] === b[k]);
console.log(compare({ a: 1 }, { a: 1 }), compare({ a: 1 }, { b: 1 }));
const api = { base: "x", url(path: string) { return this.base + "/" + path; }, nested: { go() { return "go"; } }, async later() { return this.base; } };
console.log(api.url("p"), api.nested.go()); api.later().then((v) => console.log(v));
const { url: _u, ...noMethods } = { url: 1, q: 2 }; console.log(noMethods);
const date: { [k: string]: unknown } = { x: 1, y: "s", z: null }; for (const k in date) console.log(k, typeof date[k]);
const tuple: [string, number] = ["a", 1]; const [name, num] = tuple; const o2 = { name, num }; console.log(o2);
const counts = new Array(3).fill(0).map((_, i) => ({ id: i, label: `#${i}` })); console.log(counts, counts.find((x) => x.id === 1)?.label);
let und: { a?: number } | undefined; console.log(und?.a, (und ?? { a: 2 }).a);
