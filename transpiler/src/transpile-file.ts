// One file of a checked program: its Python, or what keeps it from having any.

import { basename, relative } from "node:path";
import type { ts } from "ts-morph";
import type { OutputFile, TranspileOptions } from "./api.ts";
import { check } from "./check/index.ts";
import type { Code } from "./diagnostics/catalog.ts";
import { type Diagnostic, defectAt, diagnosticAt } from "./diagnostics/diagnostic.ts";
import { lowerModule } from "./lower/module.ts";
import type { Shared } from "./lower/runtime/shared.ts";
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
	/** What it takes of the helpers that the program's modules share. */
	readonly shared?: Shared | null;
}

/** A failure of tsmpy's own is a diagnostic of this file, whatever becomes of the others. */
export function transpileFile(facts: Facts, source: ts.SourceFile, options: TranspileOptions): FileResult {
	try {
		const errors = typeErrors(facts.loaded.program, source);
		// A program that the type checker refuses is not looked at further: its types say nothing reliable.
		if (errors.length > 0) return { source, file: null, diagnostics: errors, hasTypeErrors: true };
		return { source, ...loweredIn(facts, source, options), hasTypeErrors: false };
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

/** What came of lowering a file, or what kept tsmpy from it. */
type Attempt = { readonly lowered: Lowered } | { readonly error: unknown };

type Attempts = ReadonlyMap<ts.SourceFile, Attempt>;

/** Of files that share things with others, which were lowered with them, by the facts of all. */
const together = new WeakMap<Facts, Map<ts.SourceFile, Attempt>>();

function loweredIn(facts: Facts, source: ts.SourceFile, options: TranspileOptions): Lowered {
	// what the board's modules give for nothing is None
	if (!facts.standsAlone(source)) return lowerChecked(facts, source, options);
	const known = together.get(facts) ?? new Map<ts.SourceFile, Attempt>();
	if (facts.hasNeighbours(source)) together.set(facts, known);
	if (!known.has(source)) for (const [file, made] of lowerTellingNone(facts, source, options)) known.set(file, made);
	const made = known.get(source);
	if (made === undefined) return lowerChecked(facts, source, options);
	if ("error" in made) throw made.error;
	return made.lowered;
}

/**
 * A file and those that it shares things with: null is a value of its own in all of them where one shows which of the two
 * it is, and where that can be had.
 */
function lowerTellingNone(facts: Facts, source: ts.SourceFile, options: TranspileOptions): Attempts {
	const world = facts.worldOf(source).filter((f) => typeErrors(facts.loaded.program, f).length === 0);
	const lowerBy = (by: Facts): Attempts => new Map(world.map((f) => [f, attempt(by, f, options)]));
	// as one they would be silently wrong
	if (world.some((f) => facts.missing.keepsNull(f))) return lowerBy(facts.tellingNull);
	const lowered = lowerBy(facts);
	if (![...lowered.values()].some((made) => "lowered" in made && made.lowered.mixesNone)) return lowered;
	const telling = lowerBy(facts.tellingNull);
	return areAllMade(telling) || !areAllMade(lowered) ? telling : lowered;
}

function attempt(facts: Facts, source: ts.SourceFile, options: TranspileOptions): Attempt {
	try {
		return { lowered: lowerChecked(facts, source, options) };
	} catch (error) {
		return { error };
	}
}

function areAllMade(attempts: Attempts): boolean {
	return [...attempts.values()].every((made) => "lowered" in made && made.lowered.file !== null);
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
		shared: lowered.shared,
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
