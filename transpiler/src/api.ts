// The library: a TypeScript program in, MicroPython modules and diagnostics out.

import { basename, relative } from "node:path";
import type { ts } from "ts-morph";
import { check } from "./check/index.ts";
import { compareDiagnostics, type Diagnostic } from "./diagnostics/diagnostic.ts";
import { lowerModule } from "./lower/module.ts";
import { type Loaded, type LoadRequest, load, relaxed, typeErrors } from "./program/load.ts";
import type { Origin } from "./python/ast.ts";
import { print } from "./python/print.ts";
import { Facts } from "./types/facts.ts";
import { version } from "./version.ts";

export interface TranspileOptions extends LoadRequest {
	/** Allow files named like MicroPython's own modules: a board's drivers must be named so. */
	readonly allowModuleNames?: boolean;
}

export interface OutputFile {
	/** The TypeScript file, absolute. */
	readonly source: string;
	/** Where it goes, below an output folder: `gateway/__init__.py`. */
	readonly path: string;
	readonly text: string;
	/** For each line of `text`, from 1 on at index 0: the TypeScript position it came from, or null. */
	readonly lines: readonly (Origin | null)[];
	/** Runtime helpers that it has. */
	readonly helpers: readonly string[];
}

export interface Transpiled {
	/** Of each file without an error. */
	readonly files: readonly OutputFile[];
	/** Sorted by file and place. */
	readonly diagnostics: readonly Diagnostic[];
}

/** Never throws for what is wrong with the program: that is in `diagnostics`. */
export function transpile(options: TranspileOptions): Transpiled {
	const { loaded, diagnostics } = load(options);
	if (loaded === null) return { files: [], diagnostics: inOrder(diagnostics) };
	const strict = transpileProgram(loaded, loaded.sources, options);
	const failing = strict.filter((r) => r.hasTypeErrors).map((r) => r.source);
	const second = relaxed(loaded, failing);
	const again = second === null ? [] : transpileProgram(second, second.sources, options);
	const replaced = new Set(again.map((r) => r.source.fileName));
	const results = [...strict.filter((r) => !replaced.has(r.source.fileName)), ...again];
	return {
		files: results.flatMap((r) => r.file ?? []),
		diagnostics: inOrder([...diagnostics, ...results.flatMap((r) => r.diagnostics)]),
	};
}

/** What became of one file. */
interface FileResult {
	readonly source: ts.SourceFile;
	readonly file: OutputFile | null;
	readonly diagnostics: readonly Diagnostic[];
	readonly hasTypeErrors: boolean;
}

function transpileProgram(
	loaded: Loaded,
	sources: readonly ts.SourceFile[],
	options: TranspileOptions,
): readonly FileResult[] {
	const facts = new Facts(loaded);
	return sources.map((source) => {
		const errors = typeErrors(loaded.program, source);
		// A program that the type checker refuses is not looked at further: its types say nothing reliable.
		if (errors.length > 0) return { source, file: null, diagnostics: errors, hasTypeErrors: true };
		return { source, ...transpileFile(facts, source, options), hasTypeErrors: false };
	});
}

function transpileFile(
	facts: Facts,
	source: ts.SourceFile,
	options: TranspileOptions,
): { file: OutputFile | null; diagnostics: readonly Diagnostic[] } {
	const refused = check(facts, source, options.allowModuleNames === true);
	const lowered = lowerModule(facts, source);
	const diagnostics = [...refused, ...lowered.diagnostics];
	if (diagnostics.length > 0) return { file: null, diagnostics };
	const printed = print([{ k: "comment", comments: [header(facts, source)] }, ...lowered.body]);
	return {
		file: {
			source: source.fileName,
			path: facts.modules.outputOf(source),
			text: printed.text,
			lines: printed.lines,
			helpers: lowered.helpers,
		},
		diagnostics,
	};
}

function header(facts: Facts, source: ts.SourceFile): string {
	const path = relative(facts.loaded.root, source.fileName);
	return `Made by tsmpy ${version()} from ${path.startsWith("..") ? basename(path) : path}`;
}

/** Sorted, each once. */
function inOrder(found: readonly Diagnostic[]): Diagnostic[] {
	const seen = new Set<string>();
	const once = found.filter((d) => {
		const key = `${d.file}:${d.line}:${d.column}:${d.code}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
	return once.sort(compareDiagnostics);
}
