/** https://docs.micropython.org/en/v1.29.0/library/collections.html */
declare module "collections" {
	export class deque<T> implements Iterable<T> {
		/** flags: 1 raises IndexError when full; otherwise the item at the other end goes. */
		constructor(items: readonly T[] | readonly [], maxlen: int, flags?: int);
		readonly length: int;
		readonly [index: number]: T;
		append(item: T): void;
		appendleft(item: T): void;
		pop(): T;
		popleft(): T;
		extend(items: Iterable<T>): void;
		[Symbol.iterator](): Iterator<T>;
	}
}
