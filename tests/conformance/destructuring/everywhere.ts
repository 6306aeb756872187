// Patterns of arrays in every place: swaps, defaults, rests, nested ones, of Maps, Sets, texts, generators (A8, F8).
let a = 1, b = 2;
[a, b] = [b, a]; console.log(a, b);
const arr = [5, 6, 7];
[arr[0], arr[2]] = [arr[2]!, arr[0]!]; console.log(arr.join());
const [x, , z = 9, w = 10] = [1, 2, 3]; console.log(x, z, w);
const [h, ...t] = "hello"; console.log(h, t.join(""));
const [[p, q], [r]] = [[1, 2], [3]]; console.log(p, q, r);
const [f1, f2 = "dflt"] = ["only"]; console.log(f1, f2);
function sum([m, n]: [number, number], { k = 5 }: { k?: number } = {}): number { return m + n + k; }
console.log(sum([1, 2]), sum([1, 2], { k: 1 }));
const pairs: [string, number][] = [["a", 1], ["b", 2]];
for (const [k, v] of pairs) console.log(k, v);
let kk = "", vv = 0; for ([kk, vv] of pairs) console.log(kk, vv);
const mm = new Map<string, number>([["x", 1], ["y", 2]]);
for (const [k, v] of mm) console.log(k, v);
const [[fk, fv] = ["none", 0]] = mm; console.log(fk, fv);
const [s1, s2] = new Set([10, 20, 30]); console.log(s1, s2);
const o = { c: 1, d: [2, 3] };
const { c, d: [d0, d1] } = o; console.log(c, d0, d1);
let u: number, rest: number[];
[u, ...rest] = [1, 2, 3]; console.log(u, rest.join());
[u = 7] = []; console.log(u);
const parts = "k=v=w".split("=") as [string, string]; const [key, val] = parts; console.log(key, val);
const [k2, v2] = "a:b:c".split(":"); console.log(k2, v2);
const [e1, e2] = [] as number[]; console.log(e1, e2);
class Box { v = 0; items: number[] = []; swap(o: Box): void { [this.v, o.v] = [o.v, this.v]; } }
const b1 = new Box(), b2 = new Box(); b1.v = 5; b1.swap(b2); console.log(b1.v, b2.v);
function fib(n: number): number { let [x0, y0] = [0, 1]; for (let i = 0; i < n; i++) [x0, y0] = [y0, x0 + y0]; return x0; }
console.log(fib(20));
function minMax(...ns: number[]): [number, number] { return [Math.min(...ns), Math.max(...ns)]; }
const [lo, hi] = minMax(3, 1, 2); console.log(lo, hi);
const [, second] = [1, 2]; console.log(second);
const args = [1, 2, 3] as const; const add3 = (i: number, j: number, k: number): number => i + j + k; console.log(add3(...args));
const merged = [...arr, ...[1, 2], ..."ab"]; console.log(merged.length, merged.join());
const t3: readonly [number, string] = [1, "x"]; const [tn, ts2] = t3; console.log(tn, ts2, t3.length);
const matrix = [[1, 2, 3], [4, 5, 6]];
const tr = matrix[0]!.map((_, i) => matrix.map((row) => row[i])); console.log(tr.map((l) => l.join(" ")).join("|"));
for (let i = 0, j = 5; i < j; i++, j--) { [i, j] = [i + 1, j]; console.log(i, j); }
const bubble = (xs: number[]): number[] => { for (let i = 0; i < xs.length; i++) for (let j = 0; j < xs.length - 1 - i; j++) if (xs[j]! > xs[j + 1]!) [xs[j], xs[j + 1]] = [xs[j + 1]!, xs[j]!]; return xs; };
console.log(bubble([3, 1, 2]).join());
export {};
