// `npm start -- --json` as a child process, and what it says.
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import type { Row } from "../../tools/start/table.ts";
import { startTool } from "../helpers/command.ts";

/** An object that `npm start -- --json` printed. */
export interface Said {
	readonly kind: string;
	readonly board?: string;
	readonly state?: string;
	readonly note?: string;
	readonly line?: string;
	readonly topic?: string;
	readonly text?: string;
	readonly url?: string;
	readonly publications?: number;
	readonly boards?: readonly Row[];
}

/** Boot, Wi-Fi and broker take a second or two; a busy machine may take ten times as long. */
const PATIENCE_MS = 60_000;

export class Run {
	readonly child: ChildProcess;
	readonly said: Said[] = [];
	/** Lines on the standard output that are no JSON object; must stay empty. */
	readonly strays: string[] = [];
	stderr = "";
	readonly #ended: Promise<unknown[]>;
	#look: () => void = () => {};

	constructor(...args: string[]) {
		this.child = startTool("tools/start.ts", ["--json", ...args]);
		this.#ended = once(this.child, "close");
		this.child.stderr?.setEncoding("utf8").on("data", (text) => {
			this.stderr += text;
		});
		if (this.child.stdout) createInterface({ input: this.child.stdout }).on("line", (line) => this.#take(line));
	}

	/** The first object that fits, of those said after the first `from` ones. */
	waitFor(fits: (said: Said) => boolean, from = 0): Promise<Said> {
		const found = new Promise<Said>((resolve, reject) => {
			const fail = (why: string) => {
				const printed = this.said.slice(-12).map((said) => JSON.stringify(said));
				reject(new Error(`${why} before what ${fits} accepts. ${this.stderr}\nLast:\n${printed.join("\n")}`));
			};
			const timer = setTimeout(() => fail(`${PATIENCE_MS} ms went by`), PATIENCE_MS);
			const previous = this.#look;
			const look = () => {
				previous();
				const said = this.said.slice(from).find(fits);
				if (said === undefined) return;
				clearTimeout(timer);
				resolve(said);
			};
			this.#look = look;
			void this.#ended.then(() => {
				clearTimeout(timer);
				fail("It ended");
			});
			look();
		});
		// Whoever waits for it may have to await something else before.
		found.catch(() => {});
		return found;
	}

	/** The broker's address, once it listens. */
	async url(): Promise<string> {
		return (await this.waitFor(({ kind }) => kind === "broker")).url ?? "";
	}

	/** Waits for the node to print this, after what was said so far. */
	nodePrints(part: string, from = this.said.length): Promise<Said> {
		return this.waitFor(
			({ kind, board, line }) => kind === "output" && board === "node" && !!line?.includes(part),
			from,
		);
	}

	/** The process that is a board: the one of ours that works in the folder which is its flash. */
	processOf(board: string): number {
		const found = childrenOf(this.child.pid as number).find((pid) => basename(folderOf(pid)) === board);
		if (found === undefined) throw new Error(`no process is the board ${board}`);
		return found;
	}

	/** Ends it as Ctrl-C does; its exit status. */
	end(signal: NodeJS.Signals = "SIGINT"): Promise<number | null> {
		this.child.kill(signal);
		return this.ended();
	}

	async ended(): Promise<number | null> {
		const [status] = await this.#ended;
		return status as number | null;
	}

	#take(line: string): void {
		try {
			this.said.push(JSON.parse(line) as Said);
		} catch {
			this.strays.push(line);
		}
		this.#look();
	}
}

/** The processes that a process started itself, from /proc. */
export function childrenOf(parent: number): number[] {
	return readdirSync("/proc")
		.filter((name) => /^\d+$/.test(name))
		.map(Number)
		.filter((pid) => parentOf(pid) === parent);
}

function parentOf(pid: number): number {
	try {
		// "PID (name) state PPID ...", where the name may hold anything.
		return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1]);
	} catch {
		return 0;
	}
}

function folderOf(pid: number): string {
	try {
		return readlinkSync(`/proc/${pid}/cwd`);
	} catch {
		return "";
	}
}
