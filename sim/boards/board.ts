import { randomBytes } from "node:crypto";
import { DriverError } from "../air/errors.ts";
import type { Port, Radio } from "../air/radio.ts";
import type { AirServer, BoardSide } from "../air/server.ts";
import type { Uplink } from "../air/uplink.ts";
import type { SerialPort } from "../serial/port.ts";
import type { BoardEvent, BoardOptions } from "../types.ts";
import { BoardMemory, type ResetCause } from "./memory.ts";
import type { Reaper } from "./reaper.ts";
import { type Life, Vm } from "./vm.ts";

/** A board that died comes back after this time, doubled at each death in a row. Milliseconds. */
const FIRST_BACK_OFF = 500;
const LONGEST_BACK_OFF = 30_000;
/** A board that lived this long is no longer counted as failing. Milliseconds. */
const HEALTHY = 10_000;
/** Node's timers take no more: 24.8 days. Milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** The unix port's default: 64-bit objects take twice the room of a board's, and the drivers are in there too. */
const DEFAULT_HEAP = 2 * 1024 * 1024;

/** What a board needs of the world it is in. */
export interface BoardSurroundings {
	readonly command: readonly string[];
	readonly drivers: string;
	readonly airPort: number;
	readonly server: AirServer;
	readonly uplink: Uplink;
	readonly reaper: Reaper;
	/** Its console; pipes into the events unless there is one. */
	readonly serial?: SerialPort | undefined;
	readonly printed: (board: Board, line: string) => void;
	readonly changed: (board: Board, state: BoardEvent["state"], note: string) => void;
}

/** A simulated board. Its process comes and goes; the board, its flash and what its RTC keeps stay. */
export class Board implements BoardSide {
	readonly name: string;
	readonly port: Port;
	/** The station's MAC, 12 hex digits. */
	readonly mac: string;
	/** The folder that is its flash. */
	readonly flash: string;
	readonly radio: Radio;
	readonly memory: BoardMemory;
	readonly #surroundings: BoardSurroundings;
	readonly #heap: number;
	#vm: Life | undefined;
	#boot = "";
	#wakeUp: NodeJS.Timeout | undefined;
	#watchdog: NodeJS.Timeout | undefined;
	#watchdogTimeout = 0;
	readonly #heapWaiters: ((heap: { free: number; used: number }) => void)[] = [];
	#deaths = 0;
	#startedAt = 0;
	#isOff = false;
	#turn = 0;

	constructor(options: BoardOptions, radio: Radio, flash: string, surroundings: BoardSurroundings) {
		this.name = options.name;
		this.port = options.port;
		this.mac = radio.macs[0];
		this.radio = radio;
		this.flash = flash;
		this.memory = new BoardMemory(options.port);
		this.#heap = options.heap ?? DEFAULT_HEAP;
		this.#surroundings = surroundings;
	}

	/** The process that is the board at the moment; undefined while it sleeps or is being restarted. */
	get pid(): number | undefined {
		return this.#vm?.pid;
	}

	/** Its serial port, whose `path` a terminal program opens; undefined if it was added without one. */
	get serial(): SerialPort | undefined {
		return this.#surroundings.serial;
	}

	/** Powers the board up. */
	powerUp(): void {
		this.#start("power-on");
	}

	/** Its reset button: everything but flash is lost. */
	reset(): Promise<void> {
		this.#deaths = 0;
		return this.#endThen(() => this.#start("hard"));
	}

	/** Kills its process as a crash would; the board comes back as after a reset. */
	kill(): void {
		this.#vm?.crash();
	}

	/** Pulls the plug for good. */
	async powerDown(): Promise<void> {
		this.#isOff = true;
		await this.#endThen(() => this.#surroundings.changed(this, "stopped", "powered down"));
		this.#surroundings.serial?.close();
	}

	/** Wires a level to an input pin (a button), from now on. */
	setPin(pin: number | string, level: 0 | 1): void {
		this.memory.setPin(pin, level);
	}

	/** Wires a voltage to an analogue pin: what read_u16() returns, 0 to 65535. */
	setAdc(pin: number, reading: number): void {
		this.memory.setAdc(pin, reading);
	}

	/**
	 * Bytes of its heap, after a collection: free, and in use (the simulated drivers included). The board tells when it next
	 * looks at its radio: one that sleeps does so later, one that was powered down never.
	 */
	heap(): Promise<{ readonly free: number; readonly used: number }> {
		const told = new Promise<{ free: number; used: number }>((resolve) => this.#heapWaiters.push(resolve));
		this.#surroundings.server.askHeap(this.#boot);
		return told;
	}

	get wantsHeap(): boolean {
		return this.#heapWaiters.length > 0;
	}

	heapIs(free: number, used: number): void {
		for (const tell of this.#heapWaiters.splice(0)) tell({ free, used });
	}

	fed(): void {
		this.#watchdog?.refresh();
	}

	request(operation: string, args: readonly unknown[]): unknown {
		const answer = this.memory.request(operation, args);
		if (answer !== undefined) return answer();
		switch (operation) {
			case "board.id":
				return this.mac;
			case "board.rests":
				return this.#rests(args[0] as string | null);
			case "machine.deepsleep":
				return this.#restart(() => this.#sleep(args[0] as number));
			case "machine.reset":
				return this.#restart(() => this.#start("hard"));
			case "machine.soft_reset":
				return this.#softReset();
			case "machine.lightsleep":
				return this.#lightSleep(args[0] as number);
			case "machine.watchdog":
				return this.#startWatchdog(args[0] as number);
			default:
				throw new DriverError("RuntimeError", `the simulator knows no ${operation}`);
		}
	}

	#start(cause: ResetCause): void {
		if (this.#isOff) return;
		const { server, command, drivers, airPort, reaper, serial, printed, changed } = this.#surroundings;
		this.memory.starts(cause);
		if (cause === "soft") this.radio.softReset();
		else this.radio.powerOn();
		this.#boot = randomBytes(6).toString("hex");
		this.#startedAt = performance.now();
		server.attach(this.#boot, this);
		const life = {
			command,
			drivers,
			flash: this.flash,
			heap: this.#heap,
			environment: { NOWLINK_AIR: String(airPort), NOWLINK_BOOT: this.#boot, NOWLINK_PORT: this.port },
			reaper,
			printed: (line: string) => printed(this, line),
			ended: (why: string) => this.#died(why),
			left: () => void this.#softReset(),
		};
		this.#vm = serial === undefined ? new Vm(life) : serial.start(life, cause === "soft");
		const pid = this.#vm.pid === undefined ? "" : `, pid ${this.#vm.pid}`;
		changed(this, "started", `${cause === "power-on" ? cause : `${cause} reset`}${pid}`);
	}

	/** Ends what runs, sleeps or waits; the radio is left as it is if `keepRadio`. */
	async #end(keepRadio = false): Promise<void> {
		clearTimeout(this.#wakeUp);
		clearTimeout(this.#watchdog);
		this.#watchdog = undefined;
		this.#surroundings.server.detach(this.#boot);
		if (!keepRadio) this.#losePower();
		const vm = this.#vm;
		this.#vm = undefined;
		await vm?.end();
	}

	/** Ends what there is, then goes on with `next`, unless somebody else ended it meanwhile and goes on. */
	async #endThen(next: () => void, keepRadio = false): Promise<void> {
		const turn = ++this.#turn;
		await this.#end(keepRadio);
		if (turn === this.#turn) next();
	}

	/** The same for the process that asks for it, which therefore gets no answer. */
	async #restart(next: () => void, keepRadio = false): Promise<never> {
		await this.#endThen(next, keepRadio);
		return new Promise(() => {});
	}

	#softReset(): Promise<never> {
		this.#surroundings.uplink.closeAll(this.radio);
		return this.#restart(() => this.#start("soft"), true);
	}

	/** 0 means until somebody presses reset. */
	#sleep(milliseconds: number): void {
		const note = milliseconds > 0 ? `deep sleep for ${milliseconds} ms` : "deep sleep";
		this.#surroundings.changed(this, "asleep", note);
		if (milliseconds <= 0) return;
		this.#wakeUp = setTimeout(() => this.#start("deepsleep"), Math.min(milliseconds, LONGEST_TIMER));
	}

	/** The processor waits and the radio hears nothing; both go on afterwards. */
	async #lightSleep(milliseconds: number): Promise<void> {
		const boot = this.#boot;
		this.radio.isPowered = false;
		this.#surroundings.changed(this, "asleep", `light sleep for ${milliseconds} ms`);
		await new Promise((resolve) => setTimeout(resolve, milliseconds));
		if (boot === this.#boot && this.#vm !== undefined) this.radio.isPowered = true;
	}

	#startWatchdog(timeout: number): void {
		this.#watchdogTimeout = Math.min(timeout, LONGEST_TIMER);
		clearTimeout(this.#watchdog);
		this.#watchdog = setTimeout(() => {
			this.#surroundings.changed(this, "died", `its watchdog was not fed for ${this.#watchdogTimeout} ms`);
			void this.#endThen(() => this.#start("watchdog"));
		}, this.#watchdogTimeout);
	}

	/** main.py has ended: by itself (the board stays at its REPL), or by an exception, whose last line this is. */
	async #rests(exception: string | null): Promise<void> {
		await printedSoFar();
		const { serial, changed } = this.#surroundings;
		// Whoever sits at its REPL wants to see what is wrong, not a board that starts again.
		if (exception === null || serial !== undefined) {
			changed(this, "stopped", exception === null ? "main.py has ended" : `main.py has ended: ${exception}`);
		} else this.#comeBack(exception);
	}

	#losePower(): void {
		this.#surroundings.uplink.forgetAll(this.radio);
		this.radio.powerOff();
	}

	#died(why: string): void {
		this.#surroundings.server.detach(this.#boot);
		this.#losePower();
		this.#comeBack(why);
	}

	/** As a watchdog or a passer-by would reset it; later each time if it keeps failing. */
	#comeBack(why: string): void {
		if (this.#isOff) return;
		if (performance.now() - this.#startedAt > HEALTHY) this.#deaths = 0;
		const wait = Math.min(FIRST_BACK_OFF * 2 ** this.#deaths++, LONGEST_BACK_OFF);
		this.#surroundings.changed(this, "died", `${why}; it comes back in ${wait} ms`);
		clearTimeout(this.#wakeUp);
		this.#wakeUp = setTimeout(() => this.#endThen(() => this.#start("hard")), wait);
	}
}

/** What a board printed before a request may still be on its way: another turn of the loop reads it. */
async function printedSoFar(): Promise<void> {
	for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
}
