// bigint: Python's ints as they are. What differs is division, which JavaScript cuts toward zero, and what raises.

import { ts } from "ts-morph";
import type { BinaryOp, Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import type { Context } from "../../context.ts";
import { lowerAll } from "../../evaluation/order.ts";
import { lowerExpr } from "../../recursion.ts";
import { itself, type MethodCall, type Methods } from "../method.ts";

export function lowerBigInt(_cx: Context, node: ts.BigIntLiteral): Expr {
	return { k: "number", text: String(BigInt(node.text.replace(/n$/, ""))) };
}

export function isBigInt(cx: Context, node: ts.Expression): boolean {
	return cx.facts.kinds.only(node) === "bigint";
}

const PLAIN: Readonly<Partial<Record<ts.SyntaxKind, BinaryOp>>> = {
	[ts.SyntaxKind.PlusToken]: "+",
	[ts.SyntaxKind.MinusToken]: "-",
	[ts.SyntaxKind.AsteriskToken]: "*",
	[ts.SyntaxKind.AmpersandToken]: "&",
	[ts.SyntaxKind.BarToken]: "|",
	[ts.SyntaxKind.CaretToken]: "^",
};

const HELPERS: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
	[ts.SyntaxKind.SlashToken]: "_big_divide",
	[ts.SyntaxKind.PercentToken]: "_big_remainder",
	[ts.SyntaxKind.AsteriskAsteriskToken]: "_big_power",
	[ts.SyntaxKind.LessThanLessThanToken]: "_big_shift",
};

/** Where a literal shows that the right side is not below zero. */
const WITH_LITERAL: Readonly<Partial<Record<ts.SyntaxKind, BinaryOp>>> = {
	[ts.SyntaxKind.AsteriskAsteriskToken]: "**",
	[ts.SyntaxKind.LessThanLessThanToken]: "<<",
	[ts.SyntaxKind.GreaterThanGreaterThanToken]: ">>",
};

/** `left operator right` of two bigints. */
export function bigArithmetic(cx: Context, operator: ts.SyntaxKind, left: Expr, right: Expr): Expr {
	const plain = PLAIN[operator] ?? (right.k === "number" ? WITH_LITERAL[operator] : undefined);
	if (plain !== undefined) return py.binary(plain, left, right);
	if (operator === ts.SyntaxKind.GreaterThanGreaterThanToken)
		return py.call(cx.helper("_big_shift"), [left, py.unary("-", right)]);
	return py.call(cx.helper(HELPERS[operator] ?? "_big_divide"), [left, right]);
}

/** Of the operands of an operator, where both are bigints; null elsewhere. */
export function bigOperation(
	cx: Context,
	operator: ts.SyntaxKind,
	left: ts.Expression,
	right: ts.Expression,
): Expr | null {
	if (!isBigInt(cx, left) || !isBigInt(cx, right)) return null;
	const [a = py.NONE, b = py.NONE] = lowerAll(cx, [left, right]);
	return bigArithmetic(cx, operator, a, b);
}

type Call = (cx: Context, node: ts.CallExpression) => Expr;

const made: Call = (cx, node) => {
	const [value] = node.arguments;
	const kinds = value === undefined ? [] : [...cx.facts.kinds.of(value)];
	if (value === undefined || kinds.some((k) => !["number", "bigint", "str", "bool"].includes(k)))
		return cx.refuse(node, "TSM1005", "BigInt(...)", "this");
	if (isBigInt(cx, value)) return lowerExpr(cx, value);
	return py.call(kinds.every((k) => k === "bool") ? "int" : cx.helper("_big_int"), [lowerExpr(cx, value)]);
};

const cut =
	(isSigned: boolean): Call =>
	(cx, node) => {
		const [width = py.NONE, value = py.NONE] = lowerAll(cx, node.arguments);
		if (isSigned) return py.call(cx.helper("_big_cut"), [width, value]);
		return py.binary("&", value, py.binary("-", py.binary("<<", py.int(1), width), py.int(1)));
	};

export const BIGINT_CALLS: Readonly<Record<string, Call>> = {
	BigInt: made,
	"BigInt.asIntN": cut(true),
	"BigInt.asUintN": cut(false),
};

export const BIGINT_METHODS: Methods = {
	toString: (call: MethodCall) => {
		const { cx, self, args } = call;
		const [base] = args;
		if (base === undefined) return py.call("str", [itself(call)]);
		return py.call(cx.helper("_big_text"), [self, base]);
	},
	valueOf: itself,
};
