// Number, parseInt and their like, and the methods of numbers.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { isAssertion, unparenthesized } from "../../../syntax.ts";
import { isPrimitive, type Kind } from "../../../types/kinds/kind.ts";
import { membersOf } from "../../../types/kinds/type-parts.ts";
import type { Range } from "../../../types/numbers/range.ts";
import { isSafe } from "../../../types/numbers/range.ts";
import type { Context } from "../../context.ts";
import { inOrder, lowerAll, reusable } from "../../evaluation/order.ts";
import { isConverted, primitiveOf } from "../../expressions/primitives.ts";
import { isInsistedOn } from "../../expressions/reads.ts";
import { toText, toTextWithin } from "../../expressions/text.ts";
import { mayBeBigInt } from "../../expressions/typeof.ts";
import { isEitherNone } from "../../missing/none-types.ts";
import { readFrom } from "../../missing/nones.ts";
import { typeName } from "../../names/members.ts";
import { lowerExpr } from "../../recursion.ts";
import { anyNumber } from "../anything.ts";
import { itself, type MethodCall, type Methods } from "../method.ts";
import { optionalWhole, wholeArgument } from "./whole.ts";

type GlobalCall = (cx: Context, node: ts.CallExpression) => Expr;

export const NUMBER_FUNCTIONS: Readonly<Record<string, GlobalCall>> = {
	Number: (cx, node) => (node.arguments[0] === undefined ? py.int(0) : toNumber(cx, node.arguments[0])),
	"Number.isInteger": asked("_is_integer"),
	"Number.isSafeInteger": asked("_is_safe"),
	"Number.isFinite": asked("_is_finite"),
	"Number.isNaN": (cx, node) => isNaNTest(cx, node),
	"Number.parseInt": parseInt,
	"Number.parseFloat": parsed("_parse_float", 1),
	parseInt,
	parseFloat: parsed("_parse_float", 1),
	isNaN: (cx, node) => isNaNTest(cx, node),
	isFinite: ofNumber("_is_finite"),
};

/** Objects that have no other number than that of their text. */
const BY_TEXT: readonly Kind[] = ["list", "tuple", "record", "map", "jsset"];

/** What the helper tells apart that makes a number of anything. */
const ANY_NUMBER: readonly Kind[] = [...BY_TEXT, "number", "bool", "str", "none", "any", "unknown", "date", "instance"];

/** Functions that can be handed on by their names, besides those that convert what they are given. */
export const NUMBER_VALUES: Readonly<Record<string, string>> = {
	parseInt: "_parse_int_in",
	parseFloat: "_parse_float",
	BigInt: "_big_int",
	"Number.isInteger": "_is_integer",
	"Number.isSafeInteger": "_is_safe",
	"Number.isFinite": "_is_finite",
	"Number.isNaN": "_is_nan",
	"Number.parseInt": "_parse_int_in",
	"Number.parseFloat": "_parse_float",
};

/** What JavaScript converts to a number, here or in the helper; null and undefined are told apart by the type. */
export function toNumber(cx: Context, node: ts.Expression): Expr {
	const kinds = cx.facts.kinds.of(node);
	const [only] = kinds;
	const known = kinds.size === 1 && only !== undefined ? numberOfKind(cx, node, only) : null;
	if (known !== null) return known;
	const wrong = [...kinds].find((k) => !["number", "bigint", "bool", "str", "none"].includes(k));
	if (wrong !== undefined && [...kinds].every((k) => ANY_NUMBER.includes(k))) return numberOfSeveral(cx, node);
	// of what by its type is never there, as `null!`, nobody knows what it is; `x as never` only stills the checker
	if (wrong !== undefined || (kinds.size === 0 && !isAssertion(unparenthesized(node))))
		return cx.refuse(node, "TSM1005", "Number(...)", "this");
	const value = lowerExpr(cx, node);
	const mayBeNone = kinds.has("none") || cx.facts.missing.mayBe(node);
	const number = py.call(cx.helper("_to_number"), mayBeNone ? [value, noneNumber(cx, node)] : [value]);
	return kinds.has("bigint") ? py.call(cx.helper("_near"), [number]) : number;
}

/** Of what may be of several kinds, of which the run tells. */
function numberOfSeveral(cx: Context, node: ts.Expression): Expr {
	const mayBeNull = membersOf(cx.checker.getTypeAtLocation(node)).some((t) => t.flags & ts.TypeFlags.Null);
	if (mayBeNull && !cx.facts.nullIsApart) return cx.refuse(node, "TSM2015");
	return anyNumber(cx, node, lowerExpr(cx, node), "Number(...)");
}

/** Of what is of that kind alone; null where this says too little. */
function numberOfKind(cx: Context, node: ts.Expression, kind: Kind): Expr | null {
	if (isPrimitive(new Set([kind])) && cx.facts.lies.mayBeAt(node))
		return py.call(cx.helper("_number_of"), [lowerExpr(cx, node)]);
	if (kind === "number") return numberOrNaN(cx, node, lowerExpr(cx, node));
	if (kind === "bigint") return py.call(cx.helper("_near"), [lowerExpr(cx, node)]);
	if (kind === "bool") return py.call("int", [lowerExpr(cx, node)]);
	if (kind === "date") return py.attr(lowerExpr(cx, node), "_time");
	// the type of an object need not tell of a `valueOf`
	const mayConvertItself = kind === "record" && cx.facts.features.convertsObjects(cx.file);
	if (mayConvertItself || isConverted(cx, node))
		return py.call(cx.helper("_to_number"), [primitiveOf(cx, node, lowerExpr(cx, node), "number")]);
	if (kind === "any" || kind === "unknown") return anyNumber(cx, node, lowerExpr(cx, node), "Number(...)");
	return BY_TEXT.includes(kind) ? py.call(cx.helper("_to_number"), [toText(cx, node, "value")]) : null;
}

/** What operators and Math take: a number that is not there, though its type says that it is, is NaN to them. */
export function numberOrNaN(cx: Context, node: ts.Expression, value: Expr): Expr {
	// on a board it raises, as to calculate with None does
	if (!cx.facts.numbers.isOrNaN(node)) return cx.facts.missing.mayBe(node) ? py.unary("+", value) : value;
	return orNaN(cx, node, value);
}

/**
 * Is it only said to be a number, by JSON's text or a value of type any, so that it may be a text or null? What is worked
 * out, and what comes from nowhere but numbers, is one.
 */
export function isSaidNumber(cx: Context, node: ts.Expression): boolean {
	if (cx.facts.kinds.only(node) !== "number" || !cx.facts.lies.mayBeAt(node)) return false;
	return mayBeText(cx) && isUnbounded(cx.facts.numbers.of(node));
}

/** The same of an array's items, also of one that the library has made of them. */
export function areSaidNumbers(cx: Context, list: ts.Expression): boolean {
	return mayBeText(cx) && isUnbounded(cx.facts.numbers.items.of(list));
}

function mayBeText(cx: Context): boolean {
	return cx.facts.lies.mayBeTextForNumber(cx.file) && !cx.facts.escapes.bigInts(cx.file);
}

function isUnbounded(known: Range): boolean {
	return known.fraction && known.real !== true && known.low === Number.NEGATIVE_INFINITY;
}

/** The same of an operand, which raises by itself where it must; what is only said to be a number is made one. */
export function operandOrNaN(cx: Context, node: ts.Expression, value: Expr): Expr {
	if (isSaidNumber(cx, node)) {
		cx.noteOpen();
		return py.call(cx.helper("_number_of"), [value]);
	}
	return cx.facts.numbers.isOrNaN(node) ? orNaN(cx, node, value) : value;
}

function orNaN(cx: Context, node: ts.Expression, value: Expr): Expr {
	// null counts as 0
	cx.mixesNone ||= !cx.facts.nullIsApart && cx.facts.missing.nameOf(node) !== "undefined";
	return py.call(cx.helper("_or_nan"), [value]);
}

function noneNumber(cx: Context, node: ts.Expression): Expr {
	const type = cx.checker.getTypeAtLocation(node);
	const members = membersOf(type);
	const has = (flags: ts.TypeFlags): boolean => members.some((t) => (t.flags & flags) !== 0);
	const mayBeUndefined = has(ts.TypeFlags.Undefined | ts.TypeFlags.Void) || isEitherNone(cx, node);
	if (!cx.facts.nullIsApart && has(ts.TypeFlags.Null) && mayBeUndefined) return cx.refuse(node, "TSM2015");
	return mayBeUndefined || !has(ts.TypeFlags.Null) || cx.facts.nullIsApart
		? py.call("float", [py.str("nan")])
		: py.int(0);
}

/** A question that JavaScript asks of any value; no bigint is such a number. */
function asked(helper: string): GlobalCall {
	return (cx, node) => {
		const [value] = node.arguments;
		if (value === undefined || node.arguments.length > 1) return cx.refuse(node, "TSM1005", "This call", "Number");
		const answer = py.call(cx.helper(helper), lowerAll(cx, node.arguments));
		const kinds = cx.facts.kinds.of(value);
		if (kinds.has("bigint") && [...kinds].every((k) => k === "bigint" || k === "none"))
			return py.logical("and", answer, py.FALSE);
		if (mayBeBigInt(cx, kinds)) cx.refuse(node, "TSM2009", node.expression.getText(), typeName(cx, value), "this");
		return answer;
	};
}

/** A question of what is converted to a number first. */
function ofNumber(helper: string): GlobalCall {
	return (cx, node) => {
		const [value] = node.arguments;
		if (value === undefined) return cx.refuse(node, "TSM1001", "This call without an argument");
		return py.call(cx.helper(helper), [toNumber(cx, value)]);
	};
}

function isNaNTest(cx: Context, node: ts.CallExpression): Expr {
	const [value] = node.arguments;
	if (value === undefined) return py.FALSE;
	const isOwn = ts.isIdentifier(node.expression);
	const isNumber = cx.facts.kinds.only(value) === "number" && !cx.facts.lies.mayBeAt(value);
	if (isOwn && isNumber && cx.facts.missing.mayBe(value)) {
		const held = reusable(cx, lowerExpr(cx, value), "number");
		return py.logical("or", py.isNone(held), py.call(cx.helper("_is_nan"), [held]));
	}
	const lowered = isOwn ? toNumber(cx, value) : lowerExpr(cx, value);
	// NaN is the only value that is not itself; a name may stand twice
	return lowered.k === "name" ? py.compare("!=", lowered, lowered) : py.call(cx.helper("_is_nan"), [lowered]);
}

function parsed(helper: string, most: number): GlobalCall {
	return (cx, node) => {
		const [text] = node.arguments;
		if (text === undefined || node.arguments.length > most) return cx.refuse(node, "TSM1001", "This call");
		const kinds = [...cx.facts.kinds.of(text)];
		const isReadable = kinds.every((k) => k === "str" || k === "number" || k === "bool" || k === "none");
		const [given = py.NONE, ...more] = inOrder(cx, [
			() => (isReadable ? lowerExpr(cx, text) : toTextWithin(cx, text, "value")),
			...node.arguments.slice(1).map((a) => () => lowerExpr(cx, a)),
		]);
		return py.call(cx.helper(helper), [given, ...more]);
	};
}

/** Bases in which all digits count for the rounding of a long number. */
const EXACT_BASES: ReadonlySet<string> = new Set(["2", "4", "8", "10", "16", "32"]);

function parseInt(cx: Context, node: ts.CallExpression): Expr {
	const parse = parsed("_parse_int", 2)(cx, node);
	const base = node.arguments[1];
	if (base === undefined || EXACT_BASES.has(base.getText()) || parse.k !== "call") return parse;
	return py.call(parse.func, [...parse.args, cx.helper("_by_groups")]);
}

export const NUMBER_METHODS: Methods = {
	toFixed: digits("_to_fixed"),
	toPrecision: digits("_to_precision"),
	toExponential: digits("_to_exponential"),
	toString: inBase,
	valueOf: itself,
};

function digits(helper: string): (call: MethodCall) => Expr | null {
	return (call) => {
		const { cx, args, node } = call;
		const [count] = args;
		const [asked] = node.arguments;
		const number = numberOf(call);
		if (count === undefined || asked === undefined) return py.call(cx.helper(helper), [number]);
		const isFixed = helper === "_to_fixed";
		return py.call(cx.helper(helper), [
			number,
			isFixed ? wholeArgument(cx, asked, count) : optionalWhole(cx, asked, count),
		]);
	};
}

/** What the method is called on: nothing has none. */
function numberOf({ cx, self, receiver, node }: MethodCall): Expr {
	const method = (node.expression as ts.PropertyAccessExpression).name.text;
	return isInsistedOn(cx, receiver)
		? py.call(cx.helper("_there"), [self, py.str(method)])
		: readFrom(cx, receiver, self, method);
}

function inBase(call: MethodCall): Expr | null {
	const { cx, args, receiver, node } = call;
	const [base] = args;
	const [asked] = node.arguments;
	const number = numberOf(call);
	if (base !== undefined && asked !== undefined)
		return py.call(cx.helper("_to_base"), [number, optionalWhole(cx, asked, base)]);
	if (cx.facts.lies.mayBeAt(receiver)) return py.call(cx.helper("_text_of"), [number]);
	const known = cx.facts.numbers.of(receiver);
	if (!known.fraction && isSafe(known)) return py.call("str", [number]);
	return py.call(cx.helper("_number_text"), [number]);
}
