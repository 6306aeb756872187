// Own modules that import values of each other in a circle: Python runs one of them while the other is half made.

import { ts } from "ts-morph";
import type { Modules } from "../../program/modules.ts";
import { valueSymbol } from "../../syntax.ts";
import { onlyDeclares, runsLater } from "./late-imports.ts";

type Edge = ts.ImportDeclaration | ts.ExportDeclaration;

export class ImportCycles {
	private readonly checker: ts.TypeChecker;
	private readonly modules: Modules;
	private readonly verbatim: boolean;
	private readonly edges = new Map<ts.SourceFile, readonly (readonly [Edge, ts.SourceFile])[]>();
	private readonly reached = new Map<ts.SourceFile, ReadonlySet<ts.SourceFile>>();
	private readonly late = new Map<ts.ImportDeclaration, boolean>();

	constructor(checker: ts.TypeChecker, modules: Modules, verbatim: boolean) {
		this.checker = checker;
		this.modules = modules;
		this.verbatim = verbatim;
	}

	/** Does what this imports import this file again, at any remove? */
	closes(edge: Edge): boolean {
		const first = this.targetOf(edge);
		return first !== undefined && this.reachedFrom(first).has(edge.getSourceFile());
	}

	/** Does it close a circle of modules that only declare, and is what it imports asked for when they have all run? */
	isLate(edge: ts.ImportDeclaration): boolean {
		const known = this.late.get(edge);
		if (known !== undefined) return known;
		const found = this.closes(edge) && this.isHarmless(edge);
		this.late.set(edge, found);
		return found;
	}

	private isHarmless(edge: ts.ImportDeclaration): boolean {
		const from = edge.getSourceFile();
		const reached = [...this.reachedFrom(this.targetOf(edge) ?? from)];
		const circle = reached.filter((file) => this.reachedFrom(file).has(from));
		return (
			circle.every((file) => onlyDeclares(this.checker, file)) &&
			importedNames(edge).every((name) => this.usesOf(name).every(runsLater))
		);
	}

	private targetOf(edge: Edge): ts.SourceFile | undefined {
		return this.edgesOf(edge.getSourceFile()).find(([e]) => e === edge)?.[1];
	}

	/** The file itself and all that it imports, at any remove. */
	private reachedFrom(first: ts.SourceFile): ReadonlySet<ts.SourceFile> {
		const known = this.reached.get(first);
		if (known !== undefined) return known;
		const seen = new Set<ts.SourceFile>();
		const waiting = [first];
		for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
			if (seen.has(file)) continue;
			seen.add(file);
			waiting.push(...this.edgesOf(file).map(([, to]) => to));
		}
		this.reached.set(first, seen);
		return seen;
	}

	/** The imports and re-exports of a file that are left on the board, with the files of the program they name. */
	private edgesOf(file: ts.SourceFile): readonly (readonly [Edge, ts.SourceFile])[] {
		const known = this.edges.get(file);
		if (known !== undefined) return known;
		const found: (readonly [Edge, ts.SourceFile])[] = [];
		for (const s of file.statements) {
			if (!ts.isImportDeclaration(s) && !ts.isExportDeclaration(s)) continue;
			if (s.moduleSpecifier === undefined || !this.isLeft(s)) continue;
			const to = this.modules.resolveImport(s.moduleSpecifier)?.file ?? null;
			if (to !== null) found.push([s, to]);
		}
		this.edges.set(file, found);
		return found;
	}

	private isLeft(edge: Edge): boolean {
		if (ts.isExportDeclaration(edge)) {
			if (edge.isTypeOnly) return false;
			const clause = edge.exportClause;
			if (clause === undefined || !ts.isNamedExports(clause)) return true;
			return clause.elements.some((e) => !e.isTypeOnly && this.isValue(e.name));
		}
		const clause = edge.importClause;
		if (clause === undefined) return true;
		if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
		return importedNames(edge).some((n) => this.isValue(n) && (this.verbatim || this.usesOf(n).length > 0));
	}

	private isValue(name: ts.Node): boolean {
		const symbol = this.checker.getSymbolAtLocation(name);
		if (symbol === undefined) return false;
		return (symbol.flags & ts.SymbolFlags.Value) !== 0 && (symbol.flags & ts.SymbolFlags.ConstEnum) === 0;
	}

	/** Where the file asks for its value. */
	private usesOf(name: ts.Identifier): readonly ts.Identifier[] {
		const symbol = this.checker.getSymbolAtLocation(name);
		const found: ts.Identifier[] = [];
		const visit = (node: ts.Node): void => {
			if (isType(node) || ts.isImportDeclaration(node)) return;
			if (ts.isIdentifier(node) && node.text === name.text && this.symbolAt(node) === symbol) found.push(node);
			ts.forEachChild(node, visit);
		};
		visit(name.getSourceFile());
		return found;
	}

	private symbolAt(node: ts.Identifier): ts.Symbol | undefined {
		if (ts.isExportSpecifier(node.parent)) return this.checker.getExportSpecifierLocalTargetSymbol(node.parent);
		return valueSymbol(this.checker, node);
	}
}

/** The names that it gives to values, or to what may be one. */
function importedNames(edge: ts.ImportDeclaration): readonly ts.Identifier[] {
	const { name, namedBindings } = edge.importClause ?? {};
	const own = name === undefined ? [] : [name];
	if (namedBindings === undefined) return own;
	if (ts.isNamespaceImport(namedBindings)) return [...own, namedBindings.name];
	return [...own, ...namedBindings.elements.filter((e) => !e.isTypeOnly).map((e) => e.name)];
}

function isType(node: ts.Node): boolean {
	if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
	if (ts.isHeritageClause(node)) return node.token === ts.SyntaxKind.ImplementsKeyword;
	return ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node);
}
