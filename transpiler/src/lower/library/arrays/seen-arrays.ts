// What is done with an array that is filled in any order, but for its items and its length: most must find it full, or
// find nothing of its holes.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { aroundAssertions, isAssignment } from "../../../syntax.ts";
import { isItemOf } from "../../../types/missing/filling.ts";
import type { Context } from "../../context.ts";
import { goesToField, isAliasOfField, isFillingField } from "./filling-fields.ts";
import { isListed, isPrinted, leavesAlone, READING, skipsHoles, TAKING } from "./holes.ts";
import { isSizedFilling } from "./unfilled.ts";

/** The array as a list, as what is done with it there sees it; null where it stays what it is, or is no such array. */
export function seenAs(cx: Context, node: ts.Identifier | ts.PropertyAccessExpression, array: Expr): Expr | null {
	const method = seenBy(cx, node);
	if (method === null) return null;
	if (method === "marked" && isPrinted(node)) cx.helper("_gapped");
	return py.method(array, method);
}

/** The helper's method that gives it so. */
export function seenBy(
	cx: Context,
	node: ts.Identifier | ts.PropertyAccessExpression,
): "seen" | "present" | "placed" | "read" | "marked" | null {
	const used = aroundAssertions(node);
	if (isItemOf(used) || isMeasured(used) || !isFillingArray(cx, node)) return null;
	const access = used.parent;
	if (goesToField(cx, used)) return null;
	// it is gone through as it is then
	if (ts.isForOfStatement(access) || isGoneThrough(access)) return null;
	if (isPrinted(node)) return "marked";
	if (ts.isSpreadElement(access) || ts.isTemplateSpan(access) || isListed(access, used)) return "read";
	if (!ts.isPropertyAccessExpression(access) || !ts.isCallExpression(access.parent)) return "seen";
	const method = access.name.text;
	const { text } = ts.isIdentifier(node) ? node : node.name;
	if (READING.has(method) && leavesAlone(access.parent, text)) return "read";
	// of what is taken none may be a hole; and none is found
	if (TAKING.has(method)) return "marked";
	if (!skipsHoles(method, access.parent, text)) return "seen";
	return method !== "reduce" && takesPlaces(access.parent) ? "placed" : "present";
}

function takesPlaces({ arguments: [callback] }: ts.CallExpression): boolean {
	return callback !== undefined && ts.isFunctionLike(callback) && callback.parameters.length > 1;
}

/** `for (const i of slots.keys())` */
function isGoneThrough(access: ts.Node): boolean {
	const isOfThem = ts.isPropertyAccessExpression(access) && /^(keys|values|entries)$/.test(access.name.text);
	return isOfThem && ts.isCallExpression(access.parent) && ts.isForOfStatement(access.parent.parent);
}

/** Is it filled in any order, and known by the helper that does that? */
export function isFillingArray(cx: Context, node: ts.Expression): boolean {
	return cx.facts.filling.is(node) || isSizedFilling(cx, node) || isFillingField(cx, node) || isAliasOfField(cx, node);
}

function isMeasured(node: ts.Node): boolean {
	const outer = node.parent;
	return ts.isPropertyAccessExpression(outer) && outer.name.text === "length" && !isAssigned(outer);
}

/** `results.length = n`, `results.length--` */
function isAssigned(node: ts.Expression): boolean {
	const outer = node.parent;
	if (ts.isBinaryExpression(outer)) return outer.left === node && isAssignment(outer.operatorToken.kind);
	return ts.isPrefixUnaryExpression(outer) || ts.isPostfixUnaryExpression(outer);
}
