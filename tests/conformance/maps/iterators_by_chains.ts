// Iterators of a Map or Set that may not be there.

const g = new Map<string, Map<string, number>>([["a", new Map([["x", 1]])]]);
for (const m of g.get("a")?.keys() ?? []) console.log(m);
for (const m of g.get("b")?.keys() ?? []) console.log(m);
console.log([...(g.get("a")?.values() ?? [])], [...(g.get("q")?.entries() ?? [])]);
const s = new Map<string, Set<number>>(); s.set("k", new Set([1, 2]));
for (const v of s.get("k") ?? []) console.log(v);
for (const v of s.get("z") ?? []) console.log(v);
for (const v of s.get("k")?.values() ?? []) console.log(v);
