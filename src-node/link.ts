// A node's synchronous link to its gateway: publishes, subscribes and fetches messages. No asyncio, little heap.
import { b2a_base64, unhexlify } from "binascii";
import { ESPNow } from "espnow";
import type { Pin } from "machine";
import { AP_IF, STA_IF, WLAN } from "network";
import { BUSY, DONE, type Frame, MAX_FRAME, message_of, pack, REFUSED, RXBUF, TAKEN, unpack } from "nowlink/wire";
import { uname } from "os";
import { getrandbits } from "random";
import { sleep_ms, ticks_diff, ticks_ms } from "time";
import { isBytes, isInt } from "tsmpy/board";

/** `publish`: done; with qos 1 the broker has the message. `ping`: the broker is there. */
export const PUB_OK = 0;
/** The gateway has the message and will pass it on, but the broker is away or slow: wait until `ping` gives PUB_OK. */
export const BROKER_OUT = 1;
/** The gateway did not answer: whether it has the message is not known. The same `publish` again does not double it. */
export const ESP_FAIL = 2;
/** The message is lost: the gateway has no room, or refused it. `ping`: the broker is away. */
export const PUB_FAIL = 3;

/** Times that a frame is sent when no answer comes. */
const _TRIES = 8;
/** Milliseconds to wait for the answer to a frame; a busy gateway sends a sign of life every 100. */
const _ANSWER_MS = 150;
/** The same for a frame that nobody acknowledged: it may have arrived all the same. */
const _UNACKNOWLEDGED_MS = 25;
/** Milliseconds that a gateway may be busy with one request. */
const _BUSY_MS = 10000;
/** Milliseconds that "nothing is waiting" in an answer is believed. */
const _FRESH_MS = 100;
/** Milliseconds that joining Wi-Fi may take. */
const _JOIN_MS = 5000;
/** Request ids: 1 to this, a small integer on every board. */
const _LAST_ID = 0x3fffffff;

const _ESP8266 = uname().sysname === "esp8266";

export class Link {
	/** Transmit power in dBm, None: the port's own. To be set before a Link is made; 17 helps some ESP32-S3 boards. */
	static txpower: int | null = null;
	/** The channel in use. */
	cur_chan: int = 0;
	private readonly _mac: bytes;
	private readonly _channel: int | null;
	private readonly _credentials: readonly [string, string] | null;
	private readonly _debug: boolean;
	private readonly _sta: WLAN = new WLAN(STA_IF);
	private readonly _radio: ESPNow = new ESPNow();
	private _id: int = getrandbits(29) + 1;
	/** The last request, without its id, if no answer came to it. */
	private _unanswered: string = "";
	private _unanswered_id: int = 0;
	private _inbox: Frame[] = [];
	/** Number of the last downlink received. */
	private _last: int = 0;
	/** Messages in the mailbox by the last answer, and when that came. */
	private _waiting: int = -1;
	private _answered_at: int = 0;

	/**
	 * `gateway`: its id, 12 hex digits. `channel`: the fixed channel, or None. `credentials`: (ssid, password) of the Wi-Fi
	 * network whose channel the gateway is on; with neither, the gateway is searched on channels 1 to 13.
	 * OSError: the network or the gateway was not found.
	 */
	constructor(
		gateway: string,
		channel: int | null,
		credentials: readonly [string, string] | null,
		debug: boolean = true,
	) {
		const sta = this._sta;
		const radio = this._radio;
		this._mac = unhexlify(gateway);
		this._channel = channel;
		this._credentials = credentials;
		this._debug = debug;
		this._say("Link init.");
		sta.active(true);
		if (credentials === null) sta.disconnect(); // an ESP8266 joins its last network by itself
		sta.config({ pm: WLAN.PM_NONE });
		if (Link.txpower !== null) sta.config({ txpower: Link.txpower });
		radio.active(false);
		radio.config({ rxbuf: RXBUF });
		radio.active(true);
		radio.add_peer(this._mac);
		this.reconnect();
	}

	/**
	 * Publishes a message, str or bytes, and returns PUB_OK, BROKER_OUT, ESP_FAIL or PUB_FAIL. `qos` 0 or 1.
	 * ValueError: too long for a frame, nothing was sent.
	 */
	publish(topic: string, msg: string | bytes, retain: boolean = false, qos: int = 0): int {
		const answer = this._request(
			isBytes(msg)
				? ["p", topic, b2a_base64(msg, { newline: false }).decode(), retain, qos, 1]
				: ["p", topic, msg, retain, qos],
		);
		if (answer === null) return ESP_FAIL;
		return answer[1] === DONE || answer[1] === TAKEN ? answer[1] : PUB_FAIL;
	}

	/** Subscribes to a topic; wildcards are allowed. False: the gateway did not answer, or refused. */
	subscribe(topic: string, qos: int = 0): boolean {
		return this._taken(this._request(["s", topic, qos]));
	}

	/** Ends a subscription. False as above. */
	unsubscribe(topic: string): boolean {
		return this._taken(this._request(["u", topic]));
	}

	/**
	 * Fetches the waiting messages: `callback(topic, message, retained)` is called for each, and may use the link. A message
	 * that is not UTF-8 comes as bytes. False: the gateway did not answer.
	 */
	get(callback: (topic: string, message: string | bytes, retained: boolean) => void): boolean {
		while (this._waiting !== 0 || ticks_diff(ticks_ms(), this._answered_at) > _FRESH_MS) {
			const answer = this._request(["g", this._last]);
			if (answer === null) return false;
			const messages = this._in_order(answer);
			if (messages.length === 0) return this._waiting === 0;
			for (const message of messages) {
				const flags = message.length > 5 ? message[5]! : 0;
				callback(message[2], message_of(message[3], flags), message[4]);
			}
		}
		return true;
	}

	/** Is all well? PUB_OK; PUB_FAIL: the broker is away; ESP_FAIL: the gateway does not answer. */
	ping(): int {
		const answer = this._request(["q"]);
		if (answer === null) return ESP_FAIL;
		const up = answer.length > 4 ? answer[4]! : 0;
		return isInt(up) && up === 1 ? PUB_OK : PUB_FAIL;
	}

	/** The gateway's channel, None if it does not answer. */
	get_channel(): int | null {
		const answer = this._request(["q"]);
		return answer === null ? null : answer[2];
	}

	/** Finds the channel anew, in the way that the constructor was told. Returns it; OSError: not found. */
	reconnect(): int {
		this._say(`reconnect chan ${str(this._channel)} creds ${str(this._credentials)}`);
		if (this._channel !== null) this._tune(this._channel);
		else if (this._credentials !== null) this._join(this._credentials);
		else this._search();
		this._say(`connected on channel ${this.cur_chan}`);
		return this.cur_chan;
	}

	/** Switches the radio off; to be called before deepsleep. */
	close(): void {
		this._radio.active(false);
		this._sta.active(false);
	}

	/** Stops the program if `pin` reads 0: how to get back to the REPL of a board that goes to sleep at once. */
	breakout(pin: Pin): void {
		if (pin.value() === 0) {
			this.close();
			throw new KeyboardInterrupt("breakout: the pin is low");
		}
	}

	private _say(text: string): void {
		if (this._debug) print(text);
	}

	private _tune(channel: int): void {
		if (_ESP8266) {
			// Its station takes no channel; the access point's stays when that is switched off again.
			const ap = new WLAN(AP_IF);
			ap.active(true);
			ap.config({ channel });
			ap.active(false);
		} else this._sta.config({ channel });
		this.cur_chan = channel;
	}

	private _join(credentials: readonly [string, string]): void {
		const sta = this._sta;
		if (!sta.isconnected()) sta.connect(credentials[0], credentials[1]);
		const begun = ticks_ms();
		while (!sta.isconnected()) {
			if (ticks_diff(ticks_ms(), begun) > _JOIN_MS) throw new OSError("WiFi connect fail");
			sleep_ms(10);
		}
		// An ESP8266's station does not know its channel, but the gateway does.
		if (_ESP8266) this._ask_channel();
		else this.cur_chan = sta.config("channel");
	}

	private _search(): void {
		for (let channel = 1; channel < 14; channel++) {
			this._tune(channel);
			const answer = this._ask_channel();
			if (answer !== null) {
				this._tune(answer[2]); // a frame can be heard on the channel beside its own
				return;
			}
		}
		throw new OSError("Connect fail");
	}

	/** Asks the gateway on the channel in use; its answer sets `cur_chan`. */
	private _ask_channel(): Answer | null {
		const id = this._next_id();
		return this._exchange(id, `[${id},"q"]`, 2);
	}

	private _next_id(): int {
		this._id = this._id < _LAST_ID ? this._id + 1 : 1;
		return this._id;
	}

	/** Sends a request, looks for the gateway if need be, and returns its answer. None: no answer. */
	private _request(request: unknown[]): Answer | null {
		const body = pack(request).slice(1);
		const id = body === this._unanswered ? this._unanswered_id : this._next_id();
		const frame = `[${id},${body}`;
		const size = frame.encode().length;
		if (size > MAX_FRAME) throw new ValueError(`message too long: a frame of ${size} bytes, ${MAX_FRAME} are the most`);
		let answer = this._exchange(id, frame, _TRIES);
		if (answer === null && this._channel === null) {
			try {
				this.reconnect();
				answer = this._exchange(id, frame, _TRIES);
			} catch (e) {
				if (e instanceof OSError) answer = null;
				else throw e;
			}
		}
		this._unanswered = answer === null ? body : "";
		this._unanswered_id = id;
		if (answer !== null && answer[1] === REFUSED) this._say(str(answer));
		return answer;
	}

	/** Sends a frame, again if need be, until the answer with its id is there. Downlinks on the way go to `_inbox`. */
	private _exchange(id: int, frame: string, tries: int): Answer | null {
		let answer: Answer | null = null;
		this._inbox = [];
		while (answer === null && tries > 0) {
			answer = this._listen(id, this._send(frame) ? _ANSWER_MS : _UNACKNOWLEDGED_MS);
			tries -= 1;
		}
		return answer;
	}

	/** Waits for the answer to request `id`, `left` milliseconds, and longer while the gateway says that it is busy with it. */
	private _listen(id: int, left: int): Answer | null {
		const begun = ticks_ms();
		while (left > 0 && ticks_diff(ticks_ms(), begun) < _BUSY_MS) {
			const since = ticks_ms();
			const [mac, data] = this._radio.recv(left);
			if (mac === null) return null;
			left -= ticks_diff(ticks_ms(), since);
			const list = mac === this._mac ? unpack(data) : null;
			if (list === null) continue;
			if (list[0] < 0) this._inbox.push(list);
			else if (list[0] === id) {
				if (this._is_answer(list)) return list;
				left = _ANSWER_MS;
			}
		}
		return null;
	}

	private _send(frame: string): boolean {
		try {
			return this._radio.send(this._mac, frame);
		} catch (e) {
			if (e instanceof OSError) return false;
			throw e;
		}
	}

	/** Is it the final answer? Keeps what it tells, then. */
	private _is_answer(list: unknown[]): list is Answer {
		if (list.length < 4) return false;
		const result = list[1]!;
		const channel = list[2]!;
		const waiting = list[3]!;
		if (!isInt(result) || result === BUSY || !isInt(channel) || !isInt(waiting)) return false;
		this.cur_chan = channel;
		this._waiting = waiting;
		this._answered_at = ticks_ms();
		return true;
	}

	/** Was it done, or will it be when the broker is back? */
	private _taken(answer: Answer | null): boolean {
		return answer !== null && (answer[1] === DONE || answer[1] === TAKEN);
	}

	/** The downlinks that came before `answer`, in order and without a gap, after telling the gateway that they are here. */
	private _in_order(answer: Answer): Downlink[] {
		const messages: Downlink[] = [];
		const first = answer.length > 4 ? answer[4]! : 0;
		let want = isInt(first) ? first : 0;
		for (const frame of this._inbox) {
			if (frame[0] === -want && frame.length > 4) {
				messages.push(frame as Downlink);
				want += 1;
			}
		}
		if (messages.length > 0) {
			this._last = want - 1;
			this._waiting -= messages.length;
			let tries = _TRIES;
			while (tries > 0 && !this._send(`[-${this._last}]`)) tries -= 1;
		}
		return messages;
	}
}

/** (id, result, channel, waiting, more by the kind of request) */
type Answer = [int, int, int, int, ...unknown[]];
/** (-number, how many follow, topic, message, retained, flags) */
type Downlink = [int, int, string, string, boolean, ...unknown[]];
