// Arrays that may get holes without anybody seeing it: variables of which only items and the length are read. To tell a
// hole from undefined takes a method, a loop over the array, or printing it.

import { ts } from "ts-morph";
import type { Assignments } from "../assignments.ts";
import { ArrayVariables, isModified, literalOf } from "./array-variables.ts";

export class Sparse extends ArrayVariables {
	private readonly assignments: Assignments;

	constructor(checker: ts.TypeChecker, assignments: Assignments) {
		super(checker);
		this.assignments = assignments;
	}

	protected override holds(symbol: ts.Symbol): boolean {
		const declaration = symbol.valueDeclaration;
		if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
		if (literalOf(declaration) === null || this.assignments.isReassigned(symbol) || isModified(declaration))
			return false;
		return this.usesOf(symbol, declaration).every(isOfItemOrLength);
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
