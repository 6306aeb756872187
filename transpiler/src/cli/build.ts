// `tsmpy FILE...`: prints or writes the Python.

import { relative } from "node:path";
import { type OutputFile, transpile } from "../api.ts";
import { type Diagnostic, formatDiagnostic } from "../diagnostics/diagnostic.ts";
import { writeOutputs } from "../output.ts";
import type { BuildCommand } from "./arguments.ts";

export function build(command: BuildCommand): number {
	const { files, diagnostics } = transpile({
		...(command.files.length > 0 ? { files: command.files } : {}),
		...(command.project === null ? {} : { tsconfig: command.project }),
		allowModuleNames: command.allowModuleNames,
	});
	report(diagnostics);
	if (command.out === null) for (const file of files) process.stdout.write(file.text);
	else if (!write(command.out, files)) return 1;
	return diagnostics.length > 0 ? 1 : 0;
}

/** @returns false, and says why, if the folder cannot be written to */
function write(folder: string, files: readonly OutputFile[]): boolean {
	try {
		const written = writeOutputs(folder, files);
		console.error(`${files.length} modules in ${folder}, ${written} of them changed`);
		return true;
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		console.error(`tsmpy: ${folder} cannot be written to (${why}). Choose another folder with -o.`);
		return false;
	}
}

export function report(diagnostics: readonly Diagnostic[]): void {
	for (const d of diagnostics) console.error(formatDiagnostic(d, (file) => relative(process.cwd(), file)));
}
