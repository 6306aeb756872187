// `Readonly<T>` and its like are what T is, which may be a text, as long as nobody knows it.

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function frozen<T>(value: T): Readonly<T> {
	return Object.freeze(value);
}

function thawed<T>(value: T): Writable<T> {
	return value as Writable<T>;
}

function show<T>(value: T): void {
	const copy = frozen(value);
	const writable = thawed(value);
	console.log(copy, [copy], typeof copy, copy ? "yes" : "no", `${copy}`);
	console.log(writable, [writable], typeof writable, writable ? "yes" : "no", `${writable}`);
}

show("text");
show("");
show(0);
show([1, 2]);
show({ a: 1 });

class Store<T extends object> {
	constructor(private state: T) {}

	get(): Readonly<T> {
		return this.state;
	}

	set(change: Partial<T>): void {
		this.state = { ...this.state, ...change };
	}

	part<K extends keyof T>(key: K): Readonly<T>[K] {
		return this.get()[key];
	}
}

const store = new Store({ a: 1, b: "x" });
store.set({ a: 2 });
console.log(store.get(), store.part("b"), store.get().a);

// a class of a type parameter's name keeps its own
class Item {
	a = 1;
}

function first<Item>(items: readonly Item[]): Item | undefined {
	return items[0];
}

console.log(new Item().constructor.name, Item.name, new Item(), first(["one"]));

// all that is known of an array is its length
interface Sized {
	length: number;
}

const has = (x: Sized, key: string): boolean => key in x;
for (const x of [[1, 2], { length: 4 }] as Sized[])
	console.log("length" in x, has(x, "length"), has(x, "width"), x.length);

// `Object.freeze` of a Map gives a `Readonly<Map>`, which is one
function shared(map: Map<string, number[]>, set: Set<string>, date: Date): void {
	console.log(Object.freeze(map), Object.freeze(set), Object.freeze(date));
	const fixed = Object.freeze(map);
	const names = Object.freeze(set);
	console.log(fixed.size, fixed.get("a"), names.has("a"), Object.freeze(date).getTime());
}
shared(new Map([["a", [1]]]), new Set(["a"]), new Date(0));
type Table = Readonly<Map<string, number>>;
const table: Table = new Map([["z", 2]]);
console.log(table, table.size, table.get("z"));

// what is only said to be an iterable may be a record
function each(value: unknown): unknown[] {
	const found: unknown[] = [];
	for (const item of value as Iterable<unknown>) found.push(item);
	return found;
}
for (const value of [[1], "ab", new Set([1]), new Map([[1, 2]]), { a: 1 }, 5, null, undefined] as unknown[])
	try {
		console.log(each(value), [...(value as Iterable<unknown>)]);
	} catch (e) {
		console.log((e as Error).message);
	}

function part<O extends { f: string }, K extends keyof O>(object: O, key: K): void {
	const fixed = Object.freeze(object[key]);
	console.log(fixed, [fixed], `${fixed}`);
}
part({ f: "long", z: 1 }, "f");
part({ f: "long", z: [1, 2] }, "z");
