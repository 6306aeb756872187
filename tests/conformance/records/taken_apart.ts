// What nothing is known of, taken apart: deep comparison, copies, paths, keys of arrays (K4, O1, C10, U1)
const deepEqual = (a: unknown, b: unknown): boolean => { if (a === b) return true; if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false; const ka = Object.keys(a), kb = Object.keys(b); return ka.length === kb.length && ka.every((k) => deepEqual((a as Record<string, unknown>)[k], (b as Record<string, unknown>)[k])); };
console.log(deepEqual({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }), deepEqual([1, [2]], [1, [2]]), deepEqual([1], [1, 2]), deepEqual({ a: 1 }, { a: 2 }), deepEqual("a", "a"));
function isObject(x: unknown): x is Record<string, unknown> { return typeof x === "object" && x !== null && !Array.isArray(x); }
function deepMerge(a: Record<string, unknown>, b: Record<string, unknown>): Record<string, unknown> { const out: Record<string, unknown> = { ...a }; for (const [k, v] of Object.entries(b)) { const cur = out[k]; out[k] = isObject(cur) && isObject(v) ? deepMerge(cur, v) : v; } return out; }
console.log(deepMerge({ a: { x: 1, y: 2 }, b: 1 }, { a: { y: 3, z: 4 }, c: [1] }));
function deepClone<T>(x: T): T { if (x === null || typeof x !== "object") return x; if (Array.isArray(x)) return x.map((i) => deepClone(i)) as unknown as T; const out = {} as { [K in keyof T]: T[K] }; for (const k in x) out[k] = deepClone(x[k]); return out as T; }
const src = { a: 1, b: { c: [1, 2, { d: 3 }] } }; const cp = deepClone(src); cp.b.c.push(4); console.log(src, cp);
function flattenObj(obj: Record<string, unknown>, prefix = ""): Record<string, unknown> { const out: Record<string, unknown> = {}; for (const key of Object.keys(obj)) { const v = obj[key]; const p = prefix ? `${prefix}.${key}` : key; if (typeof v === "object" && v !== null && !Array.isArray(v)) Object.assign(out, flattenObj(v as Record<string, unknown>, p)); else out[p] = v; } return out; }
console.log(flattenObj({ a: 1, b: { c: 2, d: { e: "x" } }, f: [1] }));
for (const i in ["x", "y"]) console.log(i, typeof i);
console.log(Object.keys([7, 8]), Object.values([7, 8]), Object.entries(["a"]));
function get(obj: unknown, path: string): unknown { return path.split(".").reduce<unknown>((acc, k) => (acc !== null && typeof acc === "object" ? (acc as Record<string, unknown>)[k] : undefined), obj); }
console.log(get({ a: { b: [10, { c: "deep" }] } }, "a.b.1.c"), get({ a: 1 }, "a.b"), get({ a: [1, 2] }, "a.length"));
function eq2(a: any, b: any): boolean { if (a === b) return true; if (typeof a !== typeof b || a == null || b == null || typeof a !== "object") return false; if (Array.isArray(a) !== Array.isArray(b)) return false; const keys = Object.keys(a); if (keys.length !== Object.keys(b).length) return false; for (const k of keys) { if (!Object.prototype.hasOwnProperty.call(b, k) || !eq2(a[k], b[k])) return false; } return true; }
console.log(eq2({ a: [1, { x: 1 }] }, { a: [1, { x: 1 }] }), eq2([1], { 0: 1 }), eq2({ a: 1 }, { b: 1 }), eq2(1, "1"));
function typeName(x: unknown): string { if (x === null) return "null"; if (Array.isArray(x)) return `array(${x.length})`; return typeof x; }
console.log([1, "a", [1], {}, null, undefined, true, () => 1].map(typeName));
