// Arrays that are filled in any order: `const results = []`, and in a callback `results[i] = x`. What else is done with
// the array must find it full.

import { ts } from "ts-morph";
import { bare, isAssertion, valueSymbol } from "../../syntax.ts";
import type { Assignments } from "../assignments.ts";
import { ArrayVariables, isModified, literalOf } from "./array-variables.ts";
import type { Sparse } from "./sparse.ts";

export class Filling extends ArrayVariables {
	private readonly sparse: Sparse;
	private readonly assignments: Assignments;

	constructor(checker: ts.TypeChecker, sparse: Sparse, assignments: Assignments) {
		super(checker);
		this.sparse = sparse;
		this.assignments = assignments;
	}

	/** Is `[]` what such a variable is made with? */
	isMadeBy(node: ts.ArrayLiteralExpression): boolean {
		const declaration = declarationOf(node);
		return declaration !== null && ts.isIdentifier(declaration.name) && this.is(declaration.name);
	}

	protected override holds(symbol: ts.Symbol): boolean {
		const declaration = symbol.valueDeclaration;
		if (declaration === undefined || !ts.isVariableDeclaration(declaration) || !isMadeEmpty(declaration)) return false;
		if (this.assignments.isReassigned(symbol)) return false;
		const uses = this.usesOf(symbol, declaration).filter(ts.isIdentifier);
		const isAnyhow = uses.some((n) => this.isAnyPlace(n)) || skips(uses);
		if (!isAnyhow || uses.some(isTakenOut)) return false;
		return !ts.isIdentifier(declaration.name) || !this.sparse.is(declaration.name);
	}

	/** `results[i] = x`, where i does not just count from 0 on. */
	private isAnyPlace(node: ts.Identifier): boolean {
		const at = placeStored(node);
		return at !== null && !ts.isNumericLiteral(at) && !this.countsFromZero(at);
	}

	private countsFromZero(at: ts.Expression): boolean {
		const declaration = ts.isIdentifier(at) ? valueSymbol(this.checker, at)?.valueDeclaration : undefined;
		if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
		return ts.isForStatement(declaration.parent.parent) && declaration.initializer?.getText() === "0";
	}
}

/** The place of `results[i] = x`; null of any other use. */
function placeStored(node: ts.Identifier): ts.Expression | null {
	const access = node.parent;
	if (!isItemOf(node) || !ts.isElementAccessExpression(access)) return null;
	const store = access.parent;
	if (!ts.isBinaryExpression(store) || store.left !== access) return null;
	return store.operatorToken.kind === ts.SyntaxKind.EqualsToken ? bare(access.argumentExpression) : null;
}

/** `results[2] = x; results[1] = y;` */
function skips(uses: readonly ts.Identifier[]): boolean {
	const stored = uses.map(placeStored).filter((at) => at !== null);
	return stored.some((at, i) => ts.isNumericLiteral(at) && Number(at.text) > i);
}

/** The items and the length of such an array are read and stored while it has holes. */
export function isItemOf(node: ts.Node): boolean {
	const outer = node.parent;
	return ts.isElementAccessExpression(outer) && outer.expression === node;
}

function declarationOf(node: ts.ArrayLiteralExpression): ts.VariableDeclaration | null {
	let made: ts.Node = node;
	while (ts.isParenthesizedExpression(made.parent) || isAssertion(made.parent)) made = made.parent;
	return ts.isVariableDeclaration(made.parent) ? made.parent : null;
}

function isMadeEmpty(declaration: ts.VariableDeclaration): boolean {
	const isScoped = (declaration.parent.flags & ts.NodeFlags.BlockScoped) !== 0;
	return isScoped && literalOf(declaration)?.elements.length === 0 && !isModified(declaration);
}

/** `delete results[i]`, `export { results }` */
export function isTakenOut(node: ts.Identifier): boolean {
	const outer = node.parent;
	return (
		ts.isExportSpecifier(outer) ||
		ts.isExportAssignment(outer) ||
		(isItemOf(node) && ts.isDeleteExpression(outer.parent))
	);
}
