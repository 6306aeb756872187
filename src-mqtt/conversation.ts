// What client and broker say to each other over one connection, from CONNECT to its end.
import { create_task, Event, sleep_ms, type Task } from "asyncio";
import { ticks_diff, ticks_ms } from "time";
import { type Connection, MQTTException, Unconfirmed } from "./connection";
import { Inbox } from "./inbox";
import type { Outbound } from "./outbound";
import { Outbox } from "./outbox";
import * as packet from "./packet";
import type { Questions } from "./questions";
import { bring } from "./rooms";

/** Milliseconds between two looks at what is overdue. */
const _TICK = 500;

/** Whoever wants to know what the broker says. */
export interface Listener {
	/** The broker has accepted; `present`: it has kept the session of an earlier connection (3.2.2.2). */
	accepted(present: boolean): void;
	/** A message has come. */
	received(topic: bytes, message: bytes, retained: boolean): void;
	/** Something was given up; a sentence. */
	report(text: string): void;
	network_is_up(): boolean;
}

/** Ends a task. The one that Ctrl-C has interrupted cannot be cancelled, and does not run any more. */
export function cancel(task: Task): void {
	try {
		task.cancel();
	} catch (e) {
		if (!(e instanceof RuntimeError)) throw e;
	}
}

/** One object has all conversations of a session, one after another: so its buffers are used again. */
export class Conversation {
	/** Has the broker accepted? */
	is_accepted: boolean = false;
	readonly outbox: Outbox;
	private readonly _inbox: Inbox;
	private _connection: Connection | null = null;
	private readonly _ended: Event = new Event();
	private _trouble: unknown = null;
	private _tasks: Task[] = [];
	/** An answer is owed to CONNECT or PINGREQ, written at `_asked_at` in ticks_ms. */
	private _owes: boolean = false;
	private _asked_at: int = 0;

	/** `most`: see `Inbox`. `patience`: milliseconds to wait for an answer, and for the confirmation of a publication. */
	constructor(
		private readonly _listener: Listener,
		private readonly _outbound: Outbound,
		private readonly _questions: Questions,
		private readonly _most: int,
		private readonly _ping_ms: int,
		private readonly _patience: readonly [answer: int, confirmation: int],
	) {
		this._inbox = new Inbox(_most);
		this.outbox = new Outbox(_outbound);
	}

	/** Converses until the connection ends, and returns what ended it. `connect` is the CONNECT packet. */
	async hold(connection: Connection, connect: bytes): Promise<unknown> {
		this._connection = connection;
		this._ended.clear();
		this._trouble = null;
		this._owe();
		this._inbox.clear();
		this.outbox.send(connect);
		this._tasks = [
			create_task(this._guard(this.outbox.write_out(connection))),
			create_task(this._guard(this._read(connection))),
			create_task(this._guard(this._watch(connection))),
		];
		await this._ended.wait();
		return this._trouble;
	}

	/** Runs a part of the conversation; when it ends, so does the conversation. */
	private async _guard(part: Promise<void>): Promise<void> {
		try {
			await part;
		} catch (e) {
			if (this._trouble == null) this._trouble = e;
		}
		this._ended.set();
	}

	/** Closes the connection, if there is one. */
	hang_up(): void {
		for (const task of this._tasks) cancel(task);
		this._tasks = [];
		this.is_accepted = false;
		this.outbox.clear();
		const connection = this._connection;
		this._connection = null;
		if (connection !== null) connection.close();
	}

	private async _read(connection: Connection): Promise<void> {
		const inbox = this._inbox;
		while (true) {
			while (inbox.next()) {
				if (inbox.skipped > 0) this._skip();
				else this._handle(inbox.first, inbox.body());
			}
			await connection.readable();
			connection.read(inbox);
		}
	}

	private _skip(): void {
		const { skipped, skipped_id } = this._inbox;
		if (skipped_id > 0) this.outbox.send(packet.puback(skipped_id));
		this._tell_skipped(skipped);
	}

	private _tell_skipped(size: int): void {
		const why = size > this._most ? `${this._most} are the most` : "there is no memory for it";
		this._listener.report(`Skipped a message of ${size} bytes: ${why}.`);
	}

	private _handle(first: int, body: memoryview): void {
		const kind = first & 0xf0;
		if (body.length < packet.shortest(kind)) throw new ValueError(`packet ${first} is too short`);
		if (this.is_accepted === (kind === packet.CONNACK)) throw new ValueError(`packet ${first} out of turn`);
		switch (kind) {
			case packet.PUBLISH:
				this._receive(first, body);
				break;
			case packet.PUBACK:
				this._outbound.confirmed(packet.read_u16(body, 0));
				this.outbox.look();
				break;
			case packet.SUBACK:
				this._questions.answer(packet.read_u16(body, 0), body[2]!);
				break;
			case packet.UNSUBACK:
				this._questions.answer(packet.read_u16(body, 0), 0);
				break;
			case packet.PINGRESP:
				this._owes = false;
				break;
			case packet.CONNACK:
				this._accept(body[0]!, body[1]!);
				break;
			default:
				throw new ValueError(`packet ${first} of an unknown kind`);
		}
	}

	private _accept(flags: int, code: int): void {
		if (code !== 0) {
			const why = bring<typeof import("./dial")>("mqtt.dial").refusal(code);
			throw new MQTTException(`the broker refused the connection: ${why}`);
		}
		this.is_accepted = true;
		this._owes = false;
		this._listener.accepted((flags & 1) === 1);
		this.outbox.open();
	}

	private _receive(first: int, body: memoryview): void {
		const packet_id = packet.publish_id(first, body);
		try {
			const topic = packet.publish_topic(body);
			this._listener.received(topic, packet.publish_message(first, body), (first & 1) === 1);
		} catch (e) {
			if (!(e instanceof MemoryError)) throw e;
			this._tell_skipped(body.length);
		}
		if (packet_id > 0) this.outbox.send(packet.puback(packet_id));
	}

	private _owe(): void {
		this._owes = true;
		this._asked_at = ticks_ms();
	}

	/** Ends the conversation when the broker owes something for too long, or the network is gone. */
	private async _watch(connection: Connection): Promise<void> {
		const [answer, confirmation] = this._patience;
		let looked_at = ticks_ms();
		let was_late = false;
		while (true) {
			await sleep_ms(_TICK);
			// a board that was busy itself first reads what the broker has said meanwhile
			was_late = !was_late && ticks_diff(ticks_ms(), looked_at) > 2 * _TICK;
			looked_at = ticks_ms();
			if (was_late) continue;
			if (!this._listener.network_is_up()) throw new MQTTException("Wi-Fi is down");
			const now = ticks_ms();
			if (connection.is_writing()) {
				if (ticks_diff(now, connection.wrote_at) > answer) throw new MQTTException("the broker takes no more bytes");
				this._asked_at = now; // the question may not have left yet
			}
			const quiet = ticks_diff(now, this._asked_at);
			if ((this._owes && quiet > answer) || this._questions.overdue(now, answer))
				throw new MQTTException("the broker does not answer");
			if (this._outbound.overdue(now) > confirmation) throw new Unconfirmed("the broker does not confirm");
			if (!this._owes && this._ping_ms > 0 && quiet >= this._ping_ms) {
				this.outbox.send(packet.pingreq());
				this._owe();
			}
		}
	}
}
