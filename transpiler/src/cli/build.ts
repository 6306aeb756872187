// `tsmpy [build]` and `tsmpy check`.

import { type OutputFile, type TranspileOptions, transpile } from "../api.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { outDirOf } from "../program/load.ts";
import { type BuildCommand, type CheckCommand, type Input, UsageError } from "./arguments.ts";
import { crossCompile, findMpyCross, MpyError, NO_MPY_CROSS } from "./mpy.ts";
import { type Place, type Written, writeBuild } from "./outputs.ts";
import { buildJson, moduleReports, reportTable } from "./report.ts";
import { pathHere, report } from "./terminal.ts";

export function optionsOf(input: Input & { readonly strip?: boolean }): TranspileOptions {
	return {
		...(input.files.length > 0 ? { files: input.files } : {}),
		...(input.project === null ? {} : { tsconfig: input.project }),
		target: input.target,
		allowModuleNames: input.allowModuleNames,
		strip: input.strip === true,
	};
}

/** Where a build goes; null: it is printed. */
export function outOf(command: BuildCommand): string | null {
	if (command.out !== null || command.files.length > 0) return command.out;
	const out = outDirOf(command.project ?? "tsconfig.json");
	if (out === null) throw new UsageError(`no -o DIR given, and ${command.project} has no outDir`);
	return out;
}

export function check(command: CheckCommand): number {
	const { files, diagnostics } = transpile(optionsOf(command));
	if (command.json) console.log(buildJson(moduleReports(files, null), diagnostics, null));
	else report(diagnostics);
	return diagnostics.length > 0 ? 1 : 0;
}

export async function build(command: BuildCommand): Promise<number> {
	const out = outOf(command);
	const { files, diagnostics, sources } = transpile(optionsOf(command));
	if (!command.json) report(diagnostics);
	try {
		const mpy = await compiled(command, files);
		if (out !== null) {
			const written = writeOut(command, out, files, sources, command.mpy ? mpy : null);
			if (!command.json) console.error(sentence(out, files, written));
		}
		show(command, out, files, diagnostics, mpy);
	} catch (error) {
		if (!(error instanceof OutputError || error instanceof MpyError)) throw error;
		console.error(`tsmpy: ${error.message}`);
		return 1;
	}
	return diagnostics.length > 0 ? 1 : 0;
}

function show(
	command: BuildCommand,
	out: string | null,
	files: readonly OutputFile[],
	diagnostics: readonly Diagnostic[],
	mpy: ReadonlyMap<string, Uint8Array> | null,
): void {
	const modules = moduleReports(files, mpy);
	if (command.json) {
		const texts = out === null ? new Map(files.map((f) => [f.path, f.text])) : null;
		console.log(buildJson(modules, diagnostics, texts));
	} else if (command.report) console.log(reportTable(modules));
	else if (out === null) for (const file of files) process.stdout.write(file.text);
}

/** What --mpy writes, or --report counts; null where neither is asked for, or the latter has no mpy-cross. */
export async function compiled(
	command: BuildCommand,
	files: readonly OutputFile[],
): Promise<ReadonlyMap<string, Uint8Array> | null> {
	if (!command.mpy && !command.report) return null;
	const program = findMpyCross();
	if (program !== null) return await crossCompile(program, files, command.target);
	if (command.mpy) throw new MpyError(NO_MPY_CROSS);
	return null;
}

/** The output folder cannot be written to. Said to the user as it is. */
export class OutputError extends Error {}

/** @throws OutputError */
export function writeOut(
	command: BuildCommand,
	out: string,
	files: readonly OutputFile[],
	sources: readonly string[],
	mpy: Place["mpy"],
): Written {
	try {
		return writeBuild({ out, maps: command.maps ?? out, mpy }, files, sources);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new OutputError(`${pathHere(out) || "."} cannot be written to (${why}). Choose another folder with -o.`);
	}
}

function sentence(out: string, files: readonly OutputFile[], { changed, removed }: Written): string {
	const gone = removed.length === 0 ? "" : `, ${removed.join(", ")} removed: the source is gone`;
	return `${files.length} module${files.length === 1 ? "" : "s"} in ${pathHere(out) || "."}, ${changed.length} of them changed${gone}`;
}
