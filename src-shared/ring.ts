// A first-in, first-out queue of fixed size, for both sides. When it is full, its oldest item makes room.
import { deque } from "collections";

export class Ring<T> {
	/** Items lost so far because others needed the room. */
	dropped: int = 0;
	private readonly _items: deque<T>;

	/** `size`: how many items it holds, at least 1. */
	constructor(readonly size: int) {
		this._items = new deque<T>([] as const, size);
	}

	/** Adds an item. True: the oldest had to go for it. */
	push(item: T): boolean {
		const full = this._items.length === this.size;
		if (full) this.dropped += 1;
		this._items.append(item);
		return full;
	}

	/** Takes the oldest item out. IndexError when there is none. */
	shift(): T {
		return this._items.popleft();
	}

	/** The item at `index`, counted from the oldest. IndexError when there are not so many. */
	at(index: int): T {
		return this._items[index]!;
	}

	/** How many items are in it. */
	count(): int {
		return this._items.length;
	}
}
