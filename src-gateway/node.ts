// What the gateway knows of a node.
import { hexlify } from "binascii";
import { BUSY } from "nowlink/wire";
import { Mailbox } from "./mailbox";
import type { Unconfirmed } from "./protocol_v1";

/** Requests of a node that are remembered with their results; a power of two. */
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
	private readonly _ids: int[] = [];
	private readonly _results: int[] = [];
	private _next: int = 0;
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
		for (let i = 0; i < this._ids.length; i++) {
			if (this._ids[i]! === id) return this._results[i]!;
		}
		return null;
	}

	/** Remembers a new request, in the place of the oldest. */
	begin(id: int): void {
		if (this._ids.length < _REMEMBERED) {
			this._ids.push(id);
			this._results.push(BUSY);
		} else {
			this._ids[this._next] = id;
			this._results[this._next] = BUSY;
			this._next = (this._next + 1) & (_REMEMBERED - 1);
		}
	}

	/** Sets the result of a request, if it is still remembered. */
	finish(id: int, result: int): void {
		for (let i = 0; i < this._ids.length; i++) {
			if (this._ids[i]! === id) this._results[i] = result;
		}
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
