// async functions and await. In a program with JavaScript's promises an async function is made one by a helper that
// runs it to its first await at once; in one with the board's asyncio it is Python's as it stands.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { hasModifier } from "../../syntax.ts";
import type { Context } from "../context.ts";
import { anyAsyncItems } from "../library/anything.ts";
import { lowerExpr } from "../recursion.ts";

export function hasJavaScriptPromises(cx: Context): boolean {
	return cx.facts.promises.areJavaScripts(cx.file);
}

export function lowerAwait(cx: Context, node: ts.AwaitExpression): Expr {
	const value = lowerExpr(cx, node.expression);
	const isAtTop = enclosingFunction(node) === null;
	if (!hasJavaScriptPromises(cx))
		return isAtTop ? py.call(cx.boardName("asyncio", "run"), [value]) : { k: "await", value };
	if (isAtTop) return py.call(cx.helper("_wait"), [value]);
	return awaited(cx, node.expression, value);
}

/** Python awaits a promise only; JavaScript also what is none, for a turn. */
export function awaited(cx: Context, node: ts.Expression, value: Expr): Expr {
	const isPromise = cx.facts.kinds.only(node) === "promise" && !cx.facts.lies.mayBeAt(node);
	return { k: "await", value: isPromise ? value : py.call(cx.helper("_settled"), [value]) };
}

/** The decorators that make an async function what it is in JavaScript. */
export function asyncDecorators(cx: Context, node: ts.FunctionLikeDeclaration): Expr[] {
	if (!hasModifier(node, ts.SyntaxKind.AsyncKeyword) || !hasJavaScriptPromises(cx)) return [];
	return [cx.helper(isGenerator(node) ? "_async_generator" : "_async")];
}

export function isAsyncFunction(node: ts.FunctionLikeDeclaration): boolean {
	return hasModifier(node, ts.SyntaxKind.AsyncKeyword);
}

export function isGenerator(node: ts.FunctionLikeDeclaration): boolean {
	return "asteriskToken" in node && node.asteriskToken !== undefined;
}

/** Does the node stand in an async generator with JavaScript's promises? */
export function isAsyncGenerator(cx: Context, node: ts.Node): boolean {
	const home = enclosingFunction(node);
	if (home === null || !hasJavaScriptPromises(cx)) return false;
	return isGenerator(home) && hasModifier(home, ts.SyntaxKind.AsyncKeyword);
}

/** What is yielded is awaited first; then it goes out through the same door as what is only awaited. */
export function lowerAsyncYield(cx: Context, node: ts.YieldExpression): Expr {
	const { expression } = node;
	if (node.asteriskToken !== undefined && expression !== undefined)
		return { k: "await", value: py.call(cx.helper("_delegate"), [delegatedTo(cx, expression)]) };
	const value: Expr =
		expression === undefined
			? { k: "await", value: py.call(cx.helper("_settled")) }
			: awaited(cx, expression, lowerExpr(cx, expression));
	return { k: "await", value: py.call(cx.helper("_Yielded"), [value]) };
}

function delegatedTo(cx: Context, node: ts.Expression): Expr {
	return cx.facts.kinds.only(node) === "any" ? anyAsyncItems(cx, node) : lowerExpr(cx, node);
}

/** Waits for a promise where the node stands: in an async function, or at a module's top level. */
export function waitFor(cx: Context, node: ts.Node, promise: Expr): Expr {
	if (enclosingFunction(node) === null) return py.call(cx.helper("_wait"), [promise]);
	return { k: "await", value: promise };
}

/** The function that the node stands in; null at a module's top level. */
export function enclosingFunction(node: ts.Node): ts.FunctionLikeDeclaration | null {
	for (let n = node.parent; n !== undefined; n = n.parent)
		if (ts.isFunctionLike(n)) return n as ts.FunctionLikeDeclaration;
	return null;
}
