// Comparisons by size: of numbers and texts as they are, of anything else as JavaScript converts it.

import { ts } from "ts-morph";
import type { CompareOp, Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Kind } from "../../types/kinds/kinds.ts";
import { constantNumber } from "../../types/numbers/constants.ts";
import type { Context } from "../context.ts";
import { lowerAll } from "../evaluation/order.ts";
import { refuseUnclear } from "../library/anything.ts";
import { isSaidNumber } from "../library/numbers/numbers.ts";
import { isConverted, primitiveOf } from "./primitives.ts";

export const COMPARISONS: Readonly<Partial<Record<ts.SyntaxKind, CompareOp>>> = {
	[ts.SyntaxKind.LessThanToken]: "<",
	[ts.SyntaxKind.LessThanEqualsToken]: "<=",
	[ts.SyntaxKind.GreaterThanToken]: ">",
	[ts.SyntaxKind.GreaterThanEqualsToken]: ">=",
};

export function lowerComparison(cx: Context, node: ts.BinaryExpression, op: CompareOp): Expr {
	const [left, right] = [cx.facts.kinds.only(node.left), cx.facts.kinds.only(node.right)];
	const comparable: readonly (Kind | null)[] = ["number", "bigint", "str"];
	const areNumbers = [left, right].every((k) => k === "number" || k === "bigint");
	const [a = py.NONE, b = py.NONE] = lowerAll(cx, [node.left, node.right]);
	if (areNumbers && [node.left, node.right].some((n) => isSaidNumber(cx, n)) && !asksForTimer(cx, node)) {
		cx.noteOpen();
		return py.compare(op, py.call(cx.helper("_ordered"), [a, b]), py.int(0));
	}
	if (areNumbers || (left === right && comparable.includes(left))) return comparePresent(cx, node, op, a, b);
	if (left === "any" || right === "any") {
		for (const n of [node.left, node.right]) refuseUnclear(cx, n, op);
		return py.compare(op, py.call(cx.helper("_ordered"), [a, b]), py.int(0));
	}
	// a text is compared with a text by its letters, and with a number as a number; most objects are texts to it
	if ([node.left, node.right].some((n) => cx.facts.kinds.of(n).has("str") || isText(cx, n)))
		return py.compare(op, py.call(cx.helper("_ordered"), [a, b]), py.int(0));
	const comparableOf = (n: ts.Expression, e: Expr): Expr =>
		py.call(cx.helper("_comparable"), [isConverted(cx, n) ? primitiveOf(cx, n, e, "number") : e]);
	return py.compare(op, comparableOf(node.left, a), comparableOf(node.right, b));
}

/** `this.timer >= 0`: a timer, which is said to be a number, too, is above that. */
function asksForTimer(cx: Context, node: ts.BinaryExpression): boolean {
	const limit = constantNumber(cx.checker, node.right);
	return limit !== null && limit <= 0 && /\bset(Timeout|Interval|Immediate)\b/.test(cx.file.text);
}

/** An object of which nothing says what number it is: `[object Object]`, or what its `toString` gives. */
function isText(cx: Context, node: ts.Expression): boolean {
	const kinds = cx.facts.kinds.of(node);
	return !isConverted(cx, node) && (["instance", "record", "list", "tuple"] as const).some((k) => kinds.has(k));
}

/** An operand can be an item that is not there: `text[i] >= "0"` behind the end, `xs[i]! < xs[i + 1]!`. */
function comparePresent(cx: Context, node: ts.BinaryExpression, op: CompareOp, a: Expr, b: Expr): Expr {
	// on a board what a type or `!` says is taken for granted
	const isDoubted = cx.facts.loaded.options.noUncheckedIndexedAccess !== true || cx.facts.standsAlone(cx.file);
	const absent = isDoubted ? [node.left, node.right].filter((n) => cx.facts.missing.mayBe(n)) : [];
	if (absent.length === 0) return py.compare(op, a, b);
	if (absent.every((n) => cx.facts.missing.nameOf(n) === "undefined")) return compareIfThere(cx, op, a, b);
	// it may be null, which is compared as 0
	cx.mixesNone ||= !cx.facts.nullIsApart;
	if (!cx.facts.nullIsApart) return py.compare(op, a, b);
	return py.compare(op, py.call(cx.helper("_ordered"), [a, b]), py.int(0));
}

/** Nothing is below, above or equal to undefined. */
function compareIfThere(cx: Context, op: CompareOp, a: Expr, b: Expr): Expr {
	if (a.k === "name" && py.isConstant(b)) return py.logical("and", py.isNotNone(a), py.compare(op, a, b));
	return py.compare(op, py.call(cx.helper("_order"), [a, b]), py.int(0));
}
