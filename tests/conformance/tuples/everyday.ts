// Tuples, readonly and not, as arrays, in Maps, taken apart (A13).
type Pt = [number, number];
const a: Pt = [1, 2]; const b: readonly [number, number] = [3, 4]; const c = [5, "x"] as const;
console.log(a, b, c, a.length, b.map((x) => x * 2), c[1]);
const d: readonly [number, number] = a; console.log(d === a, d[0], [...d, ...b], d.indexOf(2), b.includes(3));
a[0] = 9; console.log(d[0], JSON.stringify(b), JSON.stringify(a), Array.isArray(b), b.join("-"));
function f(p: readonly number[]): number { return p.reduce((s, x) => s + x, 0); }
console.log(f(a), f(b), f([1, 2, 3]), b.slice(1), b.concat([7]), [...b].reverse());
const seen: Pt[] = [[0, 0], [1, 1]]; console.log(seen.some(([x, y]) => x === 1 && y === 1), seen.indexOf([0, 0]), seen.includes(seen[1]!));
const dirs = [[0, 1], [1, 0]] as const; for (const [dx, dy] of dirs) console.log(dx, dy);
const pos = new Map<string, Pt>([["o", [0, 0]]]); const o = pos.get("o")!; o[1]++; console.log(pos.get("o"));
function swap<A, B>([x, y]: [A, B]): [B, A] { return [y, x]; } console.log(swap([1, "z"]));
const ro: readonly string[] = ["b", "a"]; console.log([...ro].sort(), ro.slice().sort(), ro.length, ro);
const nested: [string, [number, boolean]] = ["k", [1, true]]; const [k, [n, t]] = nested; console.log(k, n, t);
const opt: [number, string?] = [1]; console.log(opt.length, opt[1]);
let rest: [number, ...string[]] = [1, "a", "b"]; const [h, ...tl] = rest; console.log(h, tl); rest = [2]; console.log(rest.length);
const entries = Object.entries({ x: 1 } as Record<string, number>); entries.push(["y", 2]); console.log(entries, Object.fromEntries(entries));
const e2 = [...[7, 8].entries()]; e2[0]![1] = 70; console.log(e2);
const fns: [string, (x: number) => number][] = [["dbl", (x) => x * 2], ["inc", (x) => x + 1]]; for (const [nm, fn] of fns) console.log(nm, fn(5));
export {};
