import { createServer, type Server, Socket } from "node:net";
import { DriverError, ERRNO } from "./errors.ts";
import type { Radio } from "./radio.ts";

/** How long a board's connect() waits for the other side's answer before it goes on unanswered, milliseconds. */
const CONNECT_PATIENCE = 200;
/** TCP repeats what was not acknowledged at growing intervals, which add up to this at most here. Milliseconds. */
const LATEST_REPETITION = 1500;
/** A connection that the board never takes is dropped after this time, milliseconds. */
const UNTAKEN = 5000;

/**
 * One TCP connection of a board: board - `local` - this - `remote` - the other side. The board finds it as a port on
 * 127.0.0.1, which is also its handle.
 */
export class Connection {
	readonly radio: Radio;
	readonly #target: { host: string; port: number };
	readonly #server: Server;
	readonly #remote = new Socket();
	readonly #ended: () => void;
	#local: Socket | undefined;
	/** Since when nothing passes, and what ends that: milliseconds of performance.now(). */
	#heldSince: number | undefined;
	#repetition: NodeJS.Timeout | undefined;
	#isStarted = false;
	/** There is nothing left to look after. */
	#isOver = false;
	/** The board closed it in order; else its end just vanishes, as a reset board's does. */
	closedByBoard = false;
	/** The board was reset or lost power: it does not know the connection any more. */
	#isForgotten = false;

	/** `ended` is called once, when there is nothing left to look after. */
	constructor(radio: Radio, target: { host: string; port: number }, ended: () => void) {
		this.radio = radio;
		this.#target = target;
		this.#ended = ended;
		this.#server = createServer({ noDelay: true }, (local) => this.#taken(local));
		this.#remote.setNoDelay(true);
		this.#remote.on("error", () => this.drop());
		this.#remote.on("end", () => this.#local?.end());
		this.#remote.on("close", () => this.#closed());
	}

	get isOver(): boolean {
		return this.#isOver;
	}

	/** Connects, and listens for the board. Returns the port. DriverError if the other side refuses. */
	async open(): Promise<number> {
		if (this.radio.isOnline) await this.#reach();
		if (this.#isOver) throw new DriverError("OSError", ERRNO.ECONNRESET);
		return new Promise((resolve, reject) => {
			this.#server.once("error", reject);
			this.#server.listen(0, "127.0.0.1", () => {
				setTimeout(() => this.#local === undefined && this.drop(), UNTAKEN).unref();
				resolve((this.#server.address() as { port: number }).port);
			});
		});
	}

	/**
	 * Lets traffic flow while the board's Wi-Fi is up, and holds it while it is down: TCP repeats what was lost. The longer it was
	 * down, the longer until the next repetition: a new connection is usually there before.
	 */
	refresh(): void {
		if (!this.radio.isOnline) {
			clearTimeout(this.#repetition);
			this.#repetition = undefined;
			this.#heldSince ??= performance.now();
			this.#local?.pause();
			this.#remote.pause();
		} else if (this.#heldSince === undefined) this.#flow();
		else {
			const outage = performance.now() - this.#heldSince;
			this.#repetition ??= setTimeout(() => this.#goOn(), Math.min(outage, LATEST_REPETITION));
		}
	}

	#goOn(): void {
		this.#heldSince = undefined;
		this.#repetition = undefined;
		this.#flow();
	}

	#flow(): void {
		if (!this.#isStarted) this.#start();
		if (this.#local === undefined) return;
		this.#local.resume();
		this.#remote.resume();
		if (this.#remote.readableEnded) this.#local.end();
		if (this.#local.destroyed && this.closedByBoard) this.#remote.end();
	}

	/** The board was reset: what it had not got rid of is lost, and the other side is not told. */
	forget(): void {
		this.#isForgotten = true;
		this.#local?.destroy();
	}

	/** Ends both sides at once. */
	drop(): void {
		if (this.#local !== undefined) reset(this.#local);
		reset(this.#remote);
		this.#over();
	}

	#start(): void {
		this.#isStarted = true;
		this.#remote.connect(this.#target);
	}

	/** Resolves when the other side has answered or patience ends. */
	#reach(): Promise<void> {
		return new Promise((resolve, reject) => {
			const timer = setTimeout(resolve, CONNECT_PATIENCE);
			this.#remote.once("connect", () => {
				clearTimeout(timer);
				resolve();
			});
			this.#remote.once("error", (error: NodeJS.ErrnoException) => {
				clearTimeout(timer);
				const errno = ERRNO[error.code as keyof typeof ERRNO] ?? ERRNO.EHOSTUNREACH;
				reject(new DriverError("OSError", errno));
			});
			this.#start();
		});
	}

	#taken(local: Socket): void {
		this.#server.close();
		this.#local = local;
		const remote = this.#remote;
		local.on("data", (chunk) => {
			if (!remote.write(chunk)) local.pause();
		});
		remote.on("data", (chunk) => {
			// What a board does not know it answers with a reset.
			if (local.destroyed || this.#isForgotten) this.drop();
			else if (!local.write(chunk)) remote.pause();
		});
		remote.on("drain", () => this.#heldSince === undefined && local.resume());
		local.on("drain", () => this.#heldSince === undefined && remote.resume());
		local.on("error", () => {});
		local.on("close", () => {
			// If the board did not close it, the connection stays half open until the other side has something to say.
			if (this.closedByBoard && this.#heldSince === undefined) remote.end();
			this.#closed();
		});
		// The board may have been reset before its connection was noticed here.
		if (this.#isForgotten) local.destroy();
		this.refresh();
	}

	#closed(): void {
		if (this.#remote.destroyed && this.#local?.destroyed !== false) this.#over();
	}

	#over(): void {
		this.#server.close();
		clearTimeout(this.#repetition);
		if (this.#isOver) return;
		this.#isOver = true;
		this.#ended();
	}
}

/** Ends a socket by a reset where it can still send one: a socket that has said goodbye, or never connected, cannot. */
function reset(socket: Socket): void {
	if (socket.destroyed) return;
	// resetAndDestroy() after end() would leave the handle open for ever: libuv refuses to reset it.
	if (socket.pending || socket.connecting || socket.writableEnded) socket.destroy();
	else socket.resetAndDestroy();
}
