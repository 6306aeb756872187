// A program that is built again and again: what has not changed is neither read nor parsed a second time.

import type { ts } from "ts-morph";
import type { TranspileOptions } from "./api.ts";
import { compareDiagnostics, type Diagnostic } from "./diagnostics/diagnostic.ts";
import { Findings } from "./program/findings.ts";
import { SourceCache } from "./program/host.ts";
import { importGroups } from "./program/imports.ts";
import { LOOSER, type Loaded, load, partOf, relaxed, typeErrors } from "./program/load.ts";
import { type FileResult, failed, transpileFile } from "./transpile-file.ts";
import { Facts } from "./types/facts.ts";

/** A build of all files, as far as it has come. */
export interface Build {
	/** Absolute names of all source files, declarations too: a change in one of them asks for a build. */
	readonly reads: readonly string[];
	/** Absolute names of the files that are turned into Python. */
	readonly sources: readonly string[];
	/** Of the call, the tsconfig and the options: they stand against no file of the program. */
	readonly diagnostics: readonly Diagnostic[];
	/** The compiler's options, to be compared. */
	readonly settings: string;
	/** How many of the results, at the beginning, are of files that were wanted first. */
	readonly first: number;
	/** Each file's result. Every one of them is what a build from scratch would give. */
	readonly results: Iterable<FileResult>;
}

export class Session {
	private readonly cache = new SourceCache();
	private readonly findings = new Findings();
	private readonly options: TranspileOptions;

	constructor(options: TranspileOptions) {
		this.options = options;
	}

	/** @param first absolute names of files whose results are wanted before the others' */
	start(first: ReadonlySet<string> = new Set()): Build {
		const { loaded, diagnostics } = load(this.options, this.cache, this.findings);
		if (loaded === null) return { reads: [], sources: [], settings: "", diagnostics, first: 0, results: [] };
		return {
			reads: loaded.program.getSourceFiles().map((f) => f.fileName),
			sources: loaded.together,
			settings: JSON.stringify(loaded.options),
			diagnostics,
			first: loaded.byDefault ? 0 : loaded.together.filter((name) => first.has(name)).length,
			results: loaded.byDefault ? this.asStrictAsCanBe(loaded) : this.each(loaded, first),
		};
	}

	/** @returns absolute names of the files that have changed, or are gone, since they were read */
	refresh(): ReadonlySet<string> {
		return new Set(this.cache.refresh());
	}

	/**
	 * Files that the type checker refuses get another chance, in which missing items count as present, and more where that
	 * is not enough. What is wrong all the same is told as in the first of them.
	 */
	private asStrictAsCanBe(loaded: Loaded): FileResult[] {
		let results = [...this.each(loaded, new Set())];
		for (const [i, options] of LOOSER.entries()) {
			const failing = results.filter((r) => r.hasTypeErrors).map((r) => r.source);
			const looser = relaxed(loaded, failing, options);
			if (looser === null) break;
			const again = [...this.each(looser, new Set())].filter((r) => i === 0 || !r.hasTypeErrors);
			const replaced = new Set(again.map((r) => r.source.fileName));
			results = [...results.filter((r) => !replaced.has(r.source.fileName)), ...again];
		}
		return results;
	}

	private *each(loaded: Loaded, first: ReadonlySet<string>): Generator<FileResult> {
		const wanted = loaded.sources.filter((f) => first.size === 0 || first.has(f.fileName));
		let facts: Facts;
		try {
			// the checker remembers what it works out while it checks: what it is asked before, it works out again
			for (const source of wanted) typeErrors(loaded.program, source);
			facts = new Facts(loaded);
		} catch (error) {
			yield* this.apart(loaded, error);
			return;
		}
		const rank = (f: ts.SourceFile): number => (first.has(f.fileName) ? 0 : 1);
		for (const source of [...loaded.sources].sort((a, b) => rank(a) - rank(b)))
			yield transpileFile(facts, source, this.options);
	}

	/** What keeps tsmpy from looking at the program as a whole is in one of its parts: the others are built. */
	private *apart(loaded: Loaded, error: unknown): Generator<FileResult> {
		const [group, ...others] = importGroups(loaded.program, loaded.sources);
		if (group === undefined || others.length === 0) {
			for (const source of loaded.sources) yield failed(source, error);
			return;
		}
		for (const names of [group, ...others]) yield* this.each(partOf(loaded, names), new Set());
	}
}

/** Sorted by file and place, each once. */
export function inOrder(found: readonly Diagnostic[]): Diagnostic[] {
	const seen = new Set<string>();
	const once = found.filter((d) => {
		const key = `${d.file}:${d.line}:${d.column}:${d.code}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
	return once.sort(compareDiagnostics);
}
