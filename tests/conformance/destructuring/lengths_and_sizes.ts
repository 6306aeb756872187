// length and size in patterns: of texts, arrays and either of the two, of Maps and Sets
let m = 0;
[{ length: m }] = ["abc"];
console.log(m);
let k = 0, c = "";
({ a: { length: k } } = { a: "hello" });
console.log(k, c);
let n = 0;
[[{ length: n }]] = [[[1, 2, 3]]];
console.log(n);
for ({ length: m } of ["a", "bb"]) console.log(m);
const f = ({ length }: string | number[]) => length;
console.log(f("abcd"), f([1]), ["x", "yyy"].map(({ length: l }) => l));
const fn = ([{ length: a }, { length: b }]: [string, string]) => a + b;
console.log(fn(["ab", "c"]));
const map = new Map([["a", 1]]);
const { size } = map;
const sized = ({ size: n }: Set<number>) => n;
console.log(size, sized(new Set([1, 2])));
const g = ({ size: n }: { size: number }) => n;
console.log(g({ size: 4 }));
const o = { tags: new Set(["x"]), list: ["a", "b"] };
const { tags: { size: t }, list: { length: l } } = o;
console.log(t, l);
const u: unknown = map;
if (u instanceof Map) { const { size: us } = u; console.log(us); }
const h = ({ length = 3 }: string | number[]) => length;
console.log(h("ab"), h([]));
