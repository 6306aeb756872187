// S9: what a later argument changes shows in an earlier one; what generators give
const a = [1, 2, 3, 4];
console.log(a.splice(1, 2), a, a.splice(1, 0, 7), a);
const m = new Map([["a", 1], ["b", 2]]); console.log(m, m.delete("b"), m.size);
let o = { n: 1 }; function bump() { o.n++; return o; } console.log(o, bump(), o.n, bump());
let x = [1]; console.log(x, x = [2], x);
function* g(): Generator<number> { yield 1; } const it = g(); console.log(it.next(), it.next(), it.next());
function* h() { yield "a"; return 5; } const it2 = h(); console.log(it2.next(), it2.next(), it2.next());
console.log("sorted", a, a.sort((p, q) => q - p), [...a].reverse(), a.map((v) => v * 2));
try { throw new Error("boom"); } catch (err) { console.log(err instanceof Error ? err.message : String(err)); }
try { throw new TypeError("tt"); } catch (e) { console.log(String(e), `${e}`); }
const s = new Set([1]); console.log(s, s.add(2), s.has(2));
