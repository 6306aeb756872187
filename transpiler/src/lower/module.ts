// One file: its statements, after the helpers that they turned out to need.

import type { ts } from "ts-morph";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { defectAt } from "../diagnostics/diagnostic.ts";
import type { Stmt } from "../python/ast.ts";
import * as py from "../python/build.ts";
import { walk } from "../python/walk.ts";
import type { Facts } from "../types/facts.ts";
import { Context } from "./context.ts";
import { lowerExpression } from "./expressions/index.ts";
import { callsDeeply, onDeepStack } from "./functions/deep.ts";
import type { Lowerings } from "./recursion.ts";
import { builtinsCalled, type HelperWorld, helperNames, helperStatements } from "./runtime/helpers.ts";
import { isSingle, mayWait, type Shared } from "./runtime/shared.ts";
import { lowerBlock, lowerStatementList } from "./statements/index.ts";
import { earlyVariables } from "./statements/vars.ts";

const LOWERINGS: Lowerings = { expression: lowerExpression, statements: lowerStatementList, block: lowerBlock };

export interface LoweredModule {
	readonly body: readonly Stmt[];
	readonly diagnostics: readonly Diagnostic[];
	/** Runtime helpers taken. */
	readonly helpers: readonly string[];
	/** Those that it takes from the module that the program's modules share; null if there are none. */
	readonly shared: Shared | null;
	/** Was something refused because null and undefined are one? */
	readonly mixesNone: boolean;
}

/** Names of the program that helpers have, too, which turn out to be needed, are given up to them. */
export function lowerModule(facts: Facts, file: ts.SourceFile): LoweredModule {
	const lowered = lowerWith(facts, file, new Set());
	const isClashing = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(file.text);
	const clashing = [...lowered.helpers, ...(lowered.shared?.names ?? [])].filter(isClashing);
	if (clashing.length === 0) return lowered;
	if (facts.worldOf(file).length === 1) return lowerWith(facts, file, new Set(clashing));
	// what other modules know by its name keeps that, and the helper has another one
	const renamed = new Map(clashing.map((name) => [name, `${name}_of_tsmpy`]));
	return lowerWith(facts, file, new Set(), renamed);
}

function lowerWith(
	facts: Facts,
	file: ts.SourceFile,
	reserved: ReadonlySet<string>,
	renamed: ReadonlyMap<string, string> = new Map(),
): LoweredModule {
	const cx = new Context(facts, file, LOWERINGS, reserved, renamed);
	try {
		const written = cx.block(() => {
			cx.push(...earlyVariables(cx));
			lowerStatementList(cx, file.statements, file);
			cx.push(...cx.epilogue);
			if (runsLoop(cx)) cx.push(py.exprStmt(py.call(cx.helper("_run_loop"))));
		});
		const statements = callsDeeply(cx) ? onDeepStack(cx, written) : written;
		const asked = worldOf(cx);
		const shared = takeShared(cx, asked);
		const world = withoutClashes(cx, asked);
		return {
			body: arrange(cx, statements, world),
			diagnostics: cx.diagnostics,
			helpers: helperNames(cx.helpers, world),
			shared,
			mixesNone: cx.mixesNone,
		};
	} catch (error) {
		return {
			body: [],
			diagnostics: [...cx.diagnostics, defectAt(cx.failedAt ?? file.statements[0] ?? file, error)],
			helpers: [],
			shared: null,
			mixesNone: false,
		};
	}
}

/**
 * Takes what is to be shared out of the module's own helpers: all of a program that nothing of the board comes into, else
 * what there must be one of.
 */
function takeShared(cx: Context, world: HelperWorld): Shared | null {
	const module = cx.facts.sharedModuleOf(cx.file);
	if (module === null) return null;
	const names = [...cx.helpers].filter((name) => cx.facts.standsAlone(cx.file) || isSingle(name, world)).sort();
	if (names.length === 0) return null;
	for (const name of names) {
		cx.helpers.delete(name);
		cx.boardImports.set(`${module}.${name}`, { module, name, as: cx.renamedHelpers.get(name) ?? null });
	}
	const begins = cx.facts.firstOf(cx.file).fileName;
	return { module, begins, names, world: { ...world, renamed: undefined } };
}

/** Where a program begins, it waits at its end for what is still to be done. */
function runsLoop(cx: Context): boolean {
	const { promises } = cx.facts;
	if (!cx.facts.isEntry(cx.file) || !promises.areJavaScripts(cx.file)) return false;
	return cx.facts.hasNeighbours(cx.file) ? promises.mayWait(cx.file) : [...cx.helpers].some(mayWait);
}

/** Built-ins that the module's own helpers call have other names where the program has theirs. */
function withoutClashes(cx: Context, world: HelperWorld): HelperWorld {
	const own = new Set(cx.scopes.declaredIn(cx.scopes.opened(cx.file)).map((s) => cx.scopes.nameOf(s)));
	if (own.size === 0) return world;
	const hidden = builtinsCalled(cx.helpers, world).filter((name) => own.has(name));
	const renamed = new Map(cx.renamedHelpers);
	for (const name of hidden) {
		const as = `${name}_of_tsmpy`;
		renamed.set(name, as);
		cx.boardImports.set(`builtins.${name}`, { module: "builtins", name, as });
	}
	return { ...world, renamed };
}

function worldOf(cx: Context): HelperWorld {
	return {
		nullIsApart: cx.facts.nullIsApart,
		isNoneUndefined: cx.facts.nullIsApart || cx.facts.features.hasNoNull(cx.file),
		hasDates: cx.facts.features.hasDates(cx.file),
		hasTyped: cx.facts.features.hasTyped(cx.file),
		hasBigInts: cx.facts.features.hasBigInts(cx.file),
		boxesBigInts: cx.helpers.has("_Big"),
		hasBare: cx.facts.features.makesBare(cx.file) || mayShowGroups(cx),
		derivesContainers: cx.facts.features.derivesContainers(cx.file) || cx.facts.features.derivesArrays(cx.file),
		// `x as Iterable<T>` of an x of which nothing is known, or `x is Iterable<T>`
		hasIterableBoxes:
			cx.facts.unknownIn(cx.file).isMap && (cx.facts.escapes.iterables(cx.file) || cx.says(/\b(as|is) Iterable\b/)),
		showsHoles: cx.helpers.has("_gapped"),
		showsAccessors: cx.helpers.has("_made_accessible"),
		hasMatches: cx.facts.features.hasMatches(cx.file),
		hasRegexes: cx.facts.features.hasRegexes(cx.file),
		halvesTexts: cx.facts.halvesTexts(cx.file),
		hasOddSpaces: cx.facts.textsOf(cx.file).hasOddSpaces,
		isSingle: cx.facts.loaded.target !== "unix",
		areErrorsWorded: cx.facts.wordsErrors(cx.file),
		unbinds: cx.helpers.has("_Unbound"),
		namesFunctions: cx.facts.namesFunctions(cx.file),
		sizesFunctions: cx.facts.sizes.areAsked(cx.file),
		symbols: cx.facts.features.symbolUses(cx.file),
		renamed: cx.renamedHelpers,
	};
}

/** The named groups of a match, which have no prototype. */
function mayShowGroups(cx: Context): boolean {
	return cx.says(/\(\?<[\p{L}_$]/u) && cx.says(/\bgroups\b/) && cx.says(/\bconsole\b/);
}

/** Imports first, then helpers, then the rest. */
function arrange(cx: Context, statements: readonly Stmt[], world: HelperWorld): Stmt[] {
	const firstOther = statements.findIndex((s) => s.k !== "import" && s.k !== "from" && s.k !== "comment");
	const split = firstOther < 0 ? statements.length : firstOther;
	const imports = statements.slice(0, split);
	return [
		...withOwn(imports, ownImports(cx, statements)),
		...helperStatements(cx.helpers, world),
		...cx.prologue,
		...statements.slice(split),
	];
}

function namesIn(body: readonly Stmt[]): ReadonlySet<string> {
	const names = new Set<string>();
	walk(body, (node) => {
		if (node.k === "name") names.add(node.id);
	});
	return names;
}

/** What the output imports for itself: of `false ? Math.sqrt(x) : y` nothing is left that would need it. */
function ownImports(cx: Context, statements: readonly Stmt[]): Stmt[] {
	const names = cx.boardImports.size > 0 ? namesIn([...cx.prologue, ...statements]) : new Set<string>();
	const isWanted = (name: string, module: string): boolean => module === "builtins" || names.has(name);
	const wanted = [...cx.boardImports.values()].filter((w) => isWanted(w.as ?? w.name, w.module));
	const modules = [...new Set(wanted.map((w) => w.module))].sort();
	const whole: Stmt[] = [...cx.boardModules].sort().map(([module, as]) => ({ k: "import", module, as }));
	const parts = modules.map(
		(module): Stmt => ({
			k: "from",
			module,
			names: wanted.filter((w) => w.module === module).map(({ name, as }) => ({ name, as })),
		}),
	);
	return [...whole, ...parts];
}

/** The header comment of the file stays on top. */
function withOwn(imports: readonly Stmt[], own: readonly Stmt[]): Stmt[] {
	const [first, ...rest] = imports;
	const [added, ...more] = own;
	if (first === undefined || added === undefined || first.comments === undefined) return [...own, ...imports];
	return [{ ...added, comments: first.comments }, ...more, { ...first, comments: [] }, ...rest];
}
