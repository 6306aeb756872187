// Math. Python raises where JavaScript gives NaN or an infinity, so most functions need a helper around them.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { type Rounding, unparenthesized } from "../../../syntax.ts";
import { constantNumber } from "../../../types/numbers/constants.ts";
import { EXACT_FUNCTIONS, type ExactFunction } from "../../../types/numbers/operator-ranges.ts";
import { isNonNegative } from "../../../types/numbers/range.ts";
import type { Context } from "../../context.ts";
import { inOrder, lowerAll } from "../../evaluation/order.ts";
import { lowerArguments } from "../../expressions/arrays.ts";
import { integerQuotient } from "../../expressions/bits.ts";
import { floatNumber } from "../../expressions/decimals.ts";
import { lowerPower } from "../../expressions/operators.ts";
import { lowerExpr } from "../../recursion.ts";
import { anyNumber, refuseUnclear } from "../anything.ts";
import { areSaidNumbers, numberOrNaN, operandOrNaN } from "./numbers.ts";
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
	"Math.hypot": (cx, node) => py.call(cx.helper("_hypot"), numbersOf(cx, node, spreadable(cx, node))),
	"Math.sqrt": ofNumbers(1, (cx, args, [x]) =>
		x !== undefined && isNonNegative(cx.facts.numbers.of(x))
			? py.call(cx.boardName("math", "sqrt"), args)
			: py.call(cx.helper("_sqrt"), args),
	),
	"Math.pow": ofNumbers(2, (cx, [a = py.NONE, b = py.NONE], [x, y]) =>
		x === undefined || y === undefined ? py.NONE : lowerPower(cx, x, y, a, b),
	),
	"Math.fround": helped(1, "_fround"),
	"Math.clz32": helped(1, "_clz32"),
	"Math.imul": helped(2, "_imul"),
	"Math.random": ofNumbers(0, (cx) => py.call(cx.boardName("random", "random"))),
	...Object.fromEntries(EXACT_FUNCTIONS.map((name) => [`Math.${name}`, exact(name)])),
};

type OfNumbers = (cx: Context, args: readonly Expr[], nodes: readonly ts.Expression[]) => Expr;

/** A function of so many numbers, each written out. */
function ofNumbers(count: number, make: OfNumbers): MathCall {
	return (cx, node) => {
		const [owner, name] = node.expression.getText().split(".");
		const isFit = node.arguments.length === count && !node.arguments.some(ts.isSpreadElement);
		if (!isFit) return cx.refuse(node, "TSM1005", `${name} of this`, owner ?? "Math");
		const wrong = node.arguments.find((a) => !["number", "any"].includes(cx.facts.kinds.only(a) ?? ""));
		if (wrong !== undefined) return cx.refuse(wrong, "TSM2009", name ?? "", "this", "a number");
		return make(cx, numbersOf(cx, node, lowerAll(cx, node.arguments)), node.arguments);
	};
}

/** The argument, or each of those that are spread there. */
function mayBeAnything(cx: Context, argument: ts.Expression): boolean {
	if (!ts.isSpreadElement(argument)) return cx.facts.kinds.only(argument) === "any";
	const items = cx.checker.getTypeAtLocation(argument.expression).getNumberIndexType();
	return items === undefined
		? cx.facts.kinds.of(argument.expression).has("any")
		: cx.facts.kinds.ofType(items).has("any") || areSaidNumbers(cx, argument.expression);
}

/** @param values what the call's arguments were lowered to: of what may be anything, the number that it becomes */
function numbersOf(cx: Context, node: ts.CallExpression, values: readonly Expr[]): Expr[] {
	return values.map((value, i) => {
		const argument = node.arguments[i];
		if (argument === undefined) return value;
		if (!mayBeAnything(cx, argument)) return ts.isSpreadElement(argument) ? value : operandOrNaN(cx, argument, value);
		const name = node.expression.getText();
		if (value.k !== "star") return anyNumber(cx, argument, value, name);
		refuseUnclear(cx, argument, name);
		const item = cx.temp("x");
		const number = py.call(cx.helper("_number_of"), [py.name(item)]);
		return { k: "star", value: py.comprehension(number, item, value.value) };
	});
}

function helped(count: number, helper: string): MathCall {
	return ofNumbers(count, (cx, args) => py.call(cx.helper(helper), args));
}

/** Its last digit is V8's own: a helper of its name has it; of constants it is worked out here. */
function exact(name: ExactFunction): MathCall {
	const call = helped(Math[name].length, `_${name}`);
	return (cx, node) => {
		const args = node.arguments.map((a) => constantNumber(cx.checker, a));
		const [x = null, y = 0] = args;
		return x === null || y === null || args.length !== Math[name].length
			? call(cx, node)
			: floatNumber(Math[name](x, y));
	};
}

function rounded(cx: Context, node: ts.CallExpression, how: Rounding): Expr {
	const [value] = node.arguments;
	const kind = value === undefined || node.arguments.length > 1 ? null : cx.facts.kinds.only(value);
	if (value === undefined || (kind !== "number" && kind !== "any"))
		return cx.refuse(node, "TSM1005", `${how} of this`, "Math");
	if (kind === "any") return py.call(cx.helper(`_${how}`), numbersOf(cx, node, [lowerExpr(cx, value)]));
	if (cx.facts.numbers.isInt(value)) return numberOrNaN(cx, value, lowerExpr(cx, value));
	const division = cx.facts.numbers.intDivision(unparenthesized(value));
	const isWhole = division !== null && cx.facts.numbers.isInt(node);
	if (isWhole && (how === "floor" || how === "trunc")) return integerQuotient(cx, division, how);
	const asked = cx.checker.getContextualType(node);
	const isInt = cx.facts.numbers.isInt(node) || (asked !== undefined && cx.facts.kinds.wantsInt(asked));
	return isInt
		? roundedToInt(cx, value, how)
		: py.call(cx.helper(`_${how}`), [operandOrNaN(cx, value, lowerExpr(cx, value))]);
}

function extreme(cx: Context, node: ts.CallExpression, name: "min" | "max"): Expr {
	const args = node.arguments;
	const isWhole =
		args.length > 1 && args.every((a) => !ts.isSpreadElement(a) && !cx.facts.numbers.ofOperand(a).fraction);
	if (isWhole) return py.call(name, lowerAll(cx, args));
	return py.call(cx.helper(`_${name}`), numbersOf(cx, node, spreadable(cx, node)));
}

/** Arguments of which some may be spread. */
function spreadable(cx: Context, node: ts.CallExpression): Expr[] {
	return inOrder(cx, lowerArguments(cx, node.arguments));
}

/** The functions as values; their helpers take any number. */
const VALUES: Readonly<Record<string, string>> = {
	...Object.fromEntries(EXACT_FUNCTIONS.map((name) => [`Math.${name}`, `_${name}`])),
	"Math.floor": "_floor",
	"Math.trunc": "_trunc",
	"Math.ceil": "_ceil",
	"Math.round": "_round",
	"Math.sign": "_sign",
	"Math.sqrt": "_sqrt",
	"Math.pow": "_power",
	"Math.max": "_max",
	"Math.min": "_min",
	"Math.imul": "_imul",
	"Math.fround": "_fround",
	"Math.clz32": "_clz32",
};

/** `Math.sin` where a function is asked for; null for any other property. */
export function mathFunction(cx: Context, name: string): Expr | null {
	const helper = Object.hasOwn(VALUES, name) ? VALUES[name] : undefined;
	if (helper !== undefined) return cx.helper(helper);
	if (name === "Math.random") return cx.boardName("random", "random");
	return name === "Math.abs" ? py.name("abs") : null;
}
