// Makes .venv/ from the lock file, whole or not at all.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { withLock } from "../common/lock.ts";
import { UserError } from "../common/user-error.ts";
import { findPython, type Interpreter, WAY_OUT } from "./interpreter.ts";

export interface VenvOptions {
	/** The folder that gets `.venv/`. */
	readonly root: string;
	/** A pip requirements file with hashes. */
	readonly requirements: string;
	/** Commands that may be a Python, in order; for tests. */
	readonly pythons?: readonly string[];
	readonly say: (line: string) => void;
	readonly signal?: AbortSignal | undefined;
}

/**
 * Makes sure that `root/.venv` holds just what the requirements name, made at this place. Costs two file reads if so.
 * Several processes may ask at once: one makes it, the others wait.
 *
 * @returns the folder of its commands, absolute
 * @throws UserError no Python, no network, no wheel for this platform
 */
export async function ensureVenv(options: VenvOptions): Promise<string> {
	const venv = join(options.root, ".venv");
	if (!isReady(venv, options.requirements)) {
		const lock = join(options.root, ".nowlink", "venv.lock");
		const onWait = () => options.say("Another process is bringing the Python tools into .venv: waiting for it ...");
		const work = async () => {
			if (!isReady(venv, options.requirements)) await make(venv, options);
		};
		await withLock(lock, work, { onWait, signal: options.signal });
	}
	return join(venv, "bin");
}

/** Written when all is installed: a .venv without it is half-made, one with another text is stale or was moved here. */
function stampOf(venv: string, requirements: string): string {
	const hash = createHash("sha256").update(readFileSync(requirements)).digest("hex");
	return `${venv}\n${hash}\n`;
}

function isReady(venv: string, requirements: string): boolean {
	const stamp = join(venv, "nowlink.stamp");
	// The interpreter is a link: this is false too when the Python it points at was removed.
	if (!existsSync(stamp) || !existsSync(join(venv, "bin", "python"))) return false;
	return readFileSync(stamp, "utf8") === stampOf(venv, requirements);
}

async function make(venv: string, options: VenvOptions): Promise<void> {
	const python = await findPython(options.pythons);
	options.say("Bringing MicroPython and the Python tools into .venv (once, some ten seconds) ...");
	await rm(venv, { recursive: true, force: true });
	await makeEmpty(venv, python, options.signal);
	await install(venv, python, options);
	await writeFile(join(venv, "nowlink.stamp"), stampOf(venv, options.requirements));
}

async function makeEmpty(venv: string, python: Interpreter, signal?: AbortSignal): Promise<void> {
	const result = await run(python.path, ["-m", "venv", venv], signal);
	if (result.ok) return;
	throw new UserError(
		`${python.path} cannot make a virtual environment (${lastLine(result.output)}). ` +
			`Install its venv module (Debian, Ubuntu: apt-get install python3-venv), ${WAY_OUT}`,
	);
}

async function install(venv: string, python: Interpreter, options: VenvOptions): Promise<void> {
	const pip = ["-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check", "--retries", "2"];
	const args = [...pip, "--require-hashes", "--only-binary", ":all:", "-r", options.requirements];
	const result = await run(join(venv, "bin", "python"), args, options.signal);
	if (!result.ok) throw new UserError(explain(result.output, python));
}

function explain(output: string, python: Interpreter): string {
	if (/NewConnectionError|ConnectTimeoutError|ReadTimeoutError|NameResolutionError|ProxyError|SSLError/.test(output)) {
		return `the Python tools could not be fetched: the package index does not answer. Connect to the network and start again, ${WAY_OUT}`;
	}
	const missing = /No matching distribution found for ([^\s]+)/.exec(output)?.[1];
	if (missing !== undefined) {
		const platform = `${process.platform} ${process.arch}, Python 3.${python.minor}`;
		return `there is no ready-built ${missing} for this platform (${platform}). Use Linux x86_64 or macOS arm64 with Python 3.11 to 3.13, ${WAY_OUT}`;
	}
	return `pip could not install the Python tools (${lastLine(output)}). Mend that and start again, ${WAY_OUT}`;
}

function lastLine(output: string): string {
	const lines = output.split("\n").map((line) => line.trim());
	return (
		lines.findLast((line) => line.startsWith("ERROR:")) ?? lines.findLast((line) => line !== "") ?? "it said nothing"
	);
}

interface Result {
	readonly ok: boolean;
	/** What it printed on both streams. */
	readonly output: string;
}

function run(command: string, args: readonly string[], signal?: AbortSignal): Promise<Result> {
	return new Promise((resolve, reject) => {
		// PYTHONPATH or PYTHONHOME of the caller would let other packages in.
		const env = { ...process.env, PYTHONPATH: "", PYTHONHOME: undefined, PIP_REQUIRE_VIRTUALENV: undefined };
		execFile(command, [...args], { signal, env }, (error, stdout, stderr) => {
			if (error?.name === "AbortError") reject(error);
			else resolve({ ok: error === null, output: `${stdout}\n${stderr}\n${error?.message ?? ""}` });
		});
	});
}
