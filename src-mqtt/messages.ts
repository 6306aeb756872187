// The queue in which an application finds what its subscriptions bring.
import { Event } from "asyncio";
import { deque } from "collections";

/** Topic and message as they came, and whether the broker had kept the message. */
export type Message = readonly [topic: bytes, message: bytes, retained: boolean];

/** Holds up to `size` messages; a further one takes the place of the oldest. `async for` and `get` wait for the next. */
export class MessageQueue {
	/** Messages that were lost because nobody took them in time. */
	discards: int = 0;
	private readonly _messages: deque<Message>;
	private readonly _arrived: Event = new Event();

	/** @internal */
	constructor(private readonly _size: int) {
		this._messages = new deque<Message>([] as const, _size);
	}

	/** @internal */
	put(message: Message): void {
		if (this._messages.length === this._size) this.discards += 1;
		this._messages.append(message);
		this._arrived.set();
	}

	/** The next message, waited for if there is none: topic, message, and whether the broker had kept it. */
	async get(): Promise<Message> {
		while (this._messages.length === 0) {
			this._arrived.clear();
			await this._arrived.wait();
		}
		return this._messages.popleft();
	}

	/** How many messages wait. */
	__len__(): int {
		return this._messages.length;
	}

	__aiter__(): MessageQueue {
		return this;
	}

	/** The next message, for ever: topic, message, and whether the broker had kept it. */
	async __anext__(): Promise<Message> {
		return await this.get();
	}
}
