// --report and --json: what a build made, module by module.

import type { OutputFile } from "../api.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { version } from "../version.ts";
import { pathHere } from "./terminal.ts";

export interface ModuleReport {
	readonly source: string;
	readonly path: string;
	readonly pyBytes: number;
	/** Null without mpy-cross. */
	readonly mpyBytes: number | null;
	readonly helpers: readonly string[];
}

export function moduleReports(
	files: readonly OutputFile[],
	mpy: ReadonlyMap<string, Uint8Array> | null,
): ModuleReport[] {
	return files.map((f) => ({
		source: pathHere(f.source),
		path: f.path,
		pyBytes: Buffer.byteLength(f.text),
		mpyBytes: mpy?.get(f.path)?.length ?? null,
		helpers: f.helpers,
	}));
}

/** A table with a total. */
export function reportTable(modules: readonly ModuleReport[]): string {
	const sum = (of: (m: ModuleReport) => number): number => modules.reduce((n, m) => n + of(m), 0);
	const size = (n: number | null): string => (n === null ? "-" : String(n));
	const hasMpy = modules.some((m) => m.mpyBytes !== null);
	const rows = [
		["module", ".py", ".mpy", "helpers"],
		...modules.map((m) => [m.path, size(m.pyBytes), size(m.mpyBytes), m.helpers.join(" ")]),
		["total", size(sum((m) => m.pyBytes)), size(hasMpy ? sum((m) => m.mpyBytes ?? 0) : null), helperCount(modules)],
	];
	const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
	const [first, second, third] = [width(0), width(1), width(2)];
	return rows
		.map(([name = "", py = "", mpy = "", helpers = ""]) =>
			`${name.padEnd(first)}  ${py.padStart(second)}  ${mpy.padStart(third)}  ${helpers}`.trimEnd(),
		)
		.join("\n");
}

function helperCount(modules: readonly ModuleReport[]): string {
	const count = new Set(modules.flatMap((m) => m.helpers)).size;
	return count === 0 ? "" : `${count} different`;
}

/** `texts`: for the modules' own text in it, where that is written nowhere. */
export function buildJson(
	modules: readonly ModuleReport[],
	diagnostics: readonly Diagnostic[],
	texts: ReadonlyMap<string, string> | null,
): string {
	return JSON.stringify(
		{
			version: version(),
			modules: modules.map((m) => (texts === null ? m : { ...m, text: texts.get(m.path) })),
			diagnostics: diagnostics.map((d) => ({ ...d, file: d.file === null ? null : pathHere(d.file) })),
		},
		null,
		2,
	);
}
