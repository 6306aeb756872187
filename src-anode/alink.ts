// A node's asynchronous link to its gateway, for nodes that run all the time.
import { AIOESPNow } from "aioespnow";
import { create_task, Event, Lock, sleep_ms, type Task, TimeoutError, wait_for_ms } from "asyncio";
import { hexlify } from "binascii";
import { BaseLink, type Message } from "nowlink/base_link";
import { DONE, NO_ROOM, NOTHING, REFUSED, TAKEN } from "nowlink/wire";
import { isBytes, isInt } from "tsmpy/board";

/** Times that a frame is sent when no answer comes. */
const _TRIES = 8;
/** Milliseconds to wait for the answer to a frame; a busy gateway sends a sign of life every 100. */
const _ANSWER_MS = 150;
/** The same for a frame that nobody acknowledged: it may have arrived all the same. */
const _UNACKNOWLEDGED_MS = 25;
/** Signs of life that are believed for one request. */
const _SIGNS = 100;
/** Milliseconds after which a gateway that was busy, or whose broker is slow, is asked again. */
const _AGAIN_MS = 200;
/** Milliseconds between two looks at Wi-Fi while it is joined, and how many. */
const _LOOK_MS = 50;
const _LOOKS = 100;
/** Messages kept for the application; further ones stay in the gateway's mailbox. */
const _BACKLOG = 10;

/** Waits for an event, `milliseconds` at most, and clears it. False: it did not come. */
async function _comes(event: Event, milliseconds: int): Promise<boolean> {
	try {
		await wait_for_ms(event.wait(), milliseconds);
	} catch (e) {
		if (e instanceof TimeoutError) return false;
		throw e;
	}
	event.clear();
	return true;
}

/** Connects an application that uses asyncio to its gateway, for ever: `await link.run()` once, then the rest. */
export class ALink extends BaseLink {
	/** Transmit power in dBm, None: the port's own. To be set before an ALink is made; 17 helps some ESP32-S3 boards. */
	static txpower: int | null = null;
	/** Set when a poll tells that the gateway's broker is there, also the first time; clears `broker_down`. */
	readonly broker_up: Event = new Event();
	/** Set when a poll tells that the gateway's broker is away; clears `broker_up`. */
	readonly broker_down: Event = new Event();
	/** Set when the gateway has answered a request; clears `esp_down`. */
	readonly esp_up: Event = new Event();
	/** Set when the gateway has not answered a request; clears `esp_up`. */
	readonly esp_down: Event = new Event();

	private readonly _air: AIOESPNow;
	private readonly _interval: int;
	/** One request is out at a time, and one publication is under way, which may take many requests. */
	private readonly _turn: Lock = new Lock();
	private readonly _order: Lock = new Lock();
	/** The result of the request that is out, and that there is news of it. */
	private _result: int = NOTHING;
	private readonly _told: Event = new Event();
	/** The mailbox is being fetched: downlinks wait for the answer that tells where they begin. */
	private _fetching: boolean = false;
	/** Ask for the mailbox now, not at the end of the interval. */
	private readonly _hurry: Event = new Event();
	/** Topics that are subscribed to, and their qos; a gateway that started anew may have forgotten them. */
	private readonly _topics: dict<string, int> = new dict<string, int>();
	private _is_forgotten: boolean = false;
	private readonly _messages: Message[] = [];
	private readonly _arrived: Event = new Event();
	/** The broker by the last poll: 1 there, 0 away, -1 not known. */
	private _broker: int = -1;
	private _tasks: Task[] = [];

	/**
	 * `gateway`: its id, 12 hex digits, or the same as 6 bytes. `channel`: the fixed channel, 1 to 13; or None, and then `credentials`
	 * are (ssid, password) of the Wi-Fi network whose channel the gateway is on. `poll_interval`: milliseconds between two
	 * looks into the mailbox. `debug`: print how the link connects, and why the gateway refuses something. ValueError: neither a channel nor credentials.
	 */
	constructor(
		gateway: string | bytes,
		channel: int | null,
		credentials: readonly [string, string] | null,
		debug: boolean = true,
		poll_interval: int = 1000,
	) {
		if (!isInt(channel) && (channel !== null || credentials === null || credentials.length !== 2))
			throw new ValueError("channel must be a number, or None with credentials (ssid, password)");
		const air = new AIOESPNow();
		super(air, ALink.txpower, isBytes(gateway) ? hexlify(gateway).decode() : gateway, channel, credentials, debug);
		this._air = air;
		this._interval = poll_interval;
	}

	/** Connects and starts to listen and to poll; returns then. To be awaited once. OSError: the network was not found. */
	async run(): Promise<void> {
		await this.reconnect();
		this._tasks = [create_task(this._listen()), create_task(this._poll())];
	}

	/** Ends listening and polling and switches the radio off; to be called before the program ends. */
	override close(): void {
		for (const task of this._tasks) task.cancel();
		this._tasks = [];
		super.close();
	}

	/** Tunes to the channel, or joins Wi-Fi, again. Returns the channel. OSError: the network was not found. */
	async reconnect(): Promise<int> {
		if (this.debug) print("reconnect", "chan", this.channel, "creds", this.credentials);
		if (this.channel !== null) this._tune(this.channel);
		else if (this.credentials !== null) await this._join(this.credentials);
		if (this.debug) print("connected", "on", "channel", this.cur_chan);
		return this.cur_chan;
	}

	/**
	 * Publishes a message, str or bytes, and returns when the gateway has done it: with qos 1 when the broker has confirmed.
	 * Until then it goes on trying, however long gateway or broker are away. Publications leave in the order of their calls.
	 * ValueError: too long for a frame, or refused by the gateway.
	 */
	async publish(topic: string, msg: string | bytes, retain: boolean = false, qos: int = 0): Promise<void> {
		await this._order.acquire();
		try {
			let frame = "";
			let id = 0;
			while (true) {
				await this._turn.acquire();
				try {
					if (frame === "") {
						frame = this._frame(["p", topic, msg, retain, qos]);
						id = this._id;
					} else this._id = id; // asked again, it is not done again
					await this._exchange(frame);
				} finally {
					this._turn.release();
				}
				if (this._result === DONE) return;
				if (this._result === NO_ROOM) frame = "";
				await this._later();
			}
		} finally {
			this._order.release();
		}
	}

	/**
	 * Subscribes to a topic, with wildcards or without, and returns when the gateway has noted it; does so again whenever a gateway
	 * has started that may have forgotten. ValueError: it refuses.
	 */
	async subscribe(topic: string, qos: int): Promise<void> {
		await this._insist(["s", topic, qos]);
		this._topics.set(topic, qos);
	}

	/** Ends a subscription, and returns when the gateway has noted it. ValueError: it refuses. */
	async unsubscribe(topic: string): Promise<void> {
		this._topics.pop(topic, 0);
		await this._insist(["u", topic]);
	}

	/** The gateway's channel, None if it does not answer. */
	async get_channel(): Promise<int | null> {
		return (await this._request(["q"])) === DONE ? this.cur_chan : null;
	}

	__aiter__(): this {
		return this;
	}

	/** The next message: topic, message (bytes if it is not UTF-8), retained. */
	async __anext__(): Promise<Message> {
		while (this._messages.length === 0) {
			this._arrived.clear();
			await this._arrived.wait();
		}
		return this._messages.shift()!;
	}

	declare [Symbol.asyncIterator]: () => AsyncIterator<Message>;

	private async _join(credentials: readonly [string, string]): Promise<void> {
		const sta = this._sta;
		sta.disconnect(); // it may be trying already
		sta.connect(...credentials);
		for (let n = 0; n < _LOOKS; n++) {
			await sleep_ms(_LOOK_MS);
			if (sta.isconnected()) return;
		}
		throw new OSError("Connect fail");
	}

	/** Sends a request until it is answered. */
	private async _insist(items: unknown[]): Promise<void> {
		while (true) {
			const result = await this._request(items);
			if (result === DONE || result === TAKEN) return;
			await this._later();
		}
	}

	/** Lets some time go by until a request is sent again, longer if it is of no use before. */
	private async _later(): Promise<void> {
		await sleep_ms(this._result >= DONE && this._broker === 1 ? _AGAIN_MS : this._interval);
	}

	private async _request(items: unknown[]): Promise<int> {
		await this._turn.acquire();
		try {
			await this._exchange(this._frame(items));
			return this._result;
		} finally {
			this._turn.release();
		}
	}

	/** Sends a frame, again if need be, until its answer is there. Sets `_result`; NOTHING: no answer. */
	private async _exchange(frame: string): Promise<void> {
		let signs = _SIGNS;
		this._result = NOTHING;
		this._told.clear();
		for (let tries = 0; tries < _TRIES; tries++) {
			let wait = this._send(frame) ? _ANSWER_MS : _UNACKNOWLEDGED_MS;
			while (this._result < DONE && signs > 0 && (await _comes(this._told, wait))) {
				signs -= 1;
				wait = _ANSWER_MS;
				tries = 0;
			}
			if (this._result >= DONE) break;
		}
		if (this._result < DONE) {
			this._result = NOTHING;
			this.esp_up.clear();
			this.esp_down.set();
			this._restart();
			return;
		}
		this.esp_down.clear();
		this.esp_up.set();
		if (this._result === REFUSED) throw new ValueError("the gateway refuses the request");
		if (this._waiting > 0 && !this._fetching) this._hurry.set();
	}

	/** A radio whose buffers are exhausted sends nothing any more until it is started anew (esp-idf#18682). */
	private _restart(): void {
		this._air.active(false);
		this._air.active(true);
		this._air.add_peer(this._mac);
	}

	/** Hears what comes, for ever. */
	private async _listen(): Promise<void> {
		while (true) {
			try {
				const [mac, frame] = await this._air.airecv();
				const result = this._heard(mac, frame);
				if (result !== NOTHING) {
					this._result = result;
					this._told.set();
				} else if (this._inbox.size > 0 && !this._fetching) this._deliver();
			} catch (e) {
				if (e instanceof OSError) await sleep_ms(_AGAIN_MS);
				else throw e;
			}
		}
	}

	/** Hands messages that have come on to the application. What has no place among them is asked for. */
	private _deliver(): void {
		if (this._messages.length >= _BACKLOG) {
			this._inbox.clear();
			return;
		}
		const messages = this._take();
		if (messages.length === 0) this._hurry.set();
		else {
			this._messages.push(...messages);
			this._arrived.set();
		}
	}

	/** Looks into the mailbox again and again, less often while the gateway does not answer. */
	private async _poll(): Promise<void> {
		while (true) {
			const result = this._messages.length < _BACKLOG ? await this._fetch() : await this._request(["q"]);
			if (this._is_forgotten && result === DONE) await this._renew();
			await _comes(this._hurry, result === DONE ? this._interval : 4 * this._interval);
		}
	}

	/** The mailbox begins at another number: the gateway has started anew. Subscribes again. */
	private async _renew(): Promise<void> {
		for (const topic of list(this._topics)) {
			const qos = this._topics.get(topic);
			try {
				if (qos !== undefined && (await this._request(["s", topic, qos])) < DONE) return;
			} catch (e) {
				if (!(e instanceof ValueError)) throw e;
				this._topics.pop(topic, 0); // it refuses now
			}
		}
		this._is_forgotten = false;
	}

	/** Takes what waits in the mailbox, as much as the node's buffer holds, and asks for more if there is. */
	private async _fetch(): Promise<int> {
		await this._turn.acquire();
		this._fetching = true;
		try {
			this._inbox.clear();
			// 1: this node listens, what comes may be sent to it at once.
			await this._exchange(this._frame(["g", this._next - 1, 1]));
			if (this._result === DONE) {
				const first = this._answer[4]!;
				if (first !== this._next) this._is_forgotten = true;
				this._next = first;
				if (this._inbox.size > 0) this._deliver();
				if (this._waiting > 0) this._hurry.set();
				if (this._answer.length > 5) this._note_broker(this._answer[5]!);
			}
			return this._result;
		} finally {
			this._fetching = false;
			this._turn.release();
		}
	}

	private _note_broker(state: int): void {
		if (state === this._broker) return;
		this._broker = state;
		const [now, before] = state === 1 ? [this.broker_up, this.broker_down] : [this.broker_down, this.broker_up];
		before.clear();
		now.set();
	}
}
