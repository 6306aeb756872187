// Methods of functions: `bind`, `call`, `apply`. Python's functions have no `this`, its methods keep theirs.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare } from "../../syntax.ts";
import { usesThis } from "../../types/classes.ts";
import type { Context } from "../context.ts";
import { lowerArguments } from "../expressions/arrays.ts";
import { lowerExpr } from "../recursion.ts";
import { inOrder, isPure, reusable } from "../values.ts";

/** @returns null for a call of anything else */
export function callFunctionMethod(cx: Context, node: ts.CallExpression): Expr | null {
	const callee = node.expression;
	if (!ts.isPropertyAccessExpression(callee) || cx.facts.kinds.only(callee.expression) !== "function") return null;
	const name = callee.name.text;
	if (name !== "bind" && name !== "call" && name !== "apply") return null;
	const [receiver, ...args] = node.arguments;
	const [list, more] = args;
	const extreme = /^Math\.(max|min)$/.exec(callee.expression.getText())?.[1];
	if (extreme !== undefined && name === "apply" && list !== undefined && more === undefined)
		return py.call(cx.helper(`_${extreme}`), [{ k: "star", value: lowerExpr(cx, list) }]);
	if (receiver === undefined || !ignoresReceiver(cx, callee.expression, receiver))
		return cx.refuse(callee.name, "TSM1020", name);
	return name === "apply" ? applied(cx, callee.expression, args) : handed(cx, callee.expression, args, name);
}

/** Is what the function is given for `this` what it has, or nothing to it? */
function ignoresReceiver(cx: Context, node: ts.Expression, receiver: ts.Expression): boolean {
	const f = bare(node);
	const declared = cx.symbolOf(ts.isPropertyAccessExpression(f) ? f.name : f)?.valueDeclaration;
	const isMethod = declared !== undefined && ts.isMethodDeclaration(declared) && ts.isClassLike(declared.parent);
	if (isMethod && ts.isPropertyAccessExpression(f)) return f.expression.getText() === receiver.getText();
	if (declared === undefined || !isPure(cx.capture(() => lowerExpr(cx, receiver)).value)) return false;
	if (ts.isFunctionDeclaration(declared)) return !usesThis(declared);
	const made = ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
	return made !== undefined && (ts.isArrowFunction(made) || (ts.isFunctionExpression(made) && !usesThis(made)));
}

function handed(cx: Context, f: ts.Expression, args: readonly ts.Expression[], name: "bind" | "call"): Expr {
	const [func = py.NONE, ...values] = inOrder(cx, [() => lowerExpr(cx, f), ...lowerArguments(cx, args)]);
	if (name === "call") return py.call(func, values);
	if (!cx.facts.namesFunctions(cx.file))
		return values.length === 0 ? func : py.call(cx.helper("_bind"), [func, ...values]);
	const held = reusable(cx, func, "function");
	const made = py.call(cx.helper("_bind"), [held, ...values]);
	return py.call(cx.helper("_named_as"), [made, held, py.str("bound ")]);
}

function applied(cx: Context, f: ts.Expression, args: readonly ts.Expression[]): Expr {
	const [list, more] = args;
	if (more !== undefined) return cx.refuse(more, "TSM1001", "`apply` of more than one array");
	const [func = py.NONE, value = null] = inOrder(cx, [
		() => lowerExpr(cx, f),
		...(list === undefined ? [] : [() => lowerExpr(cx, list)]),
	]);
	return py.call(func, value === null ? [] : [{ k: "star", value }]);
}
