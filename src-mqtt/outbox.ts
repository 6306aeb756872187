// Packets on their way out: they gather in one buffer, which is used again and again, and go as fast as the socket takes them.
import { Event, sleep_ms } from "asyncio";
import type { Connection } from "./connection";
import type { Outbound } from "./outbound";
import { publish_head, publish_size, put_publish_head } from "./packet";
import type { Publication } from "./publication";

/** Bytes of the buffer; a longer packet is written by itself. */
const _SIZE = 1024;

export class Outbox {
	private readonly _data: bytearray = bytearray(_SIZE);
	private readonly _view: memoryview = memoryview(this._data);
	private _end: int = 0;
	private _packets: bytes[] = [];
	/** May publications go? */
	private _is_open: boolean = false;
	/** The publication that is next, and had no room any more. */
	private _next: Publication | null = null;
	/** Those with qos 0 in the buffer: once it is written they are finished. */
	private _unconfirmed: Publication[] = [];
	private readonly _work: Event = new Event();
	private readonly _idle: Event = new Event();

	constructor(private readonly _publications: Outbound) {}

	/** Hands over a packet. It goes before publications that wait. */
	send(packet: bytes): void {
		this._packets.push(packet);
		this._work.set();
	}

	/** From now on publications go, too. */
	open(): void {
		this._is_open = true;
		this._work.set();
	}

	/** There may be a publication that can go now. */
	look(): void {
		this._work.set();
	}

	/** Writes what is there, and what comes, for ever. OSError when the connection has ended. */
	async write_out(connection: Connection): Promise<void> {
		while (true) {
			this._work.clear();
			this._gather();
			if (this._end > 0) {
				if (!connection.write(this._view.slice(0, this._end))) await connection.drain();
				this._written();
			} else if (this._packets.length > 0) await this._write_long(connection, this._packets.shift()!);
			else if (this._next !== null) await this._write_publication(connection, this._next);
			if (this._has_more())
				await sleep_ms(0); // a socket that takes everything must not stop the other tasks
			else {
				this._idle.set();
				await this._work.wait();
				this._idle.clear();
			}
		}
	}

	/** Is there, or may there be, something to write? */
	private _has_more(): boolean {
		return this._work.is_set() || this._packets.length > 0 || this._next !== null;
	}

	/** Waits until all that may go has been written. */
	async written(): Promise<void> {
		if (this._work.is_set()) this._idle.clear();
		await this._idle.wait();
	}

	/** The connection has ended: what has not been written is lost, or sent again over the next one. */
	clear(): void {
		this._is_open = false;
		this._end = 0;
		this._packets = [];
		const lost = this._unconfirmed;
		this._unconfirmed = [];
		if (this._next !== null && this._next.qos === 0) lost.push(this._next);
		this._next = null;
		this._idle.set();
		for (const publication of lost) publication.finished(false);
	}

	/** Puts into the buffer what fits. */
	private _gather(): void {
		const packets = this._packets;
		while (packets.length > 0) {
			const packet = packets[0]!;
			if (packet.length > _SIZE - this._end) return;
			this._append(packet);
			packets.shift();
		}
		while (this._is_open) {
			const publication = this._next ?? this._publications.next();
			this._next = publication;
			if (publication === null || publish_size(publication) > _SIZE - this._end) return;
			this._end = put_publish_head(this._data, this._end, publication);
			this._append(publication.message);
			this._next = null;
			if (publication.qos === 0) this._unconfirmed.push(publication);
		}
	}

	private _append(data: bytes): void {
		this._data.set(data, this._end);
		this._end += data.length;
	}

	/** The buffer has been written. */
	private _written(): void {
		this._end = 0;
		if (this._unconfirmed.length === 0) return;
		const sent = this._unconfirmed;
		this._unconfirmed = [];
		for (const publication of sent) publication.finished(true);
	}

	private async _write_publication(connection: Connection, publication: Publication): Promise<void> {
		await this._write_long(connection, publish_head(publication));
		await this._write_long(connection, publication.message);
		this._next = null;
		if (publication.qos === 0) publication.finished(true);
	}

	private async _write_long(connection: Connection, data: bytes | bytearray): Promise<void> {
		if (!connection.write(memoryview(data))) await connection.drain();
	}
}
