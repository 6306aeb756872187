// One TCP or TLS connection to a broker: bytes in and bytes out, as many at a time as the socket gives and takes.
import { core } from "asyncio";
import { ECONNRESET } from "errno";
import type { socket } from "socket";
import { ticks_ms } from "time";
import type { Inbox } from "./inbox";

/** The broker or the network does not do what it should. */
export class MQTTException extends Exception {}

/** The broker is there, but does not confirm a publication. */
export class Unconfirmed extends MQTTException {}

// asyncio's own streams wait the same way; they would copy what a socket does not take at once.
function* _readable(stream: object): Generator<unknown, void, unknown> {
	yield core._io_queue.queue_read(stream);
}

function* _writable(stream: object): Generator<unknown, void, unknown> {
	yield core._io_queue.queue_write(stream);
}

/** Waits until a socket takes bytes. */
export function writable(stream: object): Promise<void> {
	return _writable(stream) as unknown as Promise<void>;
}

export class Connection {
	/** When the socket last took bytes, in ticks_ms. */
	wrote_at: int = 0;
	/** What it has not taken yet. */
	private _rest: memoryview | null = null;

	constructor(private readonly _stream: socket) {}

	/** Waits until there is something to read, or the connection has ended. */
	readable(): Promise<void> {
		return _readable(this._stream) as unknown as Promise<void>;
	}

	/** Puts the bytes that have come into `inbox`. OSError when the connection has ended. */
	read(inbox: Inbox): void {
		const count = this._stream.readinto(inbox.room());
		if (count === 0) throw new OSError(ECONNRESET);
		if (count !== null) inbox.added(count);
	}

	/** Are there bytes that the socket has not taken? */
	is_writing(): boolean {
		return this._rest !== null;
	}

	/** Writes what the socket takes now. True: it has taken all; else `drain` writes the rest, and `data` must not change meanwhile. */
	write(data: memoryview): boolean {
		this.wrote_at = ticks_ms();
		const count = this._stream.write(data) ?? 0;
		this._rest = count < data.length ? data.slice(count) : null;
		return this._rest === null;
	}

	/** Waits until the socket has taken the rest. OSError when the connection has ended. */
	async drain(): Promise<void> {
		while (this._rest !== null) {
			await writable(this._stream);
			const count = this._stream.write(this._rest) ?? 0;
			if (count > 0) this.wrote_at = ticks_ms();
			this._rest = count < this._rest.length ? this._rest.slice(count) : null;
		}
	}

	/** Ends the connection at once. */
	close(): void {
		this._stream.close();
	}
}
