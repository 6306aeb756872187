// Functions with properties. Python's have none: in a program by itself an object that can be called has them.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isCallee } from "../../syntax.ts";
import { isCallableObject } from "../../types/functions/callable-objects.ts";
import { nameWithin } from "../../types/names/function-properties.ts";
import type { Context } from "../context.ts";
import { usesThis } from "../expressions/object-spread.ts";
import { attributeName } from "../names/members.ts";

/** Is the property one of such a function's? */
export function isOfCallableObject(cx: Context, node: ts.PropertyAccessExpression): boolean {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node.expression));
	return cx.facts.standsAlone(cx.file) && isCallableObject(cx.checker, type);
}

/** Is it an optional one? */
export function mayLackProperty(cx: Context, node: ts.PropertyAccessExpression): boolean {
	const isOptional = ((cx.symbolOf(node.name)?.flags ?? 0) & ts.SymbolFlags.Optional) !== 0;
	return isOptional && isOfCallableObject(cx, node);
}

/** `f as Counter`: from there on the function has properties. */
export function asCallableObject(cx: Context, node: ts.AssertionExpression, value: Expr): Expr {
	const type = cx.checker.getTypeAtLocation(node);
	if (!isCallableObject(cx.checker, type) || !cx.facts.standsAlone(cx.file)) return value;
	return py.call(cx.helper("_made_callable"), [value]);
}

/** Can `Object.assign(f, ...)` give the function what these hold? */
export function canHaveProperties(cx: Context, sources: readonly ts.Expression[]): boolean {
	return (
		cx.facts.standsAlone(cx.file) &&
		sources.every((s) => {
			const isOwner = ts.isObjectLiteralExpression(s) && s.properties.some((p) => ts.isAccessor(p) || usesThis(p));
			const names = cx.checker.getTypeAtLocation(s).getProperties();
			return !isOwner && cx.facts.kinds.only(s) === "record" && names.every((p) => attributeName(p.name) === p.name);
		})
	);
}

/** A function of that name, which is handed on with its properties, from where it is made. */
export function madeCallable(cx: Context, name: ts.Identifier): void {
	const symbol = cx.symbolOf(name);
	if (symbol === undefined || !(cx.scopes.isCallableObject(symbol) || isSaidToHave(cx, name))) return;
	const [within] = nameWithin(name.parent as ts.Declaration);
	if (within !== undefined && isAskedWithin(cx, within))
		cx.refuse(within, "TSM1001", "Asking a function for its properties by the name that it has within");
	const made = py.name(cx.nameAt(name));
	cx.push(py.assign(made, py.call(cx.helper("_made_callable"), [made])));
}

/** Is the name more than called in its function? There it is the function's as it was before it got properties. */
function isAskedWithin(cx: Context, name: ts.Identifier): boolean {
	const visit = (node: ts.Node): boolean => {
		if (!ts.isIdentifier(node) || node.text !== name.text) return ts.forEachChild(node, visit) === true;
		return node !== name && !isCallee(node) && cx.symbolOf(node) === cx.symbolOf(name);
	};
	return visit(name.parent);
}

/** `const f: { (n: number): string; calls: number } = (n) => ...`, which is given its properties below. */
function isSaidToHave(cx: Context, name: ts.Identifier): boolean {
	const { parent } = name;
	if (!ts.isVariableDeclaration(parent) || parent.type === undefined || !cx.facts.standsAlone(cx.file)) return false;
	return isCallableObject(cx.checker, cx.checker.getTypeAtLocation(name));
}
