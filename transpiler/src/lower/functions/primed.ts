// Generators that do something before their body, with their arguments: JavaScript does it at the call, Python when the
// first item is asked for.

import { ts } from "ts-morph";
import type { Expr, Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Context } from "../context.ts";
import { acts } from "../evaluation/effects.ts";
import { isAsyncFunction, isGenerator } from "./promises.ts";

/** Could anybody see when the function takes its arguments apart, or works out what stands in for those it was not given? */
export function isPrimed(cx: Context, node: ts.FunctionLikeDeclaration): boolean {
	if (!isGenerator(node)) return false;
	return node.parameters.some(
		(p) => !ts.isIdentifier(p.name) || (p.initializer !== undefined && isSeen(cx, p.initializer)),
	);
}

function isSeen(cx: Context, fallback: ts.Expression): boolean {
	const isEmpty =
		ts.isNewExpression(fallback) &&
		(fallback.arguments ?? []).length === 0 &&
		/^(Map|Set)$/.test(fallback.expression.getText());
	return !isEmpty && (acts(cx, fallback) || mayTurn(cx, fallback));
}

/** Is something read that may be another one by the time? */
function mayTurn(cx: Context, node: ts.Node): boolean {
	if (ts.isFunctionLike(node)) return false;
	if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return true;
	if (ts.isIdentifier(node)) {
		const symbol = cx.symbolOf(node);
		return symbol !== undefined && cx.facts.assignments.isReassigned(symbol);
	}
	return ts.forEachChild(node, (child) => mayTurn(cx, child)) === true;
}

/** Where its arguments are taken, and it has not begun yet. */
export function primingYield(cx: Context, node: ts.FunctionLikeDeclaration): Stmt {
	const value: Expr = isAsyncFunction(node)
		? { k: "await", value: py.call(cx.helper("_Yielded"), [py.NONE]) }
		: { k: "yield", value: null };
	return py.exprStmt(value);
}
