// One TCP or TLS connection to a broker: bytes in and bytes out, as many at a time as the socket gives and takes.
import { core, wait_for_ms } from "asyncio";
import { ECONNRESET, EINPROGRESS } from "errno";
import { getaddrinfo, SOCK_STREAM, socket } from "socket";
import type { SSLContext } from "ssl";
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
			await (_writable(this._stream) as unknown as Promise<void>);
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

/** TLS over a socket. The handshake takes place as it is read and written. */
function _wrap(plain: socket, context: SSLContext, server_hostname: string): socket {
	return context.wrap_socket(plain, { server_hostname, do_handshake_on_connect: false }) as socket;
}

async function _open(ip: string, port: int, context: SSLContext | null, server_hostname: string): Promise<socket> {
	const [family, type, protocol, , address] = getaddrinfo(ip, port, 0, SOCK_STREAM)[0]!;
	const plain = new socket(family, type, protocol);
	let opened = false;
	try {
		plain.setblocking(false);
		try {
			plain.connect(address);
		} catch (e) {
			if (!(e instanceof OSError) || e.errno !== EINPROGRESS) throw e;
		}
		const stream = context === null ? plain : _wrap(plain, context, server_hostname);
		await (_writable(stream) as unknown as Promise<void>);
		opened = true;
		return stream;
	} finally {
		if (!opened) plain.close(); // there are few sockets on a board, and a collection may be hours away
	}
}

/**
 * Connects to a broker. `context`: for TLS, whose certificate then has to be for `server_hostname`, if it is checked.
 * OSError if it fails at once, TimeoutError after `milliseconds`; a connection that is refused shows when it is used.
 */
export async function connect_to(
	ip: string,
	port: int,
	context: SSLContext | null,
	server_hostname: string,
	milliseconds: int,
): Promise<Connection> {
	return new Connection(await wait_for_ms(_open(ip, port, context, server_hostname), milliseconds));
}
