// A cache that forgets what was used longest ago: the order of keys after delete and set (O1)
class LRU<K, V> {
	private map = new Map<K, V>();
	private capacity: number;
	constructor(capacity: number) { this.capacity = capacity; }
	get(key: K): V | undefined {
		const v = this.map.get(key);
		if (v === undefined) return undefined;
		this.map.delete(key);
		this.map.set(key, v);
		return v;
	}
	put(key: K, value: V): void {
		if (this.map.has(key)) this.map.delete(key);
		else if (this.map.size >= this.capacity) {
			const oldest = this.map.keys().next().value;
			if (oldest !== undefined) this.map.delete(oldest);
		}
		this.map.set(key, value);
	}
	keys(): K[] { return [...this.map.keys()]; }
}
const c = new LRU<string, number>(2);
c.put("a", 1); c.put("b", 2); console.log(c.get("a")); c.put("c", 3);
console.log(c.get("b"), c.keys().join(","));
