// The real mpremote, as a child process with a time-out: on a PTY, and on a board that hangs, its own do not always come.
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { pythonTool } from "../bootstrap.ts";
import { findProgram } from "../common/programs.ts";
import { UserError } from "../common/user-error.ts";
import { explain } from "./faults.ts";

/** No command of ours keeps a board quiet for so long. Milliseconds. */
const SILENCE = 60_000;

/** mpremote's path: the one that is installed (by pipx for instance), else the project's own, which is brought if need be. */
export function findMpremote(signal?: AbortSignal): Promise<string> {
	const installed = findProgram("mpremote");
	return installed === undefined ? pythonTool("mpremote", { signal }) : Promise.resolve(installed);
}

export interface MpremoteOptions {
	/** Ends what runs. */
	readonly signal?: AbortSignal | undefined;
	/** The longest silence before a board counts as hanging, milliseconds; a minute unless given. */
	readonly silence?: number;
}

/** Talks to the board on a port. Each method throws UserError, in a sentence, if the board or the port does not play along. */
export class Mpremote {
	readonly #program: string;
	readonly #port: string;
	readonly #options: MpremoteOptions;
	#isReset = false;

	constructor(program: string, port: string, options: MpremoteOptions = {}) {
		this.#program = program;
		this.#port = port;
		this.#options = options;
	}

	/** Runs Python on the board, with what it is to know in the name ARGUMENTS; resolves with the lines that it printed. */
	async execute(code: string, args: unknown = null): Promise<string[]> {
		const lines: string[] = [];
		await this.#run(["exec", `ARGUMENTS = ${python(args)}\n${code}`], (line) => lines.push(line));
		return lines;
	}

	/**
	 * Copies files to the board, one after another.
	 *
	 * @param files path here, path on the board
	 * @param onFile called as each one begins, with its place in the list
	 */
	async copy(files: readonly (readonly [string, string])[], onFile: (index: number) => void): Promise<void> {
		if (files.length === 0) return;
		const commands = files.map(([from, to]) => ["fs", "cp", from, `:${to}`]);
		let begun = 0;
		await this.#run(
			commands.flatMap((command, i) => (i === 0 ? command : ["+", ...command])),
			(line) => line.startsWith("cp ") && onFile(begun++),
		);
	}

	/** Installs a package of micropython-lib on the board. Resolves with why that cannot be done, undefined if it was. */
	async fetchLibrary(name: string): Promise<string | undefined> {
		const complaint = await this.#attempt(["mip", "install", name], () => {});
		return complaint?.split("\n").findLast((line) => line.trim() !== "");
	}

	async #run(args: readonly string[], onLine: (line: string) => void): Promise<void> {
		const complaint = await this.#attempt(args, onLine);
		if (complaint !== undefined) throw new UserError(explain(complaint, this.#port));
	}

	async #attempt(args: readonly string[], onLine: (line: string) => void): Promise<string | undefined> {
		// The first command resets the board, so that what runs on it lets go of its memory; the others find it at rest.
		const resume = this.#isReset ? ["resume"] : [];
		const child = spawn(this.#program, ["connect", this.#port, ...resume, ...args], {
			stdio: ["ignore", "pipe", "pipe"],
			signal: this.#options.signal,
		});
		const complaint = await outcome(child, onLine, this.#options.silence ?? SILENCE);
		this.#options.signal?.throwIfAborted();
		this.#isReset ||= complaint === undefined;
		return complaint;
	}
}

/** What lists the ports: `mpremote connect list`, its lines. @throws UserError if it does not run */
export async function portLines(program: string): Promise<string[]> {
	const lines: string[] = [];
	const child = spawn(program, ["connect", "list"], { stdio: ["ignore", "pipe", "pipe"] });
	const complaint = await outcome(child, (line) => lines.push(line), SILENCE);
	if (complaint !== undefined) throw new UserError(`${program} cannot list the serial ports: ${complaint}`);
	return lines;
}

/** Resolves when it has ended: with what it complained of, or undefined if all went well. */
function outcome(child: ChildProcess, onLine: (line: string) => void, silence: number): Promise<string | undefined> {
	return new Promise((resolve) => {
		let complaint = "";
		let last = "";
		let isSilent = false;
		const watchdog = setTimeout(() => {
			isSilent = true;
			child.kill("SIGKILL");
		}, silence);
		if (child.stdout) {
			createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY }).on("line", (line) => {
				watchdog.refresh();
				last = line.trim() || last;
				onLine(line.trimEnd());
			});
		}
		child.stderr?.on("data", (chunk: Buffer) => {
			complaint += chunk.toString();
		});
		child.on("error", (error) => {
			clearTimeout(watchdog);
			resolve(error.message);
		});
		child.on("close", (status, signal) => {
			clearTimeout(watchdog);
			if (status === 0) resolve(undefined);
			else if (isSilent) resolve(`silent for ${silence / 1000} s`);
			// An exception on the board is told on its standard output.
			else resolve(complaint.trim() || last || `it ended with ${signal ?? `status ${status}`}`);
		});
	});
}

/** A value of strings, numbers, lists and null as Python writes it. */
function python(value: unknown): string {
	return value === null ? "None" : JSON.stringify(value);
}
