// How commands that run for long are ended.
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const PARENT_CHECK_MS = 500;
/** A signal so long after the first one is another wish to end. Milliseconds. */
const IMPATIENT_MS = 500;

/** Aborted by Ctrl-C, by being told to terminate, or when nobody reads any more. A second Ctrl-C ends this process at once. */
export function endOfRun(): AbortController {
	const ending = new AbortController();
	let toldAt = Number.POSITIVE_INFINITY;
	const told = () => {
		ending.abort();
		// The boards end with this process. Under npm one Ctrl-C comes twice: from the terminal and from npm.
		if (performance.now() - toldAt > IMPATIENT_MS) process.exit(1);
		toldAt = Math.min(toldAt, performance.now());
	};
	for (const name of SIGNALS) process.on(name, told);
	process.stdout.on("error", () => ending.abort());
	if (process.env.npm_lifecycle_event !== undefined) watchParent(() => ending.abort());
	return ending;
}

/** Fulfilled after so many milliseconds (undefined: never by itself), or when the run is ended, which it may be already. */
export async function timeIsUp(milliseconds: number | undefined, end: AbortSignal): Promise<undefined> {
	if (end.aborted) return;
	const ending = once(end, "abort");
	const timer = new AbortController();
	const time = milliseconds === undefined ? ending : delay(milliseconds, undefined, { signal: timer.signal });
	await Promise.race([ending, time.catch(() => {})]);
	timer.abort();
}

/** npm passes SIGTERM on; when it is killed, or its terminal is closed, only its being gone tells. */
function watchParent(gone: () => void): void {
	const parent = process.ppid;
	setInterval(() => process.ppid !== parent && gone(), PARENT_CHECK_MS).unref();
}
