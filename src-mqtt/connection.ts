// One TCP or TLS connection to a broker: packets in, and packets out, as many in one write as have gathered.
import { Event, open_connection, type StreamWriter, sleep_ms, wait_for_ms } from "asyncio";
import { ECONNRESET } from "errno";
import { ticks_ms } from "time";
import { b } from "tsmpy/board";
import { Inbox } from "./inbox";
import type { Publication } from "./publication";

export class Connection {
	readonly inbox: Inbox;
	/** When the last bytes came in, in ticks_ms. */
	heard_at: int = ticks_ms();
	private _outbox: bytes[] = [];
	private _writing: boolean = false;
	private readonly _something_to_write: Event = new Event();
	private _to_finish: Publication[] = [];
	private _being_written: Publication[] = [];

	/** `most`: see `Inbox`. */
	constructor(
		private readonly _stream: StreamWriter,
		most: int,
	) {
		this.inbox = new Inbox(most);
	}

	/** Waits for bytes and puts them into the inbox. OSError when the connection has ended. */
	async fill(): Promise<void> {
		const count = await this._stream.readinto(this.inbox.room());
		if (count === 0) throw new OSError(ECONNRESET);
		if (count !== null) {
			this.inbox.added(count);
			this.heard_at = ticks_ms();
		}
	}

	/** Hands a packet over for writing; `publication`, if there is one, is finished once it is written. */
	send(packet: bytes, publication: Publication | null = null): void {
		this._outbox.push(packet);
		if (publication !== null) this._to_finish.push(publication);
		this._something_to_write.set();
	}

	/** Writes what is handed over, for ever. OSError when the connection has ended. */
	async write_out(): Promise<void> {
		while (true) {
			await this._something_to_write.wait();
			this._something_to_write.clear();
			const data = b``.join(this._outbox);
			this._outbox = [];
			this._being_written = this._to_finish;
			this._to_finish = [];
			this._writing = true;
			this._stream.write(data);
			await this._stream.drain();
			this._writing = false;
			for (const publication of this._being_written) publication.finished(true);
			this._being_written = [];
		}
	}

	/** Waits until what was handed over is written. */
	async written(): Promise<void> {
		while (this._writing || this._outbox.length > 0) await sleep_ms(0);
	}

	/** Ends the connection at once. */
	close(): void {
		this._stream.s.close();
		for (const publication of this._being_written) publication.finished(false);
		for (const publication of this._to_finish) publication.finished(false);
		this._being_written = [];
		this._to_finish = [];
	}
}

/**
 * Connects to a broker within `milliseconds`, else TimeoutError or OSError. `ssl`: an SSLContext for TLS, or null.
 * The name is looked up each time: a broker may have moved.
 */
export async function connect_to(
	host: string,
	port: int,
	ssl: unknown,
	server_hostname: string | null,
	milliseconds: int,
	most: int,
): Promise<Connection> {
	const [, stream] = await wait_for_ms(open_connection(host, port, ssl, server_hostname), milliseconds);
	return new Connection(stream, most);
}
