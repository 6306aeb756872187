// Runs TypeScript as JavaScript in a real Node: the truth that the output of tsmpy is held against.
import { execFile } from "node:child_process";
import { closeSync, fstatSync, openSync, readSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { temporaryFolder } from "../../helpers/folder.ts";
import { MARK } from "./marks.ts";
import type { Ran } from "./micropython.ts";

/** How long one process may take before the program that it stands at counts as hanging. */
const PATIENCE_MS = 60_000;

/**
 * Runs each text as a program of its own, to the last of its promises and timers.
 *
 * @param sources TypeScript by name; types are not checked here
 * @returns what each did, by its name
 */
export async function runJavaScript(sources: ReadonlyMap<string, string>): Promise<Map<string, Ran>> {
	const folder = temporaryFolder();
	const ran = new Map<string, Ran>();
	const nameOf = new Map<string, string>();
	for (const [name, source] of sources) {
		const path = join(folder, `${nameOf.size}.js`);
		nameOf.set(path, name);
		writeFileSync(path, asScript(source));
	}
	let waiting = [...nameOf.keys()];
	while (waiting.length > 0) {
		const { output, trouble } = await batch(folder, waiting);
		const done = readBatch(output, trouble);
		if (done.size === 0) throw new Error(`Node ran nothing: ${trouble}`);
		for (const [path, result] of done) ran.set(nameOf.get(path) ?? path, result);
		waiting = waiting.filter((path) => !done.has(path));
	}
	return ran;
}

/** What hides another of its name gets a new one; a function is still called by its own. */
export const STRIPPED = { loader: "ts", target: "es2022", keepNames: true } as const;

/** The body of a function in a world that has `require`. */
function asScript(source: string): string {
	try {
		return transformSync(source, { ...STRIPPED, format: "cjs" }).code;
	} catch (error) {
		if (!String(error).includes("Top-level await")) throw error;
		const { code } = transformSync(source, { ...STRIPPED, format: "esm" });
		const body = code
			.replace(/^import \* as (\w+) from (".*");$/gm, "const $1 = require($2);")
			.replace(/^import (\{.*\}) from (".*");$/gm, (_, names: string, from: string) => {
				return `const ${names.replaceAll(" as ", ": ")} = require(${from});`;
			})
			.replace(/^export \{[^}]*\};$/gm, "");
		return `(async () => {${body}\n})();`;
	}
}

function batch(folder: string, paths: readonly string[]): Promise<{ output: string; trouble: string }> {
	const [list, output] = [join(folder, "list"), join(folder, "output")];
	writeFileSync(list, paths.join("\n"));
	writeFileSync(output, "");
	const args = [join(import.meta.dirname, "batch.mjs"), list, output, ...Object.values(MARK)];
	return new Promise((done) => {
		execFile(process.execPath, args, { timeout: PATIENCE_MS, killSignal: "SIGKILL" }, (error, _stdout, stderr) => {
			const trouble = error?.killed === true ? "hangs" : `Node ended: ${stderr.trim() || String(error)}`;
			done({ output: readStart(output), trouble });
		});
	});
}

/** More than that is no program's output, but that of a loop without an end, and may be more than a text holds. */
const MOST_BYTES = 1 << 28;

function readStart(path: string): string {
	const file = openSync(path, "r");
	const start = Buffer.alloc(Math.min(fstatSync(file).size, MOST_BYTES));
	readSync(file, start);
	closeSync(file);
	return start.toString("utf8");
}

/** What stands before the end mark of each program, and of the one that ended the process. */
function readBatch(output: string, trouble: string): Map<string, Ran> {
	const found = new Map<string, Ran>();
	for (const part of output.split(MARK.begin).slice(1)) {
		const isWhole = part.includes(MARK.end);
		const [head = "", thrown] = part.replace(MARK.end, "").split(MARK.error);
		const [path = "", ...lines] = head.split("\n");
		const error = thrown ?? (isWhole ? null : trouble);
		found.set(path, { output: lines.join("\n").replace(/\n$/, ""), error });
	}
	return found;
}
