// Writes what a build gives, so that a reader never sees half of it.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export interface OutputFile {
	/** Below the output folder. */
	readonly path: string;
	readonly content: string | Uint8Array;
}

/** How a folder differs from what a build gives; paths below the folder. */
export interface Difference {
	/** Absent or other than it should be. */
	readonly stale: readonly OutputFile[];
	/** Files that the build would not make. */
	readonly orphans: readonly string[];
}

/** Writes a file through a neighbour that is then renamed: it is there whole or not at all. */
export function writeAtomically(path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	const neighbour = `${path}.${process.pid}.new`;
	writeFileSync(neighbour, content);
	renameSync(neighbour, path);
}

/**
 * Compares a folder with what it should hold.
 *
 * @param there the files in it that are the build's, below the folder
 */
export function compare(folder: string, files: readonly OutputFile[], there: readonly string[]): Difference {
	const expected = new Set(files.map((file) => file.path));
	return {
		stale: files.filter(({ path, content }) => !holds(join(folder, path), content)),
		orphans: there.filter((path) => !expected.has(path)),
	};
}

/** Makes a folder hold what it should. */
export function apply(folder: string, difference: Difference): void {
	for (const { path, content } of difference.stale) writeAtomically(join(folder, path), content);
	for (const path of difference.orphans) rmSync(join(folder, path));
}

function holds(path: string, content: string | Uint8Array): boolean {
	return existsSync(path) && readFileSync(path).equals(Buffer.from(content));
}

/** The paths of all files below a folder, sorted; none if it is not there. */
export function filesIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
