// tsmpy as a library: the types of its package.

/** `unix`: MicroPython on a computer; the two others have floats of 32 bits, the ESP8266 lacks features too. */
export type Target = "unix" | "esp32" | "esp8266";

export interface TranspileOptions {
	/** A path. Its files are transpiled, unless `files` are given; its options and paths hold. */
	readonly tsconfig?: string;
	/** Paths of TypeScript files; all files of `tsconfig` if not given. */
	readonly files?: readonly string[];
	/** Also the files that these import. */
	readonly withImports?: boolean;
	/** What the output is to run on; `unix` if not given. */
	readonly target?: Target;
	/** Allow files named like MicroPython's own modules: a board's drivers must be named so. */
	readonly allowModuleNames?: boolean;
	/** Leave the comments out, but for the first line, which names source and version. */
	readonly strip?: boolean;
}

/** Where in a TypeScript file something came from: lines and columns count from 1. */
export interface Origin {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

export interface OutputFile {
	/** The TypeScript file, absolute. */
	readonly source: string;
	/** Where it goes, below an output folder: `gateway/__init__.py`. */
	readonly path: string;
	readonly text: string;
	/** For each line of `text`, from 1 on at index 0: the TypeScript position it came from, or null. */
	readonly lines: readonly (Origin | null)[];
	/** Runtime helpers that it has. */
	readonly helpers: readonly string[];
}

export interface Diagnostic {
	/** `TSMnnnn` for tsmpy's own, `TSnnnn` for the type checker's. */
	readonly code: string;
	/** Absolute, or null where no file is to blame. */
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

export interface Transpiled {
	/** Absolute names of all files that were to be turned into Python. */
	readonly sources: readonly string[];
	/** Of each file without an error. */
	readonly files: readonly OutputFile[];
	/** Sorted by file and place. */
	readonly diagnostics: readonly Diagnostic[];
}

/** Never throws for what is wrong with the program: that is in `diagnostics`. */
export function transpile(options: TranspileOptions): Transpiled;

/**
 * Tells V8 that this process is over soon, so that it optimises little: a build from nothing takes a third less time on Node 20.
 * It holds for the whole process; the command `tsmpy` does it too.
 */
export function expectShortRun(): void;

/** `path/file.ts:3:14 - TSM1003: what is wrong. What to write instead.` */
export function formatDiagnostic(d: Diagnostic, pathOf?: (file: string) => string): string;

/**
 * All files appear, each whole, or none; what has not changed is left alone.
 *
 * @returns how many were not there in that form
 */
export function writeOutputs(folder: string, files: readonly OutputFile[]): number;

/** A source map (version 3) of a file, to be written to `at`. */
export function mapOf(file: OutputFile, at: string): string;

/** Turns Python's positions in a log into TypeScript's, by the maps in a folder (`NAME.py.map`). */
export class Tracer {
	/** `pathOf`: how a TypeScript file is to be named, of its absolute name. */
	constructor(folder: string, pathOf: (file: string) => string);
	/** Takes a piece of the log as it comes; gives what can be shown by now. */
	push(piece: string): string;
	/** What is left when the log ends. */
	end(): string;
}

/** This package's version. */
export function version(): string;
