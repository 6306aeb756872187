// What a program does with Maps and Sets that are in boxes, because one of them goes where nothing is known of it.
class Box<T> {
	constructor(public value: T) {}
	map<U>(f: (x: T) => U): Box<U> {
		return new Box(f(this.value));
	}
}
const b = new Box(new Map([["a", 1]])).map((m) => new Set(m.keys()));
console.log(b, b.value.has("a"), [...b.value]);
class Emitter {
	private listeners: Map<string, Set<(x: any) => void>> = new Map();
	on(n: string, f: (x: any) => void) {
		if (!this.listeners.has(n)) this.listeners.set(n, new Set());
		this.listeners.get(n)!.add(f);
		return () => this.listeners.get(n)?.delete(f);
	}
	emit(n: string, x: any) {
		this.listeners.get(n)?.forEach((f) => f(x));
	}
}
const e = new Emitter();
const off = e.on("x", (m) => console.log("got", m instanceof Map ? [...m.entries()] : m));
e.emit("x", new Map([[1, 2]]));
e.emit("x", 5);
off();
e.emit("x", 6);
const size = 2;
const [first, ...rest] = new Set([1, 2, 3]);
console.log(
	size,
	first,
	rest,
	Math.max(...new Set([4, 9])),
	Array.from(new Map([["k", "v"]])),
	Object.fromEntries(new Map([["k", 1]])),
);
const wm = new WeakMap<object, number>();
const o = {};
wm.set(o, 1);
console.log(wm.get(o), wm.has({}));
const g = new Map<string, Map<string, number>>();
g.set("a", new Map()).get("a")!.set("b", 2);
console.log(g, g.get("a")?.get("b") ?? 0);
function* gen(s: Set<number>) {
	yield* s;
	for (const [a, b] of s.entries()) yield a + b;
}
console.log([...gen(new Set([1, 2]))]);
const it = new Map([["x", 1]]).values();
console.log(it.next(), it.next());
const nested = new Map<Map<string, number>, Set<string>>();
const key = new Map([["a", 1]]);
nested.set(key, new Set(["s"]));
console.log(nested.get(key), nested.has(new Map()), nested);
const copy = new Map(g);
copy.delete("a");
console.log(copy.size, g.size, new Set(new Set([1])).size);
if (g) console.log("truthy");
const mm: Map<string, number> | undefined = undefined as Map<string, number> | undefined;
console.log(mm?.size ?? "none");
function total(xs: Iterable<number>): number {
	let t = 0;
	for (const x of xs) t += x;
	return t;
}
console.log(total(new Set([1, 2])), total([3]), total(new Map([[1, 2]]).values()));
let cur = new Set<number>();
cur.add(1).add(2);
cur = new Set([...cur].filter((x) => x > 1));
console.log(cur, cur.size);
const un = [new Map(), new Set(), [], {}].map((x) => Object.prototype.toString.call(x));
console.log(un);
class Registry<T> {
	private items = new Map<string, T>();
	set(k: string, v: T): this {
		this.items.set(k, v);
		return this;
	}
	get(k: string): T | undefined {
		return this.items.get(k);
	}
}
const registry = new Registry<Map<string, number>>().set("a", new Map([["x", 1]])).set("b", new Map());
console.log(registry.get("a")?.get("x"), registry.get("b")?.size, registry.get("c"));
function identity<T>(x: T): T {
	return x;
}
console.log(identity(new Set([1, 2, 3])).size, identity(new Map([["q", 1]])));
function log(label: string, ...args: unknown[]): void {
	console.log(label, ...args);
}
log("m", new Map([["a", { b: 1 }]]), new Set([1, "two"]));
log("n", [new Set([1])], { m: new Map([[1, 2]]) });
function assertEqual(actual: unknown, expected: unknown, msg: string): void {
	console.log(msg, JSON.stringify(actual) === JSON.stringify(expected));
}
assertEqual([...new Set([1, 1])], [1], "set");
assertEqual(new Map([["a", 1]]), {}, "map is {}");
const whole: any = new Map([["a", 1]]);
const k: string = "size";
console.log(
	whole.size,
	whole[k],
	typeof whole,
	Object.keys(whole),
	JSON.stringify(whole),
	`${whole}`,
	whole instanceof Map,
	whole instanceof Set,
	whole instanceof Object,
);
console.log(Array.isArray(whole), whole.foo, whole?.bar);
for (const q in whole) console.log(q);

const orNothing = (known?: Map<string, number>, names?: Set<string>): unknown[] => {
	for (const [name, value] of known ?? []) console.log(name, value);
	for (const name of names ?? ["nobody"]) console.log(name);
	return [[...(known ?? [])], Array.from(names ?? [])];
};
console.log(orNothing(new Map([["a", 1]]), new Set(["b"])), orNothing());
