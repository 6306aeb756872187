// A board's serial port: a PTY that a terminal program or mpremote opens, with MicroPython's REPL behind it.
import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { commandLine, environment, type Life, type VmOptions } from "../boards/vm.ts";

const RELAY = join(import.meta.dirname, "relay.py");

const PROMPT = ">>> ";

/** What the relay tells, one of these an object. */
interface Told {
	readonly port?: string;
	readonly unplugged?: number;
	readonly started?: number;
	readonly output?: string;
	/** Exit status; negative: the number of the signal. */
	readonly ended?: number;
}

/** The port stays while the board's processes come and go, as that of a USB-UART chip does. */
export class SerialPort {
	#path: string;
	readonly #relay: ChildProcess;
	readonly #cable = new EventEmitter();
	#life: SerialLife | undefined;
	#hasPrompted = false;

	private constructor(relay: ChildProcess, path: string) {
		this.#relay = relay;
		this.#path = path;
	}

	/** What clients open: `/dev/pts/7`. */
	get path(): string {
		return this.#path;
	}

	/**
	 * @param python a Python 3 for the relay: its arguments follow
	 * @throws Error if the relay cannot be started
	 */
	static async open(python: readonly string[]): Promise<SerialPort> {
		const [program = "python3", ...first] = python;
		// In a group of its own: a terminal's Ctrl-C ends this program, which then ends the board.
		const relay = spawn(program, [...first, RELAY], { stdio: ["pipe", "pipe", "inherit"], detached: true });
		relay.stdin?.on("error", () => {});
		const lines = createInterface({ input: relay.stdout as NodeJS.ReadableStream });
		const path = await new Promise<string>((resolve, reject) => {
			relay.once("error", reject);
			relay.once("exit", (status) =>
				reject(new Error(`a simulated serial port could not be opened: status ${status}`)),
			);
			lines.once("line", (line) => resolve((JSON.parse(line) as Told).port ?? ""));
		});
		const port = new SerialPort(relay, path);
		lines.on("line", (line) => port.#told(JSON.parse(line) as Told));
		return port;
	}

	/** Resolves when the board first waits at its REPL's prompt. What is typed before is lost while MicroPython starts. */
	async prompted(): Promise<void> {
		if (!this.#hasPrompted) await once(this.#cable, "prompted");
	}

	/** Starts a life of the board on this port; the one before it has ended. */
	start(options: VmOptions, isSoftReset: boolean): Life {
		const [program, ...args] = commandLine(options, "-i");
		const env = { ...environment(options), NOWLINK_SERIAL: "1" };
		this.#life = new SerialLife(options, () => this.#order({ kill: true }));
		this.#order({ start: { argv: [program, ...args], cwd: options.flash, env, soft: isSoftReset } });
		return this.#life;
	}

	/**
	 * Pulls the cable, at once or when clients have sent so many bytes more; the board runs on. Resolves when it is out, with the
	 * number of bytes that clients sent since it was plugged in. From then on `path` leads nowhere.
	 */
	async unplug(afterBytes = 0): Promise<number> {
		const unplugged = once(this.#cable, "unplugged");
		this.#order({ unplug: afterBytes });
		const [received] = await unplugged;
		return received;
	}

	/** Plugs the cable in again: as on a computer, the port may get another path. */
	async plug(): Promise<void> {
		const plugged = once(this.#cable, "plugged");
		this.#order({ plug: true });
		await plugged;
	}

	/** Takes the port away for good; a life of the board ends with it. */
	close(): void {
		this.#relay.stdin?.end();
	}

	#order(order: object): void {
		this.#relay.stdin?.write(`${JSON.stringify(order)}\n`);
	}

	#told({ port, unplugged, started, output, ended }: Told): void {
		if (unplugged !== undefined) this.#cable.emit("unplugged", unplugged);
		if (port !== undefined) {
			this.#path = port;
			this.#cable.emit("plugged");
		}
		if (started !== undefined) this.#life?.started(started);
		const begun = output === undefined ? undefined : this.#life?.printed(Buffer.from(output, "latin1"));
		if (begun?.endsWith(PROMPT) === true && !this.#hasPrompted) {
			this.#hasPrompted = true;
			this.#cable.emit("prompted");
		}
		if (ended !== undefined) this.#life?.ended(ended);
	}
}

/** One life of a board on its serial port. */
class SerialLife implements Life {
	pid: number | undefined;
	readonly #options: VmOptions;
	readonly #kill: () => void;
	readonly #isOver: Promise<void>;
	#over = (): void => {};
	#isAsked = false;
	#line = "";
	readonly #decoder = new TextDecoder();

	constructor(options: VmOptions, kill: () => void) {
		this.#options = options;
		this.#kill = kill;
		this.#isOver = new Promise((resolve) => {
			this.#over = resolve;
		});
	}

	end(): Promise<void> {
		this.#isAsked = true;
		this.#kill();
		return this.#isOver;
	}

	crash(): void {
		this.#kill();
	}

	started(pid: number): void {
		this.pid = pid;
		this.#options.reaper.watch(pid);
	}

	/** @returns the line that it has not ended yet */
	printed(bytes: Uint8Array): string {
		const lines = (this.#line + this.#decoder.decode(bytes, { stream: true })).split("\n");
		this.#line = lines.pop() ?? "";
		for (const line of lines) this.#options.printed(line.replace(/\r$/, ""));
		return this.#line;
	}

	ended(status: number): void {
		if (this.pid !== undefined) this.#options.reaper.unwatch(this.pid);
		if (this.#line !== "") this.#options.printed(this.#line);
		this.#over();
		if (this.#isAsked) return;
		// MicroPython ends by itself when Ctrl-D is typed at its REPL, or by sys.exit() there.
		if (status === 0) this.#options.left?.();
		else this.#options.ended(status < 0 ? `killed by signal ${-status}` : `its process ended with status ${status}`);
	}
}

/** Gives a port a name that lasts: a symbolic link, which replaces what has that name. */
export function nameThePort(port: Pick<SerialPort, "path">, link: string): void {
	rmSync(link, { force: true });
	symlinkSync(port.path, link);
}
