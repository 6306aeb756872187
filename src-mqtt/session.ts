// An MQTT session: stays connected to a broker through outages, publishes, subscribes, receives. It leaves the network
// below to `client`, so it runs wherever there are sockets.
import { create_task, Event, sleep_ms, type Task, TimeoutError, wait_for_ms } from "asyncio";
import { getrandbits } from "random";
import { isBytes } from "tsmpy/board";
import type { Options } from "./config";
import { type Connection, MQTTException, Unconfirmed } from "./connection";
import { Conversation, cancel, type Listener } from "./conversation";
import type { MessageQueue } from "./messages";
import { Outbound } from "./outbound";
import * as packet from "./packet";
import { Publication } from "./publication";
import { Questions } from "./questions";
import { bring, let_go } from "./rooms";
import { filter_fault, topic_fault } from "./topic";

export { MQTTException };

/** Milliseconds until the second attempt to connect; from attempt to attempt it doubles. */
const _FIRST_DELAY = 500;
const _LAST_DELAY = 16000;

/** Text as UTF-8; bytes as they are. */
function _to_bytes(text: unknown, what: string): bytes {
	if (typeof text === "string") return text.encode();
	if (isBytes(text)) return bytes(text);
	throw new ValueError(`${what} should be text or bytes`);
}

function _check_qos(qos: int): void {
	if (qos !== 0 && qos !== 1) throw new ValueError("qos should be 0 or 1");
}

export class Session implements Listener {
	/** Bytes of the longest packet taken from the broker; a longer message is acknowledged, dropped and reported. */
	static max_packet: int = 4096;
	/** Set whenever a connection is made; the application clears it. */
	readonly up: Event = new Event();
	/** Set whenever the connection is lost or the first attempt fails; the application clears it. */
	readonly down: Event = new Event();
	/** Called with each message, which then is not put into `queue`. */
	on_message: ((topic: bytes, message: bytes, retained: boolean) => void) | null = null;
	/** Called with a sentence about what was given up. */
	on_problem: ((text: string) => void) | null = null;
	/** Why the last connection ended or could not be made. */
	trouble: string = "";
	/** Connections made so far. */
	connections: int = 0;
	/** Has the broker kept what an earlier connection subscribed to? See `clean`. */
	session_present: boolean = false;
	/** Keys of the configuration that clients of this kind have and that mean nothing to this one. */
	readonly unused: readonly string[];
	/** Keys of the configuration that no client knows. */
	readonly unknown: readonly string[];
	protected readonly options: Options;
	private readonly _connected: Event = new Event();
	private readonly _outbound: Outbound = new Outbound();
	private readonly _questions: Questions = new Questions();
	private readonly _conversation: Conversation;
	/** The broker is still to be told to forget what it kept. */
	private _wipe: boolean;
	private _runner: Task | null = null;
	private _queue: MessageQueue | null = null;

	/** `config`: see the module `config`. ValueError names what is wrong in it. */
	constructor(config: Record<string, unknown>) {
		const options = bring<typeof import("./check")>("mqtt.check").checked(config);
		let_go("mqtt.check", "mqtt.values");
		this.options = options;
		this.unused = options.unused;
		this.unknown = options.unknown;
		this._wipe = options.clean_init && !options.clean;
		this._conversation = new Conversation(this, this._outbound, this._questions, Session.max_packet, options.ping_ms, [
			options.response_ms,
			options.response_ms * (options.max_repubs + 1),
		]);
	}

	/** Messages for the application, unless `on_message` takes them. */
	get queue(): MessageQueue {
		this._queue ??= new (bring<typeof import("./messages")>("mqtt.messages").MessageQueue)(this.options.queue_len);
		return this._queue;
	}

	/** Begins to connect, for ever, and returns at once. */
	start(): void {
		if (this._runner === null) this._runner = create_task(this._run());
	}

	/** Connects, however long that takes. */
	async connect(): Promise<void> {
		this.start();
		await this._connected.wait();
	}

	/** Is there a connection, which the broker has accepted? */
	isconnected(): boolean {
		return this._connected.is_set();
	}

	/** How many publications have not been confirmed yet. */
	pending(): int {
		return this._outbound.pending();
	}

	/**
	 * Publishes, `qos` 0 or 1, and returns when it is done, through outages too: with qos 1 when the broker has confirmed,
	 * with qos 0 when it is written. False: given up, see `max_repubs`, or, with qos 0, lost with the connection. ValueError: it cannot be published, and why.
	 */
	async publish(topic: string | bytes, msg: string | bytes, retain: boolean = false, qos: int = 0): Promise<boolean> {
		_check_qos(qos);
		const name = _to_bytes(topic, "the topic");
		const fault = topic_fault(name);
		if (fault !== "") throw new ValueError(fault);
		const over = new Event();
		let outcome = false;
		const finished = (sent: boolean): void => {
			outcome = sent;
			over.set();
		};
		this.submit(new Publication(name, _to_bytes(msg, "the message"), retain, qos, finished));
		await over.wait();
		return outcome;
	}

	/** Hands over a publication whose topic is known to have no fault; its `finished` tells the rest. @internal */
	submit(publication: Publication): void {
		this._outbound.add(publication);
		this._conversation.outbox.look();
	}

	/**
	 * Subscribes to a filter and returns the broker's answer: the qos it grants, or 128 if it refuses.
	 * ValueError: not a filter.
	 */
	async subscribe(topic: string | bytes, qos: int = 0): Promise<int> {
		_check_qos(qos);
		const filter = _to_bytes(topic, "the topic");
		const fault = filter_fault(filter);
		if (fault !== "") throw new ValueError(fault);
		return await this._ask((id) => packet.subscribe(id, filter, qos));
	}

	/** Ends a subscription. True: the broker has confirmed that. ValueError: not a filter. */
	async unsubscribe(topic: string | bytes): Promise<boolean> {
		const filter = _to_bytes(topic, "the topic");
		const fault = filter_fault(filter);
		if (fault !== "") throw new ValueError(fault);
		const code = await this._ask((id) => packet.unsubscribe(id, filter));
		return code === 0;
	}

	/** Asks the broker until it answers. A question at which the connection ends again and again counts as refused. */
	private async _ask(make: (id: int) => bytes): Promise<int> {
		for (let tries = 0; tries <= this.options.max_repubs; tries++) {
			// who waits goes on later than the connection is made, and it may be gone by then
			while (!this._connected.is_set()) await this._connected.wait();
			const question = this._questions.add();
			this._conversation.outbox.send(make(question.packet_id));
			await question.answered.wait();
			if (question.code >= 0) return question.code;
		}
		return packet.REFUSED;
	}

	/** Takes leave of the broker, which then does not publish the will. What is not confirmed goes after the next `connect`. */
	async disconnect(): Promise<void> {
		if (this._connected.is_set()) {
			const { outbox } = this._conversation;
			outbox.send(packet.disconnect());
			try {
				await wait_for_ms(outbox.written(), this.options.response_ms);
			} catch (e) {
				if (!(e instanceof TimeoutError)) throw e;
			}
		}
		this.close();
	}

	/** Ends everything at once, without a word: the broker publishes the will. */
	close(): void {
		if (this._runner !== null) cancel(this._runner);
		this._runner = null;
		this._hang_up(false);
	}

	/** Waits until there is a network. OSError or MQTTException if that fails. */
	protected async join_network(): Promise<void> {}

	/** Is there a network? Asked every half second. @internal */
	network_is_up(): boolean {
		return true;
	}

	/** The IP address of `host`, asked anew for each attempt to connect: a broker may have moved. OSError: there is none. */
	// biome-ignore lint/suspicious/useAwait: who overrides it has to ask
	protected async find_address(host: string, _milliseconds: int): Promise<string> {
		return host;
	}

	/** For the conversation. @internal */
	accepted(present: boolean): void {
		if (this._wipe) {
			this._wipe = false;
			throw new MQTTException("connecting again, with a session that lasts");
		}
		this.session_present = present;
		this.connections += 1;
		this._connected.set();
		this.up.set();
	}

	/** For the conversation. @internal */
	received(topic: bytes, message: bytes, retained: boolean): void {
		try {
			if (this.on_message === null) this.queue.put([topic, message, retained]);
			else this.on_message(topic, message, retained);
		} catch (e) {
			this.report(`A message could not be handled: ${repr(e)}`);
		}
	}

	/** For the conversation. @internal */
	report(text: string): void {
		if (this.on_problem !== null) this.on_problem(text);
	}

	/** Connects, for ever. Should even the end of a connection fail, for want of memory, that is made up for. */
	private async _run(): Promise<void> {
		while (true) {
			try {
				this._hang_up(false);
				await this._go_on();
			} catch (e) {
				this.trouble = this._explain(e);
				await sleep_ms(_FIRST_DELAY);
			}
		}
	}

	private async _go_on(): Promise<void> {
		let delay = _FIRST_DELAY;
		let told = false;
		while (true) {
			const wiping = this._wipe;
			let by_broker = false;
			try {
				await this.join_network();
				const end = await this._converse();
				by_broker = end instanceof OSError || end instanceof Unconfirmed;
				this.trouble = this._explain(end);
			} catch (e) {
				this.trouble = this._explain(e);
			}
			const was_connected = this._connected.is_set();
			this._hang_up(by_broker);
			if (wiping && !this._wipe) continue;
			if (was_connected || !told) this.down.set();
			told = true;
			if (was_connected) delay = _FIRST_DELAY;
			await sleep_ms(delay + getrandbits(7));
			delay = min(delay * 2, _LAST_DELAY);
		}
	}

	/** One connection, from its first byte to its end. Gives what ended it. */
	private async _converse(): Promise<unknown> {
		const [connection, connect] = await this._dial();
		return await this._conversation.hold(connection, connect);
	}

	/** A new connection, and the packet to begin with. */
	private async _dial(): Promise<readonly [Connection, bytes]> {
		const o = this.options;
		const ip = await this.find_address(o.server, o.response_ms);
		const dial = bring<typeof import("./dial")>("mqtt.dial");
		const connection = await dial.connect_to(ip, o.port, o.ssl, o.server_hostname, o.response_ms);
		const will = this._wipe ? null : o.will;
		const connect = dial.connect(o.client_id, o.keepalive, o.clean || this._wipe, will, o.user, o.password);
		let_go("mqtt.dial");
		return [connection, connect];
	}

	/** What went wrong, as a sentence. */
	private _explain(e: unknown): string {
		if (e instanceof MQTTException) return e.message;
		const { where } = this.options;
		if (e instanceof TimeoutError) return `${where} does not answer`;
		const what = this._connected.is_set() ? "lost the connection to" : "cannot connect to";
		return `${what} ${where}: ${e instanceof OSError || e instanceof ValueError ? e.message.trim() : repr(e)}`;
	}

	/** Ends the connection, if there is one. `by_broker`: it was the broker that did not want it any more. */
	private _hang_up(by_broker: boolean): void {
		this._connected.clear();
		this._conversation.hang_up();
		const blameless = !by_broker || !this._questions.settled();
		const given_up = this._outbound.connection_lost(blameless, this.options.max_repubs);
		if (given_up !== null)
			this.report(`The broker takes no publication to ${given_up.topic.decode()}: it ends the connection.`);
		this._questions.connection_lost();
	}
}
