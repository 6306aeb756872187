// A way to a broker that can break as a network does: connections that die in the middle of a packet, or go silent.
import { once } from "node:events";
import { createServer, connect as dial, type Server, type Socket } from "node:net";

/** What befalls one connection. */
export interface Fate {
	/** Bytes that still pass to the broker, and from it; then it happens. */
	readonly up?: number;
	readonly down?: number;
	/** What happens: both ends are told that the connection has ended, or nobody is, and nothing passes any more. */
	readonly end: "reset" | "silence";
}

class Relay {
	readonly #near: Socket;
	readonly #far: Socket;
	#left: { up: number; down: number };
	readonly #end: Fate["end"];
	#silent = false;

	constructor(near: Socket, far: Socket, { up = Infinity, down = Infinity, end }: Fate) {
		this.#near = near.setNoDelay(true);
		this.#far = far.setNoDelay(true);
		this.#left = { up, down };
		this.#end = end;
		this.#pass(near, far, "up");
		this.#pass(far, near, "down");
	}

	#pass(from: Socket, to: Socket, direction: "up" | "down"): void {
		from.on("error", () => {});
		from.on("data", (data) => {
			if (this.#silent) return;
			const passes = data.subarray(0, Math.min(data.length, this.#left[direction]));
			this.#left[direction] -= passes.length;
			const flows = to.write(passes);
			if (this.#left[direction] > 0) {
				if (flows || from.isPaused()) return;
				from.pause();
				to.once("drain", () => from.resume());
			} else if (this.#end === "reset") this.destroy();
			else this.silence();
		});
		from.on("close", () => {
			if (!this.#silent) to.destroy();
		});
	}

	silence(): void {
		this.#silent = true;
		this.#near.resume();
		this.#far.resume();
	}

	destroy(): void {
		this.#near.destroy();
		this.#far.destroy();
	}
}

export class Way {
	readonly #server: Server;
	readonly #relays: Relay[] = [];
	/** Connections so far. */
	count = 0;

	private constructor(to: number, fate: (connection: number) => Fate) {
		this.#server = createServer((near) => {
			this.#relays.push(new Relay(near, dial(to, "127.0.0.1"), fate(this.count)));
			this.count += 1;
		});
	}

	/** A way to a port of this machine. `fate` is asked for each connection, by its number; without it none comes to harm. */
	static async to(port: number, fate: (connection: number) => Fate = () => ({ end: "reset" })): Promise<Way> {
		const way = new Way(port, fate);
		way.#server.listen(0, "127.0.0.1");
		await once(way.#server, "listening");
		return way;
	}

	get port(): number {
		return (this.#server.address() as { port: number }).port;
	}

	/** The connections of now lead nowhere any more, and nobody is told; new ones work. */
	cut(): void {
		for (const relay of this.#relays.splice(0)) relay.silence();
	}

	/** Ends the connections of now. */
	drop(): void {
		for (const relay of this.#relays.splice(0)) relay.destroy();
	}

	close(): void {
		this.#server.close();
		for (const relay of this.#relays) relay.destroy();
	}
}
