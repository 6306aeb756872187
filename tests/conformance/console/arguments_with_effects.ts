// Node makes text of the arguments when it has all of them, also where a getter changes an earlier one (F9, O7)
class P { tr: string[] = []; get v() { this.tr.push("g"); return this.tr.length; } }
const p = new P();
console.log(p.tr, p.v, p.tr);
console.log([p.tr, p.v], p.tr.length);
const o = { tr: [] as number[], add(n: number) { this.tr.push(n); return n; } };
console.log(o.tr, o.add(1), o.tr, o.add(2));
console.log(`${o.tr} ${o.add(3)} ${o.tr}`);
console.log("" + o.tr + o.add(4) + o.tr);
console.log({ a: o.tr, b: o.add(5) });
const m = new Map<string, number>();
console.log(m, m.set("a", 1).size, m.size);
function side(): string { console.log("side"); return "s"; }
console.log("first", side(), "last");
console.log([side()], { s: side() });
let i = 0;
console.log(i, i++, i, ++i, [i, i++], i);
const q = [1, 2, 3];
console.log(q.length, q.pop(), q.length, q.shift(), q);
console.log(q[0], q[0] = 9, q[0], q);
let str = "a"; const app = () => (str += "b"); console.log(str, app(), str + app(), `${str}${app()}`);
class G { static n = 0; static get next() { return ++G.n; } x = G.next; y = G.next; }
console.log(G.next, new G(), G.n, [G.next, G.next], { k: G.next }, `${G.next}-${G.next}`);


// also in the places of a format, and where an assertion that holds prints nothing
const spliced = [1, 4];
console.log("%s | %s", spliced, spliced.splice(1, 0, 7));
let asked = 0;
console.assert(asked === 0, "asked", ++asked, { asked: ++asked });
console.log(asked);
