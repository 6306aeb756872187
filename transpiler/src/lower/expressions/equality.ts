// `===`: `==` for what is compared by value in both languages, `is` for objects and None.

import { ts } from "ts-morph";
import type { CompareOp, Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isNoneLiteral, unparenthesized } from "../../syntax.ts";
import { BYTES_KINDS, type Kind } from "../../types/kinds.ts";
import type { Context } from "../context.ts";
import { isNullish, isPresent, nullValue } from "../nones.ts";
import { lowerExpr } from "../recursion.ts";
import { mayBeMissing } from "../shapes.ts";
import { insteadOf, lowerAll } from "../values.ts";

export function lowerEquality(cx: Context, node: ts.BinaryExpression): Expr {
	const operator = node.operatorToken.kind;
	const negated =
		operator === ts.SyntaxKind.ExclamationEqualsEqualsToken || operator === ts.SyntaxKind.ExclamationEqualsToken;
	const loose = operator === ts.SyntaxKind.EqualsEqualsToken || operator === ts.SyntaxKind.ExclamationEqualsToken;
	const typeTest = lowerTypeTest(cx, node, negated);
	if (typeTest !== null) return typeTest;
	const literal = withLiteral(cx, node, negated, loose);
	if (literal !== null) return literal;
	if (loose && !isOneType(cx, node))
		return cx.refuse(node, "TSM1003", node.operatorToken.getText(), `${node.operatorToken.getText()}=`);
	if (mixesNone(cx, node.left, node.right)) return cx.refuse(node, "TSM2015");
	const [left = py.NONE, right = py.NONE] = lowerAll(cx, [node.left, node.right]);
	// null == undefined
	if (loose && cx.facts.kinds.only(node.left) === "none")
		return insteadOf(cx, left, insteadOf(cx, right, py.bool(!negated)));
	return equalValues(cx, cx.facts.kinds.of(node.left), cx.facts.kinds.of(node.right), left, right, negated);
}

/** Of operands of one type `==` converts nothing. */
function isOneType(cx: Context, node: ts.BinaryExpression): boolean {
	const [left, right] = [cx.facts.kinds.only(node.left), cx.facts.kinds.only(node.right)];
	return left !== null && left === right && left !== "unknown" && left !== "any";
}

/** May one be null and the other undefined? Both are None, and they are not the same. */
export function mixesNone(cx: Context, left: ts.Expression, right: ts.Expression): boolean {
	if (cx.facts.nullIsApart) return false;
	const [a, b] = [nonesOf(cx, left), nonesOf(cx, right)];
	if (a.isOpen && b.isOpen) return a.isNull && a.isUndefined;
	return (a.isNull && b.isUndefined) || (a.isUndefined && b.isNull);
}

interface Nones {
	readonly isNull: boolean;
	readonly isUndefined: boolean;
	readonly isOpen: boolean;
}

function nonesOf(cx: Context, node: ts.Expression): Nones {
	const type = cx.checker.getTypeAtLocation(node);
	const members = type.isUnion() ? type.types : [type];
	const has = (flags: ts.TypeFlags): boolean => members.some((t) => (t.flags & flags) !== 0);
	const isOpen = isOpenType(cx, node);
	const open = isOpen ? cx.facts.unknownIn(cx.file) : { isNull: false, isUndefined: false };
	return {
		isNull: has(ts.TypeFlags.Null) || open.isNull,
		isUndefined:
			has(ts.TypeFlags.Undefined | ts.TypeFlags.Void) || open.isUndefined || (isOpen && mayBeMissing(cx, node)),
		isOpen,
	};
}

/** Does its type say nothing of it? */
function isOpenType(cx: Context, node: ts.Expression): boolean {
	const type = cx.checker.getTypeAtLocation(node);
	const members = type.isUnion() ? type.types : [type];
	const open = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter;
	// `{}` and `object` say that it is neither null nor undefined
	return members.some((t) => (t.flags & open) !== 0) && cx.facts.kinds.ofType(type).size > 0;
}

/** `a === b` of two expressions that stand elsewhere. */
export function equalityOf(cx: Context, a: ts.Expression, b: ts.Expression): Expr {
	const [left = py.NONE, right = py.NONE] = lowerAll(cx, [a, b]);
	return equalValues(cx, cx.facts.kinds.of(a), cx.facts.kinds.of(b), left, right);
}

/** `left === right`, by what the two can be. */
export function equalValues(
	cx: Context,
	a: ReadonlySet<Kind>,
	b: ReadonlySet<Kind>,
	left: Expr,
	right: Expr,
	negated = false,
): Expr {
	const op = comparisonOfKinds(a, b, negated);
	if (op !== null) return py.compare(op, left, right);
	const same = py.call(cx.helper("_same"), [left, right]);
	return negated ? py.not(same) : same;
}

/** A comparison with null, undefined, true or false, which are one object each. */
function withLiteral(cx: Context, node: ts.BinaryExpression, negated: boolean, loose: boolean): Expr | null {
	for (const [side, other] of [
		[node.left, node.right],
		[node.right, node.left],
	] as const) {
		if (isNoneLiteral(side)) {
			return cx.facts.nullIsApart
				? withNullApart(cx, side, other, negated, loose)
				: withNone(cx, node, side, other, negated, loose);
		}
		const literal = loose ? null : booleanLiteral(side);
		if (literal !== null) return equalsBoolean(cx, other, lowerExpr(cx, other), literal, negated);
	}
	return null;
}

function withNone(
	cx: Context,
	node: ts.BinaryExpression,
	literal: ts.Expression,
	value: ts.Expression,
	negated: boolean,
	loose: boolean,
): Expr {
	if (!loose && isOpenNone(cx, node, literal, value)) return cx.refuse(value, "TSM2015");
	if (!loose && isNeverThat(cx, literal, value)) return neverEqual(cx, value, negated);
	return py.compare(negated ? "is not" : "is", lowerExpr(cx, value), py.NONE);
}

/** In a program in which null is a value of its own. */
function withNullApart(
	cx: Context,
	literal: ts.Expression,
	value: ts.Expression,
	negated: boolean,
	loose: boolean,
): Expr {
	const lowered = lowerExpr(cx, value);
	if (loose) return negated ? isPresent(cx, value, lowered) : isNullish(cx, value, lowered);
	return py.compare(negated ? "is not" : "is", lowered, asksNull(literal) ? nullValue(cx) : py.NONE);
}

/** Does it matter here whether None is null or undefined? */
function isOpenNone(cx: Context, test: ts.BinaryExpression, literal: ts.Expression, value: ts.Expression): boolean {
	const { isNull, isUndefined, isOpen } = nonesOf(cx, value);
	const mayBeOther = asksNull(literal) ? isUndefined : isNull;
	const matters = isOpen ? mayBeOther : isNull && isUndefined;
	return matters && !isPairedTest(test) && !isBesideTypeTest(test, value);
}

function asksNull(literal: ts.Expression): boolean {
	return unparenthesized(literal).kind === ts.SyntaxKind.NullKeyword;
}

/** `typeof x === "object" && x !== null`: undefined fails the first test, null the second. */
function isBesideTypeTest(test: ts.BinaryExpression, value: ts.Expression): boolean {
	let outer: ts.Node = test.parent;
	while (ts.isParenthesizedExpression(outer) || (ts.isBinaryExpression(outer) && isLogical(outer)))
		outer = outer.parent;
	const text = value.getText().replace(/[$()[\]]/g, "\\$&");
	const whole = ts.findAncestor(test, (n) => n.parent === outer) ?? test;
	return new RegExp(`typeof \\(?${text}\\)? *[!=]==? *["']object`).test(whole.getText());
}

function isLogical(node: ts.BinaryExpression): boolean {
	const operator = node.operatorToken.kind;
	return operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.BarBarToken;
}

/** `x === null` where x may be undefined and never null. */
function isNeverThat(cx: Context, literal: ts.Expression, value: ts.Expression): boolean {
	const { isNull, isUndefined, isOpen } = nonesOf(cx, value);
	if (isOpen) return false;
	return asksNull(literal) ? isUndefined && !isNull : isNull && !isUndefined;
}

function neverEqual(cx: Context, value: ts.Expression, negated: boolean): Expr {
	return insteadOf(cx, lowerExpr(cx, value), py.bool(negated));
}

/** `x === null || x === undefined` asks for either, and `x !== null && x !== undefined` for neither. */
function isPairedTest(node: ts.BinaryExpression): boolean {
	const outer = node.parent;
	if (!ts.isBinaryExpression(outer)) return false;
	const same = node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
	const joins = same ? ts.SyntaxKind.BarBarToken : ts.SyntaxKind.AmpersandAmpersandToken;
	const other = outer.left === node ? outer.right : outer.left;
	if (outer.operatorToken.kind !== joins || !ts.isBinaryExpression(other)) return false;
	if (other.operatorToken.kind !== node.operatorToken.kind || other.left.getText() !== node.left.getText())
		return false;
	return isNoneLiteral(other.right) && isNoneLiteral(node.right) && other.right.kind !== node.right.kind;
}

export function booleanLiteral(node: ts.Expression): boolean | null {
	const inner = unparenthesized(node);
	if (inner.kind === ts.SyntaxKind.TrueKeyword) return true;
	return inner.kind === ts.SyntaxKind.FalseKeyword ? false : null;
}

/** True and False are one object each; `==` would find 1 equal to True. `value` is `node`'s. */
export function equalsBoolean(cx: Context, node: ts.Expression, value: Expr, literal: boolean, negated: boolean): Expr {
	if (cx.facts.kinds.only(node) === "bool") return literal === negated ? py.not(value) : value;
	return py.compare(negated ? "is not" : "is", value, py.bool(literal));
}

const BY_VALUE: ReadonlySet<Kind> = new Set<Kind>([
	"number",
	"bigint",
	"str",
	"bool",
	"none",
	"function",
	...BYTES_KINDS,
]);

/** Which comparison tells the two apart as JavaScript does, or null if their types leave it open. */
export function comparisonOfKinds(a: ReadonlySet<Kind>, b: ReadonlySet<Kind>, negated: boolean): CompareOp | null {
	const all = new Set([...a, ...b]);
	if ([...all].some((k) => k === "unknown" || k === "any")) {
		// Python finds True == 1 and 1 == 1.0; a text equals nothing but a text
		const known = [...a].some((k) => k === "unknown") ? b : a;
		return [...known].every((k) => k === "str" || k === "none") ? (negated ? "!=" : "==") : null;
	}
	if (all.has("bool") && all.has("number")) return null;
	if ([...all].every((k) => BY_VALUE.has(k))) return negated ? "!=" : "==";
	if ([...all].every((k) => k === "none" || !BY_VALUE.has(k))) return negated ? "is not" : "is";
	return null;
}

/** `typeof x === "string"`. */
function lowerTypeTest(cx: Context, node: ts.BinaryExpression, negated: boolean): Expr | null {
	const [left, right] = [unparenthesized(node.left), unparenthesized(node.right)];
	const [query, name] = ts.isTypeOfExpression(left) ? [left, right] : ts.isTypeOfExpression(right) ? [right, left] : [];
	if (query === undefined || name === undefined || !ts.isTypeOfExpression(query) || !ts.isStringLiteralLike(name))
		return null;
	const test = typeTest(cx, query, name.text);
	return negated ? py.not(test) : test;
}

function typeTest(cx: Context, query: ts.TypeOfExpression, name: string): Expr {
	const kinds = cx.facts.kinds.of(query.expression);
	const isOpen = kinds.has("unknown") || kinds.has("any");
	if ((name === "number" || name === "bigint") && (kinds.has("bigint") || isOpen) && cx.facts.hasBigInts(cx.file)) {
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
			return insteadOf(cx, value, py.FALSE);
		case "symbol":
			return cx.refuse(query, "TSM1001", `\`typeof\` for "${name}"`);
		default:
			return insteadOf(cx, value, py.FALSE);
	}
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
	return typeOf(cx, node, lowerExpr(cx, node.expression));
}

function typeOf(cx: Context, node: ts.TypeOfExpression, value: Expr): Expr {
	const kinds = cx.facts.kinds.of(node.expression);
	if (kinds.size === 1 && kinds.has("bigint")) return insteadOf(cx, value, py.str("bigint"));
	const isUntyped = kinds.has("unknown") || kinds.has("any");
	if ((kinds.has("bigint") || isUntyped) && cx.facts.hasBigInts(cx.file))
		return cx.refuse(node, "TSM2006", "The type of what may be a bigint or a number");
	if (cx.facts.nullIsApart) return py.call(cx.helper("_type_of"), [value, py.str("undefined")]);
	const { isNull, isUndefined, isOpen } = nonesOf(cx, node.expression);
	if (!isNull && !isUndefined) return py.call(cx.helper("_type_of"), [value]);
	if (isNull && isUndefined && !isGuarded(node))
		// what is of unknown type is seldom None: then it raises
		return isOpen ? py.call(cx.helper("_type_of"), [value]) : cx.refuse(node, "TSM2015");
	return py.call(cx.helper("_type_of"), [value, py.str(isUndefined ? "undefined" : "object")]);
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
