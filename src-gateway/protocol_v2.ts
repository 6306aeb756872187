// Serves nodes that speak protocol v2: each request is done once and answered each time it comes. See docs/protocol.md.
import { BUSY, DONE, FRAME_OVERHEAD, type Frame, message_of, NO_ROOM, pack, REFUSED, RXBUF, TAKEN } from "nowlink/wire";
import { isInt } from "tsmpy/board";
import type { Clock } from "./clock";
import type { Node } from "./node";
import { type Answers, Pending } from "./pending";
import type { Push } from "./push";
import type { Radio } from "./radio";
import type { Reporter } from "./reporter";
import { publish_fault, subscribe_fault, unsubscribe_fault } from "./requests";
import type { Subscriptions } from "./subscriptions";
import type { Uplink } from "./uplink";

/** Bytes of a node's receive buffer left for the answer that follows its downlinks. */
const _ANSWER_ROOM = 100;
/** Times that a frame is sent when the node's radio does not acknowledge it. */
const _TRIES = 2;
const _LAST_ID = 0x3fffffff;

export class ProtocolV2 implements Answers {
	readonly pending: Pending;
	/** None: messages wait until their node asks. */
	push: Push | null = null;

	constructor(
		private readonly _radio: Radio,
		private readonly _uplink: Uplink,
		private readonly _subscriptions: Subscriptions,
		private readonly _reporter: Reporter,
		private readonly _clock: Clock,
	) {
		this.pending = new Pending(this);
	}

	/** A frame of v2 from `node`; it may hold anything. */
	handle(node: Node, frame: Frame): void {
		const id = frame[0];
		if (id < 0) {
			node.mailbox.confirm(-id);
			if (this.push !== null) this.push.confirmed(node);
			return;
		}
		if (id === 0 || id > _LAST_ID) return;
		const operation = frame.length > 1 ? frame[1]! : null;
		switch (typeof operation === "string" ? operation : "") {
			case "p":
				this._publish(node, id, frame);
				break;
			case "s":
				this._subscribe(node, id, frame);
				break;
			case "u":
				this._unsubscribe(node, id, frame);
				break;
			case "g":
				this._fetch(node, id, frame);
				break;
			case "q":
				this._answer(node, id, DONE, [this._broker(), this._clock.utc()]);
				break;
			default:
				this._refuse(node, id, "unknown request");
		}
	}

	private _publish(node: Node, id: int, frame: Frame): void {
		if (!this._is_new(node, id, publish_fault(frame))) return;
		const topic = frame[2]! as string;
		const message = message_of(frame[3]! as string, frame.length > 6 ? frame[6]! : 0);
		const data = typeof message === "string" ? message.encode() : message;
		const finished = (sent: boolean): void => this._finish(node, id, sent ? DONE : NO_ROOM);
		if (this._uplink.add(topic.encode(), data, frame[4]! as boolean, frame[5]! as int, finished)) this._wait(node, id);
		else this._finish(node, id, NO_ROOM);
	}

	private _subscribe(node: Node, id: int, frame: Frame): void {
		if (!this._is_new(node, id, subscribe_fault(frame))) return;
		const topic = frame[2]! as string;
		const settled = (result: int): void => this._finish(node, id, result);
		if (this._subscriptions.subscribe(node.id, topic, frame[3]! as int, settled)) this._wait(node, id);
		else {
			node.refused += 1;
			this._finish(node, id, REFUSED);
		}
	}

	private _unsubscribe(node: Node, id: int, frame: Frame): void {
		if (!this._is_new(node, id, unsubscribe_fault(frame))) return;
		const topic = frame[2]! as string;
		this._subscriptions.unsubscribe(node.id, topic, (result) => this._finish(node, id, result));
		this._wait(node, id);
	}

	/** Is it to be done? A request with a fault is refused; one that came before is answered as before. */
	private _is_new(node: Node, id: int, fault: string): boolean {
		if (fault !== "") {
			this._refuse(node, id, fault);
			return false;
		}
		const result = node.result_of(id);
		if (result === null) {
			node.begin(id);
			return true;
		}
		node.repeated += 1;
		if (result === BUSY) this.pending.asked_again(node, id);
		else this._answer(node, id, result);
		return false;
	}

	/** Has the node wait, should its request not be finished yet; not for a broker that is away. */
	private _wait(node: Node, id: int): void {
		if (node.result_of(id) !== BUSY) return;
		if (this._uplink.broker_is_up()) this.pending.add(node, id);
		else this._finish(node, id, TAKEN);
	}

	/** Sends a sign of life for a request that is being worked on. True: it has arrived. */
	busy(node: Node, id: int): boolean {
		return this.send(node, `[${id},${BUSY}]`);
	}

	/** Answers a request that takes too long. */
	late(node: Node, id: int): void {
		this._finish(node, id, TAKEN);
	}

	/** A request has its result, or another one than the node was told. */
	private _finish(node: Node, id: int, result: int): void {
		const first = node.result_of(id) === BUSY;
		node.finish(id, result);
		if (first) this._answer(node, id, result);
	}

	private _refuse(node: Node, id: int, reason: string): void {
		node.refused += 1;
		this._reporter.error(`Node ${node.id}: a request was refused: ${reason}.`);
		this._answer(node, id, REFUSED, [reason]);
	}

	/** [id, "g", last, listens]: sends what waits for the node, as much as its receive buffer holds, and the answer. */
	private _fetch(node: Node, id: int, frame: Frame): void {
		const mailbox = node.mailbox;
		const last = frame.length > 2 ? frame[2]! : null;
		if (isInt(last)) mailbox.confirm(last);
		let room = RXBUF - _ANSWER_ROOM;
		let next = mailbox.first;
		while (next < mailbox.end()) {
			const downlink = mailbox.frame(next - mailbox.first);
			room -= downlink.encode().length + FRAME_OVERHEAD;
			if (room < 0 || !this.send(node, downlink)) break;
			next += 1;
		}
		this._answer(node, id, DONE, [mailbox.first, this._broker()]);
		node.listens = false;
		if (this.push !== null && frame.length > 3 && isInt(frame[3]!) && frame[3]! === 1) this.push.begin(node, next);
	}

	private _broker(): int {
		return this._uplink.broker_is_up() ? 1 : 0;
	}

	private _answer(node: Node, id: int, result: int, more: unknown[] = []): void {
		this.send(node, pack([id, result, this._radio.channel(), node.mailbox.count(), ...more]));
	}

	/** Sends a frame, again if need be. True: the node's radio has it. */
	send(node: Node, frame: string): boolean {
		for (let i = 0; i < _TRIES; i++) {
			if (this._radio.send(node.mac, frame)) {
				node.sent += 1;
				return true;
			}
		}
		return false;
	}
}
