// What the place around an expression asks of it.

import { ts } from "ts-morph";
import { isAssertion, isAssignment } from "../../syntax.ts";
import type { Context } from "../context.ts";

/** `x!`, or `x as T` where T has no null: the program insists that it is there, and does not ask for it after all. */
export function isAsserted(cx: Context, node: ts.Node): boolean {
	const outer = aroundParentheses(node).parent;
	if (ts.isNonNullExpression(outer)) return !isAskedForAbsence(cx, outer);
	if (!isAssertion(outer) || isAskedForAbsence(cx, outer)) return false;
	const kinds = cx.facts.kinds.of(outer);
	return !kinds.has("none") && !kinds.has("unknown") && !kinds.has("any");
}

/** Nobody wants its value. */
export function isStatement(cx: Context, node: ts.Node): boolean {
	let n = node;
	while (ts.isParenthesizedExpression(n.parent)) n = n.parent;
	if (cx.unasked.has(n)) return true;
	if (ts.isExpressionStatement(n.parent) || ts.isVoidExpression(n.parent)) return true;
	return ts.isForStatement(n.parent) && n.parent.incrementor === n;
}

/** Not read alone: a target, also in a pattern, or a step's. */
export function isStoredTo(place: ts.Expression): boolean {
	let n: ts.Node = place;
	while (ts.isNonNullExpression(n.parent) || ts.isParenthesizedExpression(n.parent)) n = n.parent;
	const outer = n.parent;
	if (ts.isPrefixUnaryExpression(outer) || ts.isPostfixUnaryExpression(outer) || ts.isDeleteExpression(outer))
		return true;
	if (ts.isForOfStatement(outer)) return outer.initializer === n;
	if (ts.isArrayLiteralExpression(outer) || ts.isPropertyAssignment(outer)) return true;
	return ts.isBinaryExpression(outer) && outer.left === n && isAssignment(outer.operatorToken.kind);
}

/** Does the program ask there whether it is absent, though its type says that it is not? */
export function isAskedForAbsence(cx: Context, node: ts.Expression): boolean {
	const asked = cx.checker.getContextualType(node);
	if (asked !== undefined && cx.facts.kinds.ofType(asked).has("none")) return true;
	if (isTested(node)) return true;
	const outer = aroundParentheses(node).parent;
	if (!ts.isVariableDeclaration(outer) || !ts.isIdentifier(outer.name)) return false;
	const symbol = cx.symbolOf(outer.name);
	const visit = (n: ts.Node): boolean =>
		(ts.isIdentifier(n) && n !== outer.name && isTested(n) && cx.symbolOf(n) === symbol) ||
		ts.forEachChild(n, visit) === true;
	const home = ts.findAncestor(outer, (n) => ts.isBlock(n) || ts.isSourceFile(n));
	return home !== undefined && visit(home);
}

function aroundParentheses(node: ts.Node): ts.Node {
	let n = node;
	while (ts.isParenthesizedExpression(n.parent)) n = n.parent;
	return n;
}

function isTested(node: ts.Expression): boolean {
	const n = aroundParentheses(node);
	const outer = n.parent;
	if (ts.isBinaryExpression(outer)) return isTestedBy(outer, n);
	if (ts.isPrefixUnaryExpression(outer)) return outer.operator === ts.SyntaxKind.ExclamationToken;
	if (ts.isIfStatement(outer) || ts.isWhileStatement(outer)) return outer.expression === n;
	if (ts.isConditionalExpression(outer)) return outer.condition === n;
	if (ts.isPropertyAccessExpression(outer) || ts.isElementAccessExpression(outer) || ts.isCallExpression(outer))
		return outer.expression === n && outer.questionDotToken !== undefined;
	return ts.isTypeOfExpression(outer);
}

function isTestedBy(outer: ts.BinaryExpression, side: ts.Node): boolean {
	switch (outer.operatorToken.kind) {
		case ts.SyntaxKind.QuestionQuestionToken:
		case ts.SyntaxKind.BarBarToken:
		case ts.SyntaxKind.AmpersandAmpersandToken:
		case ts.SyntaxKind.QuestionQuestionEqualsToken:
		case ts.SyntaxKind.BarBarEqualsToken:
		case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
			return outer.left === side;
		case ts.SyntaxKind.EqualsEqualsEqualsToken:
		case ts.SyntaxKind.ExclamationEqualsEqualsToken:
		case ts.SyntaxKind.EqualsEqualsToken:
		case ts.SyntaxKind.ExclamationEqualsToken:
			return true;
		default:
			return false;
	}
}
