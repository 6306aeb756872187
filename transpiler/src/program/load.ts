// From files and a tsconfig to a checked program. ts-morph loads; from here on the compiler's own nodes are used.

import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Project, ts } from "ts-morph";
import { type Diagnostic, diagnosticWithoutPlace, fromTypeScript } from "../diagnostics/diagnostic.ts";
import { packageRoot } from "../package-root.ts";

export interface Loaded {
	readonly program: ts.Program;
	/** The files to turn into Python, in the program's order. */
	readonly sources: readonly ts.SourceFile[];
	/** The folder that the tsconfig stands in, else the working folder. */
	readonly root: string;
	readonly options: ts.CompilerOptions;
}

export interface LoadRequest {
	readonly tsconfig?: string;
	readonly files?: readonly string[];
	/** Also the files that these import. */
	readonly withImports?: boolean;
}

/** What a file without a tsconfig is compiled with. */
function defaultOptions(): ts.CompilerOptions {
	return {
		target: ts.ScriptTarget.ES2022,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		lib: ["lib.es2022.d.ts", "lib.esnext.disposable.d.ts"],
		types: [],
		strict: true,
		noUncheckedIndexedAccess: true,
		noImplicitOverride: true,
		skipLibCheck: true,
		noEmit: true,
	};
}

/** Reads what is asked for; a file or a tsconfig that is not there is a diagnostic, the other files are read. */
export function load(request: LoadRequest): { loaded: Loaded | null; diagnostics: Diagnostic[] } {
	const config = request.tsconfig;
	const unreadable = config === undefined ? null : (whyUnreadable(config) ?? whyBroken(config));
	if (unreadable !== null) return { loaded: null, diagnostics: [unreadable] };
	const bad = (request.files ?? []).map((f) => [f, whyUnreadable(f)] as const);
	const files = bad.filter(([, why]) => why === null).map(([f]) => f);
	const diagnostics = bad.flatMap(([, why]) => why ?? []);
	if (request.files !== undefined && files.length === 0) return { loaded: null, diagnostics };
	const project =
		config === undefined
			? new Project({ compilerOptions: defaultOptions() })
			: new Project({ tsConfigFilePath: config, skipAddingFilesFromTsConfig: request.files !== undefined });
	const wanted = files.map((f) => project.addSourceFileAtPath(resolve(f)).getFilePath() as string);
	if (config === undefined) project.addSourceFileAtPath(resolve(packageRoot(), "typings/index.d.ts"));
	asModules(project);
	const program = project.getProgram().compilerObject;
	// What a tsconfig names, not what that happens to import from elsewhere.
	const named = project.getProgram().compilerObject.getRootFileNames();
	const chosen = new Set(request.files === undefined ? named : wanted);
	const sources = program
		.getSourceFiles()
		.filter((f) => !f.isDeclarationFile && (request.withImports === true || chosen.has(f.fileName)));
	const root = config === undefined ? process.cwd() : dirname(resolve(config));
	return { loaded: { program, sources, root, options: program.getCompilerOptions() }, diagnostics };
}

function whyUnreadable(path: string): Diagnostic | null {
	if (!existsSync(path)) return diagnosticWithoutPlace("TSM9002", path);
	return statSync(path).isFile() ? null : diagnosticWithoutPlace("TSM9003", `${path} is not a file.`);
}

function whyBroken(tsconfig: string): Diagnostic | null {
	const broken = ts.readConfigFile(tsconfig, ts.sys.readFile).error;
	return broken === undefined ? null : fromTypeScript(broken);
}

/** On the board every file is a module, also one that neither imports nor exports. */
function asModules(project: Project): void {
	for (const file of project.getSourceFiles())
		if (!file.isDeclarationFile() && !ts.isExternalModule(file.compilerNode))
			file.insertText(file.getEnd(), "\nexport {};");
}

/** What the type checker says of one file. */
export function typeErrors(program: ts.Program, file: ts.SourceFile): Diagnostic[] {
	return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(fromTypeScript);
}
