// B4: what is `any`: members, tests, text, JSON
const data: any = JSON.parse('{"name":"x","n":[1,2],"nested":{"a":null}}');
console.log(data); console.log(typeof data, data ? 1 : 0);
console.log(data.name, data.n.length, data["name"], data.n[0]);
try { throw new Error("bad"); } catch (e: any) { console.log(e.message); }
function f(x: any) { return x + 1; } console.log(f(1), f("a"));
const list: any[] = [1, "a", null, true]; console.log(list); for (const v of list) console.log(typeof v, v);
const rec: Record<string, any> = { a: 1, b: "x", c: [1, 2] }; console.log(rec.a, rec["b"], rec.c); rec.d = 5; console.log(rec);
const p = JSON.parse('{"id": 1, "tags": ["a"]}') as { id: number; tags: string[] }; console.log(p.id, p.tags, p);
