// How a process that is over within seconds wants to be run.

import { setFlagsFromString } from "node:v8";

/**
 * By V8's major version, what makes it optimise later: functions have to run eight times as long before it does. Later versions
 * have a cheaper compiler in between, and gain nothing.
 */
const LATER: Readonly<Record<string, string>> = {
	11: "--interrupt-budget=500000",
	12: "--invocation-count-for-turbofan=10000",
};

/** The space for new objects becomes four times as large when it has proved too small, instead of twice. */
const FEWER_COLLECTIONS = "--semi-space-growth-factor=4";

/**
 * Tells V8 that this process, as a whole, is over soon. A build goes through much code a few times each: most of what V8 optimises
 * meanwhile never runs long enough to pay for it. The output is the same.
 */
export function expectShortRun(): void {
	const [major = ""] = process.versions.v8.split(".");
	for (const flag of [LATER[major], FEWER_COLLECTIONS]) if (flag !== undefined) setFlagsFromString(flag);
}
