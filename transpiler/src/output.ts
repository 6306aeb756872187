// Writing: a file appears whole or not at all, and is left alone if nothing changed.

import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OutputFile } from "./api.ts";

/** @returns how many files were not there in that form */
export function writeOutputs(folder: string, files: readonly OutputFile[]): number {
	return files.filter((f) => writeIfChanged(join(folder, f.path), f.text)).length;
}

function writeIfChanged(path: string, text: string): boolean {
	if (current(path) === text) return false;
	mkdirSync(dirname(path), { recursive: true });
	const unfinished = `${path}.${process.pid}.tmp`;
	writeFileSync(unfinished, text);
	renameSync(unfinished, path);
	return true;
}

function current(path: string): string | null {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return null;
	}
}
