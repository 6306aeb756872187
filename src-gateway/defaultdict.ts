// Lets a gwconfig.py that was written for the original work unchanged: it takes `defaultdict` from `collections`, which
// MicroPython has only where the package collections-defaultdict is installed.
import * as collections from "collections";
import { modules } from "sys";

/** As far as gwconfig.py and the check of it use one. */
class DefaultDict {
	private readonly _items: dict<unknown, unknown> = new dict<unknown, unknown>();

	constructor(private readonly _make: () => unknown) {}

	__getitem__(key: unknown): unknown {
		if (!this._items.has(key)) this._items.set(key, this._make());
		return this._items.get(key)!;
	}

	__setitem__(key: unknown, value: unknown): void {
		this._items.set(key, value);
	}

	__delitem__(key: unknown): void {
		this._items.delete(key);
	}

	__contains__(key: unknown): boolean {
		return this._items.has(key);
	}

	items(): Iterable<readonly [unknown, unknown]> {
		return this._items.items();
	}
}

class Collections {
	readonly namedtuple: unknown = getattr(collections, "namedtuple", null);
	readonly OrderedDict: unknown = getattr(collections, "OrderedDict", null);
	readonly deque: unknown = collections.deque;
	readonly defaultdict: unknown = (make: () => unknown): DefaultDict => new DefaultDict(make);
}

/** From now on `collections` has a defaultdict. */
export function lend(): void {
	modules.set("collections", new Collections());
}

/** The configuration has been read: everybody else gets MicroPython's own `collections`. */
export function withdraw(): void {
	modules.delete("collections");
}
