// Memo tables, counts, Maps of Sets (E6, O1)
// memo + misc maps
const memo = new Map<number, number>();
function fib(n: number): number { if (n < 2) return n; const h = memo.get(n); if (h !== undefined) return h; const v = fib(n - 1) + fib(n - 2); memo.set(n, v); return v; }
console.log(fib(50), memo.size);
const memoize = <A extends string | number, R>(f: (a: A) => R) => { const cache: Map<A, R> = new Map(); return (a: A): R => { if (!cache.has(a)) cache.set(a, f(a)); return cache.get(a)!; }; };
let calls = 0;
const sq = memoize((n: number) => { calls++; return n * n; });
console.log(sq(4), sq(4), sq(5), calls);
const cache: { [key: string]: number } = {};
function slow(a: number, b: number): number { const key = `${a},${b}`; if (key in cache) return cache[key]!; const r = a * b; cache[key] = r; return r; }
console.log(slow(2, 3), slow(2, 3), Object.keys(cache));
const freq = [..."hello world"].reduce((m, ch) => m.set(ch, (m.get(ch) || 0) + 1), new Map<string, number>());
console.log([...freq.entries()].filter(([, n]) => n > 1).map(([c, n]) => c + n).join(" "));
const top = [...freq].sort((a, b) => b[1] - a[1])[0];
console.log(top);
const inv = new Map(Array.from(freq, ([k, v]) => [v, k]));
console.log(inv);
const unique = [...new Set([3, 1, 3, 2, 1])];
console.log(unique, new Set(unique).size, Array.from(new Set("banana")).join(""));
const mm = new Map<string, Set<number>>();
const add = (k: string, v: number) => { let s = mm.get(k); if (!s) { s = new Set(); mm.set(k, s); } s.add(v); };
add("a", 1); add("a", 2); add("b", 1); add("a", 1);
console.log(mm, mm.get("a")?.has(2), mm.get("zz")?.size);
for (const [k, vs] of mm) for (const v of vs) console.log(k, v);
const ro: ReadonlyMap<string, number> = new Map([["x", 1]]);
console.log(ro.get("x"), ro.has("y"));
