// Runs Python on the real MicroPython: many files in one process, because starting one costs more than most tests.
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { micropython } from "../../../tools/bootstrap.ts";
import { temporaryFolder } from "../../helpers/folder.ts";
import { MARK } from "./marks.ts";

/** What one program printed, and what ended it. */
export interface Ran {
	/** Standard output, without the last newline. */
	readonly output: string;
	/** `ValueError: text` of an exception that nothing caught, or what became of the process; null if it just ended. */
	readonly error: string | null;
}

/** How long one batch may take before the program that it stands at counts as hanging. */
const PATIENCE_MS = 20_000;

/**
 * Runs each file as a program of its own.
 *
 * @param paths absolute paths of Python files
 * @returns what each did, by its path; a crash or a hang of the VM is an `error` of the program that did it
 */
export async function runPython(paths: readonly string[]): Promise<Map<string, Ran>> {
	const ran = new Map<string, Ran>();
	const list = join(temporaryFolder(), "list");
	let next = [...paths];
	while (next.length > 0) {
		writeFileSync(list, next.join("\n"));
		const { stdout, trouble } = await batch(list);
		const found = [...readBatch(stdout, trouble)];
		if (found.length === 0) throw new Error(`MicroPython ran nothing: ${trouble ?? stdout}`);
		// on a busy machine many programs may take longer than one may: the last is judged by itself
		const isUnfair = trouble === "hangs" && next.length > 1;
		for (const [path, result] of isUnfair ? found.slice(0, -1) : found) ran.set(path, result);
		const waiting = paths.filter((path) => !ran.has(path));
		next = isUnfair ? waiting.slice(0, 1) : waiting;
	}
	return ran;
}

async function batch(list: string): Promise<{ stdout: string; trouble: string | null }> {
	const [command = "", ...first] = await micropython();
	const args = [...first, "-X", "heapsize=64m", join(import.meta.dirname, "batch.py"), list, ...Object.values(MARK)];
	return new Promise((done) => {
		execFile(
			command,
			args,
			{ timeout: PATIENCE_MS, killSignal: "SIGKILL", maxBuffer: 2 ** 28 },
			(error, stdout, stderr) => {
				const trouble =
					error === null ? null : error.killed ? "hangs" : `the VM ended: ${stderr.trim() || error.message}`;
				done({ stdout, trouble });
			},
		);
	});
}

function* readBatch(stdout: string, trouble: string | null): Generator<[string, Ran]> {
	const isWhole = stdout.endsWith(`${MARK.end}\n`);
	const parts = stdout.replace(`${MARK.end}\n`, "").split(MARK.begin).slice(1);
	for (const [i, part] of parts.entries()) {
		const [path = "", rest = ""] = splitOnce(part, "\n");
		const [output = "", error = null] = splitOnce(rest, MARK.error);
		const wasCut = i === parts.length - 1 && !isWhole;
		yield [path, { output: output.replace(/\n$/, ""), error: wasCut ? trouble : (error?.trimEnd() ?? null) }];
	}
}

function splitOnce(text: string, by: string): string[] {
	const at = text.indexOf(by);
	return at < 0 ? [text] : [text.slice(0, at), text.slice(at + by.length)];
}
