// Arrays that may get holes without anybody seeing it: variables of which only items and the length are read. To tell a
// hole from undefined takes a method, a loop over the array, or printing it.

import { ts } from "ts-morph";
import { nodesOf } from "../../nodes.ts";
import { bare, valueSymbol } from "../../syntax.ts";
import type { Assignments } from "../assignments.ts";

export class Sparse {
	private readonly known = new Map<ts.Symbol, boolean>();
	private readonly checker: ts.TypeChecker;
	private readonly assignments: Assignments;

	constructor(checker: ts.TypeChecker, assignments: Assignments) {
		this.checker = checker;
		this.assignments = assignments;
	}

	/** Is the expression such a variable? */
	is(node: ts.Expression): boolean {
		const inner = bare(node);
		const symbol = ts.isIdentifier(inner) ? valueSymbol(this.checker, inner) : undefined;
		if (symbol === undefined) return false;
		const known = this.known.get(symbol) ?? this.isReadByItems(symbol);
		this.known.set(symbol, known);
		return known;
	}

	private isReadByItems(symbol: ts.Symbol): boolean {
		const declaration = symbol.valueDeclaration;
		if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
		const made = declaration.initializer === undefined ? null : bare(declaration.initializer);
		if (made === null || !ts.isArrayLiteralExpression(made) || this.assignments.isReassigned(symbol)) return false;
		const isExported = (ts.findAncestor(declaration, ts.isVariableStatement)?.modifiers ?? []).length > 0;
		if (isExported) return false;
		return nodesOf(declaration.getSourceFile()).every(
			(n) =>
				!ts.isIdentifier(n) ||
				n === declaration.name ||
				n.text !== symbol.name ||
				valueSymbol(this.checker, n) !== symbol ||
				isOfItemOrLength(n),
		);
	}
}

/** `v[i]` and `v.length`; not `v[i]!`, which says that the item is there, and no stored length. */
function isOfItemOrLength(node: ts.Identifier): boolean {
	const outer = node.parent;
	if (ts.isPropertyAccessExpression(outer)) return outer.name.text === "length" && !isStored(outer);
	if (!ts.isElementAccessExpression(outer) || outer.expression !== node) return false;
	return !ts.isNonNullExpression(outer.parent) && !ts.isDeleteExpression(outer.parent);
}

function isStored(node: ts.Expression): boolean {
	const outer = node.parent;
	return !ts.isBinaryExpression(outer) ? !isRead(outer) : outer.left === node && isAssigning(outer);
}

function isRead(outer: ts.Node): boolean {
	return !ts.isPrefixUnaryExpression(outer) && !ts.isPostfixUnaryExpression(outer);
}

function isAssigning(node: ts.BinaryExpression): boolean {
	const operator = node.operatorToken.kind;
	return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
}
