// NaN is the end for lastIndexOf (S2, S10)
const s = "abcabc" as string;
const at: number[] = [NaN, 0, 2, -1, 99, Infinity, 1.7];
for (const n of at) console.log(s.lastIndexOf("b", n), s.lastIndexOf("", n), s.indexOf("c", n));
console.log("a1b2".split(/(\d)/), "a-b".split(/(?:-|_)/));
export {};
