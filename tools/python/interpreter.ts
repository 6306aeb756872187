// Finds a Python that can hold the project's Python tools.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { UserError } from "../common/user-error.ts";

const execute = promisify(execFile);

/** The oldest Python that the wheel of MicroPython's unix port is built for, and the newest one known to work. */
const OLDEST = 11;
const NEWEST_KNOWN = 13;
const NAMES = ["python3", "python3.13", "python3.12", "python3.11", "python"];

export interface Interpreter {
	/** Absolute path of the executable. */
	readonly path: string;
	/** The 11 of 3.11. */
	readonly minor: number;
}

/** What to do when the Python tools cannot be had. */
export const WAY_OUT = "or name a MicroPython of your own: MICROPYTHON=/path/to/micropython";

/**
 * The first Python on the PATH between 3.11 and 3.13, else any newer one.
 *
 * @param names commands to try, in order
 * @throws UserError if there is none
 */
export async function findPython(names: readonly string[] = NAMES): Promise<Interpreter> {
	const seen: string[] = [];
	let newer: Interpreter | undefined;
	for (const name of names) {
		const found = await ask(name);
		if (found === undefined) continue;
		if (found.minor >= OLDEST && found.minor <= NEWEST_KNOWN) return found;
		seen.push(`${name} is 3.${found.minor}`);
		if (found.minor > NEWEST_KNOWN) newer ??= found;
	}
	if (newer !== undefined) return newer;
	const what = seen.length > 0 ? `found: ${seen.join(", ")}` : "none was found";
	throw new UserError(
		`the simulated boards run the real MicroPython, which installs with Python 3.${OLDEST} or newer (${what}). ` +
			`Install one (Debian, Ubuntu: apt-get install python3 python3-venv), ${WAY_OUT}`,
	);
}

async function ask(command: string): Promise<Interpreter | undefined> {
	try {
		const { stdout } = await execute(command, ["-c", "import sys; print(*sys.version_info[:2], sys.executable)"]);
		const [major, minor, ...path] = stdout.trim().split(" ");
		return major === "3" ? { path: path.join(" "), minor: Number(minor) } : undefined;
	} catch {
		return undefined;
	}
}
