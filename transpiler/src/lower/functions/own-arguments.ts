// `arguments`: all that a function is given, as the tuple that Python hands over. Its parameters are taken from it.

import { ts } from "ts-morph";
import type { Expr, Param } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { aroundAssertions, isChanged, ownParameters } from "../../syntax.ts";
import { AS_ANYTHING, ownerOfArguments } from "../../types/functions/own-arguments.ts";
import { holdsOnly } from "../../types/kinds/plain-data.ts";
import { DEPENDENT } from "../../types/kinds/type-kinds.ts";
import type { Context } from "../context.ts";

const names = new WeakMap<ts.Node, string>();

/** The one parameter of a function that asks for them; what it declares is taken from there. */
export function takeArguments(cx: Context, node: ts.FunctionLikeDeclaration, declared: readonly Param[]): Param {
	const name = cx.temp("arguments_");
	names.set(node, name);
	const all = py.name(name);
	const parameters = ownParameters(node);
	declared.forEach((p, i) => {
		const parameter = parameters[i];
		if (parameter !== undefined && isUnread(node, parameter)) return;
		const given = p.rest === true ? py.slice(all, py.int(i), null) : py.index(all, py.int(i));
		const isGiven = py.compare(">", py.call("len", [all]), py.int(i));
		cx.push(py.assign(py.name(p.name), p.rest === true ? given : py.cond(isGiven, given, p.fallback ?? py.NONE)));
	});
	return { name, fallback: null, rest: true };
}

/** Does nothing in the function name the parameter? It stands there for its type then. */
function isUnread(node: ts.FunctionLikeDeclaration, parameter: ts.ParameterDeclaration): boolean {
	const { name, modifiers, initializer } = parameter;
	if (!ts.isIdentifier(name) || modifiers !== undefined || initializer !== undefined) return false;
	const names = (n: ts.Node): boolean =>
		(ts.isIdentifier(n) && n !== name && n.text === name.text) || ts.forEachChild(n, names) === true;
	return ts.forEachChild(node, names) !== true;
}

/** What is read of them: their number, one of them, or all for an array. */
export function lowerOwnArguments(cx: Context, node: ts.Identifier): Expr {
	const owner = ownerOfArguments(node);
	const name = owner === null ? undefined : names.get(owner);
	const isTaken = owner !== null && name !== undefined && (isMeasured(node) || (isRead(node) && areOpen(cx, owner)));
	return isTaken ? cx.markSteady(py.name(name)) : cx.refuse(node, "TSM1001", "`arguments` as a value");
}

/** `arguments.length` */
function isMeasured(node: ts.Identifier): boolean {
	const outer = node.parent;
	return ts.isPropertyAccessExpression(outer) && outer.name.text === "length" && !isChanged(outer);
}

/** `arguments[i]`, `for (const x of arguments)`, `[...arguments]`, `Array.from(arguments)`, `f.apply(this, arguments)` */
function isRead(node: ts.Identifier): boolean {
	const used = aroundAssertions(node);
	const outer = used.parent;
	if (ts.isSpreadElement(outer)) return true;
	if (ts.isForOfStatement(outer)) return outer.expression === used;
	if (ts.isElementAccessExpression(outer)) return outer.expression === used && !isChanged(outer);
	if (!ts.isCallExpression(outer)) return false;
	const callee = outer.expression.getText();
	if (callee === "Array.from" || isSliceCall(outer)) return outer.arguments[0] === used;
	return callee.endsWith(".apply") && outer.arguments[1] === used;
}

/** `Array.prototype.slice.call(...)`, `[].slice.call(...)` */
function isSliceCall(node: ts.CallExpression): boolean {
	return /^(Array\.prototype|\[\])\.slice\.call$/.test(node.expression.getText());
}

/** `Array.prototype.slice.call(arguments, 1)`; null for any other call. */
export function slicedArguments(cx: Context, node: ts.CallExpression): Expr | null {
	const [all, start, more] = node.arguments;
	if (!isSliceCall(node) || all === undefined || !ts.isIdentifier(all) || all.text !== "arguments") return null;
	if (more !== undefined || (start !== undefined && !ts.isNumericLiteral(start))) return null;
	const given = lowerOwnArguments(cx, all);
	const first = start === undefined ? 0 : Number(start.text);
	return py.call("list", [first === 0 ? given : py.slice(given, py.int(first), null)]);
}

/** Is the value of each parameter the same where it is known as anything? */
function areOpen(cx: Context, owner: ts.FunctionLikeDeclaration): boolean {
	return owner.parameters.every((p) => {
		const whole = cx.checker.getTypeAtLocation(p);
		const type = p.dotDotDotToken === undefined ? whole : (whole.getNumberIndexType() ?? whole);
		const isOfNull = p.initializer !== undefined && cx.facts.defaults.takesNull(p);
		return !isOfNull && (type.flags & DEPENDENT) === 0 && holdsOnly(cx.facts, type, AS_ANYTHING);
	});
}
