// Runs one suite in a process group of its own and judges how it ended.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { type Counts, countsOf } from "./summary.ts";

/** How long processes that a suite started may take to end after it. */
const GRACE_MS = 10_000;

export interface Outcome extends Counts {
	/** What is wrong with the suite as a whole, beside its failed tests. */
	readonly trouble: string | undefined;
	readonly output: string;
	readonly seconds: number;
}

/**
 * Runs a suite. A suite that takes longer than `timeout` ms, ends without a summary, runs no test
 * or leaves processes behind counts as one failure more.
 */
export async function runFile(path: string, timeout: number, signal: AbortSignal): Promise<Outcome> {
	const began = performance.now();
	const child = spawn(process.execPath, ["--import", "tsx", path], {
		detached: true,
		stdio: ["ignore", "pipe", "pipe"],
		env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
	});
	const group = -(child.pid as number);
	let output = "";
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
	let timedOut = false;
	const timer = setTimeout(() => {
		timedOut = true;
		kill(group);
	}, timeout);
	const abort = () => kill(group);
	signal.addEventListener("abort", abort);
	const closed = once(child, "close");
	const [code] = await once(child, "exit");
	clearTimeout(timer);
	signal.removeEventListener("abort", abort);
	const strays = await endStrays(group);
	await closed;
	const counts = countsOf(output);
	const trouble = timedOut ? `did not end within ${timeout / 1000} s` : judge(counts, code, strays);
	return { ...total(counts, trouble), trouble, output, seconds: (performance.now() - began) / 1000 };
}

function judge(counts: Counts | undefined, code: number | null, strays: boolean): string | undefined {
	if (counts === undefined) return `ended without a summary (exit status ${code}): does it call run()?`;
	if (counts.passed + counts.failed + counts.skipped === 0) return "ran no test";
	if (strays) return "left processes running";
	if (code !== 0 && counts.failed === 0) return `ended with exit status ${code}`;
	return undefined;
}

function total(counts: Counts | undefined, trouble: string | undefined): Counts {
	const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 };
	return { passed, failed: failed + (trouble === undefined ? 0 : 1), skipped };
}

/** Waits for the suite's other processes, ends those that stay; true if there were any. */
async function endStrays(group: number): Promise<boolean> {
	const deadline = performance.now() + GRACE_MS;
	while (isAlive(group)) {
		if (performance.now() > deadline) {
			kill(group);
			return true;
		}
		await delay(20);
	}
	return false;
}

function isAlive(group: number): boolean {
	try {
		process.kill(group, 0);
		return true;
	} catch {
		return false;
	}
}

function kill(group: number): void {
	try {
		process.kill(group, "SIGKILL");
	} catch {
		// It has ended by itself.
	}
}
