// What a property or an element is read by: a key of a record, a name of what may be anything, and whether the program
// insists that it is there.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { aroundParentheses } from "../../syntax.ts";
import { membersOf } from "../../types/kinds/type-parts.ts";
import { isItemAskedFor } from "../../types/missing/asked-for.ts";
import type { Context } from "../context.ts";
import { memberOfAny, OF_CONTAINERS } from "../library/anything.ts";
import { looseMember } from "../library/loose-methods.ts";
import { memberName } from "../names/members.ts";
import { isPrivateAccess, privatePart } from "../names/private-parts.ts";

import { asksWhetherThere, mayLackKey } from "./questions.ts";

/** Of a record, an array or an object of a class; of nothing there is none, which JavaScript says by which of the two it is. */
export function propertyOf(cx: Context, object: Expr, key: Expr): Expr {
	cx.wordNoneOfAny();
	return py.call(cx.helper("_property"), [object, key]);
}

/** `r["key"]`: None if it may be absent, KeyError if the program insists (`!`) or the type has the key. */
export function readKey(
	cx: Context,
	node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
	record: Expr,
	key: Expr,
): Expr {
	const mayBeNothing = cx.facts.wordsErrors(cx.file) && cx.facts.lies.mayBeAt(node.expression);
	const isAskedOf = isInsistedOn(cx, node.parent);
	// what is counted with as NaN where it is not there is not insisted on
	const isInsisted =
		isAsserted(cx, node) && !cx.facts.numbers.isOrNaN(node.parent as ts.NonNullExpression) && !isKept(cx, node);
	if (mayBeNothing && (isAskedOf || !isInsisted)) return propertyOf(cx, record, key);
	const isInAbsent = cx.facts.catchesErrors(cx.file) && cx.facts.missing.mayBe(node.expression);
	if (isInAbsent || isInsistedOn(cx, node.expression)) return py.call(cx.helper("_read"), [record, key]);
	if (isAskedOf) return py.method(record, "get", [key]);
	const isSure = isInsisted || !mayBeAbsent(cx, node);
	const isAskedAbout = ts.isPropertyAccessExpression(node) && asksWhetherThere(cx, node);
	return isSure && !isAskedAbout ? py.index(record, key) : py.method(record, "get", [key]);
}

/** `const name = user.name!`, which JavaScript goes on with as undefined where there is none. */
function isKept(cx: Context, node: ts.Node): boolean {
	if (!ts.isPropertyAccessExpression(node) || !cx.facts.standsAlone(cx.file)) return false;
	const said = aroundParentheses(node.parent as ts.NonNullExpression);
	const outer = said.parent;
	const isAskedOf =
		ts.isPropertyAccessExpression(outer) || ts.isElementAccessExpression(outer) || ts.isCallExpression(outer);
	return !(isAskedOf && outer.expression === said);
}

/** `x!.y`, or `const { y } = x!`, in a program that catches what comes of an x that is not there. */
export function isInsistedOn(cx: Context, node: ts.Node): boolean {
	if (!ts.isNonNullExpression(node) || !cx.facts.catchesErrors(cx.file)) return false;
	const access = node.parent;
	const isItem = ts.isElementAccessExpression(access) && !isAsserted(cx, access);
	const isReading = ts.isPropertyAccessExpression(access) || ts.isCallExpression(access) || isItem;
	const isTakingApart = ts.isVariableDeclaration(access) && ts.isObjectBindingPattern(access.name);
	if (!isTakingApart && !(isReading && access.expression === node)) return false;
	if (cx.facts.wordsErrors(cx.file)) tellNull(cx, node.expression);
	return true;
}

/** null and undefined have words of their own. */
export function tellNull(cx: Context, node: ts.Expression): void {
	const type = cx.checker.getTypeAtLocation(node);
	const mayBeNull = membersOf(type).some((t) => (t.flags & ts.TypeFlags.Null) !== 0);
	if (mayBeNull && !cx.facts.nullIsApart) cx.mixesNone = true;
}

export function isAsserted(cx: Context, node: ts.Node): boolean {
	const outer = node.parent;
	return ts.isNonNullExpression(outer) && outer.expression === node && !isItemAskedFor(cx.facts, outer);
}

function mayBeAbsent(cx: Context, node: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean {
	const symbol = cx.symbolOf(ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression);
	if (ts.isPropertyAccessExpression(node) && symbol !== undefined && symbol.flags & ts.SymbolFlags.Property)
		return mayLackKey(cx, symbol);
	return true;
}

/** Of `any`: what it is decides at run time; a Map that is boxed has no methods. */
export function openMember(
	cx: Context,
	node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
	value: Expr,
	name: Expr,
): Expr {
	// only what the class made has a private name
	if (isPrivateAccess(node)) {
		cx.wordNoneOfAny();
		const part = privatePart(cx, node, value, false);
		return part ?? py.call(cx.helper("_private"), [value, py.str(memberName(cx, node.name)), name]);
	}
	if (cx.facts.unknownIn(cx.file).isMap && name.k === "str" && OF_CONTAINERS.has(name.value))
		return cx.refuse(node.expression, "TSM2002");
	cx.wordNoneOfAny();
	const loose = ts.isElementAccessExpression(node) ? looseMember(cx, node, value, name) : null;
	return loose ?? memberOfAny(cx, value, name);
}
