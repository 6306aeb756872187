// What a build leaves in its folder: modules, their maps, and nothing of sources that are gone.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { OutputFile } from "../api.ts";
import { mapOf, SourceMap } from "../maps.ts";
import { writeAll } from "../output.ts";
import { HEADER } from "../transpile-file.ts";

export interface Place {
	readonly out: string;
	/** The folder of the maps. */
	readonly maps: string;
	/** Compiled modules by path: these are written in place of the Python. */
	readonly mpy: ReadonlyMap<string, Uint8Array> | null;
}

export interface Written {
	/** Modules that were not there in that form. */
	readonly changed: readonly string[];
	/** Modules whose source is gone. */
	readonly removed: readonly string[];
}

/**
 * @param sources absolute names of all the files that there are, those with errors too
 * @throws Error if the folder cannot be written to; then it is as it was
 */
export function writeBuild(place: Place, files: readonly OutputFile[], sources: readonly string[]): Written {
	const writes = new Map<string, string | Uint8Array | null>();
	for (const file of files) {
		const [py, mpy] = [join(place.out, file.path), join(place.out, mpyOf(file.path))];
		const compiled = place.mpy?.get(file.path);
		// MicroPython takes a .py before a .mpy beside it: only one of them may be there.
		writes.set(py, compiled === undefined ? file.text : null);
		if (compiled !== undefined) writes.set(mpy, compiled);
		else if (isOurs(place, file.path)) writes.set(mpy, null);
		if (compiled !== undefined && existsSync(py) && !hasHeader(py))
			throw new Error(`${py} is not tsmpy's, and MicroPython would take it before ${mpyOf(file.path)}`);
		const map = join(place.maps, `${file.path}.map`);
		writes.set(map, mapOf(file, map));
	}
	const removed = stale(place, files, sources);
	for (const path of removed) {
		writes.set(join(place.maps, `${path}.map`), null);
		if (hasHeader(join(place.out, path))) writes.set(join(place.out, path), null);
		writes.set(join(place.out, mpyOf(path)), null);
	}
	const changed = new Set(writeAll(writes));
	const isChanged = (path: string): boolean =>
		changed.has(join(place.out, path)) || changed.has(join(place.out, mpyOf(path)));
	return { changed: files.map((f) => f.path).filter(isChanged), removed };
}

/** Modules that an earlier build made of a file which is gone, or which goes by another name now. */
function stale(place: Place, files: readonly OutputFile[], sources: readonly string[]): string[] {
	const made = new Map(files.map((f) => [f.source, f.path]));
	const known = new Set(sources);
	return mapsBelow(place.maps).filter((path) => {
		const map = readMap(join(place.maps, `${path}.map`));
		if (map === null || files.some((f) => f.path === path)) return false;
		return map.sources.every((s) => made.has(s) || (!known.has(s) && !existsSync(s)));
	});
}

/** Paths of modules that have a map, below the folder. */
function mapsBelow(folder: string): string[] {
	const found: string[] = [];
	const visit = (inside: string): void => {
		for (const entry of existsSync(inside) ? readdirSync(inside, { withFileTypes: true }) : []) {
			const path = join(inside, entry.name);
			if (entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith(".")) visit(path);
			else if (entry.name.endsWith(".py.map"))
				found.push(
					relative(folder, path)
						.replace(/\.map$/, "")
						.split(sep)
						.join("/"),
				);
		}
	};
	visit(folder);
	return found;
}

function readMap(path: string): SourceMap | null {
	try {
		const text = readFileSync(path, "utf8");
		return text.includes('"x_tsmpy"') ? new SourceMap(text, path) : null;
	} catch {
		return null;
	}
}

function isOurs(place: Place, path: string): boolean {
	return readMap(join(place.maps, `${path}.map`)) !== null;
}

function hasHeader(path: string): boolean {
	return existsSync(path) && readFileSync(path, "utf8").startsWith(`# ${HEADER}`);
}

export function mpyOf(path: string): string {
	return path.replace(/\.py$/, ".mpy");
}
