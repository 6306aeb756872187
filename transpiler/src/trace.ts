// A log with MicroPython's tracebacks in, the same log with TypeScript's positions out.

import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { SourceMap } from "./maps.ts";

/** `File "gateway/loop.py", line 12, in work`, wherever it stands in a line. */
const POSITION = /File "([^"\r\n]+)", line (\d+)(, in [^\s\r\n]+)?/g;
const BEGINNING = 'File "';

/** Folders of a board that its modules are looked for in. */
const MOUNTED = /^(?:\/|\.\/|flash\/|lib\/|remote\/|sd\/|\.frozen\/)/;

export class Tracer {
	private held = "";
	private readonly maps = new Map<string, SourceMap | null>();

	private readonly folder: string;
	private readonly pathOf: (file: string) => string;

	/**
	 * @param folder where the maps lie, each as `NAME.py.map`
	 * @param pathOf how to name a TypeScript file
	 */
	constructor(folder: string, pathOf: (file: string) => string) {
		this.folder = folder;
		this.pathOf = pathOf;
	}

	/** Takes a piece of the log as it comes; gives what can be shown by now, which is all but half a position. */
	push(piece: string): string {
		const text = this.held + piece;
		const end = endOfWhole(text);
		this.held = text.slice(end);
		return this.translate(text.slice(0, end));
	}

	/** What is left when the log ends. */
	end(): string {
		const rest = this.held;
		this.held = "";
		return this.translate(rest);
	}

	private translate(text: string): string {
		return text.replace(POSITION, (whole, file: string, line: string, where: string | undefined) => {
			const map = this.mapOf(file);
			if (map === null) return whole;
			const helper = map.helperAt(Number(line));
			if (helper !== null) return `${whole} (a helper of tsmpy: the caller's line is the one to look at)`;
			const place = map.placeAt(Number(line));
			if (place === null) return whole;
			return `File "${this.pathOf(place.file)}", line ${place.line}${where ?? ""}`;
		});
	}

	private mapOf(file: string): SourceMap | null {
		const known = this.maps.get(file);
		if (known !== undefined) return known;
		const map = this.read(file);
		this.maps.set(file, map);
		return map;
	}

	private read(file: string): SourceMap | null {
		for (const name of this.namesBelow(file)) {
			const path = join(this.folder, `${name.replace(/\.mpy$/, ".py")}.map`);
			try {
				if (existsSync(path)) return new SourceMap(readFileSync(path, "utf8"), path);
			} catch {
				// A file of that name that is no map tells nothing of the position.
			}
		}
		return null;
	}

	/** What the module may be called below the folder of the maps: a board names it from its root, or from where it found it. */
	private namesBelow(file: string): string[] {
		const inside = isAbsolute(file) ? relative(this.folder, file) : file;
		const names = inside.split("/").includes("..") ? [] : [inside];
		let name = file;
		while (MOUNTED.test(name)) {
			name = name.replace(MOUNTED, "");
			if (!name.split("/").includes("..")) names.push(name);
		}
		return names;
	}
}

/** Up to where the text can be translated now: not into a position that has begun and not come to the end of its line. */
function endOfWhole(text: string): number {
	const line = text.lastIndexOf("\n") + 1;
	const begun = text.indexOf(BEGINNING, line);
	if (begun >= 0) return begun;
	for (let n = Math.min(BEGINNING.length - 1, text.length - line); n > 0; n--)
		if (BEGINNING.startsWith(text.slice(-n))) return text.length - n;
	return text.length;
}
