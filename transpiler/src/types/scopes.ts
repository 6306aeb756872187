// Python's scopes: a function, a class's initialiser, a module. TypeScript's blocks are scopes of their own, so two
// variables of one name may meet in one Python function; here each gets its name, and each function learns which of
// the variables around it it writes.

import { ts } from "ts-morph";
import { pythonName } from "../python/names.ts";
import { isInside, isVar } from "../syntax.ts";
import type { Assignments } from "./assignments.ts";
import { isCell } from "./cells.ts";

export interface Scope {
	readonly node: ts.Node;
	readonly parent: Scope | null;
	/** Python names in use here, those of variables around it included. */
	readonly taken: Set<string>;
	/** Variables of the module, and of functions around this one, that are written here. */
	readonly writesGlobal: Set<string>;
	readonly writesOuter: Set<string>;
}

interface Declared {
	readonly symbol: ts.Symbol;
	readonly scope: Scope;
	readonly text: string;
	readonly node: ts.Node;
}

export class Scopes {
	private readonly scopes = new Map<ts.Node, Scope>();
	private readonly names = new Map<ts.Symbol, string>();
	private readonly homes = new Map<ts.Symbol, Scope>();
	/** Variables that a function inside the declaring one reads or writes. */
	private readonly captured = new Set<ts.Symbol>();
	private readonly cells = new Map<ts.Symbol, boolean>();
	/** Names given so far, and in which block each is visible. */
	private readonly holders: { scope: Scope; name: string; block: ts.Node; symbol: ts.Symbol }[] = [];
	/** Every use, in source order, resolved before names are given. */
	private readonly uses: { symbol: ts.Symbol; scope: Scope; node: ts.Node }[] = [];

	private readonly checker: ts.TypeChecker;
	private readonly assignments: Assignments;
	/** Names that the output needs for itself. */
	private readonly reserved: ReadonlySet<string>;

	constructor(
		checker: ts.TypeChecker,
		assignments: Assignments,
		file: ts.SourceFile,
		reserved: ReadonlySet<string> = new Set(),
	) {
		this.checker = checker;
		this.assignments = assignments;
		this.reserved = reserved;
		const root = this.open(file, null);
		const declared: Declared[] = [];
		this.walk(file, root, declared);
		this.noteUses();
		this.nameAll(declared);
		this.noteWrites();
	}

	/** The Python scope that the node stands in. */
	of(node: ts.Node): Scope {
		for (let n: ts.Node | undefined = node; n !== undefined; n = n.parent) {
			const scope = this.scopes.get(n);
			if (scope !== undefined) return scope;
		}
		throw new Error("a node outside its file");
	}

	/** The scope that a function, or a file, opens. */
	opened(node: ts.Node): Scope {
		const scope = this.scopes.get(node);
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
		const home = this.homes.get(symbol);
		const found = new Set<ts.Node>();
		for (const use of this.uses)
			if (use.symbol === symbol)
				for (let s: Scope | null = use.scope; s !== null && s !== home; s = s.parent) found.add(s.node);
		return [...found];
	}

	/** Where a variable of this file is declared; null for others. */
	homeOf(symbol: ts.Symbol): Scope | null {
		return this.homes.get(symbol) ?? null;
	}

	/** Is it a list of one item in Python, which the functions of a loop's turn share? */
	isCell(symbol: ts.Symbol): boolean {
		const known = this.cells.get(symbol);
		if (known !== undefined) return known;
		const found =
			this.captured.has(symbol) &&
			isCell(
				symbol,
				this.uses.filter((u) => u.symbol === symbol).map((u) => u.node),
				this.assignments,
			);
		this.cells.set(symbol, found);
		return found;
	}

	declaredIn(scope: Scope): ts.Symbol[] {
		return [...this.homes].filter(([, home]) => home === scope).map(([symbol]) => symbol);
	}

	/** Is it named further up in the file? */
	isUsedBefore(symbol: ts.Symbol, position: number): boolean {
		return this.uses.some((u) => u.symbol === symbol && u.node.pos < position);
	}

	isCaptured(symbol: ts.Symbol): boolean {
		return this.captured.has(symbol);
	}

	/** The symbol that a declaration's name makes; of `constructor(private x)` the parameter's, not the field's. */
	parameterSymbol(name: ts.Identifier): ts.Symbol | undefined {
		const p = name.parent;
		if (ts.isParameter(p) && p.name === name && ts.isParameterPropertyDeclaration(p, p.parent))
			return this.checker
				.getSymbolsOfParameterPropertyDeclaration(p, name.text)
				.find((s) => s.flags & ts.SymbolFlags.FunctionScopedVariable);
		return this.checker.getSymbolAtLocation(name);
	}

	/** Is it used as a value anywhere but at `declared`, or at the least exported? */
	isUsed(symbol: ts.Symbol, declared: ts.Node, exportsCount: boolean): boolean {
		return this.uses.some(
			(u) => u.symbol === symbol && u.node !== declared && (exportsCount || !ts.isExportSpecifier(u.node.parent)),
		);
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
		for (const use of this.uses) {
			const home = this.homes.get(use.symbol);
			if (home === undefined) continue;
			if (isInside(use.node, node) && !isInside(home.node, node)) found.add(use.symbol);
		}
		return [...found];
	}

	private open(node: ts.Node, parent: Scope | null): Scope {
		const scope: Scope = { node, parent, taken: new Set(), writesGlobal: new Set(), writesOuter: new Set() };
		this.scopes.set(node, scope);
		return scope;
	}

	private walk(node: ts.Node, scope: Scope, declared: Declared[]): void {
		ts.forEachChild(node, (child) => {
			if (isTypeOnly(child)) return;
			const inner = opensScope(child) ? this.open(child, scope) : scope;
			const named = declaredName(child);
			if (named !== null) {
				const symbol = this.parameterSymbol(named);
				// a function's own name belongs around it, its parameters inside
				const home = ts.isFunctionDeclaration(child) || ts.isFunctionExpression(child) ? scope : inner;
				if (symbol !== undefined && !this.homes.has(symbol)) {
					this.homes.set(symbol, home);
					declared.push({ symbol, scope: home, text: named.text, node: named });
				}
			}
			if (ts.isIdentifier(child)) this.noteUse(child, scope);
			reserveReceiver(child, inner);
			this.walk(child, inner, declared);
		});
	}

	private noteUse(node: ts.Identifier, scope: Scope): void {
		if (isMemberName(node)) return;
		const symbol = this.usedSymbol(node);
		if (symbol !== undefined) this.uses.push({ symbol, scope, node });
	}

	private usedSymbol(node: ts.Identifier): ts.Symbol | undefined {
		const parent = node.parent;
		if (ts.isShorthandPropertyAssignment(parent)) return this.checker.getShorthandAssignmentValueSymbol(parent);
		if (!ts.isExportSpecifier(parent)) return this.parameterSymbol(node);
		// `export { x } from "./m"` names nothing of this file
		if (parent.parent.parent.moduleSpecifier !== undefined) return undefined;
		return this.checker.getExportSpecifierLocalTargetSymbol(parent);
	}

	private noteUses(): void {
		for (const use of this.uses) {
			const home = this.homes.get(use.symbol);
			if (home !== undefined && home !== use.scope) this.captured.add(use.symbol);
			// What is neither ours nor imported is a built-in: its name must stay free in every scope that uses it.
			if (home === undefined)
				for (let s: Scope | null = use.scope; s !== null; s = s.parent) s.taken.add(use.symbol.name);
		}
	}

	/** Outer scopes first: an inner variable must not take a name that is used inside it for an outer one. */
	private nameAll(declared: Declared[]): void {
		const depth = (s: Scope): number => (s.parent === null ? 0 : depth(s.parent) + 1);
		// Of one function's variables, those of its outermost block come first: they keep their names.
		const blocks = (n: ts.Node, scope: Scope): number =>
			n === scope.node ? 0 : blocks(n.parent, scope) + (isBlockScope(n) ? 1 : 0);
		const order = declared
			.map((d, i) => ({ d, i, depth: depth(d.scope), nested: blocks(blockOf(d.node, d.scope), d.scope) }))
			.sort((a, b) => a.depth - b.depth || a.nested - b.nested || a.i - b.i);
		const usesOf = new Map<ts.Symbol, { scope: Scope }[]>();
		for (const use of this.uses) usesOf.set(use.symbol, [...(usesOf.get(use.symbol) ?? []), use]);
		for (const { d } of order) {
			const plain = pythonName(d.text);
			const base = this.reserved.has(plain) ? `${plain}_` : plain;
			const given = this.shared(d, base) ?? this.fresh(d.scope, base);
			this.holders.push({ scope: d.scope, name: given, block: blockOf(d.node, d.scope), symbol: d.symbol });
			this.names.set(d.symbol, given);
			for (const use of usesOf.get(d.symbol) ?? []) {
				for (let s: Scope | null = use.scope; s !== null && s !== d.scope; s = s.parent) s.taken.add(given);
			}
		}
	}

	/**
	 * Two loops of one function may both have an `i`: blocks that do not overlap share the name, unless a function
	 * that outlives its block has captured one of the two.
	 */
	private shared(d: Declared, base: string): string | null {
		const rivals = this.holders.filter((h) => h.scope === d.scope && h.name === base);
		if (rivals.length === 0 || this.captured.has(d.symbol)) return null;
		const block = blockOf(d.node, d.scope);
		const apart = rivals.every(
			(h) => !this.captured.has(h.symbol) && (h.block.end <= block.pos || block.end <= h.block.pos),
		);
		return apart ? base : null;
	}

	private noteWrites(): void {
		for (const [symbol, home] of this.homes) {
			for (const write of this.assignments.of(symbol)) {
				if (ts.isVariableDeclaration(write.node) && this.of(write.node) === home) continue;
				const scope = this.of(write.node);
				if (scope === home || this.isCell(symbol)) continue;
				(home.parent === null ? scope.writesGlobal : scope.writesOuter).add(this.nameOf(symbol));
			}
		}
	}
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

function isTypeOnly(node: ts.Node): boolean {
	if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
	return ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node);
}

function isThis(node: ts.Node): boolean {
	return node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword;
}

/** What `this` is called in a method must stay free there, and in the functions inside that ask for it. */
function reserveReceiver(node: ts.Node, scope: Scope): void {
	if (!ts.isClassElement(node) && !isThis(node)) return;
	for (let s: Scope | null = scope; s !== null && ts.isFunctionLike(s.node); s = s.parent) {
		s.taken.add("self").add("cls");
		if (ts.isClassElement(s.node)) return;
	}
}

function opensScope(node: ts.Node): boolean {
	return (ts.isFunctionLike(node) && !ts.isTypeNode(node)) || ts.isPropertyDeclaration(node);
}

function declaredName(node: ts.Node): ts.Identifier | null {
	if (
		ts.isVariableDeclaration(node) ||
		ts.isParameter(node) ||
		ts.isBindingElement(node) ||
		ts.isFunctionDeclaration(node) ||
		ts.isFunctionExpression(node) ||
		ts.isClassLike(node) ||
		ts.isEnumDeclaration(node) ||
		ts.isImportSpecifier(node) ||
		ts.isNamespaceImport(node) ||
		ts.isImportClause(node)
	) {
		if (ts.isImportClause(node) && node.name === undefined) return null;
		return node.name !== undefined && ts.isIdentifier(node.name) ? node.name : null;
	}
	return null;
}

/** The name of a property, a method, a key: found through its object, not through a scope. */
function isMemberName(node: ts.Identifier): boolean {
	const parent = node.parent;
	if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
	if (ts.isImportSpecifier(parent) || ts.isBindingElement(parent)) return parent.propertyName === node;
	return (
		(ts.isPropertyAssignment(parent) ||
			ts.isPropertyDeclaration(parent) ||
			ts.isMethodDeclaration(parent) ||
			ts.isAccessor(parent) ||
			ts.isEnumMember(parent)) &&
		parent.name === node
	);
}
