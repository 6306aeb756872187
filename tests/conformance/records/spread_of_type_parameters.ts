// Objects of type parameters are spread, and lose entries (A7, U8)
function merge<A extends object, B extends object>(a: A, b: B): A & B {
	return { ...a, ...b };
}

function omit<T extends object, K extends keyof T>(o: T, ...keys: K[]): Omit<T, K> {
	const r = { ...o };
	for (const k of keys) delete r[k];
	return r;
}

const merged = merge({ p: 1, same: "first" }, { q: "z", same: "second" });
console.log(merged.p, merged.q, merged);
const all = { a: 1, b: 2, c: 3 };
console.log(omit(all, "a", "c"), all);

// changes, or a function that makes them
function store<S extends object>(initial: S) {
	let state = { ...initial };
	return (patch: Partial<S> | ((s: S) => Partial<S>)): S =>
		(state = { ...state, ...(typeof patch === "function" ? patch(state) : patch) });
}
const update = store({ n: 1, t: "x" });
console.log(update({ n: 2 }), update((s) => ({ n: s.n + 1 })));
class Query<T extends Record<string, unknown>> {
	private fields: (keyof T)[] = [];
	select(...fields: (keyof T)[]): string {
		this.fields.push(...fields);
		return this.fields.join(", ");
	}
}
console.log(new Query<{ id: number; name: string }>().select("id", "name"));

// a class that is generic is no part of what it holds, though its methods give another of it
class Headers<H extends Record<string, unknown> = {}> {
	private constructor(private readonly held: H) {}
	static none() {
		return new Headers({});
	}
	and<K extends string, V>(key: K, value: V) {
		return new Headers({ ...this.held, [key]: value } as H & Record<K, V>);
	}
	all() {
		return this.held;
	}
}
console.log(Headers.none().and("accept", "text").and("age", 3).all(), Headers.none().and("q", [1]).all().q);
class Holder<T extends object> {
	constructor(readonly item: T) {}
}
const hold = () => new Holder({ w: 1, z: "s" });
console.log({ ...hold().item, w: 2 }, Object.entries(hold().item));
