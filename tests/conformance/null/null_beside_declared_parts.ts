// Where nothing is known of a value, nothing is known of what its type says that it holds: that may be undefined beside null.
interface Order {
	id: number;
	note?: string;
	lines: { sku: string; count: number | undefined }[];
}
type Named = Partial<{ name: string; age: number }>;
type Events = { placed: Order; renamed: { to?: Named }; counted: Map<string, { of?: number }> };
class Hub<E> {
	private readonly heard: ((kind: keyof E, what: unknown) => void)[] = [];
	listen(f: (kind: keyof E, what: unknown) => void): void {
		this.heard.push(f);
	}
	tell<K extends keyof E>(kind: K, what: E[K]): void {
		for (const f of this.heard) f(kind, what);
	}
}
const hub = new Hub<Events>();
hub.listen((kind, what) => console.log(kind, what, JSON.stringify(what)));
hub.tell("placed", { id: 1, note: undefined, lines: [{ sku: "a", count: undefined }] });
hub.tell("renamed", { to: { name: undefined, age: 3 } });
hub.tell("renamed", {});
hub.tell("counted", new Map([["x", { of: undefined }]]));
const show = (...parts: unknown[]): void => console.log(JSON.stringify(parts), parts);
show(null, 1);
const chain: { v: number; next?: { v: number; next?: undefined } } = { v: 1, next: { v: 2, next: undefined } };
show(chain);
const table: Record<string, boolean | undefined> = { on: true, off: undefined };
show(table, null);
// what only is an object, or there, says no more
interface Base {
	a?: number;
}
type Both = Base & { b?: string | null; c: { d?: boolean } };
const both: Both = { a: undefined, b: null, c: { d: undefined } };
const order: Order = { id: 2, note: undefined, lines: [] };
const kept: object = order;
const there: {} = both;
console.log(kept, JSON.stringify(kept), there, JSON.stringify({ there }), new Set<object>([order, both]));
show(both, [null, undefined]);
