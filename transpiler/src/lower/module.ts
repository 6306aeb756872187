// One file: its statements, after the helpers that they turned out to need.

import type { ts } from "ts-morph";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { defectAt } from "../diagnostics/diagnostic.ts";
import type { Stmt } from "../python/ast.ts";
import * as py from "../python/build.ts";
import type { Facts } from "../types/facts.ts";
import { Context } from "./context.ts";
import { lowerExpression } from "./expressions/index.ts";
import { callsDeeply, onDeepStack } from "./functions/deep.ts";
import type { Lowerings } from "./recursion.ts";
import {
	builtinsCalled,
	type HelperWorld,
	helperNames,
	helperStatements,
	isOfLoop,
	isShared,
	SHARED_MODULE,
	sharedBy,
} from "./runtime/helpers.ts";
import { lowerBlock, lowerStatementList } from "./statements/index.ts";
import { earlyVariables } from "./statements/vars.ts";

const LOWERINGS: Lowerings = { expression: lowerExpression, statements: lowerStatementList, block: lowerBlock };

export interface LoweredModule {
	readonly body: readonly Stmt[];
	readonly diagnostics: readonly Diagnostic[];
	/** Runtime helpers taken. */
	readonly helpers: readonly string[];
	/** Those that it takes from the module that the program's modules share. */
	readonly shared: readonly string[];
	/** Was something refused because null and undefined are one? */
	readonly mixesNone: boolean;
}

/** Names of the program that helpers have, too, which turn out to be needed, are given up to them. */
export function lowerModule(facts: Facts, file: ts.SourceFile): LoweredModule {
	const lowered = lowerWith(facts, file, new Set());
	const isClashing = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(file.text);
	const clashing = [...lowered.helpers, ...lowered.shared].filter(isClashing);
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
		const promises = facts.promises.isAlone(file) ? [] : [...cx.helpers].filter(isShared);
		for (const name of promises) cx.helpers.delete(name);
		const world = helperWorld(cx);
		const shared = [...promises, ...sharedBy(cx.helpers, world)];
		for (const name of shared)
			cx.boardImports.set(`${SHARED_MODULE}.${name}`, { module: SHARED_MODULE, name, as: renamed.get(name) ?? null });
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
			shared: [],
			mixesNone: false,
		};
	}
}

/** Where a program begins, it waits at its end for what is still to be done. */
function runsLoop(cx: Context): boolean {
	const { promises } = cx.facts;
	if (!promises.isEntry(cx.file) || !promises.areJavaScripts(cx.file)) return false;
	return promises.isAlone(cx.file) ? [...cx.helpers].some(isOfLoop) : promises.mayWait(cx.file);
}

function helperWorld(cx: Context): HelperWorld {
	const world = worldOf(cx);
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
		sharesNull: cx.facts.nullIsApart && cx.facts.hasNeighbours(cx.file),
		isNoneUndefined: cx.facts.nullIsApart || cx.facts.features.hasNoNull(cx.file),
		hasDates: cx.facts.features.hasDates(cx.file),
		hasTyped: cx.facts.features.hasTyped(cx.file),
		hasBigInts: cx.facts.features.hasBigInts(cx.file),
		boxesBigInts: cx.helpers.has("_Big"),
		hasBare: cx.facts.features.makesBare(cx.file) || mayShowGroups(cx.file.text),
		derivesContainers: cx.facts.features.derivesContainers(cx.file) || cx.facts.features.derivesArrays(cx.file),
		hasIterableBoxes: cx.facts.unknownIn(cx.file).isMap && cx.facts.escapes.iterables(cx.file),
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
function mayShowGroups(text: string): boolean {
	return /\(\?<[\p{L}_$]/u.test(text) && /\bgroups\b/.test(text) && /\bconsole\./.test(text);
}

/** Imports first, then helpers, then the rest. */
function arrange(cx: Context, statements: readonly Stmt[], world: HelperWorld): Stmt[] {
	const firstOther = statements.findIndex((s) => s.k !== "import" && s.k !== "from" && s.k !== "comment");
	const split = firstOther < 0 ? statements.length : firstOther;
	const imports = statements.slice(0, split);
	return [
		...withOwn(imports, ownImports(cx)),
		...helperStatements(cx.helpers, world),
		...cx.prologue,
		...statements.slice(split),
	];
}

/** What the output imports for itself. */
function ownImports(cx: Context): Stmt[] {
	const wanted = [...cx.boardImports.values()];
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
