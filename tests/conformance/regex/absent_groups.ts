// Groups that took no part in a match are undefined (S10).
const m = "x".match(/(y)?x/)!;
console.log(m[1]); console.log(`${m[1]}`, m[1] === undefined, m[1] ?? "none");
const [, g] = m; console.log(g);
console.log("a1b2".match(/\d/g)); const all = "a1b2".match(/\d/g) ?? []; console.log(all, all.length);
const r = "a-b".replace(/(x)?-/, (_, x) => (x === undefined ? "+" : "?")); console.log(r);
export {};
