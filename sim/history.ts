import type { SimEvent } from "./types.ts";

/** So many events are remembered; a world that runs for days forgets the oldest. */
const REMEMBERED = 20_000;
/** How many printed lines a timeout's message repeats. */
const LINES_IN_ERROR = 15;

export interface WaitOptions {
	/** Milliseconds; 10 000 unless given. */
	readonly timeout?: number;
	/** Look only at events after this mark; unless given, at all since the world began. */
	readonly after?: number;
	/** What is waited for, for the error's text: `the gateway joins`. */
	readonly what?: string;
}

interface Waiter {
	readonly matches: (event: SimEvent) => boolean;
	readonly found: (event: SimEvent) => void;
	readonly failed: (error: Error) => void;
}

/** What has happened in a world, and those who wait for something to happen. */
export class History {
	#events: SimEvent[] = [];
	#forgotten = 0;
	readonly #listeners = new Set<(event: SimEvent) => void>();
	readonly #waiters = new Set<Waiter>();

	get events(): readonly SimEvent[] {
		return this.#events;
	}

	/** Now, for `WaitOptions.after`. */
	mark(): number {
		return this.#forgotten + this.#events.length;
	}

	add(event: SimEvent): void {
		this.#events.push(event);
		if (this.#events.length > 2 * REMEMBERED) {
			this.#forgotten += this.#events.length - REMEMBERED;
			this.#events = this.#events.slice(-REMEMBERED);
		}
		for (const listener of this.#listeners) listener(event);
		for (const waiter of this.#waiters) if (waiter.matches(event)) waiter.found(event);
	}

	listen(listener: (event: SimEvent) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** The first event that matches, once it is there. Error if none comes in time. */
	waitFor(matches: (event: SimEvent) => boolean, options: WaitOptions = {}): Promise<SimEvent> {
		const { timeout = 10_000, after = 0, what = "the event that was waited for" } = options;
		const past = this.#events.slice(Math.max(0, after - this.#forgotten)).find(matches);
		if (past !== undefined) return Promise.resolve(past);
		return new Promise((resolve, reject) => {
			const done = () => {
				clearTimeout(timer);
				this.#waiters.delete(waiter);
			};
			const waiter: Waiter = {
				matches,
				found: (event) => {
					done();
					resolve(event);
				},
				failed: (error) => {
					done();
					reject(error);
				},
			};
			const timer = setTimeout(() => waiter.failed(this.#missing(what, timeout)), timeout);
			this.#waiters.add(waiter);
		});
	}

	/** Nothing will happen any more. */
	close(): void {
		for (const waiter of this.#waiters) waiter.failed(new Error("The world was closed before what was waited for."));
	}

	#missing(what: string, timeout: number): Error {
		const printed = this.#events.flatMap((event) => (event.kind === "output" ? [`${event.board}: ${event.line}`] : []));
		const lines = printed.slice(-LINES_IN_ERROR).map((line) => `\n  ${line}`);
		return new Error(`In ${timeout} ms this did not come: ${what}. The boards printed last:${lines.join("")}`);
	}
}
