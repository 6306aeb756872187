// How many arguments a function may be called with. TypeScript takes a function with fewer parameters where more are
// given, and one that insists on a parameter where it may be left out; Python wants the numbers to agree. Wherever a
// function flows to a type that gives it more, or less, its definition is told.

import { ts } from "ts-morph";
import type { Findings } from "../../program/findings.ts";
import { ownParameters } from "../../syntax.ts";
import type { Worlds } from "../modules/worlds.ts";
import { writtenKey } from "../names/member-keys.ts";
import { FunctionFlows } from "./function-flows.ts";
import { leastOf, mostOf, type Wanted } from "./parameters.ts";
import type { Counted } from "./signatures.ts";

type Derived = (base: ts.ClassLikeDeclaration) => readonly ts.ClassLikeDeclaration[];

export class Arity {
	private readonly wanted = new Map<ts.Node, Wanted>();
	private readonly wrapped = new Map<ts.Node, Wanted>();
	private readonly unfit = new Set<ts.Node>();
	private readonly narrowing = new Map<ts.SourceFile, ReadonlySet<number>>();
	private readonly widening = new Map<ts.SourceFile, ReadonlySet<number>>();
	private readonly misled = new Map<ts.Node, number>();
	private readonly outgrown = new Set<ts.Node>();
	private readonly lengthened = new Map<ts.SourceFile, FunctionFlows["lengthened"]>();
	private readonly derivedFrom: Derived;
	private readonly worlds: Worlds;

	constructor(
		checker: ts.TypeChecker,
		derivedFrom: Derived,
		sources: readonly ts.SourceFile[],
		worlds: Worlds,
		findings: Findings,
	) {
		this.derivedFrom = derivedFrom;
		this.worlds = worlds;
		for (const file of sources) {
			const found = findings.of(file, "arity", () => new FunctionFlows(checker).look(file));
			for (const { node, wanted, isCalled } of found.told) this.tell(node, wanted, isCalled);
			for (const [node, wanted] of found.wrapped) this.wrapped.set(node, wanted);
			for (const node of found.unfit) this.unfit.add(node);
			this.narrowing.set(file, found.narrowed);
			this.widening.set(file, found.widened);
			for (const [node, told] of found.misled) this.misled.set(node, told);
			for (const node of found.outgrown) this.outgrown.add(node);
			if (found.lengthened.length > 0) this.lengthened.set(file, found.lengthened);
		}
	}

	/** What the function will be called with besides what it declares; null if nothing. */
	of(node: ts.Node): Wanted | null {
		const told = this.wanted.get(node) ?? null;
		if (this.lengthened.size === 0 || !isValue(node)) return told;
		const known = Math.max(told?.most ?? 0, mostOf(node));
		const most = this.lengthenedTo(node.getSourceFile(), known);
		return most === known ? told : { most, least: told?.least ?? ownParameters(node).length };
	}

	/** How many a function with so many parameters may be given that types with more may know, by way of others. */
	lengthenedTo(file: ts.SourceFile, known: number): number {
		const steps = this.worlds.of(file).flatMap((f) => this.lengthened.get(f) ?? []);
		let most = known;
		for (let before = -1; before !== most; ) {
			before = most;
			for (const [from, to] of steps) if (from === before) most = Math.max(most, to);
		}
		return most;
	}

	/** A function that is only known by its type, at a place that calls it with another number of arguments. */
	wrapOf(node: ts.Node): Wanted | null {
		return this.wrapped.get(node) ?? null;
	}

	/** An object whose functions would have to be another's. */
	isUnfit(node: ts.Node): boolean {
		return this.unfit.has(node);
	}

	/** How many parameters types tell of where functions go, in that file, that have more. */
	narrowedIn(file: ts.SourceFile): ReadonlySet<number> {
		return this.narrowing.get(file) ?? new Set();
	}

	/** How many parameters types tell of functions that go, in that file, where more are given. */
	widenedIn(file: ts.SourceFile): ReadonlySet<number> {
		return this.widening.get(file) ?? new Set();
	}

	/** The number that the type tells of where such a function must not be given more; null for any other place. */
	misledTo(node: ts.Node): number | null {
		return this.misled.get(node) ?? null;
	}

	/** Is it a method that takes more than what it overrides or implements? */
	outgrows(node: ts.Node): node is ts.MethodDeclaration {
		return this.outgrown.has(node);
	}

	/**
	 * Also those that override it: the call may reach any of them.
	 * @param isCalled is it called by its own type too?
	 */
	tell(node: Counted, wanted: Wanted, isCalled: boolean): void {
		const known = this.wanted.get(node);
		const most = Math.max(known?.most ?? 0, wanted.most);
		const own = isCalled ? (ts.isClassLike(node) ? 0 : leastOf(node)) : Number.POSITIVE_INFINITY;
		const least = Math.min(known?.least ?? Number.POSITIVE_INFINITY, wanted.least, own);
		if (most === known?.most && least === known.least) return;
		this.wanted.set(node, { most, least });
		if (!ts.isMethodDeclaration(node) || !ts.isClassLike(node.parent)) return;
		const name = writtenKey(node.name);
		for (const derived of this.derivedFrom(node.parent))
			for (const m of derived.members)
				if (ts.isMethodDeclaration(m) && writtenKey(m.name) === name) this.tell(m, wanted, true);
	}
}

/** Functions that may be known by nothing but a type. */
function isValue(node: ts.Node): node is ts.FunctionLikeDeclaration {
	return (
		ts.isArrowFunction(node) ||
		ts.isFunctionExpression(node) ||
		ts.isFunctionDeclaration(node) ||
		ts.isMethodDeclaration(node)
	);
}
