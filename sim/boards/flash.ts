import { cp, mkdir, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import type { BoardOptions } from "../types.ts";

/** Makes a board's flash in an empty folder: its files, its texts, its main.py. Error if a source is not there. */
export async function makeFlash(folder: string, options: BoardOptions): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	for (const { from, to } of options.files) {
		const source = await stat(from).catch(() => null);
		if (source === null) throw new Error(`${options.name}: there is no ${from} to put on its flash.`);
		const target = inside(folder, to);
		await mkdir(source.isDirectory() ? target : dirname(target), { recursive: true });
		await cp(from, target, { recursive: true });
	}
	const main = options.main === undefined ? {} : { "main.py": options.main };
	for (const [path, text] of Object.entries({ ...options.texts, ...main })) {
		const target = inside(folder, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, text);
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
