// What is missing where a pattern of a regular expression, `join`, `sort` or a tuple takes it (A1, A4, S10)
const s = "12ab3";
let i = 0, out = "";
while (i < s.length) {
  while (/\d/.test(s[i])) out += s[i++];
  while (/^[a-z]$/.test(s[i])) { out += s[i++].toUpperCase(); }
}
console.log(out, /undefined/.test(s[99]), /^u(n)/.exec(s[77])![1]);
const t: [string, number][] = [["a", 1]];
const find = (k: number) => t[k];
try { console.log(find(0)[1], find(4)[1] + 1); } catch (e) { console.log((e as Error).message); }
const m: Record<string, string> = { a: "x" };
console.log(["a", "q"].map(k => m[k]).join("-"), [..."aqa"].map(k => m[k] + "/").join(""));
const gs = [[3], [], [1], [2]].map(g => g[0]);
console.log(gs.sort((a, b) => a - b), gs.length, [...gs].reverse().toSorted((a, b) => b - a));
