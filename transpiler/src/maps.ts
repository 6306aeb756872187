// Which TypeScript line a Python line came from: source maps, version 3 (ECMA-426), a segment for each line. They stay
// on the computer; a board never sees them. `x_tsmpy.helpers` adds the lines of the runtime helpers in the file.

import { dirname, posix, relative, resolve, sep } from "node:path";
import type { OutputFile } from "./api.ts";
import { version } from "./version.ts";

export interface Place {
	/** Absolute. */
	readonly file: string;
	/** From 1. */
	readonly line: number;
	readonly column: number;
}

interface MapJson {
	readonly version: 3;
	readonly file: string;
	readonly sources: readonly string[];
	readonly names: readonly string[];
	readonly mappings: string;
	/** Helpers by name: their first and last line, from 1. */
	readonly x_tsmpy: { readonly version: string; readonly helpers: Readonly<Record<string, readonly [number, number]>> };
}

/** @param at where the map is going to lie: its sources are named from there */
export function mapOf(file: OutputFile, at: string): string {
	const json: MapJson = {
		version: 3,
		file: posix.basename(file.path),
		sources: [
			relative(dirname(resolve(at)), file.source)
				.split(sep)
				.join("/"),
		],
		names: [],
		mappings: mappingsOf(file),
		x_tsmpy: { version: version(), helpers: helperLines(file) },
	};
	return `${JSON.stringify(json)}\n`;
}

function mappingsOf(file: OutputFile): string {
	let [line, column] = [0, 0];
	return file.lines
		.map((origin) => {
			if (origin === null) return "";
			const segment = [0, 0, origin.line - 1 - line, origin.column - 1 - column].map(toVlq).join("");
			[line, column] = [origin.line - 1, origin.column - 1];
			return segment;
		})
		.join(";");
}

function helperLines(file: OutputFile): Record<string, readonly [number, number]> {
	const rows = file.text.split("\n");
	const found: Record<string, readonly [number, number]> = {};
	for (const name of file.helpers) {
		const first = rows.findIndex((row) => new RegExp(`^(async )?(def|class) ${name}\\b`).test(row));
		if (first < 0) continue;
		const next = rows.findIndex((row, i) => i > first && /^\S/.test(row));
		let last = (next < 0 ? rows.length : next) - 1;
		while (rows[last] === "") last--;
		found[name] = [first + 1, last + 1];
	}
	return found;
}

/** A map that was read: asked by Python lines. */
export class SourceMap {
	private readonly places: readonly (Place | null)[];
	private readonly helpers: readonly (readonly [string, readonly [number, number]])[];
	/** Absolute paths of the TypeScript files. */
	readonly sources: readonly string[];

	/** @throws Error if the text is no source map */
	constructor(text: string, path: string) {
		const json = JSON.parse(text) as Partial<MapJson>;
		if (json.version !== 3 || typeof json.mappings !== "string" || !Array.isArray(json.sources))
			throw new Error(`${path} is no source map`);
		this.sources = json.sources.map((s: string) => resolve(dirname(path), s));
		this.helpers = Object.entries(json.x_tsmpy?.helpers ?? {});
		this.places = placesOf(json.mappings, this.sources);
	}

	/** The helper of tsmpy's that the line belongs to. */
	helperAt(line: number): string | null {
		return this.helpers.find(([, [first, last]]) => first <= line && line <= last)?.[0] ?? null;
	}

	/** A line that came from nowhere, such as `else:`, counts to the one before it. */
	placeAt(line: number): Place | null {
		for (let i = Math.min(line, this.places.length) - 1; i >= 0; i--) {
			const place = this.places[i];
			if (place !== null && place !== undefined) return place;
		}
		return null;
	}
}

function placesOf(mappings: string, sources: readonly string[]): (Place | null)[] {
	let [source, line, column] = [0, 0, 0];
	return mappings.split(";").map((row) => {
		const [first = ""] = row.split(",");
		if (first === "") return null;
		const [, sourceStep = 0, lineStep = 0, columnStep = 0] = fromVlq(first);
		[source, line, column] = [source + sourceStep, line + lineStep, column + columnStep];
		const file = sources[source];
		return file === undefined ? null : { file, line: line + 1, column: column + 1 };
	});
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function toVlq(n: number): string {
	let rest = n < 0 ? (-n << 1) | 1 : n << 1;
	let text = "";
	do {
		const more = rest > 31 ? 32 : 0;
		text += DIGITS[(rest & 31) | more];
		rest >>>= 5;
	} while (rest > 0);
	return text;
}

function fromVlq(text: string): number[] {
	const found: number[] = [];
	let [value, shift] = [0, 0];
	for (const c of text) {
		const digit = DIGITS.indexOf(c);
		value |= (digit & 31) << shift;
		shift += 5;
		if (digit & 32) continue;
		found.push(value & 1 ? -(value >>> 1) : value >>> 1);
		[value, shift] = [0, 0];
	}
	return found;
}
