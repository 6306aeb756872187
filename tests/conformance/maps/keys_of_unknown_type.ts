// Keys of any kind, filed by one type and asked for by another.
function stringify(v: any): string {
	if (v === null) return "null";
	if (v instanceof Map)
		return (
			"Map(" +
			Array.from(v)
				.map(([k, x]) => `${k}:${stringify(x)}`)
				.join() +
			")"
		);
	if (v instanceof Set) return "Set(" + [...v].map((x) => stringify(x)).join() + ")";
	switch (typeof v) {
		case "object":
			return (
				"{" +
				Object.entries(v)
					.map(([k, x]) => k + "=" + stringify(x))
					.join(";") +
				"}"
			);
		default:
			return String(v);
	}
}
console.log(
	stringify({
		a: new Map<any, any>([
			[1, new Set([1])],
			["k", null],
		]),
		b: [1],
	}),
);
const m = new Map<any, string>([
	[1, "one"],
	["1", "str"],
	[true, "t"],
	[NaN, "nan"],
	[null, "null"],
]);
console.log(m.get(1), m.get("1"), m.get(true), m.get(NaN), m.get(null), m.size);
const un: unknown = new Map([
	[0.5, "half"],
	[NaN, "n"],
]);
if (un instanceof Map) console.log(un.get(0.5), un.get(NaN), un);
const us: unknown = new Set([true, false]);
if (us instanceof Set) console.log(us.has(true), us.has(1), us);
const ub: unknown = new Map([[true, 1]]);
if (ub instanceof Map) {
	ub.set(false, 2);
	console.log(ub, [...ub.keys()]);
}
const arrKey: unknown = new Map([[[1], "x"]]);
if (arrKey instanceof Map) for (const [k, v] of arrKey) console.log(k, v);
type Handler = Map<string, number> | ((x: number) => number) | string[];
const h = (x: Handler) => (x instanceof Map ? x.size : typeof x === "function" ? x(1) : x.length);
console.log(
	h(new Map()),
	h((x) => x),
	h(["a"]),
);
function merge(a: any, b: any): any {
	const out: any = { ...a };
	for (const k of Object.keys(b)) {
		if (typeof b[k] === "object" && b[k] !== null && !Array.isArray(b[k]) && typeof out[k] === "object")
			out[k] = merge(out[k], b[k]);
		else out[k] = b[k];
	}
	return out;
}
console.log(merge({ a: 1, n: { x: 1 } }, { b: 2, n: { y: 2 } }));
const cache = new Map<string, unknown>();
cache.set("k", new Set([1]));
console.log(cache.get("k") instanceof Set, cache);
const bag: Record<string, unknown> = { list: [1], map: new Map([["a", 1]]) };
for (const [k, v] of Object.entries(bag)) console.log(k, v instanceof Map, v);
