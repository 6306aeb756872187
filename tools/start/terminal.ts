import { readFileSync } from "node:fs";

/**
 * Does this process run in the background of the terminal that its standard input is? What cannot be told (there is no /proc)
 * counts as no.
 */
export function isInBackground(): boolean {
	if (!process.stdin.isTTY) return false;
	try {
		// "PID (name) state PPID GROUP SESSION TTY FOREGROUND-GROUP ...", where the name may hold anything.
		const fields = readFileSync("/proc/self/stat", "utf8").split(") ").at(-1)?.split(" ") ?? [];
		return fields[2] !== fields[5];
	} catch {
		return false;
	}
}
