// Python's scopes: a function, a class's initialiser, a module. TypeScript's blocks are scopes of their own, so two
// variables of one name may meet in one Python function; here each gets its name, and each function learns which of
// the variables around it it writes.

import { ts } from "ts-morph";
import { push } from "../../multimap.ts";
import { isBuiltIn, pythonName } from "../../python/names.ts";
import { hasExclamation, hasModifier, isInside, isVar } from "../../syntax.ts";
import type { Assignments } from "../assignments.ts";
import { isCell, isTakenEarly } from "../functions/cells.ts";
import { type Declared, type Scope, ScopeContents, symbolDeclaredBy, type Use } from "./scope-contents.ts";

export type { Scope } from "./scope-contents.ts";

/** There from their line on. */
const LATE = ts.SymbolFlags.BlockScopedVariable | ts.SymbolFlags.Class;

export class Scopes {
	private readonly contents: ScopeContents;
	private readonly names = new Map<ts.Symbol, string>();
	/** Variables that a function inside the declaring one reads or writes. */
	private readonly captured = new Set<ts.Symbol>();
	private readonly cells = new Map<ts.Symbol, boolean>();
	/** Who has each name so far, and in which block it is visible. */
	private readonly holders = new Map<Scope, Map<string, { readonly block: ts.Node; readonly symbol: ts.Symbol }[]>>();
	/** Every use of a variable, in source order. */
	private readonly uses = new Map<ts.Symbol, Use[]>();
	private readonly variables = new Map<Scope, ts.Symbol[]>();

	private readonly checker: ts.TypeChecker;
	private readonly assignments: Assignments;
	/** Names that the output needs for itself. */
	private readonly reserved: ReadonlySet<string>;

	constructor(
		checker: ts.TypeChecker,
		assignments: Assignments,
		file: ts.SourceFile,
		standsAlone: boolean,
		reserved: ReadonlySet<string> = new Set(),
	) {
		this.checker = checker;
		this.assignments = assignments;
		this.reserved = reserved;
		this.contents = new ScopeContents(checker, file, standsAlone);
		for (const [symbol, home] of this.contents.homes) push(this.variables, home, symbol);
		for (const use of this.contents.uses) push(this.uses, use.symbol, use);
		this.noteUses();
		this.nameAll();
		this.noteWrites();
	}

	/** The Python scope that the node stands in. */
	of(node: ts.Node): Scope {
		for (let n: ts.Node | undefined = node; n !== undefined; n = n.parent) {
			const scope = this.contents.scopes.get(n);
			if (scope !== undefined) return scope;
		}
		throw new Error("a node outside its file");
	}

	/** The scope that a function, or a file, opens. */
	opened(node: ts.Node): Scope {
		const scope = this.contents.scopes.get(node);
		if (scope === undefined) throw new Error(`${ts.SyntaxKind[node.kind]} opens no scope`);
		return scope;
	}

	nameOf(symbol: ts.Symbol): string {
		return this.names.get(symbol) ?? pythonName(symbol.name);
	}

	/** From here on the variable has another name: what it stands in has become a part of the function around it. */
	rename(symbol: ts.Symbol, name: string): void {
		this.names.set(symbol, name);
	}

	/** The functions that use a variable of a function around them, and those between. */
	capturers(symbol: ts.Symbol): readonly ts.Node[] {
		const home = this.homeOf(symbol);
		const found = new Set<ts.Node>();
		for (const use of this.usesOf(symbol))
			for (let s: Scope | null = use.scope; s !== null && s !== home; s = s.parent) found.add(s.node);
		return [...found];
	}

	/** Where a variable of this file is declared; null for others. */
	homeOf(symbol: ts.Symbol): Scope | null {
		return this.contents.homes.get(symbol) ?? null;
	}

	/** The function of the file that has it for a property; null for any other. */
	functionOf(property: ts.Symbol): ts.Symbol | null {
		return this.contents.functionProperties.get(property) ?? null;
	}

	get hasFunctionProperties(): boolean {
		return this.contents.functionProperties.size + this.contents.callableObjects.size > 0;
	}

	/** Is it a function that is handed on with properties of its own? */
	isCallableObject(symbol: ts.Symbol): boolean {
		return this.contents.callableObjects.has(symbol);
	}

	/** Is it a list of one item in Python, which the functions of a loop's turn share? */
	isCell(symbol: ts.Symbol): boolean {
		const known = this.cells.get(symbol);
		if (known !== undefined) return known;
		const found =
			this.captured.has(symbol) &&
			isCell(
				symbol,
				this.usesOf(symbol).map((u) => u.node),
				this.assignments,
			);
		this.cells.set(symbol, found);
		return found;
	}

	/** Must the list be there before the variable's first value is worked out? */
	isCellFirst(symbol: ts.Symbol): boolean {
		const declaration = symbol.valueDeclaration;
		if (declaration === undefined || !ts.isVariableDeclaration(declaration) || !this.isCell(symbol)) return false;
		return isTakenEarly(
			declaration,
			this.usesOf(symbol).map((u) => u.node),
		);
	}

	declaredIn(scope: Scope): readonly ts.Symbol[] {
		return this.variables.get(scope) ?? [];
	}

	/** Is it named further up in the file? */
	isUsedBefore(symbol: ts.Symbol, position: number): boolean {
		return this.usesOf(symbol).some((u) => u.node.pos < position);
	}

	/** Is there a `x!` of it? */
	hasExclamation(symbol: ts.Symbol): boolean {
		return this.usesOf(symbol).some((u) => hasExclamation(u.node));
	}

	isCaptured(symbol: ts.Symbol): boolean {
		return this.captured.has(symbol);
	}

	/** The symbol that a declaration's name makes; of `constructor(private x)` the parameter's, not the field's. */
	parameterSymbol(name: ts.Identifier): ts.Symbol | undefined {
		return symbolDeclaredBy(this.checker, name);
	}

	/** Is it used as a value anywhere but at `declared`, or at the least exported? */
	isUsed(symbol: ts.Symbol, declared: ts.Node, exportsCount: boolean): boolean {
		return this.usesOf(symbol).some(
			(u) => u.node !== declared && (exportsCount || !ts.isExportSpecifier(u.node.parent)),
		);
	}

	everyUse(symbol: ts.Symbol, holds: (node: ts.Node) => boolean): boolean {
		return this.usesOf(symbol).every((use) => holds(use.node));
	}

	/** A name that nothing in the scope, or around it, has. */
	fresh(scope: Scope, base: string): string {
		let candidate = base;
		for (let n = 2; scope.taken.has(candidate); n++) candidate = `${base}${n}`;
		scope.taken.add(candidate);
		return candidate;
	}

	/** The variables that a function takes from around it, each once. */
	capturesOf(node: ts.Node): readonly ts.Symbol[] {
		const found = new Set<ts.Symbol>();
		const { uses } = this.contents;
		for (let i = firstFrom(uses, node.pos); i < uses.length; i++) {
			const use = uses[i] as Use;
			if (use.node.pos >= node.end) break;
			const home = this.homeOf(use.symbol);
			if (home !== null && !isInside(home.node, node)) found.add(use.symbol);
		}
		return [...found];
	}

	private usesOf(symbol: ts.Symbol): readonly Use[] {
		return this.uses.get(symbol) ?? [];
	}

	private noteUses(): void {
		for (const use of this.contents.uses) {
			const home = this.homeOf(use.symbol);
			if (home !== null && home !== use.scope) this.captured.add(use.symbol);
			// What is neither ours nor imported is a built-in: its name must stay free in every scope that uses it.
			if (home === null) for (let s: Scope | null = use.scope; s !== null; s = s.parent) s.taken.add(use.symbol.name);
		}
	}

	/** Outer scopes first: an inner variable must not take a name that is used inside it for an outer one. */
	private nameAll(): void {
		const depth = (s: Scope): number => (s.parent === null ? 0 : depth(s.parent) + 1);
		// Of one function's variables, those of its outermost block come first: they keep their names.
		const blocks = (n: ts.Node, scope: Scope): number =>
			n === scope.node ? 0 : blocks(n.parent, scope) + (isBlockScope(n) ? 1 : 0);
		const order = this.contents.declared
			.map((d, i) => ({ d, i, depth: depth(d.scope), nested: blocks(blockOf(d.node, d.scope), d.scope) }))
			.sort((a, b) => a.depth - b.depth || a.nested - b.nested || a.i - b.i);
		for (const { d } of order) {
			const plain = pythonName(d.text);
			const base = this.reserved.has(plain) || this.isFoundEarly(d, plain) ? `${plain}_` : plain;
			const given = this.shared(d, base) ?? this.fresh(d.scope, base);
			const holders = this.holders.get(d.scope) ?? new Map();
			push(holders, given, { block: blockOf(d.node, d.scope), symbol: d.symbol });
			this.holders.set(d.scope, holders);
			this.names.set(d.symbol, given);
			for (const use of this.usesOf(d.symbol)) {
				for (let s: Scope | null = use.scope; s !== null && s !== d.scope; s = s.parent) s.taken.add(given);
			}
		}
	}

	/** Would a function that runs before the variable's line find a built-in? */
	private isFoundEarly(d: Declared, name: string): boolean {
		if (d.scope.parent !== null || !isBuiltIn(name) || (d.symbol.flags & LATE) === 0) return false;
		return this.usesOf(d.symbol).some((use) => use.scope !== d.scope && use.node.pos < d.node.pos);
	}

	/**
	 * Two loops of one function may both have an `i`: blocks that do not overlap share the name, unless a function
	 * that outlives its block has captured one of the two.
	 */
	private shared(d: Declared, base: string): string | null {
		const rivals = this.holders.get(d.scope)?.get(base) ?? [];
		if (rivals.length === 0 || this.captured.has(d.symbol)) return null;
		const block = blockOf(d.node, d.scope);
		const apart = rivals.every(
			(h) => !this.captured.has(h.symbol) && (h.block.end <= block.pos || block.end <= h.block.pos),
		);
		return apart ? base : null;
	}

	private noteWrites(): void {
		for (const [symbol, home] of this.contents.homes) {
			for (const write of this.assignments.of(symbol)) {
				if (ts.isVariableDeclaration(write.node) && this.of(write.node) === home) continue;
				const scope = runningScope(this.of(write.node));
				if (scope === home || this.isCell(symbol)) continue;
				(home.parent === null ? scope.writesGlobal : scope.writesOuter).add(this.nameOf(symbol));
			}
		}
	}
}

/** A class's static values are worked out in what is around the class. */
function runningScope(scope: Scope): Scope {
	const isStatic = ts.isPropertyDeclaration(scope.node) && hasModifier(scope.node, ts.SyntaxKind.StaticKeyword);
	return isStatic && scope.parent !== null ? runningScope(scope.parent) : scope;
}

/** The index of the first use that does not stand before the position. */
function firstFrom(uses: readonly Use[], position: number): number {
	let [low, high] = [0, uses.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((uses[middle] as Use).node.pos < position) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The innermost block that a declaration is visible in, at most its Python scope. */
function blockOf(node: ts.Node, scope: Scope): ts.Node {
	let n = node.parent;
	if (isVar(n)) return scope.node;
	if (ts.isFunctionDeclaration(n) || ts.isFunctionExpression(n) || ts.isClassLike(n)) n = n.parent;
	while (n !== scope.node && !isBlockScope(n)) n = n.parent;
	return n;
}

function isBlockScope(n: ts.Node): boolean {
	return ts.isBlock(n) || ts.isIterationStatement(n, false) || ts.isCaseBlock(n) || ts.isCatchClause(n);
}
