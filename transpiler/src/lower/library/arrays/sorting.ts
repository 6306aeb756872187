// sort, toSorted: JavaScript's order without a comparator is that of the texts; with one it is stable.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { bare } from "../../../syntax.ts";
import { isPrimitive } from "../../../types/kinds/kind.ts";
import type { Kind } from "../../../types/kinds/kinds.ts";
import { OPEN } from "../../../types/kinds/type-flags.ts";
import { membersOf } from "../../../types/kinds/type-parts.ts";
import type { Context } from "../../context.ts";
import { inOrder } from "../../evaluation/order.ts";
import { unwritten } from "../../expressions/text.ts";
import { shapeArguments, shapeExpr } from "../../printing/shapes.ts";
import { lowerExpr } from "../../recursion.ts";
import { anyNumber } from "../anything.ts";
import { asFunctionOf, type Callback, lowerCallback } from "../functions/callbacks.ts";
import { itemType } from "./items.ts";
import { mayBeNoFunction } from "./iteration.ts";

/** @returns null where the items have no order that is known here */
export function lowerSort(cx: Context, node: ts.CallExpression, receiver: ts.Expression): Expr | null {
	const [comparator] = node.arguments;
	const items = itemType(cx, receiver);
	if (items === undefined || node.arguments.length > 1 || node.arguments.some(ts.isSpreadElement)) return null;
	const mayBeUndefined = hasUndefined(items) || isOpen(cx, items) || cx.facts.missing.mayItemsBe;
	if (comparator === undefined || bare(comparator).getText() === "undefined") return byText(cx, node, receiver, items);
	let callback: Callback | null = null;
	const [self = py.NONE] = inOrder(cx, [
		() => sorted(node, lowerExpr(cx, receiver)),
		() => {
			const isAsked = mayBeNoFunction(cx, comparator) && !isByText(cx, comparator, items);
			const asked = isAsked ? (f: Expr) => sureComparator(cx, f, items) : null;
			callback = lowerCallback(cx, comparator, { most: 2, names: ["a", "b", "_"], asked });
			return py.NONE;
		},
	]);
	if (callback === null) return null;
	const given = asFunctionOf(cx, callback, 2, asNumber(cx, comparator, callback));
	const compare = orByText(cx, comparator, items, given);
	return py.call(cx.helper(mayBeUndefined ? "_sort_present" : "_sort"), [self, compare]);
}

/** An array with nothing to compare asks for no comparator, and JavaScript says so all the same. */
function sureComparator(cx: Context, given: Expr, items: ts.Type): Expr {
	cx.mixesNone ||= cx.facts.unknownIn(cx.file).isNull;
	const byText = orderByText(cx, items);
	return py.call(cx.helper("_sure_comparator"), byText === null ? [given] : [given, byText]);
}

/** A comparator that need not be given: without one items are ordered by their texts. */
function orByText(cx: Context, comparator: ts.Expression, items: ts.Type, given: Expr): Expr {
	const byText = isByText(cx, comparator, items) ? orderByText(cx, items) : null;
	return byText === null ? given : py.cond(py.isNone(lowerExpr(cx, comparator)), byText, given);
}

function isByText(cx: Context, comparator: ts.Expression, items: ts.Type): boolean {
	const isOptional = ts.isIdentifier(comparator) || ts.isPropertyAccessExpression(comparator);
	return isOptional && cx.facts.kinds.of(comparator).has("none") && isShownKnown(cx, items);
}

/** @returns null where the items have no text that is known here */
function orderByText(cx: Context, items: ts.Type): Expr | null {
	if (arePrimitive(cx, items)) return cx.helper("_text_order");
	if (!isShownKnown(cx, items)) return null;
	const shape = shapeExpr(cx, cx.facts.shapes.of(items));
	return py.call(cx.helper("_shown_order"), shape.k === "none" ? [] : [shape]);
}

function arePrimitive(cx: Context, items: ts.Type): boolean {
	return isPrimitive(cx.facts.kinds.ofType(cx.checker.getNonNullableType(items)));
}

/** What the comparator gives: a number, but for one of which the type says nothing. */
function asNumber(cx: Context, comparator: ts.Expression, { value }: Callback): Expr {
	const [signature] = cx.checker.getTypeAtLocation(comparator).getCallSignatures();
	const isKnown = signature !== undefined && !cx.facts.kinds.ofType(signature.getReturnType()).has("any");
	return isKnown ? value : anyNumber(cx, comparator, value, "sort");
}

/** `toSorted` sorts a copy. */
function sorted(node: ts.CallExpression, self: Expr): Expr {
	const isCopy = ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "toSorted";
	return isCopy ? py.call("list", [self]) : self;
}

function hasUndefined(type: ts.Type): boolean {
	return membersOf(type).some((t) => (t.flags & ts.TypeFlags.Undefined) !== 0);
}

/** Does the type leave open whether an item is undefined? Where the program knows null alone, nothing else is None. */
function isOpen(cx: Context, items: ts.Type): boolean {
	if (cx.facts.unknownIn(cx.file).isNull && !cx.facts.nullIsApart) return false;
	const type = cx.checker.getBaseConstraintOfType(items);
	return type === undefined || (type.flags & OPEN) !== 0 || hasUndefined(type);
}

function byText(cx: Context, node: ts.CallExpression, receiver: ts.Expression, items: ts.Type): Expr | null {
	const kinds = [...cx.facts.kinds.ofType(items)];
	if (kinds.includes("none") && !hasUndefined(items)) return null;
	if (kinds.some((k) => k !== "str" && k !== "number" && k !== "bool" && k !== "none"))
		return byShownText(cx, node, receiver, items);
	const self = sorted(node, lowerExpr(cx, receiver));
	const isStatement = ts.isExpressionStatement(node.parent);
	// equal texts are one: that Python's sort is not stable does not show
	if (isStatement && kinds.every((k) => k === "str")) return py.method(self, "sort");
	// ... but for 0 and -0
	if (isStatement && kinds.every((k) => k === "number") && !cx.facts.numbers.minusZeroShows)
		return py.call(py.attr(self, "sort"), [], [{ name: "key", value: cx.helper("_number_text") }]);
	return py.call(cx.helper("_sort_text"), [self]);
}

/** Of arrays, objects and what may be anything. */
function byShownText(cx: Context, node: ts.CallExpression, receiver: ts.Expression, items: ts.Type): Expr | null {
	if (!isShownKnown(cx, items)) return null;
	const shape = shapeExpr(cx, cx.facts.shapes.of(items));
	const self = sorted(node, lowerExpr(cx, receiver));
	return py.call(cx.helper("_sort_shown"), shapeArguments(self, shape));
}

function isShownKnown(cx: Context, items: ts.Type): boolean {
	const mayBeAnything = ["any", "unknown"].some((k) => cx.facts.kinds.ofType(items).has(k as Kind));
	if (mayBeAnything && cx.facts.unknownIn(cx.file).isNull && !cx.facts.nullIsApart) return false;
	return unwritten(cx, items, true) === null;
}
