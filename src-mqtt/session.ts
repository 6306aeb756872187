// An MQTT session: stays connected to a broker through outages, publishes with several messages under way, subscribes,
// receives. It leaves the network below to `client`, so it runs wherever there are sockets.
import { create_task, Event, sleep_ms, type Task } from "asyncio";
import { getrandbits } from "random";
import { ticks_diff, ticks_ms } from "time";
import { Options } from "./config";
import { type Connection, connect_to } from "./connection";
import { MessageQueue } from "./messages";
import { Outbound } from "./outbound";
import * as packet from "./packet";
import { Publication } from "./publication";
import { Questions } from "./questions";
import { filter_fault, topic_fault } from "./topic";

/** Milliseconds until the second attempt to connect; from attempt to attempt it doubles. */
const _FIRST_DELAY = 500;
const _LAST_DELAY = 16000;
/** Milliseconds between two looks at what is overdue. */
const _TICK = 500;

/** The broker or the network does not do what it should. */
export class MQTTException extends Exception {}

function _to_bytes(text: string | bytes): bytes {
	return typeof text === "string" ? text.encode() : text;
}

/** Ends a task. The one that Ctrl-C has interrupted cannot be cancelled, and does not run any more. */
function _cancel(task: Task): void {
	try {
		task.cancel();
	} catch (e) {
		if (!(e instanceof RuntimeError)) throw e;
	}
}

export class Session {
	/** Bytes of the longest packet taken from the broker; a longer message is acknowledged, dropped and reported. */
	static max_packet: int = 4096;
	/** Set whenever a connection is made; the application clears it. */
	readonly up: Event = new Event();
	/** Set whenever the connection is lost or the first attempt fails; the application clears it. */
	readonly down: Event = new Event();
	/** Messages for the application, unless `on_message` takes them. */
	readonly queue: MessageQueue;
	/** Called with each message, which then is not put into `queue`. */
	on_message: ((topic: bytes, message: bytes, retained: boolean) => void) | null = null;
	/** Called with a sentence about what was given up. */
	on_problem: ((text: string) => void) | null = null;
	/** Why the last connection ended or could not be made. */
	trouble: string = "";
	/** Connections made so far. */
	connections: int = 0;
	/** Keys of the configuration that mean nothing to this client. */
	readonly unused: readonly string[];
	protected readonly options: Options;
	private _connection: Connection | null = null;
	private readonly _connected: Event = new Event();
	private readonly _ended: Event = new Event();
	private readonly _outbound: Outbound = new Outbound();
	private readonly _questions: Questions = new Questions();
	/** A sign of life has been sent and not been answered. */
	private _pinged: boolean = false;
	/** The broker is still to be told to forget what it kept. */
	private _wipe: boolean;
	private _tasks: Task[] = [];
	private _runner: Task | null = null;

	/** `config`: see the module `config`. ValueError names what is wrong in it. */
	constructor(config: Record<string, unknown>) {
		this.options = new Options(config);
		this.unused = this.options.unused;
		this.queue = new MessageQueue(this.options.queue_len);
		this._wipe = this.options.clean_init && !this.options.clean;
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

	isconnected(): boolean {
		return this._connected.is_set();
	}

	/** How many publications have not been confirmed yet. */
	pending(): int {
		return this._outbound.pending();
	}

	/**
	 * Publishes, and returns when it is done, through outages too: with qos 1 when the broker has confirmed. False: given
	 * up, see `max_repubs`. ValueError: no topic to publish to.
	 */
	async publish(topic: string | bytes, msg: string | bytes, retain: boolean = false, qos: int = 0): Promise<boolean> {
		const name = _to_bytes(topic);
		const fault = topic_fault(name);
		if (fault !== "") throw new ValueError(fault);
		const over = new Event();
		let outcome = false;
		const finished = (sent: boolean): void => {
			outcome = sent;
			over.set();
		};
		this.submit(new Publication(name, _to_bytes(msg), retain, qos, finished));
		await over.wait();
		return outcome;
	}

	/** Hands over a publication whose topic is known to have no fault; its `finished` tells the rest. */
	submit(publication: Publication): void {
		this._outbound.add(publication);
		this._pump();
	}

	private _pump(): void {
		if (this._connection !== null && this._connected.is_set()) this._outbound.pump(this._connection);
	}

	/**
	 * Subscribes to a filter and returns the broker's answer: the qos it grants, or 128 if it refuses.
	 * ValueError: not a filter.
	 */
	async subscribe(topic: string | bytes, qos: int = 0): Promise<int> {
		const filter = _to_bytes(topic);
		const fault = filter_fault(filter);
		if (fault !== "") throw new ValueError(fault);
		return await this._ask((id) => packet.subscribe(id, filter, qos));
	}

	/** Ends a subscription. True: the broker has confirmed that. */
	async unsubscribe(topic: string | bytes): Promise<boolean> {
		const filter = _to_bytes(topic);
		const code = await this._ask((id) => packet.unsubscribe(id, filter));
		return code === 0;
	}

	/** Asks the broker until it answers. A question at which the connection ends again and again counts as refused. */
	private async _ask(make: (id: int) => bytes): Promise<int> {
		for (let tries = 0; tries <= this.options.max_repubs; tries++) {
			await this._connected.wait();
			const question = this._questions.add();
			this._connection!.send(make(question.packet_id));
			await question.answered.wait();
			if (question.code >= 0) return question.code;
		}
		return packet.REFUSED;
	}

	/** Takes leave of the broker, which then does not publish the will. */
	async disconnect(): Promise<void> {
		if (this._connection !== null) {
			this._connection.send(packet.disconnect());
			await this._connection.written();
		}
		this.close();
	}

	/** Ends everything at once. */
	close(): void {
		if (this._runner !== null) _cancel(this._runner);
		this._runner = null;
		this._hang_up();
	}

	/** Waits until there is a network. OSError or MQTTException if that fails. */
	protected async join_network(): Promise<void> {}

	/** Is there a network? Asked every half second. */
	protected network_is_up(): boolean {
		return true;
	}

	private _report(text: string): void {
		if (this.on_problem !== null) this.on_problem(text);
	}

	private async _run(): Promise<void> {
		let delay = _FIRST_DELAY;
		let told = false;
		while (true) {
			this.trouble = "";
			try {
				await this.join_network();
				await this._converse();
			} catch (e) {
				this._blame(e);
			}
			const was_connected = this._connected.is_set();
			this._hang_up();
			if (was_connected || !told) this.down.set();
			told = true;
			if (was_connected) delay = _FIRST_DELAY;
			await sleep_ms(delay + getrandbits(7));
			delay = min(delay * 2, _LAST_DELAY);
		}
	}

	private _blame(e: unknown): void {
		if (this.trouble === "") this.trouble = e instanceof MQTTException ? e.message : repr(e);
	}

	/** One connection, from its first byte to its end. */
	private async _converse(): Promise<void> {
		const o = this.options;
		const most = Session.max_packet;
		const connection = await connect_to(o.server, o.port, o.ssl, o.server_hostname, o.response_ms, most);
		this._connection = connection;
		this._ended.clear();
		const will = this._wipe ? null : o.will;
		connection.send(packet.connect(o.client_id, o.keepalive, o.clean || this._wipe, will, o.user, o.password));
		this._tasks = [
			create_task(this._guard(() => connection.write_out())),
			create_task(this._guard(() => this._read(connection))),
			create_task(this._guard(() => this._watch(connection))),
		];
		await this._ended.wait();
	}

	/** Runs a part of the conversation; when it ends, so does the connection. */
	private async _guard(part: () => Promise<void>): Promise<void> {
		try {
			await part();
		} catch (e) {
			this._blame(e);
		}
		this._ended.set();
	}

	/** Ends the connection, if there is one. */
	private _hang_up(): void {
		for (const task of this._tasks) _cancel(task);
		this._tasks = [];
		this._connected.clear();
		this._pinged = false;
		const given_up = this._outbound.connection_lost(!this._questions.settled(), this.options.max_repubs);
		if (given_up !== null)
			this._report(`The broker takes no publication to ${given_up.topic.decode()}: it ends the connection.`);
		this._questions.connection_lost();
		if (this._connection !== null) this._connection.close();
		this._connection = null;
	}

	private async _read(connection: Connection): Promise<void> {
		const inbox = connection.inbox;
		while (true) {
			while (inbox.next()) {
				if (inbox.skipped > 0) this._skip(connection);
				else this._handle(connection, inbox.first, inbox.body());
			}
			await connection.fill();
		}
	}

	private _skip(connection: Connection): void {
		const inbox = connection.inbox;
		if (inbox.skipped_id > 0) connection.send(packet.puback(inbox.skipped_id));
		this._report(`Skipped a message of ${inbox.skipped} bytes: ${Session.max_packet} are the most.`);
	}

	private _handle(connection: Connection, first: int, body: memoryview): void {
		switch (first & 0xf0) {
			case packet.PUBLISH:
				this._receive(connection, first, body);
				break;
			case packet.PUBACK:
				this._outbound.confirmed(packet.read_u16(body, 0));
				this._pump();
				break;
			case packet.SUBACK:
				this._questions.answer(packet.read_u16(body, 0), body[2]!);
				break;
			case packet.UNSUBACK:
				this._questions.answer(packet.read_u16(body, 0), 0);
				break;
			case packet.PINGRESP:
				this._pinged = false;
				break;
			case packet.CONNACK:
				this._accepted(body[1]!);
				break;
			default:
				throw new MQTTException(`the broker sent a packet of an unknown kind, ${first}`);
		}
	}

	private _accepted(code: int): void {
		if (code !== 0) throw new MQTTException(`the broker refused the connection: ${packet.refusal(code)}`);
		if (this._wipe) {
			this._wipe = false;
			throw new MQTTException("connecting again, with a session that lasts");
		}
		this.connections += 1;
		this._connected.set();
		this.up.set();
		this._pump();
	}

	private _receive(connection: Connection, first: int, body: memoryview): void {
		const [topic, message, retained, , packet_id] = packet.read_publish(first, body);
		try {
			if (this.on_message === null) this.queue.put([topic, message, retained]);
			else this.on_message(topic, message, retained);
		} catch (e) {
			this._report(`A message could not be handled: ${repr(e)}`);
		}
		if (packet_id > 0) connection.send(packet.puback(packet_id));
	}

	/** Ends the connection when the broker owes something for too long or the network is gone. */
	private async _watch(connection: Connection): Promise<void> {
		const { ping_ms, response_ms, max_repubs } = this.options;
		let pinged_at = ticks_ms();
		while (true) {
			await sleep_ms(_TICK);
			if (!this.network_is_up()) throw new MQTTException("Wi-Fi is down");
			const now = ticks_ms();
			const quiet = ticks_diff(now, pinged_at);
			const owes = this._pinged || !this._connected.is_set();
			if ((owes && quiet > response_ms) || this._questions.overdue(now, response_ms))
				throw new MQTTException("the broker does not answer");
			if (this._outbound.overdue(now) > response_ms * (max_repubs + 1))
				throw new MQTTException("the broker does not confirm");
			if (!owes && ping_ms > 0 && quiet >= ping_ms) {
				connection.send(packet.pingreq());
				this._pinged = true;
				pinged_at = now;
			}
		}
	}
}
