import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Reaper } from "./reaper.ts";

export interface VmOptions {
	/** MicroPython and its first arguments. */
	readonly command: readonly string[];
	/** The folder of the drivers, which holds the boot script. */
	readonly drivers: string;
	/** The working folder: the board's flash. */
	readonly flash: string;
	/** Bytes of heap. */
	readonly heap: number;
	readonly environment: Readonly<Record<string, string>>;
	readonly reaper: Reaper;
	/** A line that the board printed. */
	readonly printed: (line: string) => void;
	/** The process has ended without being asked to; why, in a few words. */
	readonly ended: (why: string) => void;
	/** It was left at its REPL by Ctrl-D, which only a board with a serial port has. */
	readonly left?: () => void;
}

/** One life of a board: a process of MicroPython, from the boot script to the end, however that comes. */
export interface Life {
	readonly pid: number | undefined;
	/** Ends the process, as pulling the plug does; resolves when it has. */
	end(): Promise<void>;
	/** Kills the process as if it had crashed: `ended` will be called. */
	crash(): void;
}

/** The command line of a board's process: program and arguments. */
export function commandLine(options: VmOptions, ...flags: readonly string[]): [string, ...string[]] {
	const [program = "micropython", ...first] = options.command;
	return [program, ...first, "-X", `heapsize=${options.heap}`, ...flags, "-c", BOOT];
}

/** Its environment: nothing of this process's gets in but the PATH. */
export function environment(options: VmOptions): Record<string, string> {
	return {
		PATH: process.env.PATH ?? "",
		TZ: "UTC0",
		MICROPYPATH: `${options.drivers}:.frozen`,
		...options.environment,
	};
}

/** The boot script leaves no name of its own behind. */
const BOOT = "import _boot; _boot = _boot.boot(globals()); del _boot";

/** A life whose console is pipes: what it prints becomes events, and nobody types. */
export class Vm implements Life {
	readonly #child: ChildProcess;
	readonly #ended: Promise<void>;
	#isAsked = false;

	constructor(options: VmOptions) {
		const [program, ...args] = commandLine(options);
		this.#child = spawn(program, args, {
			cwd: options.flash,
			env: environment(options),
			detached: true,
			stdio: ["pipe", "pipe", "pipe"],
		});
		const { pid, stdout, stderr, stdin } = this.#child;
		stdin?.on("error", () => {});
		if (pid !== undefined) options.reaper.watch(pid);
		for (const stream of [stdout, stderr]) {
			if (stream) createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on("line", options.printed);
		}
		this.#ended = new Promise((resolve) => {
			this.#child.once("error", (error) => {
				resolve();
				if (!this.#isAsked) options.ended(`MicroPython did not start: ${error.message}`);
			});
			// "close", not "exit": what it printed last comes before.
			this.#child.once("close", (status, signal) => {
				if (pid !== undefined) options.reaper.unwatch(pid);
				resolve();
				if (!this.#isAsked) options.ended(signal ? `killed by ${signal}` : `its process ended with status ${status}`);
			});
		});
	}

	get pid(): number | undefined {
		return this.#child.pid;
	}

	end(): Promise<void> {
		this.#isAsked = true;
		this.#child.kill("SIGKILL");
		return this.#ended;
	}

	crash(): void {
		this.#child.kill("SIGKILL");
	}
}
