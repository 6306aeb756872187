import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { micropython, python } from "../tools/bootstrap.ts";
import type { AccessPoint } from "./air/access-point.ts";
import { Air } from "./air/air.ts";
import { AirServer } from "./air/server.ts";
import { Board } from "./boards/board.ts";
import { makeFlash } from "./boards/flash.ts";
import { Reaper } from "./boards/reaper.ts";
import { buildDrivers } from "./drivers/build.ts";
import { History, type WaitOptions } from "./history.ts";
import { SerialPort } from "./serial/port.ts";
import type { BoardEvent, BoardOptions, SimEvent, WorldOptions } from "./types.ts";

export { Board };

/** What start() brings to life and close() ends. */
interface Running {
	readonly folder: string;
	readonly server: AirServer;
	readonly airPort: number;
	readonly reaper: Reaper;
	readonly command: readonly string[];
	readonly drivers: string;
}

/** Boards, the air between them and one Wi-Fi access point. `start()` it, add boards, and `close()` it in the end. */
export class World {
	readonly air: Air;
	readonly boards: Board[] = [];
	readonly #history = new History();
	readonly #began = performance.now();
	#running: Running | undefined;

	constructor(options: WorldOptions = {}) {
		const { onEvent, ...air } = options;
		if (onEvent !== undefined) this.#history.listen(onEvent);
		this.air = new Air({ ...air, emit: (event) => this.#history.add(event), now: () => this.now() });
	}

	/** The Wi-Fi router: `on()`, `off()`, `move(channel)`. */
	get accessPoint(): AccessPoint {
		return this.air.accessPoint;
	}

	/** What has happened so far (the latest 20 000 events at least). */
	get events(): readonly SimEvent[] {
		return this.#history.events;
	}

	/** Milliseconds since the world began. */
	now(): number {
		return Math.round(performance.now() - this.#began);
	}

	/** Calls `listener` with every event from now on, until the returned function is called. */
	onEvent(listener: (event: SimEvent) => void): () => void {
		return this.#history.listen(listener);
	}

	/** Adds an event from outside of the radio: what passed the broker. */
	emit(event: SimEvent): void {
		this.#history.add(event);
	}

	/** This moment, to wait for what comes after it. */
	mark(): number {
		return this.#history.mark();
	}

	/**
	 * The first event that `matches`, of all since the world began, or since a mark: `{ timeout: 5000, after: world.mark() }`.
	 * Error with the boards' last lines if none comes within `timeout` (10 000 ms unless given).
	 */
	waitFor(matches: (event: SimEvent) => boolean, options: WaitOptions = {}): Promise<SimEvent> {
		return this.#history.waitFor(matches, options);
	}

	/** Builds the drivers if they are stale, finds MicroPython and opens the air's socket. */
	async start(): Promise<void> {
		if (this.#running !== undefined) throw new Error("This world has been started already.");
		const [command, drivers] = [await micropython(), await buildDrivers()];
		const server = new AirServer(this.air);
		const airPort = await server.start();
		const folder = mkdtempSync(join(tmpdir(), "nowlink-"));
		this.#running = { folder, server, airPort, reaper: new Reaper(folder), command, drivers };
	}

	/** Makes a board's flash and powers it up. */
	async addBoard(options: BoardOptions): Promise<Board> {
		const running = this.#running;
		if (running === undefined) throw new Error("Start the world before boards are added to it.");
		if (!/^[\w.-]+$/.test(options.name)) {
			throw new Error(`"${options.name}" is no name for a board: letters, digits, dot, dash and underscore only.`);
		}
		const radio = this.air.addRadio(options);
		const flash = join(running.folder, options.name);
		await makeFlash(flash, options);
		const board = new Board(options, radio, flash, {
			...running,
			serial: options.serial ? await SerialPort.open(await python()) : undefined,
			uplink: this.air.uplink,
			printed: ({ name }, line) => this.emit({ kind: "output", at: this.now(), board: name, line }),
			changed: ({ name }, state, note) => this.#boardChanged(name, state, note),
		});
		this.boards.push(board);
		board.powerUp();
		return board;
	}

	/** Ends every process and connection, and removes the boards' flash. May be called twice. */
	async close(): Promise<void> {
		const running = this.#running;
		this.#running = undefined;
		await Promise.all(this.boards.map((board) => board.powerDown()));
		this.air.close();
		this.#history.close();
		if (running === undefined) return;
		running.reaper.close();
		running.server.close();
		rmSync(running.folder, { recursive: true, force: true });
	}

	#boardChanged(board: string, state: BoardEvent["state"], note: string): void {
		this.emit({ kind: "board", at: this.now(), board, state, note });
	}
}
