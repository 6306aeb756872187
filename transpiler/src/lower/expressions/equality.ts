// `===`: `==` for what is compared by value in both languages, `is` for objects and None.

import { ts } from "ts-morph";
import type { CompareOp, Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isNoneLiteral, unparenthesized } from "../../syntax.ts";
import { isPrimitive } from "../../types/kinds/kind.ts";
import { BYTES_KINDS, type Kind } from "../../types/kinds/kinds.ts";
import type { Context } from "../context.ts";
import { acts } from "../evaluation/effects.ts";
import { insteadOf, lowerAll } from "../evaluation/order.ts";
import { isBuffer } from "../library/bytes/buffers.ts";
import { mixesNone, nonesOf } from "../missing/none-types.ts";
import { isNullish, isPresent, nullValue } from "../missing/nones.ts";
import { typeName } from "../names/members.ts";
import { lowerExpr } from "../recursion.ts";
import { areMethods, comparedMethods, mayBeBound, sameMethod, unbound } from "./equal-methods.ts";
import { comparedConstructors } from "./made-by.ts";
import { comparedPrototypes } from "./prototypes.ts";
import { lowerTypeTest } from "./typeof.ts";

/** What `==` may convert. */
const CONVERTED: ReadonlySet<Kind> = new Set<Kind>([
	"str",
	"number",
	"bool",
	"none",
	"list",
	"tuple",
	"record",
	"instance",
	"unknown",
	"any",
]);

/** `==` of values that may be of different types. */
function convertedEquality(cx: Context, node: ts.BinaryExpression, negated: boolean): Expr {
	const sides = [node.left, node.right];
	const isKnown = sides.every((n) => [...cx.facts.kinds.of(n)].every((k) => CONVERTED.has(k)));
	if (!isKnown || cx.facts.escapes.bigInts(cx.file))
		return cx.refuse(node, "TSM1003", node.operatorToken.getText(), `${node.operatorToken.getText()}=`);
	const [left = py.NONE, right = py.NONE] = lowerAll(cx, sides);
	if (mayBeBound(cx, node.left, node.right)) return sameMethod(cx, left, right, "_equal", negated);
	const equal = py.call(cx.helper("_equal"), [left, right]);
	return negated ? py.not(equal) : equal;
}

export function lowerEquality(cx: Context, node: ts.BinaryExpression): Expr {
	const operator = node.operatorToken.kind;
	const negated =
		operator === ts.SyntaxKind.ExclamationEqualsEqualsToken || operator === ts.SyntaxKind.ExclamationEqualsToken;
	const loose = operator === ts.SyntaxKind.EqualsEqualsToken || operator === ts.SyntaxKind.ExclamationEqualsToken;
	const typeTest =
		lowerTypeTest(cx, node, negated) ??
		comparedPrototypes(cx, node, negated) ??
		comparedMethods(cx, node, negated) ??
		comparedConstructors(cx, node, negated);
	if (typeTest !== null) return typeTest;
	const literal = withLiteral(cx, node, negated, loose);
	if (literal !== null) return literal;
	if (loose && !isOneType(cx, node)) return convertedEquality(cx, node, negated);
	if (mixesNone(cx, node.left, node.right)) return cx.refuse(node, "TSM2015");
	const [a, b] = [cx.facts.kinds.of(node.left), cx.facts.kinds.of(node.right)];
	if (mixesBigInts(cx, a, b) || (isBuffer(cx, node.left) && isBuffer(cx, node.right)))
		return cx.refuse(node, "TSM2009", "===", typeName(cx, node.left), typeName(cx, node.right));
	const sides = lowerAll(cx, [node.left, node.right]);
	const [left = py.NONE, right = py.NONE] = areMethods(cx, node) ? sides.map((s) => unbound(cx, s)) : sides;
	// null == undefined
	if (loose && cx.facts.kinds.only(node.left) === "none")
		return insteadOf(cx, left, insteadOf(cx, right, py.bool(!negated)));
	if (mayBeBound(cx, node.left, node.right))
		return sameMethod(cx, left, right, areFunctions(a, b) ? null : "_same", negated);
	if (mayBeTrueForOne(cx, node.left, node.right)) return sameValues(cx, left, right, negated);
	return equalValues(cx, a, b, left, right, negated);
}

/** `n === 1` where n may be true, whatever its type says: for Python that is 1. */
export function mayBeTrueForOne(cx: Context, left: ts.Expression, right: ts.Expression): boolean {
	if (isOpenBesideLie(cx, left, right) || isOpenBesideLie(cx, right, left)) return true;
	return isZeroOrOne(cx, left) && isZeroOrOne(cx, right) && isEitherLie(cx, left, right);
}

/** What is said to be a text may be true all the same, and what is any is 1. */
function isOpenBesideLie(cx: Context, open: ts.Expression, other: ts.Expression): boolean {
	return isOpen(cx, open) && cx.facts.lies.mayBeAt(other);
}

function isOpen(cx: Context, node: ts.Expression): boolean {
	const kind = cx.facts.kinds.only(node);
	return kind === "any" || kind === "unknown";
}

/** The same of a number or boolean that is looked for among others of the type `items`, which may be the other, too. */
export function mayMeetTrue(cx: Context, items: ts.Type | null, wanted: ts.Expression): boolean {
	const areSuch = items === null || mayCount(cx.facts.kinds.ofType(items));
	return (
		((areSuch && isZeroOrOne(cx, wanted)) || (items !== null && isOpen(cx, wanted))) && cx.facts.lies.mayBeIn(cx.file)
	);
}

/** May it be, of what is a number or a boolean by its type, or nothing? */
function isZeroOrOne(cx: Context, node: ts.Expression): boolean {
	if (!mayCount(cx.facts.kinds.of(node)) && cx.facts.kinds.only(node) !== "none") return false;
	return !ts.isNumericLiteral(node) || ["0", "1"].includes(node.text);
}

/** True is 1 to Python, and False is 0. */
function mayCount(kinds: ReadonlySet<Kind>): boolean {
	return kinds.has("number") || kinds.has("bool");
}

function isEitherLie(cx: Context, left: ts.Expression, right: ts.Expression): boolean {
	return cx.facts.lies.mayBeAt(left) || cx.facts.lies.mayBeAt(right);
}

/** Of operands of one type `==` converts nothing; texts, numbers and booleans must be what their types say. */
function isOneType(cx: Context, node: ts.BinaryExpression): boolean {
	const [left, right] = [cx.facts.kinds.only(node.left), cx.facts.kinds.only(node.right)];
	if (left === null || left !== right || left === "unknown" || left === "any") return false;
	return !isPrimitive(new Set([left])) || !isEitherLie(cx, node.left, node.right);
}

function areFunctions(...sides: ReadonlySet<Kind>[]): boolean {
	return sides.every((kinds) => kinds.size === 1 && kinds.has("function"));
}

/** `a === b` of two expressions that stand elsewhere. */
export function equalityOf(cx: Context, a: ts.Expression, b: ts.Expression): Expr {
	const [left = py.NONE, right = py.NONE] = lowerAll(cx, [a, b]);
	const [ofLeft, ofRight] = [cx.facts.kinds.of(a), cx.facts.kinds.of(b)];
	if (mayBeBound(cx, a, b)) return sameMethod(cx, left, right, areFunctions(ofLeft, ofRight) ? null : "_same", false);
	if (mayBeTrueForOne(cx, a, b)) return sameValues(cx, left, right, false);
	return equalValues(cx, ofLeft, ofRight, left, right);
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
	if (left.k === "none" || right.k === "none") return withNothing(left, right, negated);
	const op = comparisonOfKinds(cx, a, b, negated);
	return op === null ? sameValues(cx, left, right, negated) : py.compare(op, left, right);
}

/** `None is "x"` is nothing that Python likes to be asked. */
function withNothing(left: Expr, right: Expr, negated: boolean): Expr {
	if (py.isConstant(left) && py.isConstant(right)) return (left.k === right.k) === negated ? py.FALSE : py.TRUE;
	return py.compare(negated ? "is not" : "is", left, right);
}

export function sameValues(cx: Context, left: Expr, right: Expr, negated: boolean): Expr {
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
	// what a call gives may be something else at the other test
	return matters && (acts(cx, value) || (!isPairedTest(test) && !isBesideTypeTest(test, value)));
}

function asksNull(literal: ts.Expression): boolean {
	return unparenthesized(literal).kind === ts.SyntaxKind.NullKeyword;
}

/** `typeof x === "object" && x !== null`: undefined fails the first test, null the second. */
function isBesideTypeTest(test: ts.BinaryExpression, value: ts.Expression): boolean {
	let outer: ts.Node = test.parent;
	while (ts.isParenthesizedExpression(outer) || (ts.isBinaryExpression(outer) && isLogical(outer)))
		outer = outer.parent;
	const text = value.getText().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
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
	if (cx.facts.kinds.only(node) === "bool" && !cx.facts.lies.mayBeAt(node) && !cx.facts.missing.mayBe(node))
		return literal === negated ? py.not(value) : value;
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

/** May one be a bigint and the other a number? On the board both are ints. */
export function mixesBigInts(cx: Context, a: ReadonlySet<Kind>, b: ReadonlySet<Kind>): boolean {
	const isOpen = (kinds: ReadonlySet<Kind>): boolean => kinds.has("any") || kinds.has("unknown");
	const mayBe = (kinds: ReadonlySet<Kind>, kind: Kind): boolean => kinds.has(kind) || isOpen(kinds);
	const isMixed = (mayBe(a, "bigint") && mayBe(b, "number")) || (mayBe(a, "number") && mayBe(b, "bigint"));
	return isMixed && (a.has("bigint") || b.has("bigint") || cx.facts.escapes.bigInts(cx.file));
}

/** Which comparison tells the two apart as JavaScript does, or null if their types leave it open. */
export function comparisonOfKinds(
	cx: Context,
	a: ReadonlySet<Kind>,
	b: ReadonlySet<Kind>,
	negated: boolean,
): CompareOp | null {
	const all = new Set([...a, ...b]);
	if ([...all].some((k) => k === "unknown" || k === "any")) {
		// Python finds True == 1 and 1 == 1.0; a text equals nothing but a text and its bytes
		const known = [...a].some((k) => k === "unknown") ? b : a;
		const isPlain = [...known].every((k) => k === "none" || (k === "str" && !cx.facts.features.hasByteArrays(cx.file)));
		return isPlain ? (negated ? "!=" : "==") : null;
	}
	if (all.has("bool") && all.has("number")) return null;
	if ([...all].every((k) => BY_VALUE.has(k))) return negated ? "!=" : "==";
	if ([...all].every((k) => k === "none" || !BY_VALUE.has(k))) return negated ? "is not" : "is";
	return null;
}
