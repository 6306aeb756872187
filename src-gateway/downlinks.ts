// Messages from the broker on their way to the mailboxes.
import type { Event } from "asyncio";
import { b2a_base64 } from "binascii";
import { matches } from "mqtt/topic";
import { MAX_FRAME, pack } from "nowlink/wire";
import { ticks_ms } from "time";
import { ms_since } from "./clock";
import { hashed, type Registry } from "./registry";
import type { Reporter } from "./reporter";

/** Bytes before the comma where a kept downlink begins: `[-1073741823,999`. */
const _HEAD = 16;
/** Milliseconds within which copies of a message follow each other. */
const _COPIES = 100;

/** The text in these bytes; None: they are not UTF-8. */
function _text(data: bytes): string | null {
	try {
		return data.decode();
	} catch (e) {
		if (e instanceof UnicodeError) return null;
		throw e;
	}
}

/** The end of a downlink frame, from the comma before the topic on. A message that is not UTF-8 goes as base64, with flag 1. */
export function downlink(topic: string, message: bytes, retained: boolean): string {
	const text = _text(message);
	const parts =
		text === null ? [topic, b2a_base64(message, { newline: false }).decode(), retained, 1] : [topic, text, retained];
	return `,${pack(parts).slice(1)}`;
}

export class Downlinks {
	/** Messages that fit into no frame. */
	refused: int = 0;
	/** The last message by its hash: how many of our filters took it, how often it has come, and when it did. */
	private _last: int = -1;
	private _filters: int = 0;
	private _came: int = 0;
	private _came_at: int = 0;
	/** This broker sends a message once, however many filters take it. */
	private _once: boolean = false;

	/** `_question`: the filter of messages that ask for the gateway's status, or ""; `_asked` is set when one comes. */
	constructor(
		private readonly _registry: Registry,
		private readonly _reporter: Reporter,
		private readonly _question: string,
		private readonly _asked: Event,
	) {}

	/** A message has come from the broker; it may hold anything. */
	handle(topic: bytes, message: bytes, retained: boolean): void {
		const name = _text(topic);
		if (name === null) {
			this._reporter.error("A message was dropped: its topic is not UTF-8.");
			return;
		}
		const hash = hashed(message, hashed(topic));
		if (!retained && this._is_copy(hash)) return;
		if (!retained && this._question !== "" && matches(this._question, name)) this._asked.set();
		const frame = downlink(name, message, retained);
		const size = frame.encode().length + _HEAD;
		if (size > MAX_FRAME) {
			this.refused += 1;
			this._reporter.error(
				`A message of ${message.length} bytes was dropped: with its topic it takes ${size} bytes, ${MAX_FRAME} fit into a frame.`,
			);
			return;
		}
		this._filters = this._registry.deliver(name, frame, hash, retained);
	}

	/**
	 * A broker may send a message once for each filter that takes it (MQTT 3.3.5), one right after the other. Ours is known
	 * not to as soon as it sent one once that several filters take.
	 */
	private _is_copy(hash: int): boolean {
		if (hash !== this._last || ms_since(this._came_at) > _COPIES) {
			if (this._filters > 1 && this._came === 1) this._once = true;
			this._came = 0;
		}
		this._last = hash;
		this._came_at = ticks_ms();
		if (this._once || this._came === 0 || this._came >= this._filters) {
			this._came = 1;
			this._filters = 1;
			return false;
		}
		this._came += 1;
		return true;
	}
}
