// What another function has set to nothing since, kept in a literal beside the call, is asked for by chains and written as text
type P = { k: number; s: string };
let cur: P | null = { k: 1, s: "a" };
function drop(): number { cur = null; return 3; }
function pair(a: P | null, b: number, c: P | null) { return [a?.s, b, c?.s]; }
if (cur) { const o = { p: cur, n: drop(), q: cur }; console.log(`${o.p.s} ${o.n}`, `${o.q}`, String(o.q), o.q?.s, `${o.q?.s}`, [o.q?.k]); }
cur = { k: 2, s: "b" };
console.log(pair(cur, drop(), cur));
cur = { k: 3, s: "c" };
const xs = [cur, drop(), cur]; console.log(xs, `${xs[2]}`, xs.length);
class Box { item: P | undefined = { k: 9, s: "z" }; clear() { this.item = undefined; return 0; } both() { if (!this.item) return "none"; const r = { a: this.item, b: this.clear(), c: this.item }; return `${r.a.s}|${r.c}|${r.c?.s}|${String(r.c)}`; } }
console.log(new Box().both());
export {};

// for...in over what may be nothing
function keysOf(o?: { [key: string]: number } | null): string[] {
	const keys: string[] = [];
	for (const k in o) keys.push(k);
	return keys;
}
const lists = [[5, 6]];
for (const at in lists[0]) console.log(at);
for (const at in lists[1]) console.log("never", at);
console.log(keysOf(), keysOf(null), keysOf({ b: 1, a: 2 }));
