// What people see: on a terminal with colour and the source line, in a pipe one line a diagnostic.

import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { type Diagnostic, formatDiagnostic } from "../diagnostics/diagnostic.ts";

const COLOURS = { red: 31, cyan: 36, dim: 2, bold: 1 } as const;

/** Text for a stream, coloured if that is a terminal and nobody objects (https://no-color.org). */
export function paint(stream: NodeJS.WriteStream, colour: keyof typeof COLOURS, text: string): string {
	const wanted = stream.isTTY === true && (process.env.NO_COLOR ?? "") === "" && process.env.TERM !== "dumb";
	return wanted ? `\x1b[${COLOURS[colour]}m${text}\x1b[0m` : text;
}

/** As a person in this folder would name it. */
export function pathHere(file: string): string {
	return relative(process.cwd(), file);
}

export function report(diagnostics: readonly Diagnostic[]): void {
	const stream = process.stderr;
	for (const d of diagnostics)
		stream.write(`${stream.isTTY ? withSource(d, stream) : formatDiagnostic(d, pathHere)}\n`);
}

function withSource(d: Diagnostic, stream: NodeJS.WriteStream): string {
	const place = d.file === null ? "" : `${paint(stream, "cyan", `${pathHere(d.file)}:${d.line}:${d.column}`)} - `;
	const head = `${place}${paint(stream, "red", d.code)}: ${d.message}${d.help === "" ? "" : ` ${d.help}`}`;
	const line = d.file === null ? null : lineOf(d.file, d.line);
	if (line === null) return head;
	const gutter = `${d.line} | `;
	// A tab stays one, so that the marks stand below what they mark.
	const before = line.slice(0, d.column - 1).replace(/[^\t]/g, " ");
	const marks = "^".repeat(Math.max(1, Math.min(d.length, line.length - d.column + 1)));
	return `${head}\n${paint(stream, "dim", gutter)}${line}\n${" ".repeat(gutter.length)}${before}${paint(stream, "red", marks)}\n`;
}

function lineOf(file: string, line: number): string | null {
	try {
		return readFileSync(file, "utf8").split(/\r?\n/)[line - 1] ?? null;
	} catch {
		return null;
	}
}
