// MicroPython's asyncio as far as JavaScript can play it. A JavaScript promise starts at once, a Python task at the
// loop's next turn: programs that can see the difference are not for comparing.
import { setTimeout as delay } from "node:timers/promises";

/** A module for one program, and a promise that settles when what it gave to `run` has. */
export function asyncio(): { module: object; finished: () => Promise<void> } {
	const running: Promise<unknown>[] = [];
	class CancelledError extends Error {}
	return {
		module: {
			CancelledError,
			run: (main: Promise<unknown>) => void running.push(main),
			create_task: (main: Promise<unknown>) => main,
			sleep: (seconds: number) => delay(seconds * 1000),
			sleep_ms: (ms: number) => delay(ms),
			gather: (...all: Promise<unknown>[]) => Promise.all(all),
		},
		finished: async () => {
			await Promise.all(running);
		},
	};
}
