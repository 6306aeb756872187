// What tsmpy has to say about a program: a code, a place, a sentence and a way out.

import { ts } from "ts-morph";
import { CATALOG, type Code } from "./catalog.ts";

export interface Diagnostic {
	/** `TSMnnnn` for tsmpy's own, `TSnnnn` for the type checker's. */
	readonly code: string;
	/** As the program's caller named it, or null where no file is to blame. */
	readonly file: string | null;
	/** From 1. */
	readonly line: number;
	/** From 1, in UTF-16 units, as editors count. */
	readonly column: number;
	/** Length of the span, in UTF-16 units. */
	readonly length: number;
	readonly message: string;
	/** What to write instead; empty for the type checker's. */
	readonly help: string;
}

/** @param details fill the catalog's `{0}`, `{1}` */
export function diagnosticAt(node: ts.Node, code: Code, ...details: readonly string[]): Diagnostic {
	const file = node.getSourceFile();
	const start = node.getStart(file);
	const { line, character } = file.getLineAndCharacterOfPosition(start);
	return {
		// code may be quoted in which blanks took a comment's place
		...texts(
			code,
			details.map((d) => d.replace(/ {2,}/g, " ")),
		),
		file: file.fileName,
		line: line + 1,
		column: character + 1,
		length: Math.max(1, node.getEnd() - start),
	};
}

/** Something of tsmpy's own went wrong at a node. */
export function defectAt(node: ts.Node, error: unknown): Diagnostic {
	return diagnosticAt(node, "TSM9001", whereFrom(error));
}

/** What a report of a defect needs of an error: its message and the innermost functions. */
export function whereFrom(error: unknown): string {
	const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return text.split("\n").slice(0, 3).join(" ");
}

/** A diagnostic about no place in a program: a missing file, say. */
export function diagnosticWithoutPlace(code: Code, ...details: readonly string[]): Diagnostic {
	return { ...texts(code, details), file: null, line: 0, column: 0, length: 0 };
}

function texts(code: Code, details: readonly string[]): Pick<Diagnostic, "code" | "message" | "help"> {
	const fill = (text: string): string => text.replace(/\{(\d)\}/g, (_, n: string) => details[Number(n)] ?? "");
	const entry = CATALOG[code];
	return { code, message: fill(entry.message), help: fill(entry.help) };
}

/** What the type checker (or the parser) found. */
export function fromTypeScript(d: ts.Diagnostic): Diagnostic {
	const message = ts.flattenDiagnosticMessageText(d.messageText, " ");
	const place = d.file?.getLineAndCharacterOfPosition(d.start ?? 0);
	return {
		code: `TS${d.code}`,
		file: d.file?.fileName ?? null,
		line: (place?.line ?? -1) + 1,
		column: (place?.character ?? -1) + 1,
		length: d.length ?? 0,
		message,
		help: "",
	};
}

/** `path/file.ts:3:14 - TSM1002: what is wrong. What to write instead.` */
export function formatDiagnostic(d: Diagnostic, pathOf: (file: string) => string = (file) => file): string {
	const place = d.file === null ? "" : `${pathOf(d.file)}:${d.line}:${d.column} - `;
	return `${place}${d.code}: ${d.message}${d.help === "" ? "" : ` ${d.help}`}`;
}

export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
	return (
		(a.file ?? "").localeCompare(b.file ?? "") || a.line - b.line || a.column - b.column || a.code.localeCompare(b.code)
	);
}
