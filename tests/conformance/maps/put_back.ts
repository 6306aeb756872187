// A loop over a Map or Set under which entries go and come back (A10)
const m = new Map([["a", 1], ["b", 2], ["c", 3]]);
let n = 0;
function touch(k: string) { const v = m.get(k)!; m.delete(k); m.set(k, v); }
for (const [k] of m) { console.log(k); if (n++ < 6) touch(k); }
const s = new Set([1,2,3]); let c = 0;
function again(x: number) { s.delete(x); s.add(x); }
for (const x of s) { console.log(x); if (x === 3 && c++ < 3) again(x); }
{
class LRU<K, V> { private m = new Map<K, V>(); constructor(private cap: number) {}
 get(k: K): V | undefined { if (!this.m.has(k)) return undefined; const v = this.m.get(k)!; this.m.delete(k); this.m.set(k, v); return v; }
 put(k: K, v: V) { if (this.m.has(k)) this.m.delete(k); else if (this.m.size >= this.cap) { const old = this.m.keys().next().value as K; this.m.delete(old); } this.m.set(k, v); }
 *items() { for (const e of this.m) yield e; } keys() { return [...this.m.keys()]; } }
const l = new LRU<string, number>(2); l.put("a", 1); l.put("b", 2); l.get("a"); l.put("c", 3); console.log(l.keys(), l.get("b"));
let n = 0; for (const [k, v] of l.items()) { console.log(k, v); if (n++ < 5) l.get(k); }
const s = new Set<number>([1, 2, 3]); let c = 0;
for (const [a, b] of s.entries()) { console.log(a, b); if (c++ < 3) { s.delete(a); s.add(a + 10); s.add(a); } }
const it = s.values(); console.log(it.next().value); s.delete(2); s.clear(); s.add(99); console.log(it.next(), it.next()); s.add(5); console.log(it.next());
const w = new Set([{ id: 1 }, { id: 2 }]); let q = 0; for (const o of w) { console.log(o.id); if (q++ < 2) { w.delete(o); w.add(o); } }
function inner() { for (const x of s) { s.delete(x); s.add(x); if (q++ > 10) break; console.log("in", x); } } for (const x of s) { inner(); console.log("out", x); if (q > 12) break; }
}
