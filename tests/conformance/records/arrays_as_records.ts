// Arrays where records are asked for: records of values of any type take them, and guards that ask for an object let them in.
function isObject(x: unknown): x is Record<string, unknown> {
	return typeof x === "object" && x !== null;
}
const keys = (x: unknown) => (isObject(x) ? Object.keys(x) : []);
const values = (x: unknown) => (isObject(x) ? Object.values(x) : []);
const has = (x: unknown, key: string) => isObject(x) && key in x;
function inside(x: unknown): string[] {
	const found: string[] = [];
	if (isObject(x)) for (const key in x) found.push(key);
	return found;
}
const walk = (x: unknown): string =>
	isObject(x)
		? Object.entries(x)
				.map(([k, v]) => `${k}=${walk(v)}`)
				.join()
		: String(x);
for (const x of [["a", "b"], { a: 1, b: ["x"] }, 3]) console.log(keys(x), values(x), inside(x), walk(x));
console.log(has(["a"], "a"), has(["a"], "0"), has({ a: 1 }, "a"));

// biome-ignore lint/suspicious/noExplicitAny: what such programs say
type Any = Record<any, any>;
const keysOf = (o: Any) => Object.keys(o);
const owns = (o: Any, key: string) => [key in o, Object.hasOwn(o, key)];
const emptied = (o: Any) => {
	const seen: string[] = [];
	for (const key in o) {
		seen.push(key);
		if (!Array.isArray(o)) delete o["b"];
	}
	return seen;
};
console.log(keysOf(["a", "b"]), keysOf({ b: 1, 1: 2 }), keysOf(JSON.parse('["q"]')));
console.log(owns(["a"], "a"), owns(["a"], "0"), owns({ a: 1 }, "a"));
console.log(emptied(["a", "b"]), emptied({ a: 1, b: 2, c: 3 }));

const copy = (x: unknown) => (isObject(x) ? { ...x, z: 0 } : {});
const assigned = (x: Any | null | undefined) => Object.assign({}, x);
const spread = (x: Any | null | undefined) => ({ z: 0, ...x });
console.log(copy(["ab", "cd"]), copy({ a: 1 }), assigned(["ab", "cd"]), assigned({ a: null }));
console.log(assigned(null), assigned(undefined), spread(["ab"]), spread({ a: 1, z: undefined }), spread(null));
