// What the place around an expression asks of it.

import { ts } from "ts-morph";
import { aroundParentheses, isAssertion, isAssignment } from "../../syntax.ts";
import { isAskedForAbsence } from "../../types/missing/asked-for.ts";
import type { Context } from "../context.ts";

/** `x!`, or `x as T` where T has no null: the program insists that it is there, and does not ask for it after all. */
export function isAsserted(cx: Context, node: ts.Node): boolean {
	const outer = aroundParentheses(node).parent;
	if (ts.isNonNullExpression(outer)) return !isAskedForAbsence(cx.facts, outer);
	if (!isAssertion(outer) || isAskedForAbsence(cx.facts, outer)) return false;
	const kinds = cx.facts.kinds.of(outer);
	return !kinds.has("none") && !kinds.has("unknown") && !kinds.has("any");
}

/** Nobody wants its value. */
export function isStatement(cx: Context, node: ts.Node): boolean {
	const n = aroundParentheses(node);
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
	if (ts.isSpreadAssignment(outer)) return isStoredTo(outer.parent);
	if (ts.isSpreadElement(outer) && ts.isArrayLiteralExpression(outer.parent)) return isStoredTo(outer.parent);
	return ts.isBinaryExpression(outer) && outer.left === n && isAssignment(outer.operatorToken.kind);
}
