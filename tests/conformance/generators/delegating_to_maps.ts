// yield* of Maps and Sets gives their entries and items (Y11, E6)
function* all() {
	const m = new Map([["a", 1], ["b", 2]]);
	yield* m;
	yield* m.keys();
	yield* new Set([5, 6]);
	yield* [7];
	yield* m.values();
}
console.log([...all()]);
class Bag<K, V> {
	#map = new Map<K, V>();
	put(k: K, v: V): this { this.#map.set(k, v); return this; }
	*[Symbol.iterator](): IterableIterator<[K, V]> { yield* this.#map; }
}
for (const [k, v] of new Bag<string, number>().put("x", 1).put("y", 2)) console.log(k, v);
