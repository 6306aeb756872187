// Bit operations. In TypeScript they are 32 bits wide and signed; Python's ints have no width. The wrap to 32 bits is
// made once per tree, and not at all where the ranges or a mask show that it changes nothing.

import { ts } from "ts-morph";
import type { BinaryOp, Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { unparenthesized } from "../../syntax.ts";
import * as range from "../../types/numbers/range.ts";
import type { Context } from "../context.ts";
import { inOrder } from "../evaluation/order.ts";
import { anyNumber } from "../library/anything.ts";
import { isSaidNumber, operandOrNaN } from "../library/numbers/numbers.ts";
import { lowerExpr } from "../recursion.ts";

const OPERATORS: Readonly<Partial<Record<ts.SyntaxKind, BinaryOp | ">>>">>> = {
	[ts.SyntaxKind.AmpersandToken]: "&",
	[ts.SyntaxKind.BarToken]: "|",
	[ts.SyntaxKind.CaretToken]: "^",
	[ts.SyntaxKind.LessThanLessThanToken]: "<<",
	[ts.SyntaxKind.GreaterThanGreaterThanToken]: ">>",
	[ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken]: ">>>",
};

export function isBitOperator(kind: ts.SyntaxKind): boolean {
	return OPERATORS[kind] !== undefined;
}

/** A value in Python, and whether it is the one TypeScript would have: else only its low 32 bits are. */
interface Bits {
	readonly value: Expr;
	readonly exact: boolean;
}

export function bitOperation(cx: Context, node: ts.BinaryExpression | ts.PrefixUnaryExpression): Expr {
	return exactly(cx, lowBits(cx, node));
}

/** `a op b` for nodes; also what `a op= b` stores. */
export function combineBits(cx: Context, operator: ts.SyntaxKind, left: ts.Expression, right: ts.Expression): Expr {
	return exactly(cx, combine(cx, operator, left, right));
}

function exactly(cx: Context, bits: Bits): Expr {
	return bits.exact ? bits.value : py.call(cx.helper("_int32"), [bits.value]);
}

/** An operand of which the operation sees the low 32 bits only: an inner operation need not wrap. */
function lowBits(cx: Context, node: ts.Expression): Bits {
	const inner = unparenthesized(node);
	if (!cx.substitutes.has(inner)) {
		if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.TildeToken) {
			const operand = lowBits(cx, inner.operand);
			return { value: py.unary("~", operand.value), exact: operand.exact && fits32(cx, inner.operand) };
		}
		if (ts.isBinaryExpression(inner) && isBitOperator(inner.operatorToken.kind)) {
			const quotient = truncatedQuotient(cx, inner);
			if (quotient !== null) return quotient;
			return combine(cx, inner.operatorToken.kind, inner.left, inner.right);
		}
	}
	// where types say nothing of items that are not there, an operand may be one: it counts as 0
	const isWhole = cx.facts.numbers.isInt(node) && !cx.facts.missing.mayBe(node);
	if (!isWhole) return { value: truncated(cx, node), exact: true };
	return { value: lowerExpr(cx, node), exact: true };
}

function combine(cx: Context, operator: ts.SyntaxKind, left: ts.Expression, right: ts.Expression): Bits {
	const op = OPERATORS[operator];
	if (op === undefined) throw new Error("not a bit operator");
	const [a, b] = [cx.facts.numbers.of(left), cx.facts.numbers.of(right)];
	const [x, y] = lowPair(cx, left, right);
	const bothFit = x.exact && y.exact && fits32(cx, left) && fits32(cx, right);
	const count = b.low >= 0 && b.high <= 31 ? y.value : py.binary("&", y.value, py.int(31));
	switch (op) {
		case "&": {
			const isMask = (x.exact && range.fitsUnsigned31(a)) || (y.exact && range.fitsUnsigned31(b));
			return { value: py.binary("&", x.value, y.value), exact: isMask || bothFit };
		}
		case "|":
			if (isZero(right)) return { value: x.value, exact: x.exact && fits32(cx, left) };
			return { value: py.binary("|", x.value, y.value), exact: bothFit };
		case "^":
			return { value: py.binary("^", x.value, y.value), exact: bothFit };
		case "<<": {
			const known = b.low === b.high && range.includes(range.INT32, scaled(a, b.low & 31));
			return { value: py.binary("<<", x.value, count), exact: x.exact && known };
		}
		case ">>":
			return { value: py.binary(">>", exactly(cx, { ...x, exact: x.exact && fits32(cx, left) }), count), exact: true };
		default: {
			const unsigned =
				x.exact && range.fitsUnsigned31(a) ? x.value : py.binary("&", x.value, { k: "number", text: "0xFFFFFFFF" });
			return { value: py.binary(">>", unsigned, count), exact: true };
		}
	}
}

/** Both operands, in order; what was held meanwhile goes by its name. */
function lowPair(cx: Context, left: ts.Expression, right: ts.Expression): [Bits, Bits] {
	const exact: boolean[] = [];
	const [x = py.NONE, y = py.NONE] = inOrder(
		cx,
		[left, right].map((node) => () => {
			const bits = lowBits(cx, node);
			exact.push(bits.exact);
			return bits.value;
		}),
	);
	return [
		{ value: x, exact: exact[0] === true },
		{ value: y, exact: exact[1] === true },
	];
}

function scaled(r: range.Range, count: number): range.Range {
	return r.fraction ? range.FLOAT : range.whole(r.low * 2 ** count, r.high * 2 ** count);
}

function isZero(node: ts.Expression): boolean {
	return ts.isNumericLiteral(node) && Number(node.text) === 0;
}

/** Any other number is cut to 32 bits before it is an operand. */
function truncated(cx: Context, node: ts.Expression): Expr {
	if (cx.facts.kinds.only(node) === "any" && !cx.facts.escapes.bigInts(cx.file))
		return py.call(cx.helper("_to_int32"), [anyNumber(cx, node, lowerExpr(cx, node), "|")]);
	if (cx.facts.kinds.only(node) !== "number") return cx.refuse(node, "TSM2005");
	const value = lowerExpr(cx, node);
	return py.call(cx.helper("_to_int32"), [isSaidNumber(cx, node) ? operandOrNaN(cx, node, value) : value]);
}

function fits32(cx: Context, node: ts.Expression): boolean {
	const known = cx.facts.numbers.of(node);
	return known.fraction || range.includes(range.INT32, known);
}

/** `(a / b) | 0` of whole numbers: the quotient without its fraction. */
function truncatedQuotient(cx: Context, node: ts.BinaryExpression): Bits | null {
	if (node.operatorToken.kind !== ts.SyntaxKind.BarToken || !isZero(node.right)) return null;
	const division = cx.facts.numbers.intDivision(node.left);
	if (division === null) return null;
	return { value: integerQuotient(cx, division, "trunc"), exact: fits32(cx, division.left) };
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
