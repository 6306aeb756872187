// Methods that a program adds to all arrays: each is a function of the module, which is given the array.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { bare } from "../../../syntax.ts";
import type { Context } from "../../context.ts";
import { inOrder } from "../../evaluation/order.ts";
import { lowerArguments } from "../../expressions/arrays.ts";
import { lowerExpr } from "../../recursion.ts";

/** What `Array.prototype.last = ...` stores to; null for any other target. */
export function addedArrayMethod(cx: Context, left: ts.Expression, right: ts.Expression): Expr | null {
	if (!ts.isPropertyAccessExpression(left) || !cx.facts.arrayMethods.isAdded(bare(right))) return null;
	return functionOf(cx, left.name.text);
}

/** `xs.last()` of a method that the program has added; null for any other call. */
export function callAddedArrayMethod(cx: Context, node: ts.CallExpression): Expr | null {
	const name = cx.facts.arrayMethods.calledBy(node);
	const callee = node.expression;
	if (name === null || !ts.isPropertyAccessExpression(callee)) return null;
	const [array = py.NONE, ...args] = inOrder(cx, [
		() => lowerExpr(cx, callee.expression),
		...lowerArguments(cx, node.arguments),
	]);
	return py.call(functionOf(cx, name), [array, ...args]);
}

function functionOf(cx: Context, name: string): Expr {
	const found = cx.arrayMethods.get(name) ?? cx.scopes.fresh(cx.scopes.opened(cx.file), `_array_${name}`);
	cx.arrayMethods.set(name, found);
	return py.name(found);
}
