// Math. Python raises where JavaScript gives NaN or an infinity, so most functions need a helper around them.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { type Rounding, unparenthesized } from "../../syntax.ts";
import { isNonNegative } from "../../types/range.ts";
import type { Context } from "../context.ts";
import { integerQuotient } from "../expressions/bits.ts";
import { lowerPower } from "../expressions/operators.ts";
import { lowerExpr } from "../recursion.ts";
import { inOrder, lowerAll } from "../values.ts";
import { roundedToInt } from "./rounding.ts";

type MathCall = (cx: Context, node: ts.CallExpression) => Expr;

export const MATH: Readonly<Record<string, MathCall>> = {
	"Math.floor": (cx, node) => rounded(cx, node, "floor"),
	"Math.trunc": (cx, node) => rounded(cx, node, "trunc"),
	"Math.ceil": (cx, node) => rounded(cx, node, "ceil"),
	"Math.round": (cx, node) => rounded(cx, node, "round"),
	"Math.abs": ofNumbers(1, (_cx, args) => py.call("abs", args)),
	"Math.sign": helped(1, "_sign"),
	"Math.min": (cx, node) => extreme(cx, node, "min"),
	"Math.max": (cx, node) => extreme(cx, node, "max"),
	"Math.hypot": (cx, node) => py.call(cx.helper("_hypot"), spreadable(cx, node)),
	"Math.sqrt": ofNumbers(1, (cx, args, [x]) =>
		x !== undefined && isNonNegative(cx.facts.numbers.of(x))
			? py.call(cx.boardName("math", "sqrt"), args)
			: py.call(cx.helper("_sqrt"), args),
	),
	"Math.cbrt": helped(1, "_cbrt"),
	"Math.pow": ofNumbers(2, (cx, [a = py.NONE, b = py.NONE], [x, y]) =>
		x === undefined || y === undefined ? py.NONE : lowerPower(cx, x, y, a, b),
	),
	"Math.fround": helped(1, "_fround"),
	"Math.clz32": helped(1, "_clz32"),
	"Math.imul": helped(2, "_imul"),
	"Math.random": ofNumbers(0, (cx) => py.call(cx.boardName("random", "random"))),
	"Math.exp": helped(1, "_exp"),
	"Math.expm1": around("expm1"),
	"Math.log": logarithm("log"),
	"Math.log2": logarithm("log2"),
	"Math.log10": logarithm("log10"),
	"Math.log1p": helped(1, "_log1p"),
	"Math.sin": around("sin"),
	"Math.cos": around("cos"),
	"Math.tan": around("tan"),
	"Math.asin": around("asin"),
	"Math.acos": around("acos"),
	"Math.atan": plainly(1, "atan"),
	"Math.atan2": plainly(2, "atan2"),
	"Math.sinh": around("sinh"),
	"Math.cosh": around("cosh"),
	"Math.tanh": plainly(1, "tanh"),
	"Math.asinh": plainly(1, "asinh"),
	"Math.acosh": around("acosh"),
	"Math.atanh": around("atanh"),
};

type OfNumbers = (cx: Context, args: readonly Expr[], nodes: readonly ts.Expression[]) => Expr;

/** A function of so many numbers, each written out. */
function ofNumbers(count: number, make: OfNumbers): MathCall {
	return (cx, node) => {
		const [owner, name] = node.expression.getText().split(".");
		const isFit = node.arguments.length === count && !node.arguments.some(ts.isSpreadElement);
		if (!isFit) return cx.refuse(node, "TSM1005", `${name} of this`, owner ?? "Math");
		const wrong = node.arguments.find((a) => cx.facts.kinds.only(a) !== "number");
		if (wrong !== undefined) return cx.refuse(wrong, "TSM2009", name ?? "", "this", "a number");
		return make(cx, lowerAll(cx, node.arguments), node.arguments);
	};
}

function helped(count: number, helper: string): MathCall {
	return ofNumbers(count, (cx, args) => py.call(cx.helper(helper), args));
}

/** Python's own function, which takes every number. */
function plainly(count: number, name: string): MathCall {
	return ofNumbers(count, (cx, args) => py.call(cx.boardName("math", name), args));
}

/** Python's own function, which raises where there is no result. */
function around(name: string): MathCall {
	return ofNumbers(1, (cx, args) => py.call(cx.helper("_math"), [cx.boardName("math", name), ...args]));
}

function logarithm(name: string): MathCall {
	return ofNumbers(1, (cx, args) => py.call(cx.helper("_log"), [...args, cx.boardName("math", name)]));
}

function rounded(cx: Context, node: ts.CallExpression, how: Rounding): Expr {
	const [value] = node.arguments;
	if (value === undefined || node.arguments.length > 1 || cx.facts.kinds.only(value) !== "number")
		return cx.refuse(node, "TSM1005", `${how} of this`, "Math");
	if (cx.facts.numbers.isInt(value)) return lowerExpr(cx, value);
	const division = cx.facts.numbers.intDivision(unparenthesized(value));
	const isWhole = division !== null && cx.facts.numbers.isInt(node);
	if (isWhole && (how === "floor" || how === "trunc")) return integerQuotient(cx, division, how);
	const asked = cx.checker.getContextualType(node);
	const isInt = cx.facts.numbers.isInt(node) || (asked !== undefined && cx.facts.kinds.wantsInt(asked));
	return isInt ? roundedToInt(cx, value, how) : py.call(cx.helper(`_${how}`), [lowerExpr(cx, value)]);
}

function extreme(cx: Context, node: ts.CallExpression, name: "min" | "max"): Expr {
	const args = node.arguments;
	const isWhole = args.length > 1 && args.every((a) => !ts.isSpreadElement(a) && cx.facts.numbers.isInt(a));
	return py.call(isWhole ? py.name(name) : cx.helper(`_${name}`), spreadable(cx, node));
}

/** Arguments of which some may be spread. */
function spreadable(cx: Context, node: ts.CallExpression): Expr[] {
	const values = inOrder(
		cx,
		node.arguments.map((a) => () => lowerExpr(cx, ts.isSpreadElement(a) ? a.expression : a)),
	);
	return values.map((value, i) => {
		const argument = node.arguments[i];
		return argument !== undefined && ts.isSpreadElement(argument) ? { k: "star", value } : value;
	});
}

/** The functions of one number, or of two, as values; their helpers take any number. */
const HELPERS: Readonly<Record<string, string>> = {
	"Math.floor": "_floor",
	"Math.trunc": "_trunc",
	"Math.ceil": "_ceil",
	"Math.round": "_round",
	"Math.sign": "_sign",
	"Math.sqrt": "_sqrt",
	"Math.cbrt": "_cbrt",
	"Math.pow": "_power",
	"Math.imul": "_imul",
	"Math.exp": "_exp",
};
const RAISING = /^Math\.(sin|cos|tan|asin|acos|sinh|cosh)$/;

/** `Math.sin` where a function is asked for; null for any other property. */
export function mathFunction(cx: Context, name: string): Expr | null {
	const helper = Object.hasOwn(HELPERS, name) ? HELPERS[name] : undefined;
	if (helper !== undefined) return cx.helper(helper);
	if (name === "Math.abs") return py.name("abs");
	const [, raising] = RAISING.exec(name) ?? [];
	if (raising === undefined) return null;
	const call = py.call(cx.helper("_math"), [cx.boardName("math", raising), py.name("x")]);
	return py.lambda([{ name: "x", fallback: null }], call);
}

/** Values of ECMA-262, 21.3.1, and of Number, 21.1.2. */
export const NUMBER_CONSTANTS: Readonly<Record<string, number>> = {
	"Math.PI": Math.PI,
	"Math.E": Math.E,
	"Math.LN2": Math.LN2,
	"Math.LN10": Math.LN10,
	"Math.LOG2E": Math.LOG2E,
	"Math.LOG10E": Math.LOG10E,
	"Math.SQRT2": Math.SQRT2,
	"Math.SQRT1_2": Math.SQRT1_2,
	"Number.MAX_SAFE_INTEGER": Number.MAX_SAFE_INTEGER,
	"Number.MIN_SAFE_INTEGER": Number.MIN_SAFE_INTEGER,
	"Number.MAX_VALUE": Number.MAX_VALUE,
	"Number.MIN_VALUE": Number.MIN_VALUE,
	"Number.EPSILON": Number.EPSILON,
	"Number.POSITIVE_INFINITY": Number.POSITIVE_INFINITY,
	"Number.NEGATIVE_INFINITY": Number.NEGATIVE_INFINITY,
	"Number.NaN": Number.NaN,
};
