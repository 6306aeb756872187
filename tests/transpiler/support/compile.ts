// Many small programs through tsmpy at once: one type checker for all of them.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OutputFile, Transpiled } from "../../../transpiler/src/api.ts";
import { type Diagnostic, formatDiagnostic } from "../../../transpiler/src/diagnostics/diagnostic.ts";
import { importGroups } from "../../../transpiler/src/program/imports.ts";
import { type Loaded, load } from "../../../transpiler/src/program/load.ts";
import type { Target } from "../../../transpiler/src/program/target.ts";
import { inOrder } from "../../../transpiler/src/session.ts";
import { outputsOf } from "../../../transpiler/src/shared-module.ts";
import { transpileFile } from "../../../transpiler/src/transpile-file.ts";
import { Facts } from "../../../transpiler/src/types/facts.ts";
import { ROOT } from "../../helpers/command.ts";
import { temporaryFolder } from "../../helpers/folder.ts";

/** What became of one TypeScript file. */
export interface Compiled {
	/** Absolute path of the Python, or null where tsmpy refused the file. */
	readonly python: string | null;
	readonly text: string;
	readonly diagnostics: readonly Diagnostic[];
}

/** Compiler options for programs that stand anywhere, each file a module. */
const OPTIONS = {
	target: "es2022",
	module: "esnext",
	moduleResolution: "bundler",
	moduleDetection: "force",
	lib: ["es2023"],
	types: [],
	strict: true,
	noUncheckedIndexedAccess: true,
	noEmit: true,
};

/**
 * Compiles texts that have nothing to do with each other.
 *
 * @param sources texts by file name: `"first.ts"`, `"folder/second.ts"`
 */
export function compileTexts(sources: ReadonlyMap<string, string>, target: Target = "unix"): Map<string, Compiled> {
	const folder = temporaryFolder();
	const tsconfig = writeProject(folder, sources);
	return compileProject(
		tsconfig,
		[...sources.keys()].map((name) => join(folder, name)),
		folder,
		target,
	);
}

/**
 * Writes the sources of a project into an empty folder.
 *
 * @param options the compiler's, besides those for programs that stand anywhere
 * @returns the path of its tsconfig
 */
export function writeProject(folder: string, sources: ReadonlyMap<string, string>, options: object = {}): string {
	for (const [name, text] of sources) writeWhole(join(folder, name), text);
	const typings = join(ROOT, "transpiler/typings/index.d.ts");
	const tsconfig = join(folder, "tsconfig.json");
	const compilerOptions = { ...OPTIONS, ...options };
	writeFileSync(tsconfig, JSON.stringify({ compilerOptions, files: [typings], include: ["**/*.ts"] }));
	return tsconfig;
}

/**
 * Compiles the files of a tsconfig.
 *
 * @param files absolute paths of the TypeScript files that are asked for
 * @param root what the names in the result are relative to
 */
export function compileProject(
	tsconfig: string,
	files: readonly string[],
	root: string,
	target: Target = "unix",
): Map<string, Compiled> {
	const result = transpileApart(tsconfig, target);
	const out = temporaryFolder();
	const made = new Map<string, OutputFile>(result.files.map((f) => [f.source, f] as const).reverse());
	const compiled = new Map<string, Compiled>();
	for (const file of files) {
		const output = made.get(file);
		const python = output === undefined ? null : join(out, output.path);
		if (python !== null) writeWhole(python, output?.text ?? "");
		const diagnostics = result.diagnostics.filter((d) => d.file === file);
		compiled.set(file.slice(root.length + 1), { python, text: output?.text ?? "", diagnostics });
	}
	return compiled;
}

/**
 * Each file by itself, with what it is connected with by imports only: what tsmpy finds out of a whole program (does it
 * show the order of keys, a -0, ...) must not come from another program that happens to be compiled with it.
 */
export function transpileApart(tsconfig: string, target: Target = "unix"): Pick<Transpiled, "files" | "diagnostics"> {
	const { loaded, diagnostics } = load({ tsconfig, target });
	if (loaded === null) return { files: [], diagnostics };
	const results = importGroups(loaded.program, loaded.sources).flatMap((group) => {
		const part = narrowed(loaded, group);
		const facts = new Facts(part);
		return part.sources.map((source) => transpileFile(facts, source, { tsconfig, target }));
	});
	return {
		files: outputsOf(results),
		diagnostics: inOrder([...diagnostics, ...results.flatMap((r) => r.diagnostics)]),
	};
}

/** The same program and type checker, as if it had some of its files only. */
function narrowed(loaded: Loaded, names: ReadonlySet<string>): Loaded {
	const program = Object.assign(Object.create(loaded.program) as typeof loaded.program, {
		getSourceFiles: () => loaded.program.getSourceFiles().filter((f) => f.isDeclarationFile || names.has(f.fileName)),
	});
	return { ...loaded, program, sources: loaded.sources.filter((f) => names.has(f.fileName)) };
}

function writeWhole(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

/** One line a diagnostic, without the path. */
export function listDiagnostics(diagnostics: readonly Diagnostic[]): string {
	return diagnostics.map((d) => formatDiagnostic(d, () => "")).join("\n");
}
