// What each board has done and cost so far.
import { setTimeout as delay } from "node:timers/promises";
import type { BoardOptions } from "../../sim/types.ts";
import type { World } from "../../sim/world.ts";

/** Milliseconds between two looks at a board's heap, and how long a board may take to answer when a table is asked for. */
const LOOK_EVERY = 5000;
const PATIENCE = 300;

/** A board's row. */
export interface Row {
	readonly board: string;
	readonly port: BoardOptions["port"];
	/** Frames sent, their hidden repetitions, and how many of them nobody acknowledged. */
	readonly frames: number;
	readonly retries: number;
	readonly lost: number;
	/** Milliseconds. */
	readonly radioOn: number;
	/** Frames that found the receive buffer full. */
	readonly drops: number;
	/** Bytes, when the board last told; null if it never did. */
	readonly freeHeap: number | null;
}

/** Keeps looking at the boards' heaps, so that a table has a figure also for boards that sleep. */
export class Tables {
	readonly #world: World;
	readonly #heaps = new Map<string, number>();
	readonly #asked = new Map<string, Promise<void>>();
	readonly #timer: NodeJS.Timeout;

	constructor(world: World) {
		this.#world = world;
		this.#timer = setInterval(() => void this.#ask(), LOOK_EVERY);
		this.#timer.unref();
	}

	stop(): void {
		clearInterval(this.#timer);
	}

	/** The rows of now, after boards that are awake have told of their heaps. */
	async rows(): Promise<Row[]> {
		await Promise.race([this.#ask(), delay(PATIENCE)]);
		return this.#world.boards.map(({ name, port, radio: { usage } }) => ({
			board: name,
			port,
			frames: usage.frames,
			retries: usage.retries,
			lost: usage.unacknowledged,
			radioOn: Math.round(usage.radioOn),
			drops: usage.dropped,
			freeHeap: this.#heaps.get(name) ?? null,
		}));
	}

	/** Asks each board that has answered the last question. */
	async #ask(): Promise<void> {
		for (const board of this.#world.boards) {
			if (this.#asked.has(board.name)) continue;
			const told = board.heap().then(({ free }) => {
				this.#heaps.set(board.name, free);
				this.#asked.delete(board.name);
			});
			this.#asked.set(board.name, told);
		}
		await Promise.all(this.#asked.values());
	}
}

const HEADINGS: Readonly<Record<keyof Row, string>> = {
	board: "board",
	port: "port",
	frames: "frames",
	retries: "retries",
	lost: "lost",
	radioOn: "radio on ms",
	drops: "drops",
	freeHeap: "free heap",
};
const KEYS = Object.keys(HEADINGS) as (keyof Row)[];
/** Names on the left, numbers on the right. */
const TEXTS: readonly (keyof Row)[] = ["board", "port"];

/** Rows as text, columns aligned. */
export function tableText(rows: readonly Row[]): string {
	const cells = [HEADINGS, ...rows].map((row) => KEYS.map((key) => String(row[key] ?? "-")));
	const widths = KEYS.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
	const shown = cells.map((line) =>
		line
			.map((cell, i) =>
				TEXTS.includes(KEYS[i] as keyof Row) ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
			)
			.join("  "),
	);
	return `\n${shown.map((line) => `  ${line.trimEnd()}\n`).join("")}\n`;
}
