// `instanceof Map` and `instanceof Set` of what the type leaves open.
function typeOf(x: unknown): string {
	if (x === null) return "null";
	if (Array.isArray(x)) return "array";
	if (x instanceof Map) return "map";
	if (x instanceof Set) return "set";
	if (x instanceof Date) return "date";
	return typeof x;
}
for (const v of [1, "a", true, null, undefined, [], {}, new Map(), new Set(), () => 1]) console.log(typeOf(v));
console.log([new Map([["a", 1]]), new Set(["x"]), { m: new Map() }].map((x) => typeOf(x)).join());
function size(x: any): number {
	if (x == null) return 0;
	if (x instanceof Map || x instanceof Set) return x.size;
	if (Array.isArray(x) || typeof x === "string") return x.length;
	return Object.keys(x).length;
}
console.log(size(new Map([[1, 2]])), size(new Set("hello")), size([1, 2, 3]), size({ a: 1 }), size("abcd"), size(null));
const isMap = (x: unknown): x is Map<unknown, unknown> => x instanceof Map;
function describe(v: any): string {
	if (isMap(v)) return `Map(${v.size})`;
	if (v instanceof Set) return `Set(${v.size})`;
	if (typeof v === "object") return Object.prototype.toString.call(v);
	return String(v);
}
console.log(describe(new Map([[1, 1]])), describe(new Set()), describe({}), describe(3));
function serialize(v: unknown): string {
	if (v instanceof Map) return `{${[...v.entries()].map(([k, x]) => `${serialize(k)}=>${serialize(x)}`).join(",")}}`;
	if (v instanceof Set) return `#{${[...v].map(serialize).join(",")}}`;
	if (Array.isArray(v)) return `[${v.map(serialize).join(",")}]`;
	if (v && typeof v === "object")
		return `{${Object.entries(v)
			.map(([k, x]) => `${k}:${serialize(x)}`)
			.join(",")}}`;
	return JSON.stringify(v);
}
console.log(
	serialize(
		new Map<string, unknown>([
			["a", [1, new Set([2, "x"])]],
			["b", { c: 1 }],
		]),
	),
);
console.log(String(new Map()), `${new Set([1])}`);
const text = JSON.stringify({ m: new Map([["a", 1]]), s: new Set([1]) }, (k, v) =>
	v instanceof Map ? [...v] : v instanceof Set ? [...v] : v,
);
console.log(text);
function isEmpty(v: unknown): boolean {
	if (v == null) return true;
	if (typeof v === "string" || Array.isArray(v)) return v.length === 0;
	if (v instanceof Map || v instanceof Set) return v.size === 0;
	if (typeof v === "object") return Object.keys(v).length === 0;
	return false;
}
console.log([null, "", [], new Map(), new Set(), {}, 0, "a", [0], { a: 1 }].map(isEmpty));
console.log(isEmpty(new Map([[1, 2]])), isEmpty(undefined));
const fmt = (v: unknown): string =>
	v instanceof Date
		? "date"
		: v instanceof Map
			? `Map{${[...v].map(([k, x]) => `${fmt(k)}: ${fmt(x)}`).join(", ")}}`
			: JSON.stringify(v);
console.log(
	fmt(
		new Map<string, unknown>([
			["a", 1],
			["b", new Map([["c", [1]]])],
		]),
	),
);
const found: Map<string, number> | Record<string, number> = JSON.parse('{"a":1}') as Record<string, number>;
console.log(found instanceof Map);
const pick = (n: number): Map<string, number> | Set<number> => (n > 0 ? new Map([["a", n]]) : new Set([n]));
for (const x of [pick(1), pick(0)]) console.log(x instanceof Map, x instanceof Set, x.size);
