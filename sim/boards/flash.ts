import { cpSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import type { BoardOptions } from "../types.ts";

/** Makes a board's flash in an empty folder: its files, its texts, its main.py. Error if a source is not there. */
export function makeFlash(folder: string, options: BoardOptions): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const { from, to } of options.files) {
		if (!existsSync(from)) throw new Error(`${options.name}: there is no ${from} to put on its flash.`);
		const target = inside(folder, to);
		mkdirSync(statSync(from).isDirectory() ? target : dirname(target), { recursive: true });
		cpSync(from, target, { recursive: true });
	}
	for (const [path, text] of Object.entries({ ...options.texts, "main.py": options.main })) {
		const target = inside(folder, path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, text);
	}
}

/** A path on the board as one on this machine; Error if it leads out of the flash. */
function inside(folder: string, path: string): string {
	const target = resolve(join(folder, path));
	if (target !== resolve(folder) && !target.startsWith(resolve(folder) + sep)) {
		throw new Error(`${path} lies outside of the board's flash.`);
	}
	return target;
}
