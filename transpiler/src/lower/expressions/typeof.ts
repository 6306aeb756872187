// `typeof x`: as a text, or compared with one.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { unparenthesized } from "../../syntax.ts";
import { isDeclaredOnly, type Kind } from "../../types/kinds/kinds.ts";
import type { Context } from "../context.ts";
import { insteadOf, reusable } from "../evaluation/order.ts";
import { nonesOf } from "../missing/none-types.ts";
import { absentName, mayBeNothing } from "../missing/nones.ts";
import { isUndeclared } from "../names/undeclared.ts";
import { lowerExpr } from "../recursion.ts";

/** `typeof x === "string"`. */
export function lowerTypeTest(cx: Context, node: ts.BinaryExpression, negated: boolean): Expr | null {
	const [left, right] = [unparenthesized(node.left), unparenthesized(node.right)];
	const [query, name] = ts.isTypeOfExpression(left) ? [left, right] : ts.isTypeOfExpression(right) ? [right, left] : [];
	if (query === undefined || name === undefined || !ts.isTypeOfExpression(query) || !ts.isStringLiteralLike(name))
		return null;
	if (isUndeclared(cx, query.expression)) return py.bool((name.text === "undefined") !== negated);
	const ofMethod = libraryMethod(cx, query.expression);
	if (ofMethod !== null) return insteadOf(cx, ofMethod, py.bool((name.text === "function") !== negated));
	const protocol = name.text === "function" ? iterableTest(cx, query.expression) : null;
	const test = protocol ?? typeTest(cx, query, name.text);
	return negated ? py.not(test) : test;
}

/** `typeof (x as any)[Symbol.iterator] === "function"`; null for any other question. */
function iterableTest(cx: Context, node: ts.Expression): Expr | null {
	const access = unparenthesized(node);
	if (!ts.isElementAccessExpression(access) || access.argumentExpression.getText() !== "Symbol.iterator") return null;
	const kind = cx.facts.kinds.present(access.expression);
	if (kind !== "any" && kind !== "unknown") return null;
	const value = lowerExpr(cx, access.expression);
	if (access.questionDotToken === undefined) return py.call(cx.helper("_is_iterable"), [value]);
	const held = reusable(cx, value, "value");
	return py.logical("and", py.isNotNone(held), py.call(cx.helper("_is_iterable"), [held]));
}

/** The object of `xs.map` and its like, a method that what is of such a type always has; null for anything else. */
function libraryMethod(cx: Context, node: ts.Expression): Expr | null {
	const access = unparenthesized(node);
	if (!ts.isPropertyAccessExpression(access) || access.questionDotToken !== undefined) return null;
	const symbol = cx.symbolOf(access.name);
	if (symbol === undefined || !isDeclaredOnly(symbol)) return null;
	const isMethod = (symbol.flags & ts.SymbolFlags.Method) !== 0 && (symbol.flags & ts.SymbolFlags.Optional) === 0;
	const kind = cx.facts.kinds.only(access.expression);
	if (!isMethod || kind === null || !WITH_METHODS.has(kind) || cx.facts.missing.mayBe(access.expression)) return null;
	return lowerExpr(cx, access.expression);
}

const WITH_METHODS: ReadonlySet<Kind> = new Set<Kind>(["str", "list", "tuple", "map", "jsset", "iterator", "date"]);

/** May what is of those kinds be a bigint, which Python does not tell from a number? */
export function mayBeBigInt(cx: Context, kinds: ReadonlySet<Kind>): boolean {
	if (kinds.has("bigint")) return cx.facts.features.hasBigInts(cx.file);
	return (kinds.has("unknown") || kinds.has("any")) && cx.facts.escapes.bigInts(cx.file);
}

function typeTest(cx: Context, query: ts.TypeOfExpression, name: string): Expr {
	const kinds = cx.facts.kinds.of(query.expression);
	const isOpen = kinds.has("unknown") || kinds.has("any");
	if ((name === "number" || name === "bigint") && mayBeBigInt(cx, kinds)) {
		if (isOpen || kinds.has("number"))
			return cx.refuse(query, "TSM2006", "The type of what may be a bigint or a number");
		const asked = lowerExpr(cx, query.expression);
		return name === "bigint" ? py.call("isinstance", [asked, py.name("int")]) : insteadOf(cx, asked, py.FALSE);
	}
	const value = lowerExpr(cx, query.expression);
	switch (name) {
		case "string":
			return py.call("isinstance", [value, py.name("str")]);
		case "boolean":
			return py.call("isinstance", [value, py.name("bool")]);
		case "number":
			// In MicroPython a bool is no int: https://docs.micropython.org/en/latest/genrst/builtin_types.html
			return py.call("isinstance", [value, py.tuple([py.name("int"), py.name("float")])]);
		case "function":
			return py.call("callable", [value]);
		case "object":
			return isObjectTest(cx, query, value);
		case "undefined":
			return undefinedTest(cx, query, value);
		case "bigint":
			if (cx.facts.boxedBigInts.mayBe(query.expression)) return py.call("isinstance", [value, cx.helper("_Big")]);
			return insteadOf(cx, value, py.FALSE);
		case "symbol":
			return symbolTest(cx, kinds, value);
		default:
			return insteadOf(cx, value, py.FALSE);
	}
}

function symbolTest(cx: Context, kinds: ReadonlySet<Kind>, value: Expr): Expr {
	const mayBe =
		cx.facts.features.hasSymbols(cx.file) && (["symbol", "unknown", "any"] as const).some((k) => kinds.has(k));
	return mayBe ? py.call("isinstance", [value, cx.helper("_Symbol")]) : insteadOf(cx, value, py.FALSE);
}

function undefinedTest(cx: Context, query: ts.TypeOfExpression, value: Expr): Expr {
	if (cx.facts.nullIsApart) return py.isNone(value);
	const { isNull, isUndefined, isOpen } = nonesOf(cx, query.expression);
	if (isNull && (isUndefined || isOpen)) return cx.refuse(query, "TSM2015");
	return isNull ? insteadOf(cx, value, py.FALSE) : py.isNone(value);
}

/** null is an object, undefined is none. */
function isObjectTest(cx: Context, query: ts.TypeOfExpression, value: Expr): Expr {
	return py.compare("==", typeOf(cx, query, value), py.str("object"));
}

/** `typeof x` as a text. */
export function lowerTypeOf(cx: Context, node: ts.TypeOfExpression): Expr {
	if (isUndeclared(cx, node.expression)) return py.str("undefined");
	const ofMethod = libraryMethod(cx, node.expression);
	if (ofMethod !== null) return insteadOf(cx, ofMethod, py.str("function"));
	return typeOf(cx, node, lowerExpr(cx, node.expression));
}

function typeOf(cx: Context, node: ts.TypeOfExpression, value: Expr): Expr {
	const kinds = cx.facts.kinds.of(node.expression);
	if (kinds.size === 1 && kinds.has("bigint")) return typeOfBigInt(cx, node.expression, value);
	if (mayBeBigInt(cx, kinds)) return cx.refuse(node, "TSM2006", "The type of what may be a bigint or a number");
	if (cx.facts.nullIsApart) return py.call(cx.helper("_type_of"), [value, py.str("undefined")]);
	const { isNull, isUndefined, isOpen } = nonesOf(cx, node.expression);
	if (!isNull && !isUndefined) {
		const isNullOnly = cx.facts.missing.nameOf(node.expression) === "null";
		const isMember = ts.isPropertyAccessExpression(unparenthesized(node.expression));
		const absent =
			isMember || cx.facts.missing.mayBe(node.expression) ? [py.str(isNullOnly ? "object" : "undefined")] : [];
		return py.call(cx.helper("_type_of"), [value, ...absent]);
	}
	if (isNull && isUndefined && !isGuarded(node)) {
		if (!isOpen) return cx.refuse(node, "TSM2015");
		cx.mixesNone = true;
		// what is of unknown type is seldom None: then it raises, where null cannot be told apart
		return py.call(cx.helper("_type_of"), [value]);
	}
	return py.call(cx.helper("_type_of"), [value, py.str(isUndefined ? "undefined" : "object")]);
}

/** Of what may not be there all the same. */
function typeOfBigInt(cx: Context, node: ts.Expression, value: Expr): Expr {
	const bigint = py.str("bigint");
	return mayBeNothing(cx, node)
		? py.cond(py.isNone(value), absentName(cx, node), bigint)
		: insteadOf(cx, value, bigint);
}

/** Do the tests around it treat null and undefined alike: `typeof x === "object" && x`, `... && x !== null`? */
function isGuarded(node: ts.TypeOfExpression): boolean {
	const value = node.expression.getText();
	let whole: ts.Node = node;
	while (ts.isParenthesizedExpression(whole.parent) || ts.isBinaryExpression(whole.parent)) whole = whole.parent;
	const text = whole.getText();
	const isNegative = /typeof [^&|]*!==? *["']object/.test(text);
	const joined = isNegative ? ["||"] : ["&&"];
	return joined.some((operator) =>
		text
			.split(operator)
			.map((part) => part.trim().replace(/^\(+|\)+$/g, ""))
			.some((part) =>
				isNegative
					? part === `${value} === null` || part === `!${value}` || part === `${value} == null`
					: part === `${value} !== null` || part === value || part === `!!${value}` || part === `${value} != null`,
			),
	);
}
