// `tsmpy FILE...`: prints or writes the Python.

import { relative } from "node:path";
import { transpile } from "../api.ts";
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
	if (command.out !== null) {
		const written = writeOutputs(command.out, files);
		console.error(`${files.length} modules in ${command.out}, ${written} of them changed`);
	} else for (const file of files) process.stdout.write(file.text);
	return diagnostics.length > 0 ? 1 : 0;
}

export function report(diagnostics: readonly Diagnostic[]): void {
	for (const d of diagnostics) console.error(formatDiagnostic(d, (file) => relative(process.cwd(), file)));
}
