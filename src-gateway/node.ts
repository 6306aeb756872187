// What the gateway knows of a node.
import { hexlify } from "binascii";
import { deque } from "collections";
import { BUSY } from "nowlink/wire";
import { Mailbox } from "./mailbox";
import type { Unconfirmed } from "./protocol_v1";

/** Requests of a node that are remembered with their results. */
const _REMEMBERED = 16;
/** Topics of which a node's last message is remembered. */
const _TOPICS = 64;

export class Node {
	/** Its MAC as 12 hex digits. */
	readonly id: string;
	readonly mailbox: Mailbox;
	/** The protocol of its last frame, 1 or 2; 0: it has not been heard since the gateway started. */
	protocol: int = 0;
	/** When it was heard last, in seconds of the gateway's uptime. */
	seen_at: int = 0;
	/** Frames from it; frames to it that its radio acknowledged. */
	received: int = 0;
	sent: int = 0;
	/** Requests that were refused; those that came again and were only answered again. */
	refused: int = 0;
	repeated: int = 0;
	/** Of protocol v1: it polls with `aget`; what it has published last, should the broker not have it or the node not know. */
	polls: boolean = false;
	unconfirmed: Unconfirmed | null = null;
	/** See `push`: it takes messages unasked; the number after the last one that was pushed, since when it owes a confirmation, how often in vain. */
	listens: boolean = false;
	pushed: int = 0;
	pushed_at: int = 0;
	in_vain: int = 0;
	/** The last requests, oldest first, and their results. */
	private readonly _ids: deque<int> = new deque<int>([] as const, _REMEMBERED);
	private readonly _results: dict<int, int> = new dict<int, int>();
	/** Hash of a topic to that of the last message there. */
	private readonly _had: dict<int, int> = new dict<int, int>();

	constructor(
		readonly mac: bytes,
		qlen: int,
	) {
		this.id = hexlify(mac).decode();
		this.mailbox = new Mailbox(qlen);
	}

	/** The result of request `id`: BUSY while it is being worked on, None if it is not known. */
	result_of(id: int): int | null {
		return this._results.get(id) ?? null;
	}

	/** Remembers a new request, in the place of the oldest. */
	begin(id: int): void {
		if (this._ids.length === _REMEMBERED) this._results.delete(this._ids.popleft());
		this._ids.append(id);
		this._results.set(id, BUSY);
	}

	/** Sets the result of a request, if it is still remembered. */
	finish(id: int, result: int): void {
		if (this._results.has(id)) this._results.set(id, result);
	}

	/** A message, by hashes of it and its topic, is for this node. True: it was the last one there already. */
	had(topic: int, message: int): boolean {
		const had = this._had;
		if (had.get(topic, -1) === message) return true;
		if (had.size >= _TOPICS && !had.has(topic)) had.delete(list(had)[0]!);
		had.set(topic, message);
		return false;
	}

	/** It has ended a subscription (-1: to many topics): if it subscribes again, it wants once more what the broker has kept. */
	forget_had(topic: int): void {
		if (topic < 0) this._had.clear();
		else this._had.pop(topic, 0);
	}
}
