import { Connection } from "./connection.ts";
import { DriverError, ERRNO } from "./errors.ts";
import type { Radio } from "./radio.ts";

/** How the addresses begin that exist in the simulated network only. */
const MADE_UP = "10.0.0.";

/**
 * The boards' way to the IP network. Their TCP connections pass through here, so that they go dead when the board's
 * Wi-Fi does, and so that a board that loses power leaves half-open connections behind, as a real one does: it cannot
 * say goodbye.
 */
export class Uplink {
	/** Where datagrams really go: "10.0.0.1:53" to a port of this machine. */
	datagrams: Readonly<Record<string, number>> = {};
	readonly #connections = new Set<Connection>();
	readonly #handles = new Map<number, Connection>();

	/**
	 * Connects a board to host:port. It then has to connect to 127.0.0.1 at the returned port, its handle of the
	 * connection. EHOSTUNREACH without Wi-Fi, else what the attempt ended with.
	 */
	async open(radio: Radio, host: string, port: number): Promise<number> {
		if (!radio.station.isJoined) throw new DriverError("OSError", ERRNO.EHOSTUNREACH);
		let handle = 0;
		const connection = new Connection(radio, { host, port }, () => {
			this.#connections.delete(connection);
			this.#handles.delete(handle);
		});
		this.#connections.add(connection);
		handle = await connection.open();
		if (!connection.isOver) this.#handles.set(handle, connection);
		return handle;
	}

	/** The address and port that stand for those a board sends a datagram to; undefined: nobody is there. */
	route(host: string, port: number): readonly [string, number] | undefined {
		const to = this.datagrams[`${host}:${port}`];
		if (to !== undefined) return ["127.0.0.1", to];
		return host.startsWith(MADE_UP) ? undefined : [host, port];
	}

	/** The board closes the connection in order: the other side will hear of it. */
	close(handle: number): void {
		const connection = this.#handles.get(handle);
		if (connection !== undefined) connection.closedByBoard = true;
	}

	/** The board was reset or lost power: its connections stay half open. */
	forgetAll(radio: Radio): void {
		for (const connection of [...this.#connections]) if (connection.radio === radio) connection.forget();
	}

	/** A soft reset closes all of a board's connections in order. */
	closeAll(radio: Radio): void {
		for (const connection of this.#connections) {
			if (connection.radio === radio) connection.closedByBoard = true;
		}
	}

	/** A radio joined, lost or left its access point, or that was switched: let traffic flow or stop. */
	refresh(): void {
		for (const connection of [...this.#connections]) connection.refresh();
	}

	/** Ends every connection. */
	destroy(): void {
		for (const connection of [...this.#connections]) connection.drop();
	}
}
