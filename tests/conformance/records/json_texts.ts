// JSON.stringify and JSON.parse: nesting, indentation, what is left out, classes, order of keys (O1, O5, O6)
interface User { id: number; name: string; tags: string[]; email?: string; address: { city: string; zip: string | null } }
const u: User = { id: 1, name: "Ann \"Q\" \n\u0001é", tags: ["a", "b"], address: { city: "X", zip: null } };
console.log(JSON.stringify(u));
console.log(JSON.stringify(u, null, 2));
console.log(JSON.stringify([1, 2.5, true, null, "x"]), JSON.stringify("s"), JSON.stringify(3), JSON.stringify(null));
console.log(JSON.stringify({ n: NaN, i: 1 / 0, e: [], o: {} }, null, "\t"));
const back = JSON.parse('{"id": 2, "name": "Bob", "tags": [], "address": {"city": "Y", "zip": "1"}}') as User;
console.log(back.name, back.address.city, back.email ?? "none", back.tags.length);
const round = JSON.parse(JSON.stringify(u)) as User;
console.log(JSON.stringify(round) === JSON.stringify(u));
try { JSON.parse("{bad"); } catch (e) { console.log(e instanceof SyntaxError, (e as Error).name); }
const data: Record<string, number> = JSON.parse('{"z":1,"a":2.0,"5":1e2,"m":-0.5}');
for (const [k, v] of Object.entries(data)) console.log(k, v);
class Pt { x: number; y: number; constructor(x: number, y: number) { this.x = x; this.y = y; } len() { return 1; } }
console.log(JSON.stringify(new Pt(1, 2)), JSON.stringify([new Pt(3, 4)]));
console.log(JSON.stringify({ m: new Map([["a", 1]]), s: new Set([1]) }));
console.log(JSON.stringify({ u: undefined, f: () => 1, d: [undefined, 1] }));
