// One file of a checked program: its Python, or what keeps it from having any.

import { basename, relative } from "node:path";
import type { ts } from "ts-morph";
import type { OutputFile, TranspileOptions } from "./api.ts";
import { check } from "./check/index.ts";
import type { Code } from "./diagnostics/catalog.ts";
import { type Diagnostic, defectAt, diagnosticAt } from "./diagnostics/diagnostic.ts";
import { lowerModule } from "./lower/module.ts";
import { typeErrors } from "./program/load.ts";
import type { Origin } from "./python/ast.ts";
import { excesses } from "./python/limits.ts";
import { print } from "./python/print.ts";
import { type Lack, lacking, suited } from "./python/target.ts";
import type { Facts } from "./types/facts.ts";
import { version } from "./version.ts";

/** What became of one file. */
export interface FileResult {
	readonly source: ts.SourceFile;
	readonly file: OutputFile | null;
	readonly diagnostics: readonly Diagnostic[];
	readonly hasTypeErrors: boolean;
	/** Does it take helpers from the module that the program's modules share? */
	readonly importsShared?: boolean;
}

/** A failure of tsmpy's own is a diagnostic of this file, whatever becomes of the others. */
export function transpileFile(facts: Facts, source: ts.SourceFile, options: TranspileOptions): FileResult {
	try {
		const errors = typeErrors(facts.loaded.program, source);
		// A program that the type checker refuses is not looked at further: its types say nothing reliable.
		if (errors.length > 0) return { source, file: null, diagnostics: errors, hasTypeErrors: true };
		return { source, ...lowerTellingNone(facts, source, options), hasTypeErrors: false };
	} catch (error) {
		return failed(source, error);
	}
}

export function failed(source: ts.SourceFile, error: unknown): FileResult {
	const diagnostics = [defectAt(source.statements[0] ?? source, error)];
	return { source, file: null, diagnostics, hasTypeErrors: false };
}

interface Lowered extends Omit<FileResult, "source" | "hasTypeErrors"> {
	/** Was something refused, or would it raise, because null and undefined are one? */
	readonly mixesNone: boolean;
}

/** With null as a value of its own where the program shows which of the two it is, and where that can be had. */
function lowerTellingNone(facts: Facts, source: ts.SourceFile, options: TranspileOptions): Lowered {
	// what other files and the board's modules give for nothing is None
	if (!facts.standsAlone(source)) return lowerChecked(facts, source, options);
	// as one they would be silently wrong
	if (facts.missing.keepsNull(source)) return lowerChecked(facts.tellingNull, source, options);
	const lowered = lowerChecked(facts, source, options);
	if (!lowered.mixesNone) return lowered;
	const telling = lowerChecked(facts.tellingNull, source, options);
	return lowered.file === null || telling.file !== null ? telling : lowered;
}

function lowerChecked(facts: Facts, source: ts.SourceFile, options: TranspileOptions): Lowered {
	const refused = check(facts, source, options.allowModuleNames === true);
	const lowered = lowerModule(facts, source);
	const target = facts.loaded.target;
	const lacks = lacking(target, lowered.body).map((l) => missing(source, l));
	const tooMuch = excesses(lowered.body).map(({ code, what, origin }) => diagnosedAt(source, origin, code, what));
	const diagnostics = [...refused, ...lowered.diagnostics, ...lacks, ...tooMuch];
	if (diagnostics.length > 0) return { file: null, diagnostics, mixesNone: lowered.mixesNone };
	const printed = print(
		[{ k: "comment", comments: [header(facts, source)], isHeader: true }, ...suited(target, lowered.body)],
		{ comments: options.strip !== true, halves: facts.halvesTexts(source) },
	);
	return {
		file: {
			source: source.fileName,
			path: facts.modules.outputOf(source),
			text: printed.text,
			lines: printed.lines,
			helpers: lowered.helpers,
		},
		diagnostics,
		importsShared: lowered.importsShared,
		mixesNone: lowered.mixesNone,
	};
}

function missing(source: ts.SourceFile, { what, board, origin }: Lack): Diagnostic {
	return diagnosedAt(source, origin, "TSM5001", what, board);
}

/** For what shows in the Python only. */
function diagnosedAt(
	source: ts.SourceFile,
	origin: Origin | null,
	code: Code,
	...details: readonly string[]
): Diagnostic {
	const first = source.statements[0] ?? source;
	if (origin === null) return diagnosticAt(first, code, ...details);
	const start = source.getPositionOfLineAndCharacter(origin.line - 1, origin.column - 1);
	const node = source.statements.find((s) => s.getStart(source) <= start && start < s.end) ?? first;
	return { ...diagnosticAt(node, code, ...details), line: origin.line, column: origin.column };
}

/** How every output begins, and how one is known for ours. */
export const HEADER = "Made by tsmpy ";

function header(facts: Facts, source: ts.SourceFile): string {
	const path = relative(facts.loaded.root, source.fileName);
	return `${HEADER}${version()} from ${path.startsWith("..") ? basename(path) : path}`;
}
