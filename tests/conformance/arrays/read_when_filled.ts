// Arrays that are filled in any order, and then read in every way.
const out: number[] = [];
const f = (xs: number[]) => xs.length;
[1, 0].forEach((i) => (out[i] = i));
console.log(f(out), out.reverse(), out);
out.length = 1;
console.log(out, out.concat([5]), [...out, 9], out.includes(1), out.at(-1));
const g: string[] = [];
function setAt(i: number, s: string) {
	g[i] = s;
}
setAt(0, "x");
setAt(1, "y");
g[0] = "x!";
console.log(g, g[0]?.length, typeof g, Array.isArray(g), g.join());
const copy = g;
setAt(2, "z");
console.log(copy.length, copy);
const cnt: number[] = [];
for (const x of [0, 1, 0]) {
	cnt[x] ??= 0;
	cnt[x]!++;
}
console.log(cnt);
const w: boolean[] = [];
for (const i of [3, 1]) w[i] = true;
let n = 0;
for (let i = 0; i < w.length; i++) if (w[i]) n++;
console.log(n, w.length, w[0], w[5]);
