// What mpremote and a board say when something is wrong, as a sentence that tells what to do.
import { accessSync, closeSync, constants, existsSync, openSync } from "node:fs";
import { isatty } from "node:tty";

interface Fault {
	/** What is recognised in mpremote's or the board's own words. */
	readonly sign: RegExp;
	readonly sentence: (port: string) => string;
}

const AS_IT_WAS = "What the board had before still works";

const FAULTS: readonly Fault[] = [
	{ sign: /failed to access/, sentence: whyNotOpened },
	{
		sign: /could not enter raw repl|timeout waiting for|could not exec command|silent for/i,
		sentence: (port) =>
			`the board on ${port} does not answer as MicroPython's REPL. Press its reset button and try again; ` +
			"if it has no MicroPython yet, install it first (https://micropython.org/download)",
	},
	{
		sign: /ENOSPC|Errno 28|OSError: 28\b/,
		sentence: () =>
			`the board's flash is full. ${AS_IT_WAS}; remove files that it does not need, or install the smaller --mpy`,
	},
	{
		sign: /EROFS|Errno 30/,
		sentence: () =>
			"the board's file system can only be read, not written. Erase the flash and install MicroPython anew",
	},
	{
		sign: /MemoryError|ENOMEM|Errno 12\b/,
		sentence: () =>
			`the board ran out of memory. ${AS_IT_WAS}; if its boot.py holds much of it, move that file away and try again`,
	},
	{
		sign: /EIO\b|Errno 5\b|Input\/output|disconnected|returned no data|device reports readiness|Bad file descriptor|write failed|Errno 6\b|ENXIO|ENODEV/i,
		sentence: (port) =>
			`the connection to the board on ${port} was lost. ${AS_IT_WAS}; check the cable and give the same command again`,
	},
];

/** A sentence for a person. What nobody has foreseen is told in mpremote's own words. */
export function explain(complaint: string, port: string): string {
	const fault = FAULTS.find(({ sign }) => sign.test(complaint));
	if (fault !== undefined) return fault.sentence(port);
	const lines = complaint.split("\n").map((line) => line.trim());
	return `mpremote could not do it (${lines.findLast((line) => line !== "")}). ${AS_IT_WAS}; give the same command again`;
}

/**
 * Why a port cannot be opened, and what to do.
 *
 * @param isAllowed may this user read and write it? To be told otherwise by tests, which may run as root
 */
export function whyNotOpened(port: string, isAllowed: (port: string) => boolean = isAccessible): string {
	if (!existsSync(port)) return `there is no ${port}. Plug the board in; --list shows the ports that have one`;
	if (!isTerminal(port)) return `${port} is not a serial port; --list shows those that have a board`;
	if (!isAllowed(port)) {
		return `you may not use ${port}. On Linux, join the group that owns it (sudo usermod -a -G dialout $USER), then log in anew`;
	}
	return `${port} is in use by another program. Close the terminal program or monitor that has it open`;
}

/** False if it is certain that this is none. */
function isTerminal(path: string): boolean {
	try {
		const port = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
		const answer = isatty(port);
		closeSync(port);
		return answer;
	} catch (error) {
		// One that may not be opened, or that somebody else has.
		return (error as NodeJS.ErrnoException).code !== "EISDIR";
	}
}

function isAccessible(path: string): boolean {
	try {
		accessSync(path, constants.R_OK | constants.W_OK);
		return true;
	} catch {
		return false;
	}
}
