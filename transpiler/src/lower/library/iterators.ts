// Generators and iterators asked by hand: next(), return(), throw().

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { unparenthesized } from "../../syntax.ts";
import { libraryNameOf, membersOf } from "../../types/kinds/type-parts.ts";
import type { Context } from "../context.ts";
import { inOrder } from "../evaluation/order.ts";
import { hasJavaScriptPromises } from "../functions/promises.ts";
import { iteratorOver, lowerIterable } from "../iteration/iterables.ts";
import { lowerExpr } from "../recursion.ts";
import type { Method, MethodCall, Methods } from "./method.ts";

/** One of an async iterator's methods, by the names that the helpers have for them, or a helper's call. */
const asked =
	(helper: string, asyncName: string): Method =>
	(call) => {
		if (call.args.length > 1) return null;
		const { cx, self, args } = call;
		if (isAsync(call)) return py.method(asyncIterator(cx, call), asyncName, args);
		return py.call(cx.helper(helper), [self, ...args]);
	};

function isAsync({ cx, receiver }: MethodCall): boolean {
	return /^Async/.test(cx.checker.getTypeAtLocation(receiver).getSymbol()?.name ?? "");
}

function asyncIterator(cx: Context, { receiver, self }: MethodCall): Expr {
	const isOwn = libraryNameOf(cx.checker.getTypeAtLocation(receiver)) === "AsyncGenerator";
	return isOwn ? self : py.call(cx.helper("_async_items"), [self]);
}

export const ITERATOR_METHODS: Methods = {
	next: asked("_next", "next"),
	return: asked("_return", "return_"),
	throw: asked("_throw", "throw"),
};

/** `x[Symbol.iterator]()`; null for any other call. */
export function callIterator(cx: Context, node: ts.CallExpression): Expr | null {
	const callee = unparenthesized(node.expression);
	if (!ts.isElementAccessExpression(callee)) return null;
	if (isByName(cx, callee)) return askByName(cx, node, callee);
	if (node.arguments.length > 0) return null;
	if (callee.expression.kind === ts.SyntaxKind.SuperKeyword) return null;
	switch (callee.argumentExpression.getText()) {
		case "Symbol.iterator":
			return ofItems(cx, node, callee.expression);
		case "Symbol.asyncIterator":
			return hasJavaScriptPromises(cx) ? py.call(cx.helper("_async_items"), [lowerExpr(cx, callee.expression)]) : null;
		default:
			return null;
	}
}

/** The program's own iterators may take values, and be told to end. */
function ofItems(cx: Context, node: ts.CallExpression, source: ts.Expression): Expr {
	const ofContainer = iteratorOver(cx, source);
	if (ofContainer !== null) return keptContainerIterator(cx, node, ofContainer);
	const iterator = py.call("iter", [lowerIterable(cx, source)]);
	return cx.facts.kinds.only(source) === "list" ? keptIterator(cx, node, iterator) : iterator;
}

/** As JavaScript's library has it, an iterator goes on where a loop has left it and ends once and for all; one that a loop or spread takes on the spot does anyway. */
export function keptIterator(cx: Context, node: ts.Expression, iterator: Expr): Expr {
	const outer = node.parent;
	const isTaken = ts.isSpreadElement(outer) || (ts.isForOfStatement(outer) && outer.expression === node);
	return isTaken ? iterator : py.call(cx.helper("_Lasting"), [iterator]);
}

/** The same of a Map's or a Set's, for which a generator of the helpers stands. */
export function keptContainerIterator(cx: Context, node: ts.Expression, iterator: Expr): Expr {
	return cx.facts.features.mistakesIterators(cx.file) ? keptIterator(cx, node, iterator) : iterator;
}

/** `generator[method](value)`, where the method is one of a generator's. */
function isByName(cx: Context, callee: ts.ElementAccessExpression): boolean {
	if (libraryNameOf(cx.checker.getTypeAtLocation(callee.expression)) !== "Generator") return false;
	const name = cx.checker.getTypeAtLocation(callee.argumentExpression);
	return membersOf(name).every((t) => t.isStringLiteral() && Object.hasOwn(ITERATOR_METHODS, t.value));
}

function askByName(cx: Context, node: ts.CallExpression, callee: ts.ElementAccessExpression): Expr | null {
	if (node.arguments.length > 1 || node.arguments.some(ts.isSpreadElement)) return null;
	const parts = [callee.expression, callee.argumentExpression, ...node.arguments];
	return py.call(
		cx.helper("_ask"),
		inOrder(
			cx,
			parts.map((p) => () => lowerExpr(cx, p)),
		),
	);
}
