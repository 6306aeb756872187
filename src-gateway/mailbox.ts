// What waits for a node, numbered, until the node has confirmed it.
import { deque } from "collections";
import { loads } from "json";
import { pack } from "nowlink/wire";
import { getrandbits } from "random";

/** How the end of a frame ends whose message is base64. */
const _BASE64 = ",1]";

export class Mailbox {
	/** Number of the oldest message, should there be one. It begins at random so that no node takes it for an old one. */
	first: int = getrandbits(29) + 2;
	/** Messages that were lost because the node did not fetch them in time. */
	dropped: int = 0;
	/** The ends of downlink frames, from the comma before the topic on. */
	private readonly _frames: deque<string>;

	/** `_size`: how many messages it holds; a further one takes the place of the oldest. */
	constructor(private readonly _size: int) {
		this._frames = new deque<string>([] as const, _size);
	}

	put(frame: string): void {
		if (this._frames.length === this._size) {
			this.first += 1;
			this.dropped += 1;
		}
		this._frames.append(frame);
	}

	/** The frame with the `index`th message, counted from the oldest. */
	frame(index: int): string {
		return `[-${this.first + index},${this._frames.length - index - 1}${this._frames[index]!}`;
	}

	/** The same for a node of protocol v1: `[topic, message, retained]`. Bytes that are no text go as a data URL, in base64. */
	plain(index: int): string {
		const frame = `[${this._frames[index]!.slice(1)}`;
		if (!frame.endsWith(_BASE64)) return frame;
		const parts = loads(frame) as unknown[];
		return pack([parts[0]!, `data:;base64,${parts[1]! as string}`, parts[2]!]);
	}

	/** The node has the oldest message. */
	drop_first(): void {
		this._frames.popleft();
		this.first += 1;
	}

	/** The node has the message numbered `last` and those before it. A number of another life is none of these. */
	confirm(last: int): void {
		if (last >= this.end()) return;
		while (this.first <= last) this.drop_first();
	}

	/** The number of the next message to come. */
	end(): int {
		return this.first + this._frames.length;
	}

	/** What waits, to be kept: see `restore`. */
	kept(): string[] {
		const frames: string[] = [];
		for (let i = 0; i < this._frames.length; i++) frames.push(this._frames[i]!);
		return frames;
	}

	/** Takes up what waited before a restart, with the numbers that the node may have seen. */
	restore(first: int, frames: readonly string[]): void {
		if (this.count() > 0) return; // stopped and run again, without a restart
		this.first = first;
		for (const frame of frames) this.put(frame);
	}

	/** How many messages wait. */
	count(): int {
		return this._frames.length;
	}

	__len__(): int {
		return this._frames.length;
	}
}
