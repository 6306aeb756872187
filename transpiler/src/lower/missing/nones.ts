// null and undefined. Both are Python's None, but in a program that shows which it is: there null is a value of its own.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isDeclaredOnly } from "../../types/kinds/kinds.ts";
import { hasFlags, OPEN } from "../../types/kinds/type-flags.ts";
import { DEPENDENT } from "../../types/kinds/type-kinds.ts";
import type { Context } from "../context.ts";

const MAY_BE_NULL = OPEN | DEPENDENT | ts.TypeFlags.NonPrimitive | ts.TypeFlags.Null;

export function nullValue(cx: Context): Expr {
	return cx.facts.nullIsApart ? cx.helper("_null") : py.NONE;
}

/** `null` as it stands in the program; a function of the library is told by None that it is given nothing. */
export function lowerNull(cx: Context, node: ts.NullLiteral): Expr {
	const isGivenBack = ts.isArrowFunction(node.parent);
	const asked = isGivenBack || ts.isCallExpression(node.parent) ? cx.checker.getContextualType(node) : undefined;
	// what a function gives that is said to give nothing is undefined else
	cx.mixesNone ||= isGivenBack && asked !== undefined && hasFlags(asked, ts.TypeFlags.Void);
	if (asked === undefined || isGivenBack || !cx.facts.nullIsApart) return nullValue(cx);
	const callee = cx.checker.getTypeAtLocation((node.parent as ts.CallExpression).expression).getSymbol();
	const kinds = cx.facts.kinds.ofType(asked);
	const isCallback = kinds.has("function") && [...kinds].every((k) => k === "function" || k === "none");
	return isCallback && callee !== undefined && isDeclaredOnly(callee) ? py.NONE : nullValue(cx);
}

/** What a call of JavaScript's library gives, where it gives null for nothing. */
export function orNull(cx: Context, value: Expr): Expr {
	return cx.facts.nullIsApart ? py.call(cx.helper("_or_null"), [value]) : value;
}

/** What JavaScript calls the None that is found though the type says that there is a value. */
export function absentName(cx: Context, node: ts.Expression): Expr {
	const name = cx.facts.missing.nameOf(node);
	if (cx.facts.nullIsApart) return py.str("undefined");
	return name === "either" ? cx.refuse(node, "TSM2015") : py.str(name);
}

export function isNullish(cx: Context, node: ts.Node, value: Expr): Expr {
	return mayBeNullAt(cx, node) ? py.compare("in", value, either(cx)) : py.isNone(value);
}

export function isPresent(cx: Context, node: ts.Node, value: Expr): Expr {
	return mayBeNullAt(cx, node) ? py.compare("not in", value, either(cx)) : py.isNotNone(value);
}

/** May it be null or undefined in spite of its type? */
export function mayBeNothing(cx: Context, node: ts.Expression): boolean {
	return cx.facts.missing.mayBe(node) || cx.facts.lies.mayBeAt(node);
}

/** By its type, or in spite of it. */
function mayBeNullAt(cx: Context, node: ts.Node): boolean {
	if (mayBeApart(cx, cx.checker.getTypeAtLocation(node))) return true;
	if (ts.isNonNullExpression(node) && mayBeNullAt(cx, node.expression)) return true;
	if (!cx.facts.nullIsApart || !ts.isExpression(node)) return false;
	return cx.facts.missing.mayBe(node) || cx.facts.worldOf(cx.file).some((f) => cx.facts.missing.keepsNull(f));
}

/**
 * What a member is read of. Of nothing JavaScript reads none and raises, also where what stands for the reading in Python
 * makes do with None.
 *
 * @param value what `node` was lowered to
 */
export function readFrom(cx: Context, node: ts.Expression, value: Expr, member: string): Expr {
	if (!mayBeNothing(cx, node)) return value;
	tellWhich(cx, node);
	const helper = cx.helper("_there");
	const isAsked = value.k === "call" && value.func.k === "name" && helper.k === "name" && value.func.id === helper.id;
	return isAsked ? value : py.call(helper, [value, py.str(member)]);
}

/** `node[at]`, where `node` need not be there. */
export function itemFrom(cx: Context, node: ts.Expression, value: Expr, at: Expr): Expr {
	tellWhich(cx, node);
	return py.call(cx.helper("_item_in"), [value, at]);
}

/** The words of errors tell null from undefined. */
export function tellWhich(cx: Context, node: ts.Expression): void {
	const mayBeNull = !cx.facts.nullIsApart && cx.facts.missing.nameOf(node) !== "undefined";
	cx.mixesNone ||= mayBeNull && cx.facts.wordsErrors(cx.file);
}

export function isPresentOf(cx: Context, type: ts.Type, value: Expr): Expr {
	return mayBeApart(cx, type) ? py.compare("not in", value, either(cx)) : py.isNotNone(value);
}

function either(cx: Context): Expr {
	return py.tuple([py.NONE, nullValue(cx)]);
}

function mayBeApart(cx: Context, type: ts.Type): boolean {
	if (!cx.facts.nullIsApart) return false;
	return hasFlags(type, MAY_BE_NULL);
}
