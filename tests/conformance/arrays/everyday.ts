// Arrays as strangers use them: chunks, groups, folds, tables, stacks (A4, A5, A6, A7, A9).
const nums = ["1", "2", "x"].map(Number); console.log(nums);
console.log([1, 2].map(String), ["a", 1, null].map(String).join());
const xs: (number | undefined)[] = [1, undefined, 3];
console.log(xs.filter((x): x is number => x !== undefined), xs);
console.log([3, 1, 2].toSorted().join(), [1, 2].toReversed().join(), [1, 2, 3].with(1, 9).join());
const stack: number[] = []; stack.push(1); stack.push(2); console.log(stack.pop(), stack[stack.length - 1], stack);
const total = [1.5, 2.5].reduce((s, x) => s + x); console.log(total);
console.log([1, 2, 3].map((x) => ({ v: x })), [[1, "a"], [2, "b"]].map(([n, s]) => `${n}${s}`));
const ids = new Set([1, 2, 2].map((x) => x * 2)); console.log([...ids].length);
const dedupe = [...new Set([3, 3, 1])]; console.log(dedupe);
const byLen = ["aaa", "b", "cc"].sort((a, b) => a.length - b.length || a.localeCompare(b)); console.log(byLen);
function chunk<T>(items: T[], size: number): T[][] { const out: T[][] = []; for (let i = 0; i < items.length; i += size) out.push(items.slice(i, i + size)); return out; }
console.log(chunk([1, 2, 3, 4, 5], 2));
function zip<A, B>(a: A[], b: B[]): [A, B][] { return a.map((x, i) => [x, b[i]!] as [A, B]); }
console.log(zip([1, 2], ["a", "b"]));
function group<T>(items: T[], key: (item: T) => string): Map<string, T[]> { const m = new Map<string, T[]>(); for (const it of items) { const k = key(it); const l = m.get(k); if (l) l.push(it); else m.set(k, [it]); } return m; }
for (const [k, v] of group(["ant", "bee", "ape"], (s) => s[0]!)) console.log(k, v);
console.log(Object.entries({ a: 1, b: 2 } as Record<string, number>).map(([k, v]) => `${k}=${v}`).join("&"));
const compose = <T>(...fns: ((x: T) => T)[]) => (x: T): T => fns.reduce((acc, f) => f(acc), x);
console.log(compose<number>((x) => x + 1, (x) => x * 2)(3));
const pipeline = [(x: number) => x + 1, (x: number) => x * 10]; let acc = 1; for (const f of pipeline) acc = f(acc); console.log(acc);
console.log(Array.from({ length: 5 }, (_, i) => i).filter((n) => n % 2).map((n) => n ** 2));
const [min, max] = [Math.min(...[3, 1]), Math.max(...[3, 1])]; console.log(min, max);
const flatDeep = [1, [2, [3]]].flat(Infinity); console.log(flatDeep);
console.log([0, 1, 2].includes(NaN), [NaN].includes(NaN), [NaN].indexOf(NaN));
const words = "the cat the dog".split(" "); const freq: Record<string, number> = {}; for (const w of words) freq[w] = (freq[w] ?? 0) + 1; console.log(freq);
console.log(words.map((w) => w.length), words.every((w) => w.length === 3), words.some((w) => w.startsWith("d")));
const memo: number[] = new Array(10); memo[0] = 0; memo[1] = 1; for (let i = 2; i < 10; i++) memo[i] = memo[i - 1]! + memo[i - 2]!; console.log(memo[9]);
console.log([1, 2, 3].toString(), String([1, [2, 3]]), `${[1, 2]}`);
const objs = [{ n: "b", v: 2 }, { n: "a", v: 2 }]; objs.sort((p, q) => (p.n < q.n ? -1 : p.n > q.n ? 1 : 0)); console.log(objs);
const evens: number[] = []; [1, 2, 3, 4].forEach((n) => { if (n % 2 === 0) evens.push(n); }); console.log(evens);
console.log([..."hello"].sort().join(""), "hello".split("").map((c) => c.charCodeAt(0)));
console.log([5, 1, 10].sort(), [true, false].map((b) => !b), [1, 2, 3].lastIndexOf(3), [1, 2, 3].join(" + "));
while (stack.length) console.log(stack.shift());
export {};
for (const at of [1.5, -0.5, 9.5, Number.NaN, -Infinity]) {
	try {
		console.log([1, 2, 3].with(at, 9));
	} catch (e) {
		console.log((e as Error).message, e instanceof RangeError);
	}
}
