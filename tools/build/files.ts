// Writes what a build gives, so that a reader never sees half of it.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

export interface OutputFile {
	/** Below the output folder. */
	readonly path: string;
	readonly text: string;
}

/** How a folder differs from what a build gives; paths below the folder. */
export interface Difference {
	/** Absent or other than it should be. */
	readonly stale: readonly OutputFile[];
	/** Python that no source gives. */
	readonly orphans: readonly string[];
}

/** Writes a file through a neighbour that is then renamed: it is there whole or not at all. */
export function writeAtomically(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	const neighbour = `${path}.${process.pid}.new`;
	writeFileSync(neighbour, text);
	renameSync(neighbour, path);
}

/** Compares a folder with what it should hold. */
export function compare(folder: string, files: readonly OutputFile[]): Difference {
	const expected = new Set(files.map((file) => file.path));
	return {
		stale: files.filter(({ path, text }) => textOf(join(folder, path)) !== text),
		orphans: pythonIn(folder).filter((path) => !expected.has(path)),
	};
}

/** Makes a folder hold what it should. */
export function apply(folder: string, difference: Difference): void {
	for (const { path, text } of difference.stale) writeAtomically(join(folder, path), text);
	for (const path of difference.orphans) rmSync(join(folder, path));
}

function textOf(path: string): string | undefined {
	return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function pythonIn(folder: string): string[] {
	return filesIn(folder)
		.filter((path) => path.endsWith(".py"))
		.map((path) => relative(folder, path));
}

/** The paths of all files below a folder, sorted; none if it is not there. */
export function filesIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
