// What the gateway knows of a node.
import { hexlify } from "binascii";
import { BUSY } from "nowlink/wire";
import { Mailbox } from "./mailbox";
import type { Unconfirmed } from "./protocol_v1";

/** Requests of a node that are remembered with their results. */
const _REMEMBERED = 16;

export class Node {
	/** Its MAC as 12 hex digits. */
	readonly id: string;
	readonly mailbox: Mailbox;
	/** When it was heard last, in seconds of the gateway's clock. */
	seen_at: int = 0;
	/** Requests that came again and were only answered again. */
	repeated: int = 0;
	/** Of protocol v1: it polls with `aget`; what it has published last, should the broker not have it or the node not know. */
	polls: boolean = false;
	unconfirmed: Unconfirmed | null = null;
	private readonly _ids: int[] = [];
	private readonly _results: int[] = [];
	private _next: int = 0;

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
			this._next = (this._next + 1) % _REMEMBERED;
		}
	}

	/** Sets the result of a request, if it is still remembered. */
	finish(id: int, result: int): void {
		for (let i = 0; i < this._ids.length; i++) {
			if (this._ids[i]! === id) this._results[i] = result;
		}
	}
}
