// Order of callbacks, arrays that change while they are gone through, one array in two places (A4, A9, F1, F5).
function total(...xs: number[]): number { xs.push(1); let s = 0; for (const x of xs) s += x; return s; }
console.log(total(1, 2), total(...[3, 4], 5), Math.max(...[1, 2], 3));
const it = [1, 2, 3]; for (const x of it) { if (x < 3 && it.length < 6) it.push(x * 10); console.log(x); }
const log: string[] = []; const r = [3, 1, 2].map((x) => { log.push(`m${x}`); return x; }).filter((x) => { log.push(`f${x}`); return x > 1; }); console.log(r, log.join());
console.log([1, 2, 3].some((x) => { log.push("s"); return x === 2; }), log.length);
const m = Array.from({ length: 2 }, () => new Array<number>(2).fill(0)); m[0]![1] = 5; console.log(m, m.map((row) => row.slice()));
const sh = Array(2).fill([]) as number[][]; sh[0]!.push(1); console.log(sh);
let s = ""; for (let i = 0; i < 3; i++) s += String.fromCharCode(65 + i); console.log(s, s.split("").map((c, i) => c + i).join(""));
const w = ["x", "y"]; const [p = "d", q = p + "!", z = "zz"] = w; console.log(p, q, z);
console.log([..."mississippi"].reduce<Record<string, number>>((acc, ch) => { acc[ch] = (acc[ch] ?? 0) + 1; return acc; }, {}));
console.log([1, [2, 3], [[4]]].flat(), ["a b", "c"].flatMap((x) => x.split(" ")), [[1, 2], [3]].map((x) => x.length));
const fnArr = [1, 2, 3].map((n) => () => n * 2); console.log(fnArr.map((f) => f()));
class S<T> { private items: T[] = []; push(x: T): this { this.items.push(x); return this; } pop(): T | undefined { return this.items.pop(); } get size(): number { return this.items.length; } toArray(): T[] { return [...this.items]; } each(f: (x: T, i: number) => void): void { this.items.forEach(f); } }
const st = new S<number>().push(1).push(2); st.each((x, i) => console.log(i, x)); console.log(st.pop(), st.size, st.toArray());
const ms = ["b1", "a2"].sort((x, y) => x.charCodeAt(1) - y.charCodeAt(1)); console.log(ms, "abc".at(-1), "%", "a%sb".replace("%s", "x"));
let cnt = 0; const cmpd = [5, 2, 9, 1].sort((x, y) => { cnt++; return x - y; }); console.log(cmpd, cnt);
console.log([undefined, 3, 1].sort(), ["é", "z", "a"].sort(), [-1, -2, 10, 9].sort(), [3, undefined, 1].sort((a, b) => a! - b!));
const del = [1, 2, 3, 4]; const i2 = del.indexOf(3); if (i2 !== -1) del.splice(i2, 1); console.log(del, del.splice(0), del);
console.log("a,b;c".split(/[,;]/), "x".padStart(3, "ab"), "abc".substring(2, 0), "abc".slice(-2, -1), " a ".trim().length);
const { length } = [1, 2, 3]; console.log(length, [3, 4].findLast((x) => x > 2), "abc".includes(""), [].length);
export {};
