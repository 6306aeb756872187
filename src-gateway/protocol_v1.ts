// Serves nodes of protocol v1, whose frames have no ids: an answer is taken for the one to the request just sent, so each is
// given at once or not at all. See docs/protocol.md.
import { loads } from "json";
import { topic_fault } from "mqtt/topic";
import { pack } from "nowlink/wire";
import { isInt } from "tsmpy/board";
import type { Node } from "./node";
import type { Radio } from "./radio";
import type { Registry } from "./registry";
import type { Reporter } from "./reporter";
import { subscribe_fault } from "./requests";
import type { Subscriptions } from "./subscriptions";
import type { Uplink } from "./uplink";

/** Milliseconds after which a node has given up waiting for an answer, and would take it for the next one's. */
const _LATEST = 150;
/** Bit of a publication's qos: tell the node by a message when the broker has it. */
const _TELL = 4;

/** The publication of a node that polls, until the node has been told that the broker has it. */
export class Unconfirmed {
	/** The broker has it. */
	done: boolean = false;
	/** It was answered with NAK: the node waits for an ACK, which follows an `aget`. */
	owed: boolean = false;

	constructor(readonly request: unknown[]) {}
}

/** The end of the message that tells a node that the broker has its publication. */
const _ACKNOWLEDGED = ',"ACK","ACK",false]';

export class ProtocolV1 {
	/** Frames served. */
	frames: int = 0;

	constructor(
		private readonly _radio: Radio,
		private readonly _registry: Registry,
		private readonly _uplink: Uplink,
		private readonly _subscriptions: Subscriptions,
		private readonly _reporter: Reporter,
	) {}

	/** Takes a frame apart. None: it is none of v1. */
	unpack(frame: buffer): unknown[] | null {
		try {
			const list = loads(frame);
			if (Array.isArray(list) && list.length > 0) return list;
		} catch {
			// not JSON
		}
		return null;
	}

	/** A frame of v1 from `node`, a list that begins with a string; it may hold anything. False: it asks for nothing. */
	handle(node: Node, frame: unknown[]): boolean {
		this.frames += 1;
		switch (frame.length) {
			case 1:
				return this._ask(node, frame[0]!);
			case 2:
				this._subscribe(node, frame);
				return true;
			case 4:
				this._publish(node, frame);
				return true;
			default:
				return false;
		}
	}

	private _ask(node: Node, what: unknown): boolean {
		const state = this._uplink.broker_is_up() ? "UP" : "DOWN";
		if (what === "chan") this._answer(node, str(this._radio.channel()));
		else if (what === "ping") this._answer(node, state);
		else if (what === "get") this._fetch(node);
		else if (what === "aget") {
			this._answer(node, state);
			this._confirm(node);
			this._fetch(node);
		} else return false;
		return true;
	}

	private _subscribe(node: Node, frame: unknown[]): void {
		const fault = subscribe_fault([0, "s", frame[0]!, frame[1]!]);
		if (fault !== "") {
			node.refused += 1;
			this._reporter.error(`Node ${node.id}: a subscription was refused: ${fault}.`);
			return;
		}
		const topic = frame[0]! as string;
		if (this._subscriptions.subscribe(node.id, topic, frame[1]! as int, (_result) => {})) return;
		node.refused += 1;
		this._reporter.error(`Node ${node.id}: it has too many subscriptions, ${topic} was refused.`);
	}

	private _publish(node: Node, frame: unknown[]): void {
		const fault = publish_fault(frame);
		if (fault !== "") {
			node.refused += 1;
			this._reporter.error(`Node ${node.id}: a publication was refused: ${fault}.`);
			this._answer(node, "BAD");
			return;
		}
		const last = node.unconfirmed;
		// the same again, because the radio's acknowledgement was lost
		if (last !== null && !last.done && same(last.request, frame)) this._taken(node, last);
		else if (this._submit(node, frame)) this._taken(node, node.unconfirmed);
		else this._answer(node, "BAD");
	}

	/** Hands the publication to the client. A node that polls would wait for ever after a BAD: it has room of its own. */
	private _submit(node: Node, frame: unknown[]): boolean {
		const qos = frame[3]! as int;
		const tell = (qos & _TELL) !== 0;
		const unconfirmed = node.polls ? new Unconfirmed(frame) : null;
		const finished = (sent: boolean): void => {
			if (unconfirmed !== null) unconfirmed.done = true;
			if (tell && sent) this._registry.post(node, _ACKNOWLEDGED);
		};
		const reserve = node.polls ? this._registry.polling() : 0;
		const topic = (frame[0]! as string).encode();
		const message = (frame[1]! as string).encode();
		if (!this._uplink.add(topic, message, frame[2]! as boolean, qos & 3, finished, reserve)) return false;
		node.unconfirmed = unconfirmed;
		return true;
	}

	/** ACK: it is taken. NAK: it is, but the broker may be away, for much waits already. */
	private _taken(node: Node, unconfirmed: Unconfirmed | null): void {
		const may_wait = unconfirmed === null || !this._uplink.broker_is_up();
		if (may_wait && this._uplink.is_half_full()) {
			if (unconfirmed !== null) unconfirmed.owed = true;
			this._answer(node, "NAK");
		} else this._answer(node, "ACK");
	}

	/** What a node that polls has sent last: if it was told NAK and the broker has it now, its ACK. */
	private _confirm(node: Node): void {
		node.polls = true;
		const last = node.unconfirmed;
		if (last === null || !last.owed || !last.done) return;
		if (this._answer(node, "ACK")) node.unconfirmed = null;
	}

	/** Sends what waits for the node, until a frame is not acknowledged. */
	private _fetch(node: Node): void {
		const mailbox = node.mailbox;
		while (mailbox.count() > 0 && this._answer(node, mailbox.plain(0))) mailbox.drop_first();
	}

	/** True: the node's radio has it. False also where it would come too late. */
	private _answer(node: Node, text: string): boolean {
		return this._radio.age(node.mac) < _LATEST && this.send(node, text);
	}

	/** Sends a frame. True: the node's radio has it. */
	send(node: Node, text: string): boolean {
		const arrived = this._radio.send(node.mac, text);
		if (arrived) node.sent += 1;
		return arrived;
	}
}

/** [topic, message, retain, qos] */
function publish_fault(frame: unknown[]): string {
	const topic = frame[0]!;
	const qos = frame[3]!;
	if (typeof topic !== "string" || typeof frame[1]! !== "string") return "topic and message are text";
	if (typeof frame[2]! !== "boolean" || !isInt(qos) || qos < 0 || qos > 5 || (qos & 2) !== 0)
		return "retain is true or false, qos is 0 or 1, and 4 more to be told";
	return topic_fault(topic.encode());
}

/** Are two publications one? */
function same(a: unknown[], b: unknown[]): boolean {
	return pack(a) === pack(b);
}
