// Writing: all of a build's files appear, each whole, or none; what has not changed is left alone.

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OutputFile } from "./api.ts";

/** Something to write: bytes or text by absolute path, or null for a file that is to be gone. */
export type Writes = ReadonlyMap<string, string | Uint8Array | null>;

/** @returns how many files were not there in that form */
export function writeOutputs(folder: string, files: readonly OutputFile[]): number {
	return writeAll(new Map(files.map((f) => [join(folder, f.path), f.text]))).length;
}

/**
 * Nothing is put in place before everything is on the disk.
 *
 * @returns the paths that were not there in that form
 * @throws Error if something cannot be written; then all is as it was
 */
export function writeAll(writes: Writes): string[] {
	const changed = [...writes].filter(([path, data]) => !isCurrent(path, data));
	const unfinished = new Map<string, string>();
	try {
		for (const [path, data] of changed) {
			if (isFolder(path)) throw new Error(`${path} is a folder`);
			if (data === null) continue;
			makeFolder(dirname(path));
			const beside = `${path}.${process.pid}.tmp`;
			unfinished.set(path, beside);
			writeFileSync(beside, data);
		}
	} catch (error) {
		for (const beside of unfinished.values()) rmSync(beside, { force: true });
		throw error;
	}
	for (const [path, beside] of unfinished) renameSync(beside, path);
	for (const [path, data] of changed) if (data === null) rmSync(path, { force: true });
	return changed.map(([path]) => path);
}

/** With those above it; not by `recursive`, which never ends where the system refuses a folder by ENOENT, as in /proc. */
function makeFolder(folder: string): void {
	if (existsSync(folder)) return;
	makeFolder(dirname(folder));
	try {
		mkdirSync(folder);
	} catch (error) {
		// Another build may have made it meanwhile.
		if (!existsSync(folder)) throw error;
	}
}

function isCurrent(path: string, data: string | Uint8Array | null): boolean {
	if (data === null) return !existsSync(path);
	try {
		return readFileSync(path).equals(Buffer.from(data));
	} catch {
		return false;
	}
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
