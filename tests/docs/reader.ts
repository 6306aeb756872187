// Somebody who follows the pages: gives their commands, in a folder, at a shell without a terminal.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** For a command, on a machine that is busy. Milliseconds. */
const PATIENCE = 150_000;

/** For an end by Ctrl-C. Milliseconds. */
const ENDING = 60_000;
/** Lines of what it has shown that a failure tells. */
const LAST_LINES = 25;

/** What this suite's own npm says to its children is not what a user's npm says. */
const ENVIRONMENT = Object.fromEntries(
	Object.entries(process.env).filter(([name]) => !/^(npm|NOWLINK)_/.test(name) || name === "npm_config_cache"),
);

/** A command that was given. */
export class Running {
	readonly command: string;
	/** What it has printed, on both outputs. */
	shown = "";
	readonly #child: ChildProcess;
	readonly #closed: Promise<number | null>;
	#status: number | null | undefined;
	#look = (): void => {};

	constructor(command: string, folder: string, environment: Readonly<Record<string, string>>) {
		this.command = command;
		// In a group of its own: Ctrl-C at a terminal reaches npm and all that it runs.
		this.#child = spawn("sh", ["-c", command], {
			cwd: folder,
			env: { ...ENVIRONMENT, ...environment },
			stdio: ["ignore", "pipe", "pipe"],
			detached: true,
		});
		for (const stream of [this.#child.stdout, this.#child.stderr]) {
			stream?.setEncoding("utf8").on("data", (text: string) => {
				this.shown += text;
				this.#look();
			});
		}
		this.#closed = once(this.#child, "close").then(([status]) => {
			this.#status = status as number | null;
			this.#look();
			return this.#status;
		});
	}

	/** Resolves with the match when it has shown such a text, from this place on; Error if it ends before, or lets one wait too long. */
	shows(text: RegExp, from = 0): Promise<RegExpExecArray> {
		return new Promise((resolve, reject) => {
			const fail = (why: string) =>
				reject(new Error(`${this.command}: ${why} it has not shown ${text}:\n${this.#last()}`));
			const timer = setTimeout(() => fail("after two and a half minutes"), PATIENCE);
			this.#look = () => {
				const found = text.exec(this.shown.slice(from));
				if (found === null && this.#status === undefined) return;
				clearTimeout(timer);
				if (found !== null) resolve(found);
				else fail(`ended with status ${this.#status}, and`);
			};
			this.#look();
		});
	}

	/** Resolves when it has ended by itself. Error unless it has ended well. */
	async endsWell(): Promise<void> {
		const timer = setTimeout(() => this.#signal("SIGKILL"), PATIENCE);
		const status = await this.#closed;
		clearTimeout(timer);
		if (status !== 0) throw new Error(`${this.command} ended with status ${status}:\n${this.#last()}`);
	}

	/** Ctrl-C; resolves when all that it started has closed its outputs. What does not heed it is killed, and an Error. */
	async end(): Promise<void> {
		if (this.#status !== undefined) return;
		this.#signal("SIGINT");
		let isDeaf = false;
		const timer = setTimeout(() => {
			isDeaf = true;
			this.#signal("SIGKILL");
		}, ENDING);
		await this.#closed;
		clearTimeout(timer);
		if (isDeaf) throw new Error(`${this.command} did not end by Ctrl-C:\n${this.#last()}`);
	}

	#last(): string {
		return this.shown.split("\n").slice(-LAST_LINES).join("\n");
	}

	#signal(name: NodeJS.Signals): void {
		process.kill(-(this.#child.pid ?? 0), name);
	}
}

/** A shell: what is given in it, and what runs on in it. */
export class Reader {
	readonly #folder: string;
	readonly #running: Running[] = [];

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** Gives a command and waits for its end. Error unless it ends well. */
	async runs(command: string, environment: Readonly<Record<string, string>> = {}): Promise<string> {
		const running = new Running(command, this.#folder, environment);
		await running.endsWell();
		return running.shown;
	}

	/** Gives a command that stays. */
	starts(command: string, environment: Readonly<Record<string, string>> = {}): Running {
		const running = new Running(command, this.#folder, environment);
		this.#running.push(running);
		return running;
	}

	/** Ends what runs on, the latest first. */
	async endsAll(): Promise<void> {
		for (let last = this.#running.pop(); last !== undefined; last = this.#running.pop()) await last.end();
	}
}
