// A node's synchronous link to its gateway: publishes, subscribes and fetches messages. No asyncio, little heap.
import { ESPNow } from "espnow";
import type { Pin } from "machine";
import { BaseLink } from "nowlink/base_link";
import { DONE, NOTHING, TAKEN } from "nowlink/wire";
import { sleep_ms, ticks_diff, ticks_ms } from "time";

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
/** How often to look whether Wi-Fi is joined, every 10 ms. */
const _JOIN = 500;
/** After a search that ended in anything but DONE, so many requests may fail before the next one. */
const _PAUSE = 5;

/** Connects a node to its gateway, at once. Each call below waits for the gateway's answer, not longer than it says. */
export class Link extends BaseLink {
	/** Transmit power in dBm, None: the port's own. To be set before a Link is made; 17 helps some ESP32-S3 boards. */
	static txpower: int | null = null;
	/** Requests that may fail before the gateway is searched again. */
	private _pause: int = 0;

	/**
	 * `gateway`: its id, 12 hex digits. `channel`: the fixed channel, 1 to 13, or None. `credentials`: (ssid, password) of the Wi-Fi
	 * network whose channel the gateway is on; with neither, the gateway is searched on channels 1 to 13.
	 * `debug`: print how the link connects, and why the gateway refuses something. OSError: the network or the gateway was
	 * not found; for a gateway id that is not hexadecimal, ValueError.
	 */
	constructor(
		gateway: string,
		channel: int | null,
		credentials: readonly [string, string] | null,
		debug: boolean = true,
	) {
		super(new ESPNow(), Link.txpower, gateway, channel, credentials, debug);
		this.reconnect();
	}

	/**
	 * Publishes a message, str or bytes, and returns PUB_OK, BROKER_OUT, ESP_FAIL or PUB_FAIL. `qos` 0 or 1. `timeout`: how
	 * many milliseconds to wait for the broker before BROKER_OUT; 0: two seconds, and none at all while it is away.
	 * ValueError: too long for a frame, nothing was sent.
	 */
	publish(topic: string, msg: string | bytes, retain: boolean = false, qos: int = 0, timeout: int = 0): int {
		return min(this._request(["p", topic, msg, retain, qos], timeout), PUB_FAIL);
	}

	/** Subscribes to a topic, `qos` 0 or 1; wildcards are allowed. False: the gateway did not answer, or refused. */
	subscribe(topic: string, qos: int): boolean {
		return this._request(["s", topic, qos], 0) <= TAKEN;
	}

	/** Ends a subscription. False: the gateway did not answer, or refused. */
	unsubscribe(topic: string): boolean {
		return this._request(["u", topic], 0) <= TAKEN;
	}

	/**
	 * Fetches the waiting messages: `callback(topic, message, retained)` is called for each, and may use the link. A message
	 * that is not UTF-8 comes as bytes. False: the gateway did not answer.
	 */
	get(callback: (topic: string, message: string | bytes, retained: boolean) => void): boolean {
		while (this._waiting !== 0 || ticks_diff(ticks_ms(), this._at) > _FRESH_MS) {
			if (this._request(["g", this._next - 1], 0) !== DONE) return false;
			this._next = this._answer[4]!;
			const messages = this._take();
			if (messages.length === 0) return this._waiting === 0;
			for (const message of messages) callback(...message);
		}
		return true;
	}

	/** Is all well? PUB_OK; PUB_FAIL: the broker is away; ESP_FAIL: the gateway does not answer. */
	ping(): int {
		return this._request(["q"], 0) || (this._answer[4]! === 1 ? PUB_OK : PUB_FAIL);
	}

	/** The gateway's channel, None if it does not answer. */
	get_channel(): int | null {
		return this.ping() === ESP_FAIL ? null : this.cur_chan;
	}

	/** Finds the channel anew, in the way that the constructor was told. Returns it; OSError: not found. */
	reconnect(): int {
		if (this.debug) print("reconnect", "chan", this.channel, "creds", this.credentials);
		if (this.channel !== null) this._tune(this.channel);
		else if (this._find(this._frame(["q"]), 0) === ESP_FAIL && !this._sta.isconnected())
			throw new OSError("Connect fail");
		if (this.debug) print("connected", "on", "channel", this.cur_chan);
		return this.cur_chan;
	}

	/** Stops the program if `pin` reads 0: how to get back to the REPL of a board that goes to sleep at once. */
	breakout(pin: Pin): void {
		if (pin.value() === 0) {
			this.close();
			throw new KeyboardInterrupt();
		}
	}

	/** Finds the gateway by Wi-Fi or on channels 1 to 13, and returns the result of `data`. ESP_FAIL: not found. */
	private _find(data: string, timeout: int): int {
		const sta = this._sta;
		const before = this.cur_chan;
		if (this.credentials !== null) {
			if (!sta.isconnected()) {
				sta.disconnect(); // it may be trying already
				sta.connect(...this.credentials);
			}
			for (let n = 0; n < _JOIN; n++) {
				if (sta.isconnected()) return this._exchange(data, _TRIES, timeout);
				sleep_ms(10);
			}
		} else {
			for (let n = 1; n < 14; n++) {
				this._tune(n);
				const result = this._exchange(data, 2, timeout);
				if (result !== ESP_FAIL) {
					this._tune(this.cur_chan); // a frame can be heard on the channel beside its own
					return result;
				}
			}
			this._tune(before || 1);
		}
		return ESP_FAIL;
	}

	/** Sends a request, looks for the gateway if need be, and returns the result. ESP_FAIL: no answer. */
	private _request(items: unknown[], timeout: int): int {
		const data = this._frame(items);
		let result = this._exchange(data, _TRIES, timeout);
		if (result === ESP_FAIL) {
			// A radio whose buffers are exhausted sends nothing any more until it is started anew (esp-idf#18682).
			this._radio.active(false);
			this._radio.active(true);
			this._radio.add_peer(this._mac);
			this._pause -= 1;
			if (this._pause < 0 && this.channel === null) {
				result = this._find(data, timeout);
				this._pause = result && _PAUSE;
			}
		}
		return result;
	}

	/** Sends a frame, `count` times at most, until its answer is there, and returns the result. */
	private _exchange(data: string, count: int, timeout: int): int {
		const begun = ticks_ms();
		let since = begun;
		let wait = 0;
		this._inbox.clear();
		while (true) {
			let left = wait - ticks_diff(ticks_ms(), since);
			if (left <= 0) {
				if (count === 0) return ESP_FAIL;
				count -= 1;
				wait = this._send(data) ? _ANSWER_MS : _UNACKNOWLEDGED_MS;
				left = wait;
				since = ticks_ms();
			}
			const [mac, frame] = this._radio.recv(left);
			const result = this._heard(mac, frame);
			if (result >= DONE && (result !== TAKEN || timeout === 0)) return result;
			if (result !== NOTHING) {
				since = ticks_ms();
				if (ticks_diff(since, begun) >= (timeout || _BUSY_MS)) return TAKEN;
				count = _TRIES;
				wait = _ANSWER_MS;
			}
		}
	}
}
