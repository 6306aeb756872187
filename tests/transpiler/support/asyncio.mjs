// MicroPython's asyncio as far as JavaScript can play it. A JavaScript promise starts at once, a Python task at the
// loop's next turn: programs that can see the difference are not for comparing.
import { setTimeout as delay } from "node:timers/promises";

class CancelledError extends Error {}

export const asyncio = {
	CancelledError,
	/** @param {Promise<unknown>} _main runs by itself; Node waits for it */
	run: (_main) => {},
	/** @param {Promise<unknown>} main */
	create_task: (main) => main,
	/** @param {number} seconds */
	sleep: (seconds) => delay(seconds * 1000),
	/** @param {number} ms */
	sleep_ms: (ms) => delay(ms),
	/** @param {Promise<unknown>[]} all */
	gather: (...all) => Promise.all(all),
};
