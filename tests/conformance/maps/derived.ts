// Classes that derive from Map and Set, also where they are handed on as what they derive from.

class Defaults<K, V> extends Map<K, V> {
	constructor(private readonly make: (key: K) => V) {
		super();
	}

	override get(key: K): V {
		if (!this.has(key)) this.set(key, this.make(key));
		return super.get(key) as V;
	}
}

const groups = new Defaults<string, number[]>(() => []);
for (const n of [1, 2, 3, 4, 5]) groups.get(n % 2 === 0 ? "even" : "odd").push(n);
console.log(groups.size, [...groups], groups.get("none").length, [...groups.keys()]);

class Recent extends Map<string, number> {
	dropped: string[] = [];
	readonly most: number;

	constructor(most: number, entries?: Iterable<readonly [string, number]>) {
		super();
		this.most = most;
		for (const [key, value] of entries ?? []) this.set(key, value);
	}

	override set(key: string, value: number): this {
		this.delete(key);
		super.set(key, value);
		const [oldest] = this.keys();
		if (this.size > this.most && oldest !== undefined && this.delete(oldest)) this.dropped.push(oldest);
		return this;
	}

	get full(): boolean {
		return this.size >= this.most;
	}

	withAll(keys: readonly string[]): this {
		keys.forEach((key, i) => super.set(key, i));
		return this;
	}

	override toString(): string {
		return `Recent(${[...this].map(([k, v]) => k + v).join()})`;
	}

	static of(...keys: string[]): Recent {
		return new this(keys.length).withAll(keys);
	}
}

// a loop has its own words for what a set takes away
function addTo(map: Map<string, number>): number | undefined {
	map.set("x", 7).set("y", 8);
	for (const key of map.keys()) if (key === "x") map.set("z", 9);
	return map.get("x");
}

const recent = Recent.of("a", "b");
console.log(addTo(recent), addTo(new Map()), recent, `${recent}`, String(recent as Map<string, number>));
console.log(recent.full, recent.most, recent.dropped, JSON.stringify({ recent }), JSON.stringify(recent.withAll(["q"])));
recent.dropped = [];
console.log({ recent }, new Map(recent), new Recent(1), Object.fromEntries(recent), recent instanceof Recent);

class Upper extends Map<string, number> {
	override has(key: string): boolean {
		return super.has(key.toUpperCase());
	}
	override set(key: string, value: number): this {
		return super.set(key.toUpperCase(), value);
	}
	override delete(key: string): boolean {
		return super.delete(key.toUpperCase()) && super.size < 2;
	}
}

const either: Map<string, number>[] = [new Upper([["k", 1]]), new Map([["k", 1]]), new Recent(3, [["k", 1]])];
for (const map of either) {
	const kept: Record<string, boolean> = {};
	kept[`${map.size}${map.set("w", 2).size}`] = map.has("k");
	console.log(map.get("k"), map.get("K"), kept, map.delete("k"), map instanceof Upper, map instanceof Map, map);
}

function firstOf<K, V>(map: ReadonlyMap<K, V>, key: K): V | undefined {
	return map.get(key);
}
function kindOf(x: unknown): string {
	if (x instanceof Recent) return `recent ${x.most}`;
	if (x instanceof Map) return `map ${x.size}`;
	return x instanceof Set ? `set ${x.size}` : typeof x;
}
const anything: unknown[] = [recent, either[0], new Map(), new Set([1]), { a: 1 }];
console.log(firstOf(recent, "q"), anything.map(kindOf), anything);

class Numbers extends Set<number> {
	sum(): number {
		let sum = 0;
		for (const n of this) sum += n;
		return sum;
	}
	map(f: (n: number) => number): Numbers {
		return new Numbers([...this].map(f));
	}
	plus(other: ReadonlySet<number>): Numbers {
		const made = new Numbers(this);
		other.forEach((n) => made.add(n));
		return made;
	}
}

class Tags extends Set<string> {
	#added = 0;
	override add(tag: string): this {
		return super.add(tag.trim());
	}
	toJSON(): string[] {
		return [...this];
	}
	count(tag: string): number {
		if (this.has(tag)) this.#added++;
		return this.#added;
	}
}

class Special extends Numbers {
	label = "special";
	override sum(): number {
		return super.sum() * 10;
	}
}

const numbers = new Numbers([1.5, Number.NaN, Number.NaN, 0, -0]);
console.log(numbers, numbers.has(Number.NaN), numbers.delete(Number.NaN), numbers.sum(), numbers.map((n) => n * 2));
console.log(numbers.plus(new Set([4])).size, Math.max(...numbers), new Special([1, 2]).sum(), [new Special([3])]);
const tags = new Tags([" a", "a ", "b"]);
console.log(tags.size, JSON.stringify({ tags }), tags.count("a"), tags.count("c"), new Tags("text").size, new Tags(null));
console.log([...tags.entries()], Array.from(tags, (t) => t + t), kindOf(tags), tags.add(" d ").size);
const nested = new Map([["r", new Recent(2, new Map([["in", 1]]))]]);
nested.get("r")?.set("more", 2);
console.log(nested, nested.get("r")?.most, nested.get("none")?.full, Recent.name, [recent].includes(recent));
