// Wire protocol v2, what nodes and gateway share: docs/protocol.md tells all of it. Boards with 40 KB of heap import this.
import { a2b_base64 } from "binascii";
import { dumps, loads } from "json";
import { isInt } from "tsmpy/board";

/** Bytes of the longest frame that every ESP-NOW radio takes. */
export const MAX_FRAME = 250;
/** Bytes of receive buffer of a node: ten of the longest downlinks and the answer after them, 14 bytes of overhead each. */
export const RXBUF = 2904;
/** Bytes that a frame takes in a receive buffer besides its own. */
export const FRAME_OVERHEAD = 14;

// Results, in an answer's second place.
/** Of a frame: it is no answer to what is out. */
export const NOTHING = -2;
export const BUSY = -1;
export const DONE = 0;
export const TAKEN = 1;
export const NO_ROOM = 3;
export const REFUSED = 4;

/** A frame of v2, taken apart: the first element tells an answer or request (its id) from a downlink (negative). */
export type Frame = [int, ...unknown[]];

/** A list as JSON without spaces. */
export function pack(list: readonly unknown[]): string {
	return dumps(list, { separators: [",", ":"] });
}

/** Takes a frame apart. None: it is none of v2. */
export function unpack(frame: buffer): Frame | null {
	try {
		const list = loads(frame) as unknown[];
		if (isInt(list[0]!)) return list as Frame;
	} catch {
		// not JSON, or no list
	}
	return null;
}

/** The message in a frame: with flag 1 it is bytes, in base64. */
export function message_of(text: string, flags: unknown): string | bytes {
	try {
		if (isInt(flags) && flags === 1) return a2b_base64(text);
	} catch {
		// not base64: as it is
	}
	return text;
}
