// The library: a TypeScript program in, MicroPython modules and diagnostics out.

import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { LoadRequest } from "./program/load.ts";
import type { Origin } from "./python/ast.ts";
import { inOrder, Session } from "./session.ts";
import { outputsOf } from "./shared-module.ts";

export interface TranspileOptions extends LoadRequest {
	/** Allow files named like MicroPython's own modules: a board's drivers must be named so. */
	readonly allowModuleNames?: boolean;
	/** Leave the comments out, but for the first line, which names source and version. */
	readonly strip?: boolean;
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

export interface Transpiled {
	/** Absolute names of all files that were to be turned into Python. */
	readonly sources: readonly string[];
	/** Of each file without an error. */
	readonly files: readonly OutputFile[];
	/** Sorted by file and place. */
	readonly diagnostics: readonly Diagnostic[];
}

/** Never throws for what is wrong with the program: that is in `diagnostics`. */
export function transpile(options: TranspileOptions): Transpiled {
	const build = new Session(options).start();
	const results = [...build.results];
	return {
		sources: build.sources,
		files: outputsOf(results, options.strip),
		diagnostics: inOrder([...build.diagnostics, ...results.flatMap((r) => r.diagnostics)]),
	};
}
