// The firmware on the real MicroPython: scripts that import its modules, spoken to in lines of JSON.
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { micropython } from "../../tools/bootstrap.ts";
import { buildIfStale } from "../../tools/build/build.ts";
import { FIRMWARE } from "../../tools/build/projects.ts";

const SCRIPTS = join(import.meta.dirname, "scripts");
/** Longer than a slow machine needs, milliseconds. */
const PATIENCE = 20_000;

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A script of `scripts/` that runs. It reads and prints a JSON value a line. */
export class Script {
	readonly #child: ChildProcessWithoutNullStreams;
	readonly #said: Json[] = [];
	readonly #ended: Promise<unknown>;
	#stderr = "";
	#look: () => void = () => {};
	#listener: ((value: Json) => void) | undefined;

	private constructor(child: ChildProcessWithoutNullStreams) {
		this.#child = child;
		this.#ended = once(child, "close");
		child.stdin.on("error", () => {}); // it ended: `next` tells
		child.stderr.setEncoding("utf8").on("data", (text) => {
			this.#stderr += text;
		});
		createInterface({ input: child.stdout }).on("line", (line) => {
			if (this.#listener !== undefined) return this.#listener(parsed(line));
			this.#said.push(parsed(line));
			this.#look();
		});
	}

	static async start(name: string): Promise<Script> {
		await buildIfStale(FIRMWARE, () => {});
		const [command = "", ...args] = await micropython();
		const env = { ...process.env, MICROPYPATH: `${FIRMWARE.output}:.frozen` };
		return new Script(spawn(command, [...args, "-X", "heapsize=16m", join(SCRIPTS, name)], { env }));
	}

	send(value: Json): void {
		this.#child.stdin.write(`${JSON.stringify(value)}\n`);
	}

	/** The first line not yet taken that fits; it and those before it are taken. */
	next<T extends Json = Json>(fits: (value: Json) => boolean = () => true): Promise<T> {
		return new Promise((resolve, reject) => {
			const fail = (why: string) => {
				this.#look = () => {};
				reject(new Error(`${why} before what ${fits} accepts. Said: ${JSON.stringify(this.#said)} ${this.#stderr}`));
			};
			const timer = setTimeout(() => fail(`${PATIENCE} ms went by`), PATIENCE);
			void this.#ended.then(() => {
				clearTimeout(timer);
				fail("It ended");
			});
			this.#look = () => {
				const at = this.#said.findIndex(fits);
				if (at < 0) return;
				clearTimeout(timer);
				this.#look = () => {};
				const [found] = this.#said.splice(0, at + 1).slice(-1);
				resolve(found as T);
			};
			this.#look();
		});
	}

	/** From now on all lines go to `listener`, those not yet taken first, and none to `next`. */
	listen(listener: (value: Json) => void): void {
		for (const value of this.#said.splice(0)) listener(value);
		this.#listener = listener;
	}

	/** Sends a value and returns the next line. */
	ask<T extends Json = Json>(value: Json): Promise<T> {
		this.send(value);
		return this.next<T>();
	}

	get pid(): number {
		return this.#child.pid as number;
	}

	async end(): Promise<void> {
		this.#child.kill("SIGKILL");
		await this.#ended;
	}
}

function parsed(line: string): Json {
	try {
		return JSON.parse(line) as Json;
	} catch {
		return line;
	}
}
