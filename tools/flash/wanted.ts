// The files that are to be on a board, as the build and the user's answers give them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FIRMWARE } from "../build/projects.ts";
import { bytecodeName, compile, type Source } from "../deploy/bytecode.ts";
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
	const own = Object.keys(program?.texts ?? {}).flatMap((path) => [`/${path}`, `/${bytecodeName(path)}`]);
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
	const parts = modules.map((path) => ({ path, text: readFileSync(join(FIRMWARE.output, path), "utf8") }));
	const own = Object.entries(program?.texts ?? {}).map(([path, text]) => ({ path, text }));
	wanted.push(...(await installed(LIB, parts, asBytecode)), ...(await installed("", own, asBytecode)));
	const main = program?.main ?? (options.main === undefined ? undefined : `import ${options.main}\n`);
	if (main !== undefined && program?.texts["main.py"] === undefined) {
		wanted.push({ target: MAIN, bytes: Buffer.from(main), isKept: false });
	}
	return wanted;
}

/** Modules as they are to be in a folder of a board. Tracebacks name the .py, whose map tells the place in the TypeScript. */
async function installed(folder: string, modules: readonly Source[], asBytecode: boolean): Promise<WantedFile[]> {
	// MicroPython starts a main.py, not a main.mpy.
	const isCompiled = ({ path }: Source) => asBytecode && `${folder}/${path}` !== MAIN;
	const codes = await compile(modules.filter(isCompiled));
	return modules.map(({ path, text }) => {
		const code = codes.get(path);
		const target = `${folder}/${code === undefined ? path : bytecodeName(path)}`;
		return { target, bytes: code ?? Buffer.from(text), isKept: false };
	});
}
