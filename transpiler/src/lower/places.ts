// What the place around an expression asks of it.

import { ts } from "ts-morph";
import type { Context } from "./context.ts";

/** `x!`, or `x as T` where T has no null: the program insists that it is there. */
export function isAsserted(cx: Context, node: ts.Node): boolean {
	let n = node;
	while (ts.isParenthesizedExpression(n.parent)) n = n.parent;
	if (ts.isNonNullExpression(n.parent)) return true;
	if (!ts.isAsExpression(n.parent)) return false;
	const kinds = cx.facts.kinds.of(n.parent);
	return !kinds.has("none") && !kinds.has("unknown") && !kinds.has("any");
}

/** Bodies of functions whose answer nobody asks for. */
const unasked = new WeakSet<ts.Node>();

export function markUnasked(body: ts.Node): void {
	unasked.add(body);
}

/** Nobody wants its value. */
export function isStatement(node: ts.Node): boolean {
	let n = node;
	while (ts.isParenthesizedExpression(n.parent)) n = n.parent;
	if (unasked.has(n)) return true;
	if (ts.isExpressionStatement(n.parent) || ts.isVoidExpression(n.parent)) return true;
	return ts.isForStatement(n.parent) && n.parent.incrementor === n;
}
