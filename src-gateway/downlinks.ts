// Messages from the broker on their way to the mailboxes.
import { b2a_base64 } from "binascii";
import { MAX_FRAME, pack } from "nowlink/wire";
import type { Registry } from "./registry";
import type { Reporter } from "./reporter";

/** Bytes before the comma where a kept downlink begins: `[-1073741823,999`. */
const _HEAD = 16;

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

	constructor(
		private readonly _registry: Registry,
		private readonly _reporter: Reporter,
	) {}

	/** A message has come from the broker; it may hold anything. */
	handle(topic: bytes, message: bytes, retained: boolean): void {
		const name = _text(topic);
		if (name === null) {
			this._reporter.error("A message was dropped: its topic is not UTF-8.");
			return;
		}
		const frame = downlink(name, message, retained);
		const size = frame.encode().length + _HEAD;
		if (size > MAX_FRAME) {
			this.refused += 1;
			this._reporter.error(
				`A message of ${message.length} bytes was dropped: with its topic it takes ${size} bytes, ${MAX_FRAME} fit into a frame.`,
			);
			return;
		}
		this._registry.deliver(name, frame);
	}
}
