// Own modules that import values of each other in a circle: Python runs one of them while the other is half made.

import { ts } from "ts-morph";
import type { Modules } from "../../program/modules.ts";
import { valueSymbol } from "../../syntax.ts";

type Edge = ts.ImportDeclaration | ts.ExportDeclaration;

export class ImportCycles {
	private readonly checker: ts.TypeChecker;
	private readonly modules: Modules;
	private readonly verbatim: boolean;
	private readonly edges = new Map<ts.SourceFile, readonly (readonly [Edge, ts.SourceFile])[]>();

	constructor(checker: ts.TypeChecker, modules: Modules, verbatim: boolean) {
		this.checker = checker;
		this.modules = modules;
		this.verbatim = verbatim;
	}

	/** Does what this imports import this file again, at any remove? */
	closes(edge: Edge): boolean {
		const from = edge.getSourceFile();
		const first = this.edgesOf(from).find(([e]) => e === edge)?.[1];
		if (first === undefined) return false;
		const seen = new Set<ts.SourceFile>();
		const waiting = [first];
		for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
			if (file === from) return true;
			if (seen.has(file)) continue;
			seen.add(file);
			waiting.push(...this.edgesOf(file).map(([, to]) => to));
		}
		return false;
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
		const bindings = clause.namedBindings;
		const named = bindings !== undefined && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
		const names = [
			...(clause.name === undefined ? [] : [clause.name]),
			...(bindings !== undefined && ts.isNamespaceImport(bindings) ? [bindings.name] : []),
			...named.filter((e) => !e.isTypeOnly).map((e) => e.name),
		];
		return names.some((name) => this.isValue(name) && (this.verbatim || this.isUsedAsValue(name)));
	}

	private isValue(name: ts.Node): boolean {
		const symbol = this.checker.getSymbolAtLocation(name);
		if (symbol === undefined) return false;
		const target = symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
		return (target.flags & ts.SymbolFlags.Value) !== 0 && (target.flags & ts.SymbolFlags.ConstEnum) === 0;
	}

	private isUsedAsValue(name: ts.Identifier): boolean {
		const symbol = this.checker.getSymbolAtLocation(name);
		const visit = (node: ts.Node): boolean => {
			if (isType(node) || ts.isImportDeclaration(node)) return false;
			if (ts.isIdentifier(node) && node.text === name.text && this.symbolAt(node) === symbol) return true;
			return ts.forEachChild(node, visit) === true;
		};
		return ts.forEachChild(name.getSourceFile(), visit) === true;
	}

	private symbolAt(node: ts.Identifier): ts.Symbol | undefined {
		if (ts.isExportSpecifier(node.parent)) return this.checker.getExportSpecifierLocalTargetSymbol(node.parent);
		return valueSymbol(this.checker, node);
	}
}

function isType(node: ts.Node): boolean {
	if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
	if (ts.isHeritageClause(node)) return node.token === ts.SyntaxKind.ImplementsKeyword;
	return ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node);
}
