// Arithmetic, bits and comparisons, by what is known of the operands.

import { ts } from "ts-morph";
import type { BinaryOp, Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { aroundParentheses } from "../../syntax.ts";
import { constantNumber } from "../../types/numbers/constants.ts";
import { losesSign, productLosesSign } from "../../types/numbers/minus-zero.ts";
import { combine } from "../../types/numbers/operator-ranges.ts";
import { exactly, isNonNegative, isSafe, mayBeMinusZero, mayBeZero, type Range } from "../../types/numbers/range.ts";
import type { Context } from "../context.ts";
import { isOutOfReach } from "../evaluation/effects.ts";
import { inOrder, isSteady, lowerAll } from "../evaluation/order.ts";
import { converts } from "../evaluation/running.ts";
import { anyNumber } from "../library/anything.ts";
import { bigArithmetic, bigOperation, isBigInt } from "../library/numbers/bigints.ts";
import { isSaidNumber, operandOrNaN, toNumber } from "../library/numbers/numbers.ts";
import { typeName } from "../names/members.ts";
import { lowerExpr } from "../recursion.ts";
import { bitOperation, isBitOperator } from "./bits.ts";
import { COMPARISONS, lowerComparison } from "./comparison.ts";
import { floatNumber } from "./decimals.ts";
import { lowerEquality } from "./equality.ts";
import { lowerInstanceOf } from "./instanceof.ts";
import { lowerIn } from "./membership.ts";
import { isConverted, primitiveOf } from "./primitives.ts";
import { rounded } from "./rounding.ts";
import { toTextWithin } from "./text.ts";

const ARITHMETIC: Readonly<Partial<Record<ts.SyntaxKind, BinaryOp>>> = {
	[ts.SyntaxKind.PlusToken]: "+",
	[ts.SyntaxKind.MinusToken]: "-",
	[ts.SyntaxKind.AsteriskToken]: "*",
	[ts.SyntaxKind.SlashToken]: "/",
	[ts.SyntaxKind.PercentToken]: "%",
	[ts.SyntaxKind.AsteriskAsteriskToken]: "**",
};

const CONVERTING: ReadonlySet<ts.SyntaxKind> = new Set(
	[...Object.keys(ARITHMETIC), ...Object.keys(COMPARISONS)].map(Number),
);

export function lowerOperator(cx: Context, node: ts.BinaryExpression): Expr {
	return afterBoth(cx, node.operatorToken.kind, node.left, node.right, () => operate(cx, node));
}

/** TypeScript asks for both operands before it makes a number or a text of the first one. */
export function afterBoth(
	cx: Context,
	operator: ts.SyntaxKind,
	left: ts.Expression,
	right: ts.Expression,
	work: () => Expr,
): Expr {
	const isConverting = CONVERTING.has(operator) || isBitOperator(operator);
	const mayRaise = cx.facts.kinds.only(left) === "any" && cx.facts.features.hasSymbols(cx.file);
	if (!isConverting || !(converts(cx, left) || mayRaise) || isOutOfReach(cx, right)) return work();
	const values = lowerAll(cx, [left, right]);
	for (const [i, value] of values.entries())
		cx.substitutes.set(i === 0 ? left : right, isSteady(cx, value) ? value : cx.hold(value));
	try {
		return work();
	} finally {
		cx.substitutes.delete(left);
		cx.substitutes.delete(right);
	}
}

function operate(cx: Context, node: ts.BinaryExpression): Expr {
	const operator = node.operatorToken.kind;
	if (ARITHMETIC[operator] !== undefined || isBitOperator(operator)) {
		const big = bigOperation(cx, operator, node.left, node.right);
		if (big !== null) return big;
	}
	if (isBitOperator(operator)) return bitOperation(cx, node);
	switch (operator) {
		case ts.SyntaxKind.EqualsEqualsEqualsToken:
		case ts.SyntaxKind.ExclamationEqualsEqualsToken:
		case ts.SyntaxKind.EqualsEqualsToken:
		case ts.SyntaxKind.ExclamationEqualsToken:
			return lowerEquality(cx, node);
		case ts.SyntaxKind.InstanceOfKeyword:
			return lowerInstanceOf(cx, node);
		case ts.SyntaxKind.InKeyword:
			return lowerIn(cx, node);
		case ts.SyntaxKind.CommaToken: {
			const left = lowerExpr(cx, node.left);
			cx.push(py.exprStmt(left));
			return lowerExpr(cx, node.right);
		}
	}
	const comparison = COMPARISONS[operator];
	if (comparison !== undefined) return lowerComparison(cx, node, comparison);
	if (ARITHMETIC[operator] === undefined) return cx.refuse(node, "TSM1001", `\`${node.operatorToken.getText()}\``);
	if (operator === ts.SyntaxKind.PlusToken) return lowerPlus(cx, node);
	const [left = py.NONE, right = py.NONE] = lowerAll(cx, [node.left, node.right]);
	return arithmetic(cx, operator, node.left, node.right, left, right);
}

/** `left operator right` of numbers; the nodes tell what is known of them. */
export function arithmetic(
	cx: Context,
	operator: ts.SyntaxKind,
	leftNode: ts.Expression,
	rightNode: ts.Expression,
	left: Expr,
	right: Expr,
): Expr {
	if (isBigInt(cx, leftNode) && isBigInt(cx, rightNode)) return bigArithmetic(cx, operator, left, right);
	const sides = [
		[leftNode, left],
		[rightNode, right],
	] as const;
	for (const [n] of sides)
		if (!["number", "any"].includes(cx.facts.kinds.only(n) ?? ""))
			return cx.refuse(n, "TSM2009", ts.tokenToString(operator) ?? "", typeName(cx, leftNode), typeName(cx, rightNode));
	const [x = left, y = right] = sides.map(([n, e]) => numberOf(cx, n, e, operator));
	return numberArithmetic(cx, operator, leftNode, rightNode, x, y);
}

/** The value of `node`, which is a number or may be anything, as a number. */
function numberOf(cx: Context, node: ts.Expression, value: Expr, operator: ts.SyntaxKind): Expr {
	if (cx.facts.kinds.only(node) === "any") return anyNumber(cx, node, value, ts.tokenToString(operator) ?? "");
	const number = operandOrNaN(cx, node, value);
	if (operator !== ts.SyntaxKind.AsteriskToken || isSaidNumber(cx, node) || !cx.facts.lies.mayBeAt(node)) return number;
	// Python takes a text or a list times a number for so many of them, and ends at the sign of one
	return py.unary("+", number);
}

function numberArithmetic(
	cx: Context,
	operator: ts.SyntaxKind,
	leftNode: ts.Expression,
	rightNode: ts.Expression,
	left: Expr,
	right: Expr,
): Expr {
	const [a, b] = [cx.facts.numbers.ofOperand(leftNode), cx.facts.numbers.ofOperand(rightNode)];
	switch (operator) {
		case ts.SyntaxKind.SlashToken:
			return (b.fraction || (b.low <= 0 && b.high >= 0)) && !isNonZeroLiteral(rightNode)
				? py.call(cx.helper("_divide"), [left, right])
				: py.binary("/", left, right);
		case ts.SyntaxKind.PercentToken:
			return remainder(cx, [a, b], left, right, signMatters(cx, leftNode));
		case ts.SyntaxKind.AsteriskAsteriskToken:
			return lowerPower(cx, leftNode, rightNode, left, right);
		case ts.SyntaxKind.AsteriskToken:
			return productLosesSign(a, b) && signMatters(cx, leftNode)
				? py.call(cx.helper("_times"), [left, right])
				: rounded(cx, operator, a, b, py.binary("*", left, right));
		default:
			return rounded(cx, operator, a, b, py.binary(ARITHMETIC[operator] ?? "+", left, right), leftNode.parent);
	}
}

/** Of the operation that this is the left side of. */
function signMatters(cx: Context, left: ts.Expression): boolean {
	return ts.isExpression(left.parent) && cx.facts.numbers.signMatters(left.parent);
}

/** `a % b` */
function remainder(cx: Context, [a, b]: readonly [Range, Range], left: Expr, right: Expr, isSigned: boolean): Expr {
	if (isNonNegative(a) && isNonNegative(b) && !mayBeZero(b)) return py.binary("%", left, right);
	const isLost = isSigned && mayBeMinusZero(combine(ts.SyntaxKind.PercentToken, a, b));
	const isWhole = !a.fraction && !b.fraction && !mayBeZero(b) && !isLost;
	return py.call(cx.helper(isWhole ? "_whole_remainder" : "_remainder"), [left, right]);
}

/** `a ** b`; also Math.pow. */
export function lowerPower(
	cx: Context,
	leftNode: ts.Expression,
	rightNode: ts.Expression,
	left: Expr,
	right: Expr,
): Expr {
	const [x, y] = [constantNumber(cx.checker, leftNode), constantNumber(cx.checker, rightNode)];
	if (x !== null && y !== null && !Number.isSafeInteger(x ** y)) return floatNumber(x ** y);
	const [a, b] = [cx.facts.numbers.ofOperand(leftNode), cx.facts.numbers.ofOperand(rightNode)];
	// JavaScript's power of large numbers is not the nearest one: only what is exact is Python's own
	if (a.fraction || !isNonNegative(b) || !isSafe(combine(ts.SyntaxKind.AsteriskAsteriskToken, a, b)))
		return py.call(cx.helper("_power"), [left, right]);
	return rounded(cx, ts.SyntaxKind.AsteriskAsteriskToken, a, b, py.binary("**", left, right));
}

/** `x + 1` or `x - 1`, for `++` and `--`. */
export function stepped(cx: Context, node: ts.Expression, op: "+" | "-", value: Expr): Expr {
	const operator = op === "+" ? ts.SyntaxKind.PlusToken : ts.SyntaxKind.MinusToken;
	if (cx.facts.kinds.only(node) === "bigint") return py.binary(op, value, py.int(1));
	const [a, one] = [cx.facts.numbers.ofOperand(node), exactly(1)];
	const step = py.binary(op, numberOf(cx, node, value, operator), py.int(1));
	return rounded(cx, operator, a, one, step, aroundParentheses(node).parent);
}

function isNonZeroLiteral(node: ts.Expression): boolean {
	return ts.isNumericLiteral(node) && Number(node.text) !== 0;
}

/** `+` adds numbers, joins texts, and makes text of what meets a text. */
function lowerPlus(cx: Context, node: ts.BinaryExpression): Expr {
	const [left, right] = [cx.facts.kinds.only(node.left), cx.facts.kinds.only(node.right)];
	if (left === "number" && right === "number") {
		const [a = py.NONE, b = py.NONE] = lowerAll(cx, [node.left, node.right]);
		if ([node.left, node.right].some((n) => isSaidNumber(cx, n))) return sumOfSaid(cx, a, b);
		return arithmetic(cx, ts.SyntaxKind.PlusToken, node.left, node.right, a, b);
	}
	if (isConverted(cx, node.left) || isConverted(cx, node.right)) return addedAsPrimitives(cx, node);
	if (left === "any" || right === "any")
		return plusOfAny(cx, [node.left, node.right], lowerAll(cx, [node.left, node.right]));
	return (
		joinedText(cx, node.left, node.right) ??
		cx.refuse(node, "TSM2009", "+", typeName(cx, node.left), typeName(cx, node.right))
	);
}

/** `left + right` where one of them is a text; null where none is for certain, or one may be anything. */
export function joinedText(cx: Context, left: ts.Expression, right: ts.Expression): Expr | null {
	const kinds = [cx.facts.kinds.only(left), cx.facts.kinds.only(right)];
	if (!kinds.includes("str") || kinds.includes("any")) return null;
	if (isConverted(cx, left) || isConverted(cx, right)) return null;
	// undefined + undefined is no text
	if (kinds.every((k) => k === "str") && [left, right].every((n) => cx.facts.missing.mayBe(n)))
		return py.call(cx.helper("_texts_there"), lowerAll(cx, [left, right]));
	const [a = py.NONE, b = py.NONE] = inOrder(cx, [() => addedText(cx, left, right), () => addedText(cx, right, left)]);
	return py.binary("+", a, b);
}

/** A text that may not be there, or be none, whatever its type says, makes no text of what is none. */
function addedText(cx: Context, node: ts.Expression, other: ts.Expression): Expr {
	const { kinds, lies } = cx.facts;
	const isMissed = cx.facts.missing.mayBe(node) && !kinds.of(other).has("str");
	const isDoubted = lies.mayBeAt(node) && (kinds.only(other) !== "str" || lies.mayBeAt(other));
	const isSure = kinds.only(node) !== "str" || !(isMissed || isDoubted);
	return isSure ? toTextWithin(cx, node, "value") : py.call(cx.helper("_text_there"), [lowerExpr(cx, node)]);
}

/** `left + right` of what is said to be two numbers, either of which may be a text. */
export function sumOfSaid(cx: Context, left: Expr, right: Expr): Expr {
	cx.noteOpen();
	return py.call(cx.helper("_plus"), [left, right, py.str("undefined")]);
}

/** `left + right` where at least one of them may be anything. */
export function plusOfAny(cx: Context, nodes: readonly ts.Expression[], values: readonly Expr[]): Expr {
	// a number and a bigint are no sum
	const [node] = nodes.filter((n) => cx.facts.kinds.only(n) === "any");
	const isText = nodes.some((n) => cx.facts.kinds.only(n) === "str");
	const mayBeBigInt = cx.facts.escapes.bigInts(cx.file) || nodes.some((n) => cx.facts.kinds.of(n).has("bigint"));
	if (node !== undefined && !isText && mayBeBigInt) cx.refuse(node, "TSM2009", "+", typeName(cx, node), "this");
	const none = noneAmong(cx, nodes);
	return py.call(cx.helper("_plus"), none === null ? values : [...values, py.str(none)]);
}

/** What a None among the operands is to JavaScript; null where there is none, or where nobody can tell. */
function noneAmong(cx: Context, nodes: readonly ts.Expression[]): string | null {
	const { isNull, isUndefined, isMissing } = cx.facts.unknownIn(cx.file);
	const names = nodes.flatMap((n) => {
		if (!cx.facts.kinds.of(n).has("any")) return cx.facts.shapes.of(cx.checker.getTypeAtLocation(n)).none ?? [];
		return [...(isNull ? ["null"] : []), ...(isUndefined || isMissing ? ["undefined"] : [])];
	});
	cx.mixesNone ||= new Set(names).size > 1;
	return new Set(names).size === 1 ? (names[0] ?? null) : null;
}

function addedAsPrimitives(cx: Context, node: ts.BinaryExpression): Expr {
	const sides = [node.left, node.right];
	const values = lowerAll(cx, sides).map((value, i) => {
		const side = sides[i] ?? node;
		if (cx.facts.kinds.of(side).has("none"))
			return cx.refuse(side, "TSM2009", "+", typeName(cx, node.left), typeName(cx, node.right));
		return isConverted(cx, side) ? primitiveOf(cx, side, value, "default") : value;
	});
	return plusOfAny(cx, sides, values);
}

export function lowerUnary(cx: Context, node: ts.PrefixUnaryExpression): Expr {
	if (isBigInt(cx, node.operand))
		return py.unary(node.operator === ts.SyntaxKind.TildeToken ? "~" : "-", lowerExpr(cx, node.operand));
	if (node.operator === ts.SyntaxKind.TildeToken) return bitOperation(cx, node);
	const value = toNumber(cx, node.operand);
	return node.operator === ts.SyntaxKind.MinusToken ? negated(cx, node, value) : value;
}

function negated(cx: Context, node: ts.PrefixUnaryExpression, value: Expr): Expr {
	const { numbers, kinds } = cx.facts;
	if (!numbers.signMatters(node) || !losesSign(node, numbers, kinds)) return py.unary("-", value);
	// `-0` itself
	if (value.k === "number" && Number(value.text) === 0) return py.unary("-", { k: "number", text: "0.0" });
	return py.call(cx.helper("_negate"), [value]);
}
