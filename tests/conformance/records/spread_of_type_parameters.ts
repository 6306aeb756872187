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
