// Python's containers that TypeScript has no type for.

/** Immutable bytes. `===` compares the contents, as in Python; `x.slice(a, b)` is `x[a:b]`. */
interface bytes extends Iterable<int> {
	readonly length: int;
	readonly [index: number]: int;
	slice(start?: int, end?: int): bytes;
	concat(other: buffer): bytes;
	decode(encoding?: string, errors?: string): string;
	hex(separator?: string): string;
	find(what: bytes, start?: int, end?: int): int;
	includes(what: bytes | int): boolean;
	startswith(prefix: bytes): boolean;
	endswith(suffix: bytes): boolean;
	split(separator?: bytes, most?: int): bytes[];
	strip(characters?: bytes): bytes;
	join(parts: Iterable<buffer>): bytes;
}
declare function bytes(sizeOrSource?: int | buffer | Iterable<int>): bytes;
declare function bytes(text: string, encoding: string): bytes;

/** Bytes that can be written. `x.set(source, at)` is `x[at:at + len(source)] = source`. */
interface bytearray extends Iterable<int> {
	readonly length: int;
	[index: number]: int;
	slice(start?: int, end?: int): bytearray;
	set(source: buffer, at?: int): void;
	/** `x[:] = source`: it takes the length of what it is given. */
	assign(source: buffer): void;
	append(value: int): void;
	extend(more: buffer | Iterable<int>): void;
	decode(encoding?: string, errors?: string): string;
	hex(separator?: string): string;
	find(what: bytes, start?: int, end?: int): int;
	startswith(prefix: bytes): boolean;
}
declare function bytearray(sizeOrSource?: int | buffer | Iterable<int>): bytearray;

/** A window on the bytes of another object: `slice` copies nothing. */
interface memoryview extends Iterable<int> {
	readonly length: int;
	[index: number]: int;
	slice(start?: int, end?: int): memoryview;
	set(source: buffer, at?: int): void;
}
declare function memoryview(of: bytes | bytearray): memoryview;

/** Python's dict: cheaper than a `Map`, its order is of no meaning. `d.get(k)!` is `d[k]`, KeyError if absent. */
declare class dict<K, V> implements Iterable<K> {
	constructor();
	readonly size: int;
	get(key: K): V | undefined;
	get(key: K, otherwise: V): V;
	set(key: K, value: V): this;
	has(key: K): boolean;
	delete(key: K): void;
	pop(key: K): V;
	pop<D>(key: K, otherwise: D): V | D;
	setdefault(key: K, value: V): V;
	update(other: dict<K, V>): void;
	clear(): void;
	keys(): Iterable<K>;
	values(): Iterable<V>;
	items(): Iterable<readonly [K, V]>;
	[Symbol.iterator](): Iterator<K>;
}

/** Python's set: cheaper than a `Set`, its order is of no meaning. */
declare class set<T> implements Iterable<T> {
	constructor(values?: Iterable<T>);
	readonly size: int;
	add(value: T): void;
	has(value: T): boolean;
	delete(value: T): void;
	clear(): void;
	[Symbol.iterator](): Iterator<T>;
}

/** A copy as a list. */
declare function list<T>(values: Iterable<T>): T[];
declare function sorted<T extends string | number>(values: Iterable<T>): T[];
declare function min(...values: int[]): int;
declare function max(...values: int[]): int;
declare function sum(values: Iterable<int>): int;
declare function range(stop: int): Iterable<int>;
declare function range(start: int, stop: int, step?: int): Iterable<int>;
