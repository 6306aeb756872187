// Maps and Sets among values of unknown type: compared and copied all through.
function deepEqual(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((x, i) => deepEqual(x, b[i]));
	if (a instanceof Map && b instanceof Map) {
		if (a.size !== b.size) return false;
		for (const [k, v] of a) if (!b.has(k) || !deepEqual(v, b.get(k))) return false;
		return true;
	}
	if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((x) => b.has(x));
	const ka = Object.keys(a);
	const kb = Object.keys(b);
	if (ka.length !== kb.length) return false;
	return ka.every((k) => deepEqual((a as Record<string, unknown>)[k], (b as Record<string, unknown>)[k]));
}
console.log(deepEqual(new Map([["a", 1]]), new Map([["a", 1]])), deepEqual(new Set([1, 2]), new Set([2, 1])));
console.log(
	deepEqual({ a: [1, { b: 2 }], m: new Map([[1, { x: 1 }]]) }, { a: [1, { b: 2 }], m: new Map([[1, { x: 1 }]]) }),
);
console.log(deepEqual({ a: 1 }, { a: 2 }), deepEqual([1], new Set([1])), deepEqual(new Map(), new Set()));
function deepClone<T>(value: T): T {
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) return value.map((v) => deepClone(v)) as unknown as T;
	if (value instanceof Map) return new Map([...value].map(([k, v]) => [k, deepClone(v)])) as unknown as T;
	if (value instanceof Set) return new Set([...value].map((v) => deepClone(v))) as unknown as T;
	const out: Record<string, unknown> = {};
	for (const k of Object.keys(value as object)) out[k] = deepClone((value as Record<string, unknown>)[k]);
	return out as T;
}
const o = { a: 1, list: [1, 2, { z: 3 }], m: new Map([["k", [1]]]), s: new Set([1, 2]) };
const c = deepClone(o);
c.m.get("k")!.push(2);
c.s.add(9);
console.log(o, c);
console.log(c.m.size, o.s.has(9), c.list === o.list);
