// Small questions about TypeScript's syntax.

import { ts } from "ts-morph";

/** Without the parentheses around it. */
export function unparenthesized(node: ts.Expression): ts.Expression {
	let n = node;
	while (ts.isParenthesizedExpression(n)) n = n.expression;
	return n;
}

/** Without parentheses, `as`, `satisfies` and `!`. */
export function bare(node: ts.Expression): ts.Expression {
	let n = node;
	while (
		ts.isParenthesizedExpression(n) ||
		ts.isAsExpression(n) ||
		ts.isSatisfiesExpression(n) ||
		ts.isNonNullExpression(n)
	)
		n = n.expression;
	return n;
}

export function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
	return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((m) => m.kind === kind);
}

/** Does control never come to what follows the statement? */
export function leaves(node: ts.Statement): boolean {
	if (ts.isBlock(node)) {
		const last = node.statements.at(-1);
		return last !== undefined && leaves(last);
	}
	if (ts.isIfStatement(node))
		return node.elseStatement !== undefined && leaves(node.thenStatement) && leaves(node.elseStatement);
	return (
		ts.isBreakStatement(node) || ts.isReturnStatement(node) || ts.isThrowStatement(node) || ts.isContinueStatement(node)
	);
}
