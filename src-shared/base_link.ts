// What the synchronous and the asynchronous link share: the radio, and protocol v2 as a node sees it (docs/protocol.md).
// Boards with 40 KB of heap import this: names are short, small methods are written out where they are used.
import type { ESPNow } from "espnow";
import { dumps, loads } from "json";
import { AP_IF, STA_IF, WLAN } from "network";
import { uname } from "os";
import { getrandbits } from "random";
import { ticks_ms } from "time";
import { isBytes, isInt } from "tsmpy/board";
import { BUSY, MAX_FRAME, NOTHING, REFUSED, RXBUF } from "./wire";

/** Times that a confirmation is sent when the gateway's radio does not acknowledge it. */
const _TRIES = 8;
/** Request ids: 1 to this, a small integer on every board. */
const _LAST_ID = 0x3fffffff;

/** Used where it is needed, in two rare places and a constructor: a name of the module's own would take heap for ever. */
declare function __import__(name: "binascii"): typeof import("binascii");

/** topic, message (bytes if it is not UTF-8), retained */
export type Message = readonly [string, string | bytes, boolean];

/** -number, how many follow, topic, message, retained, 1 if the message was base64 */
type Downlink = [int, int, string, string, boolean, ...int[]];

export class BaseLink {
	/** The channel in use; by Wi-Fi the one that the gateway has told, 0 until it has. */
	cur_chan: int = 0;
	protected readonly _mac: bytes;
	protected readonly _sta: WLAN = new WLAN(STA_IF);
	/** The request that is out. */
	protected _id: int = 0;
	private _count: int = getrandbits(29);
	/** The last publication, without its id, and the id, if no answer came to it: the same again gets the same id. */
	private _unsure: readonly [string, int] = ["", 0];
	/** Downlinks that have come, by number, not yet looked at. */
	protected readonly _inbox: dict<int, Message> = new dict<int, Message>();
	/** Number of the downlink that the application gets next. */
	protected _next: int = 1;
	/** The last answer: id, result, channel, waiting; more by the kind of request, then a 0. When it came. */
	protected _answer: int[] = [];
	protected _at: int = 0;
	/** Messages in the mailbox. -1: not known. */
	protected _waiting: int = -1;

	constructor(
		protected readonly _radio: ESPNow,
		txpower: int | null,
		gateway: string,
		readonly channel: int | null,
		readonly credentials: readonly [string, string] | null,
		readonly debug: boolean,
	) {
		const sta = this._sta;
		this._mac = __import__("binascii").unhexlify(gateway);
		if (debug) print("Link init.");
		sta.active(true);
		if (credentials === null) sta.disconnect(); // an ESP8266 joins its last network by itself
		sta.config({ pm: WLAN.PM_NONE });
		if (txpower !== null) sta.config({ txpower });
		_radio.active(false);
		_radio.config({ rxbuf: RXBUF });
		_radio.active(true);
		_radio.add_peer(this._mac);
	}

	/** Switches the radio off; to be called before deepsleep, and at a program's end. */
	close(): void {
		this._radio.active(false);
		this._sta.active(false);
	}

	protected _tune(channel: int): void {
		if (uname().sysname === "esp8266") {
			// Its station takes no channel; the access point's stays when that is switched off again.
			const ap = new WLAN(AP_IF);
			ap.active(true);
			ap.config({ channel });
			ap.active(false);
		} else this._sta.config({ channel });
		this.cur_chan = channel;
	}

	/** The frame of a request, which is out from now on. ValueError: it is too long. */
	protected _frame(items: unknown[]): string {
		const publishes = items.length > 4;
		if (publishes) {
			const publication = items as [string, string, unknown, boolean, int, ...int[]];
			if (isBytes(publication[2])) {
				publication[2] = __import__("binascii").b2a_base64(publication[2], { newline: false }).decode();
				publication.push(1);
			}
		}
		const body = dumps(items, { separators: [",", ":"] }).slice(1);
		if (body === this._unsure[0]) this._id = this._unsure[1];
		else {
			this._count = (this._count + 1) & _LAST_ID || 1;
			this._id = this._count;
		}
		const frame = `[${this._id},${body}`;
		const size = frame.encode().length;
		if (size > MAX_FRAME) throw new ValueError(`message too long: ${size} bytes, 250 fit`);
		if (publishes) this._unsure = [body, this._id];
		return frame;
	}

	/** True: the gateway's radio has the frame. */
	protected _send(data: string): boolean {
		try {
			return this._radio.send(this._mac, data);
		} catch (e) {
			if (e instanceof OSError) return false;
			throw e;
		}
	}

	/** Takes a frame that has come, from anybody: the result, if it is the answer that is waited for; BUSY: a sign of life; else NOTHING. */
	protected _heard(mac: buffer | null, data: buffer | null): int {
		const answer: int[] = [];
		if (data === null || mac !== this._mac) return NOTHING;
		try {
			const frame = loads(data) as Downlink;
			if (frame[0] < 0) {
				this._inbox.set(-frame[0], [
					frame[2],
					frame.length > 5 ? __import__("binascii").a2b_base64(frame[3]) : frame[3],
					frame[4],
				]);
			}
			if (frame[0] !== this._id) return NOTHING;
			for (const x of frame) if (isInt(x)) answer.push(x);
			if (answer[1]! !== BUSY) {
				this._waiting = answer[3]!;
				this.cur_chan = answer[2]!;
				this._at = ticks_ms();
				this._answer = answer;
				if (this._id === this._unsure[1]) this._unsure = ["", 0];
				if (answer[1]! === REFUSED && this.debug) print(frame);
				answer.push(0);
			}
			return answer[1]!;
		} catch {
			return NOTHING; // no frame of v2, or a broken one
		}
	}

	/** The downlinks that have come, from `_next` on and without a gap, after telling the gateway that they are here. */
	protected _take(): Message[] {
		const messages: Message[] = [];
		while (this._inbox.has(this._next)) {
			messages.push(this._inbox.get(this._next)!);
			this._next += 1;
		}
		this._inbox.clear();
		if (messages.length > 0) {
			this._waiting -= messages.length;
			let tries = _TRIES;
			while (tries > 0 && !this._send(str([1 - this._next]))) tries -= 1;
		}
		return messages;
	}
}
