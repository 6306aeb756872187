// A Map in a field that is asked for by way of `this as any`: it is told from a record there
class Cache<K, V> {
	private readonly store = new Map<K, V>();
	private readonly most: number;
	constructor(most: number) {
		this.most = most;
	}
	put(key: K, value: V): void {
		if ((this as any).store.size >= this.most) {
			const oldest = this.store.keys().next().value;
			if (oldest !== undefined) this.store.delete(oldest);
		}
		this.store.set(key, value);
	}
	keys(): K[] {
		return [...this.store.keys()];
	}
}
const cache = new Cache<string, number>(2);
for (const [i, name] of ["a", "b", "c"].entries()) cache.put(name, i);
console.log(cache.keys());
function sizeOf<T extends { parts: Set<string> }>(x: T): unknown {
	return (x as any).parts.size;
}
console.log(sizeOf({ parts: new Set(["x", "y"]) }));
export {};
