// Which enums have to be there at run time: those that are used for more than a member whose value is known.

import { ts } from "ts-morph";
import { nodesOfKind } from "../nodes.ts";

export class Enums {
	private readonly objects = new Set<ts.Symbol>();
	private readonly checker: ts.TypeChecker;

	constructor(checker: ts.TypeChecker, sources: readonly ts.SourceFile[]) {
		this.checker = checker;
		for (const file of sources)
			for (const node of nodesOfKind<ts.Identifier>(file, ts.SyntaxKind.Identifier)) this.look(node);
	}

	/** Is it asked for its names, listed, indexed, handed on? */
	isObject(symbol: ts.Symbol): boolean {
		return this.objects.has(symbol);
	}

	/** Has the program enums that are objects at run time? */
	get areObjects(): boolean {
		return this.objects.size > 0;
	}

	/** `E[e]`: the name of a member by its number. A sum of flags may have none, and the type says that there is one. */
	mayLackName(node: ts.ElementAccessExpression): boolean {
		const used = this.checker.getSymbolAtLocation(node.expression);
		const symbol = used && used.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(used) : used;
		if (symbol === undefined || (symbol.flags & ts.SymbolFlags.RegularEnum) === 0) return false;
		const at = this.checker.getTypeAtLocation(node.argumentExpression);
		// the type of all members is a union of theirs; that of one is of one number
		if (at.isUnion()) return at.types.every((type) => type.isNumberLiteral());
		return (at.flags & ts.TypeFlags.NumberLike) !== 0 && !at.isNumberLiteral();
	}

	private look(node: ts.Identifier): void {
		const parent = node.parent;
		if (ts.isEnumDeclaration(parent) || ts.isQualifiedName(parent) || ts.isTypeNode(parent)) return;
		if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isEnumMember(parent)) return;
		const used = this.checker.getSymbolAtLocation(node);
		if (used === undefined) return;
		const symbol = used.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(used) : used;
		if ((symbol.flags & ts.SymbolFlags.RegularEnum) !== 0 && !this.isConstant(parent, node)) this.objects.add(symbol);
	}

	/** `E.A`, `E["A"]` of a member whose value the compiler knows. */
	private isConstant(parent: ts.Node, node: ts.Node): boolean {
		if (!ts.isPropertyAccessExpression(parent) && !ts.isElementAccessExpression(parent)) return false;
		return parent.expression === node && this.checker.getConstantValue(parent) !== undefined;
	}
}
