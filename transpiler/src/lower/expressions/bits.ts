// Bit operations. In TypeScript they are 32 bits wide and signed; Python's ints have no width. The wrap to 32 bits is
// made once per tree, and not at all where the ranges or a mask show that it changes nothing.

import { ts } from "ts-morph";
import type { BinaryOp, Expr } from "../../python/ast.ts";
import { unparenthesized } from "../../syntax.ts";
import * as py from "../../python/build.ts";
import * as range from "../../types/range.ts";
import type { Context } from "../context.ts";
import { inOrder } from "../values.ts";
import { lowerExpr } from "./index.ts";

const OPERATORS: Readonly<Partial<Record<ts.SyntaxKind, BinaryOp | ">>>">>> = {
	[ts.SyntaxKind.AmpersandToken]: "&",
	[ts.SyntaxKind.BarToken]: "|",
	[ts.SyntaxKind.CaretToken]: "^",
	[ts.SyntaxKind.LessThanLessThanToken]: "<<",
	[ts.SyntaxKind.GreaterThanGreaterThanToken]: ">>",
	[ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken]: ">>>",
};

/** The operators of `&=` and its like, by the plain operator. */
export const PLAIN_OPERATOR: Readonly<Partial<Record<ts.SyntaxKind, ts.SyntaxKind>>> = {
	[ts.SyntaxKind.PlusEqualsToken]: ts.SyntaxKind.PlusToken,
	[ts.SyntaxKind.MinusEqualsToken]: ts.SyntaxKind.MinusToken,
	[ts.SyntaxKind.AsteriskEqualsToken]: ts.SyntaxKind.AsteriskToken,
	[ts.SyntaxKind.SlashEqualsToken]: ts.SyntaxKind.SlashToken,
	[ts.SyntaxKind.PercentEqualsToken]: ts.SyntaxKind.PercentToken,
	[ts.SyntaxKind.AsteriskAsteriskEqualsToken]: ts.SyntaxKind.AsteriskAsteriskToken,
	[ts.SyntaxKind.AmpersandEqualsToken]: ts.SyntaxKind.AmpersandToken,
	[ts.SyntaxKind.BarEqualsToken]: ts.SyntaxKind.BarToken,
	[ts.SyntaxKind.CaretEqualsToken]: ts.SyntaxKind.CaretToken,
	[ts.SyntaxKind.LessThanLessThanEqualsToken]: ts.SyntaxKind.LessThanLessThanToken,
	[ts.SyntaxKind.GreaterThanGreaterThanEqualsToken]: ts.SyntaxKind.GreaterThanGreaterThanToken,
	[ts.SyntaxKind.GreaterThanGreaterThanGreaterThanEqualsToken]: ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken,
};

export function isBitOperator(kind: ts.SyntaxKind): boolean {
	return OPERATORS[kind] !== undefined;
}

/** @param masked whoever asked looks at the low 32 bits only: no wrap is needed */
export function bitOperation(cx: Context, node: ts.BinaryExpression | ts.PrefixUnaryExpression, masked: boolean): Expr {
	if (ts.isPrefixUnaryExpression(node)) {
		const [operand = py.NONE] = wholeOperands(cx, [node.operand], true);
		return wrapUnless(cx, py.unary("~", operand), masked || fits32(cx, node.operand));
	}
	const operator = node.operatorToken.kind;
	const quotient = truncatedQuotient(cx, node);
	if (quotient !== null) return quotient;
	return combineBits(cx, operator, node.left, node.right, masked);
}

/** `a op b` for nodes; also what `a op= b` stores. */
export function combineBits(cx: Context, operator: ts.SyntaxKind, left: ts.Expression, right: ts.Expression, masked: boolean): Expr {
	const op = OPERATORS[operator];
	if (op === undefined) throw new Error("not a bit operator");
	const [a, b] = [cx.facts.numbers.of(left), cx.facts.numbers.of(right)];
	const isShift = op === "<<" || op === ">>" || op === ">>>";
	const [x = py.NONE, y = py.NONE] = wholeOperands(cx, [left, right], op !== ">>", isShift);
	const count = isShift && !(b.low >= 0 && b.high <= 31) ? py.binary("&", y, py.int(31)) : y;
	switch (op) {
		case "&":
			if (range.fitsUnsigned31(a) || range.fitsUnsigned31(b)) return py.binary("&", x, y);
			return wrapUnless(cx, py.binary("&", x, y), masked || (fits32(cx, left) && fits32(cx, right)));
		case "|":
			if (isZero(right) && fits32(cx, left)) return x;
			if (isZero(right)) return wrapUnless(cx, x, masked);
			return wrapUnless(cx, py.binary("|", x, y), masked || (fits32(cx, left) && fits32(cx, right)));
		case "^":
			return wrapUnless(cx, py.binary("^", x, y), masked || (fits32(cx, left) && fits32(cx, right)));
		case "<<": {
			const exact = b.low === b.high && range.includes(range.INT32, scaled(a, b.low & 31));
			return wrapUnless(cx, py.binary("<<", x, count), masked || exact);
		}
		case ">>":
			return py.binary(">>", wrapUnless(cx, x, fits32(cx, left)), count);
		default:
			return py.binary(">>", range.fitsUnsigned31(a) ? x : py.binary("&", x, { k: "number", text: "0xFFFFFFFF" }), count);
	}
}

function scaled(r: range.Range, count: number): range.Range {
	return r.fraction ? range.FLOAT : range.whole(r.low * 2 ** count, r.high * 2 ** count);
}

function isZero(node: ts.Expression): boolean {
	return ts.isNumericLiteral(node) && Number(node.text) === 0;
}

function fits32(cx: Context, node: ts.Expression): boolean {
	return range.includes(range.INT32, cx.facts.numbers.of(node));
}

function wrapUnless(cx: Context, value: Expr, fits: boolean): Expr {
	return fits ? value : py.call(cx.helper("_int32"), [value]);
}

/** The operands, refused if they may have a fraction. @param masked the operation looks at their low 32 bits only */
function wholeOperands(cx: Context, nodes: readonly ts.Expression[], masked: boolean, isShift = false): Expr[] {
	return inOrder(
		cx,
		nodes.map((node, i) => () => {
			if (!cx.facts.numbers.isInt(node)) return cx.refuse(node, "TSM2005");
			const inner = unparenthesized(node);
			const lowBitsDo = masked && !(isShift && i === 1);
			if (lowBitsDo && ts.isBinaryExpression(inner) && isBitOperator(inner.operatorToken.kind) && !cx.substitutes.has(inner))
				return bitOperation(cx, inner, inner.operatorToken.kind !== ts.SyntaxKind.GreaterThanGreaterThanToken);
			return lowerExpr(cx, node);
		}),
	);
}

/** `(a / b) | 0` of whole numbers: the quotient without its fraction. */
function truncatedQuotient(cx: Context, node: ts.BinaryExpression): Expr | null {
	if (node.operatorToken.kind !== ts.SyntaxKind.BarToken || !isZero(node.right)) return null;
	const division = cx.facts.numbers.intDivision(node.left);
	if (division === null) return null;
	return wrapUnless(cx, integerQuotient(cx, division, "trunc"), fits32(cx, division.left));
}

/** One integer division for `Math.floor(a / b)` and `Math.trunc(a / b)`. */
export function integerQuotient(cx: Context, division: ts.BinaryExpression, rounding: "floor" | "trunc"): Expr {
	const [a, b] = [cx.facts.numbers.of(division.left), cx.facts.numbers.of(division.right)];
	const [x = py.NONE, y = py.NONE] = inOrder(cx, [
		() => lowerExpr(cx, division.left),
		() => lowerExpr(cx, division.right),
	]);
	if (rounding === "floor" || (a.low >= 0 && b.low >= 0)) return py.binary("//", x, y);
	return py.call(cx.helper("_quotient"), [x, y]);
}
