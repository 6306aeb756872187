// what a cast says of a literal, of Partial, of type parameters and of others' data: missing parts are undefined
type Shape = { kind: "circle"; r: number } | { kind: "sq"; s: number };
const shapes = JSON.parse('[{"kind":"circle","r":2},{"kind":"sq","s":3},{"kind":"tri"}]') as Shape[];
for (const s of shapes) {
	switch (s.kind) {
		case "circle":
			console.log(s.r * s.r);
			break;
		case "sq":
			console.log(s.s);
			break;
		default:
			console.log("?", s);
	}
}
function parse<T>(t: string): T {
	return JSON.parse(t) as T;
}
const p = parse<{ a: number; b: string }>('{"a":1}');
console.log(p.a, p.b, p.b || "no", p.b?.length);
const q: { a: number; b: string } = JSON.parse('{"a":1}');
console.log(q.a + 1, q.b, q.b ? q.b.toUpperCase() : "none");
function load(): { x: number; y: number } {
	return JSON.parse('{"x":5}');
}
const l = load();
console.log(l.x, l.y, l.y || 7, l.x + l.y);
interface Node {
	v: number;
	next: Node;
}
const n = { v: 1 } as Node;
console.log(n.next, n.next ? 1 : 2);
n.next = { v: 2 } as Node;
let c = n;
let len = 1;
while (c.next) {
	c = c.next;
	len++;
}
console.log(len, n.next.next);
interface State {
	count: number;
	items: string[];
}
const init = <State>{};
init.count = 0;
init.items = [];
init.items.push("x");
init.count += 2;
console.log(init, init.count, init.items.length);
const part: Partial<State> = { count: 3 };
const full = part as State;
console.log(full.count, full.items, full.items || []);
class Box {
	constructor(public opts: State = {} as State) {}
	get n() {
		return this.opts.count || 1;
	}
	inc() {
		this.opts.count = this.n + 1;
		return this;
	}
}
console.log(new Box().n, new Box().inc().opts, new Box({ count: 4 } as State).n);
const cache = {} as { [k: string]: number };
cache["a"] = 1;
console.log(cache["a"], cache["b"], cache.b || 0);
const req = { headers: {} as Record<string, string> };
console.log(req.headers["x"] || "-", req.headers.y);
const ev = { type: "k", key: "q" } as unknown as { type: string; key: string; code: string };
console.log(ev.code, ev.key, ev.code === undefined, ev.code || "nocode", `${ev.code}`);
