// From files and a tsconfig to a checked program.

import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ts } from "ts-morph";
import { type Diagnostic, diagnosticWithoutPlace, fromTypeScript } from "../diagnostics/diagnostic.ts";
import { packageRoot } from "../package-root.ts";
import { Findings } from "./findings.ts";
import { isUnquoted, SourceCache } from "./host.ts";
import { nameImplementations } from "./implementations.ts";
import { importGroups } from "./imports.ts";
import { ANY_ITEMS, presume, presumeMore } from "./presumed.ts";
import type { Target } from "./target.ts";

export interface Loaded {
	readonly program: ts.Program;
	/** The files to turn into Python, in the program's order. */
	readonly sources: readonly ts.SourceFile[];
	/** Absolute names of all files that are turned into Python together: what their modules are called depends on them. */
	readonly together: readonly string[];
	/** The folder that the tsconfig stands in, else the working folder. */
	readonly root: string;
	readonly options: ts.CompilerOptions;
	readonly target: Target;
	/** No tsconfig says how strict the types are. */
	readonly byDefault: boolean;
	readonly cache: SourceCache;
	readonly findings: Findings;
}

export interface LoadRequest {
	readonly tsconfig?: string;
	readonly files?: readonly string[];
	/** Also the files that these import. */
	readonly withImports?: boolean;
	/** What the output is to run on; `unix` if not given. */
	readonly target?: Target;
}

interface Settings {
	readonly options: ts.CompilerOptions;
	/** The files that the tsconfig names. */
	readonly named: readonly string[];
	readonly diagnostics: readonly Diagnostic[];
}

/** What a file without a tsconfig is compiled with. */
function defaultOptions(): ts.CompilerOptions {
	return {
		target: ts.ScriptTarget.ES2022,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts"],
		types: [],
		strict: true,
		noUncheckedIndexedAccess: true,
		allowImportingTsExtensions: true,
		skipLibCheck: true,
	};
}

function programOf(rootNames: readonly string[], options: ts.CompilerOptions, host: ts.CompilerHost): ts.Program {
	const program = ts.createProgram({ rootNames, options, host });
	nameImplementations(program);
	return program;
}

/** Reads what is asked for; a file or a tsconfig that is not there is a diagnostic, the other files are read. */
export function load(
	request: LoadRequest,
	cache = new SourceCache(),
	findings = new Findings(),
): { loaded: Loaded | null; diagnostics: Diagnostic[] } {
	const bad = (request.files ?? []).map((f) => [f, whyUnreadable(f)] as const);
	const files = bad.filter(([, why]) => why === null).map(([f]) => resolve(f));
	const settings = settingsOf(request);
	const diagnostics = [...bad.flatMap(([, why]) => why ?? []), ...settings.diagnostics];
	const wanted = request.files === undefined ? settings.named : files;
	if (settings.diagnostics.length > 0 || wanted.length === 0) return { loaded: null, diagnostics };
	const rootNames = request.tsconfig === undefined ? [...wanted, ownTypings()] : wanted;
	const program = programOf(rootNames, settings.options, cache.host(settings.options));
	diagnostics.push(
		...[...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()].map((d) => fromTypeScript(d)),
	);
	const chosen = new Set(wanted);
	const sources = program
		.getSourceFiles()
		.filter((f) => isSource(f) && (request.withImports === true || chosen.has(f.fileName)));
	const loaded: Loaded = {
		program,
		sources,
		together: sources.map((f) => f.fileName),
		root: request.tsconfig === undefined ? process.cwd() : dirname(resolve(request.tsconfig)),
		options: settings.options,
		target: request.target ?? "unix",
		byDefault: request.tsconfig === undefined,
		cache,
		findings,
	};
	findings.renew(program);
	return { loaded, diagnostics };
}

const WITH_ITEMS: ts.CompilerOptions = { noUncheckedIndexedAccess: false };
const WITH_FIELDS: ts.CompilerOptions = {
	...WITH_ITEMS,
	strictPropertyInitialization: false,
	useUnknownInCatchVariables: false,
	strictFunctionTypes: false,
};

/** An option of ours among TypeScript's: nobody asks for `noImplicitThis`. */
const TAKES_ANY_THIS = "takesAnyThis";

/**
 * Another one: what `noImplicitAny` finds is no error. Where it is off, `const found = []` holds
 * nothing at all; where it is on, the array has the type of what is pushed, or `any`.
 */
const TAKES_ANY = "takesAny";

/** A third: what may be missing is taken for there, where the type checker asks for that. */
const TAKES_MISSING = "takesMissing";

/** With it: arrays that begin empty hold anything. */
const TAKES_ANY_ITEMS = "takesAnyItems";

/** With it, unless that is in the way: functions that give what may be missing say so. */
const GIVES_MISSING = "givesMissing";

const WITH_ANY: ts.CompilerOptions = { ...WITH_FIELDS, [TAKES_ANY_THIS]: true, [TAKES_ANY]: true };
const WITH_MISSING: ts.CompilerOptions = { ...WITH_ANY, [TAKES_MISSING]: true };

/** What is taken back of the default options, step by step, for files whose types are less strict. */
export const LOOSER: readonly ts.CompilerOptions[] = [
	WITH_ITEMS,
	WITH_FIELDS,
	{ ...WITH_FIELDS, [TAKES_ANY_THIS]: true, noImplicitAny: false },
	WITH_ANY,
	{ ...WITH_MISSING, [GIVES_MISSING]: true },
	WITH_MISSING,
	{ ...WITH_MISSING, [TAKES_ANY_ITEMS]: true },
];

/**
 * Files that are wrong by the default options, and what they are connected with by imports: a program of their own with
 * others. Null where a tsconfig says how strict it is to be.
 */
export function relaxed(loaded: Loaded, failing: readonly ts.SourceFile[], options: ts.CompilerOptions): Loaded | null {
	if (!loaded.byDefault || failing.length === 0) return null;
	const names = new Set(importGroups(loaded.program, failing).flatMap((group) => [...group]));
	return partOf(loaded, names, { ...loaded.options, ...options });
}

/** A program of some of the files, which must be all that these are connected with by imports. */
export function partOf(loaded: Loaded, names: ReadonlySet<string>, options = loaded.options): Loaded {
	const rootNames = [...names, ...(loaded.byDefault ? [ownTypings()] : [])];
	const program =
		options[TAKES_MISSING] === true
			? presuming(loaded, names, rootNames, options)
			: programOf(rootNames, options, loaded.cache.host(options));
	const sources = loaded.sources.filter((f) => names.has(f.fileName));
	return {
		...loaded,
		program,
		options,
		findings: new Findings(),
		sources: sources.map((f) => program.getSourceFile(f.fileName) ?? f),
	};
}

/** Saying that something is there may show what else may be missing. */
const ROUNDS = 8;

function presuming(
	loaded: Loaded,
	names: ReadonlySet<string>,
	rootNames: readonly string[],
	options: ts.CompilerOptions,
): ts.Program {
	const first = options[TAKES_ANY_ITEMS] === true ? [ANY_ITEMS] : [];
	const presumed = new Map([...names].map((name) => [name, new Set<string>(first)] as const));
	const host = loaded.cache.changing(options, (file) => presume(file, presumed.get(file.fileName) ?? new Set()));
	const make = (): ts.Program => programOf(rootNames, options, host);
	let program = make();
	for (let round = 0; round < ROUNDS; round++) {
		const found = [...presumed].filter(([name, places]) => {
			const file = program.getSourceFile(name);
			return file !== undefined && presumeMore(program, file, places, options[GIVES_MISSING] === true);
		});
		if (found.length === 0) break;
		program = make();
	}
	return program;
}

/** The folder that a tsconfig names for output, or null. */
export function outDirOf(tsconfig: string): string | null {
	return settingsOf({ tsconfig }).options.outDir ?? null;
}

function ownTypings(): string {
	return resolve(packageRoot(), "typings/index.d.ts");
}

function settingsOf(request: LoadRequest): Settings {
	if (request.tsconfig === undefined) return { options: forBoards(defaultOptions()), named: [], diagnostics: [] };
	const unreadable = whyUnreadable(request.tsconfig);
	if (unreadable !== null) return { options: {}, named: [], diagnostics: [unreadable] };
	const errors: ts.Diagnostic[] = [];
	const parsed = ts.getParsedCommandLineOfConfigFile(
		resolve(request.tsconfig),
		{},
		{ ...ts.sys, onUnRecoverableConfigFileDiagnostic: (d) => void errors.push(d) },
	);
	// Whether the tsconfig names files is of no interest where they are given.
	const isAboutFiles = (d: ts.Diagnostic): boolean => d.code === 18002 || d.code === 18003;
	for (const d of parsed?.errors ?? []) if (request.files === undefined || !isAboutFiles(d)) errors.push(d);
	return {
		options: forBoards(parsed?.options ?? {}),
		named: (parsed?.fileNames ?? []).filter((name) => !/\.json$/.test(name)),
		diagnostics: errors.map(fromTypeScript),
	};
}

/**
 * On the board every file is a module, also one that neither imports nor exports; TypeScript itself writes nothing. What
 * may be null is to be seen in types, whatever a tsconfig says: nobody could tell null and undefined apart else. So is what
 * `this` is in a method of a literal, which is `any` else.
 */
function forBoards(options: ts.CompilerOptions): ts.CompilerOptions {
	return {
		ignoreDeprecations: "6.0",
		...options,
		strictNullChecks: true,
		noImplicitThis: true,
		[TAKES_ANY_THIS]: !(options.noImplicitThis ?? options.strict ?? true),
		moduleDetection: ts.ModuleDetectionKind.Force,
		noEmit: true,
		composite: false,
		incremental: false,
	};
}

function isSource(file: ts.SourceFile): boolean {
	return !file.isDeclarationFile && /\.[cm]?tsx?$/.test(file.fileName);
}

function whyUnreadable(path: string): Diagnostic | null {
	if (!existsSync(path)) return diagnosticWithoutPlace("TSM9002", path);
	return statSync(path).isFile() ? null : diagnosticWithoutPlace("TSM9003", `${path} is not a file.`);
}

/** `module M {`, as namespaces were declared once: it means the same. */
const NAMESPACE_BY_MODULE = 1540;

/** `this` is `any` in a function, or that of the module: errors of `noImplicitThis` only. */
const ANY_THIS: readonly number[] = [2683, 7041];

/** Something is `any` that nothing says the type of: errors of `noImplicitAny` only. */
const ANY: readonly number[] = [
	7005, 7006, 7008, 7010, 7011, 7013, 7015, 7017, 7018, 7019, 7022, 7023, 7024, 7031, 7034, 7052, 7053,
];

/** Asked for by a text, these are allowed: private parts, what only an index signature tells of, fields further down. */
const AS_TEXTS: readonly number[] = [2341, 2445, 2446, 2729, 4111];

/** So are members that nothing tells of, unless `noImplicitAny` is on. */
const UNTOLD_AS_TEXTS: readonly number[] = [2339, 2551, 2576];

/** What the type checker says of one file. */
export function typeErrors(program: ts.Program, file: ts.SourceFile): Diagnostic[] {
	const syntax = program.getSyntacticDiagnostics(file);
	const found = syntax.length > 0 ? syntax : program.getSemanticDiagnostics(file);
	const options = program.getCompilerOptions();
	const passed = [
		...(options[TAKES_ANY_THIS] === true ? ANY_THIS : []),
		...(options[TAKES_ANY] === true ? ANY : []),
		NAMESPACE_BY_MODULE,
	];
	const isTold = (options.noImplicitAny ?? options.strict ?? true) && options[TAKES_ANY] !== true;
	const asTexts = isTold ? AS_TEXTS : [...AS_TEXTS, ...UNTOLD_AS_TEXTS];
	const isPassed = (d: ts.Diagnostic): boolean =>
		passed.includes(d.code) || (asTexts.includes(d.code) && isUnquoted(file, d.start ?? 0));
	return found.filter((d) => !isPassed(d)).map(fromTypeScript);
}
