// Which of null and undefined an expression may be, by its type.

import { ts } from "ts-morph";
import { someOfKinds } from "../../nodes.ts";
import { aroundParentheses, isAssertion, unparenthesized } from "../../syntax.ts";
import { FUNCTIONS } from "../../types/kinds/claims.ts";
import { declaredType } from "../../types/kinds/declared.ts";
import { hasFlags, OPEN } from "../../types/kinds/type-flags.ts";
import { DEPENDENT } from "../../types/kinds/type-kinds.ts";
import type { Context } from "../context.ts";
import { mayBeMissing } from "../printing/shapes.ts";

interface Nones {
	readonly isNull: boolean;
	readonly isUndefined: boolean;
	readonly isOpen: boolean;
}

const MEMBERS = ts.TypeFlags.IndexedAccess | ts.TypeFlags.Conditional | ts.TypeFlags.Substitution;
const EITHER = { isNull: true, isUndefined: true };

export function nonesOf(cx: Context, node: ts.Expression): Nones {
	const has = (flags: ts.TypeFlags): boolean => hasFlags(cx.checker.getTypeAtLocation(node), flags);
	const isOpen = isOpenType(cx, node);
	// what members hold is not followed: `o[key]` of type `T[K]` may be either
	const open = isOpen ? (has(MEMBERS) ? EITHER : cx.facts.unknownIn(cx.file)) : null;
	const isGoneAsNull = cx.facts.missing.isGone(node) && cx.facts.missing.nameOf(node) !== "undefined";
	return {
		isNull: has(ts.TypeFlags.Null) || open?.isNull === true || isGoneAsNull || isAssertedNull(cx, node),
		isUndefined:
			has(ts.TypeFlags.Undefined | ts.TypeFlags.Void) ||
			open?.isUndefined === true ||
			(isOpen ? mayBeMissing(cx, node) : isUndefinedAllTheSame(cx, node)),
		isOpen,
	};
}

/** May it be undefined though its type says that it is there, or null? */
function isUndefinedAllTheSame(cx: Context, node: ts.Expression): boolean {
	const inner = unparenthesized(node);
	const isSaid = isAssertion(inner) || ts.isNonNullExpression(inner);
	if (isSaid && nonesOf(cx, inner.expression).isUndefined) return true;
	if (!cx.facts.missing.mayBe(node)) return false;
	const name = cx.facts.missing.nameOf(node);
	return name === "undefined" || (name === "either" && ts.isIdentifier(inner));
}

/** May a `!` have said of it that it is there though it is null? */
function isAssertedNull(cx: Context, node: ts.Expression): boolean {
	const inner = unparenthesized(node);
	if (ts.isNonNullExpression(inner)) return nonesOf(cx, inner.expression).isNull;
	return ts.isIdentifier(inner) && cx.facts.missing.mayBe(inner) && cx.facts.missing.nameOf(inner) !== "undefined";
}

const MAY_MEAN_NULL = OPEN | ts.TypeFlags.Instantiable | ts.TypeFlags.Null;

/** Is it null by its type, and may be undefined all the same? As None the two are one. */
export function isEitherNone(cx: Context, node: ts.Expression): boolean {
	if (ts.isCallExpression(node) && isNullForNothing(cx, node)) return true;
	const declared = declaredType(cx.checker, node);
	if (declared !== undefined && !hasFlags(declared, MAY_MEAN_NULL)) return false;
	const type = cx.checker.getTypeAtLocation(node);
	if (!type.isUnion() || !hasFlags(type, ts.TypeFlags.Null) || hasFlags(type, ts.TypeFlags.Undefined)) return false;
	return isUndefinedAllTheSame(cx, node);
}

/** `console.log(action())` of an `action: () => void`: a function that gives null goes for one. */
function isNullForNothing(cx: Context, node: ts.CallExpression): boolean {
	const { parent } = aroundParentheses(node);
	const isHandedOn = ts.isReturnStatement(parent) || ts.isArrowFunction(parent);
	if (ts.isExpressionStatement(parent) || ts.isVoidExpression(parent) || isHandedOn) return false;
	if (!(cx.checker.getTypeAtLocation(node).flags & ts.TypeFlags.Void)) return false;
	const givesNull = (n: ts.SignatureDeclaration): boolean => {
		const result = cx.checker.getSignatureFromDeclaration(n)?.getReturnType();
		return result !== undefined && hasFlags(result, ts.TypeFlags.Null);
	};
	return someOfKinds<ts.FunctionLikeDeclaration>(cx.facts.worldOf(cx.file), FUNCTIONS, givesNull);
}

/** `[null, x!]` of an x that is undefined: what is asked for there may be null, and is shown as that. */
export function isBesideNull(cx: Context, node: ts.NonNullExpression): boolean {
	if (!cx.facts.standsAlone(cx.file) || !isUndefinedAllTheSame(cx, node)) return false;
	const asked = cx.checker.getContextualType(node);
	if (asked !== undefined && hasFlags(asked, ts.TypeFlags.Null)) return true;
	const list = aroundParentheses(node).parent;
	const items = ts.isArrayLiteralExpression(list) ? cx.checker.getTypeAtLocation(list).getNumberIndexType() : undefined;
	return items !== undefined && hasFlags(items, ts.TypeFlags.Null);
}

/** Does its type say nothing of it? */
function isOpenType(cx: Context, node: ts.Expression): boolean {
	const type = cx.checker.getTypeAtLocation(node);
	// what a guard has left nothing of is there all the same
	if (type.flags & ts.TypeFlags.Never) return true;
	// `{}` and `object` say that it is neither null nor undefined
	return hasFlags(type, OPEN | DEPENDENT) && cx.facts.kinds.ofType(type).size > 0;
}

/** May one be null and the other undefined? Both are None, and they are not the same. */
export function mixesNone(cx: Context, left: ts.Expression, right: ts.Expression): boolean {
	if (cx.facts.nullIsApart) return false;
	const [isLeftOpen, isRightOpen] = [isOpenType(cx, left), isOpenType(cx, right)];
	// what is never None meets none; what an unknown value may be takes the whole program to find out
	if (isLeftOpen !== isRightOpen) {
		const known = nonesOf(cx, isLeftOpen ? right : left);
		if (!known.isNull && !known.isUndefined) return false;
	}
	const [a, b] = [nonesOf(cx, left), nonesOf(cx, right)];
	if (a.isOpen && b.isOpen) return a.isNull && a.isUndefined;
	return (a.isNull && b.isUndefined) || (a.isUndefined && b.isNull);
}

/** The same of items of that type and what is looked for among them. */
export function mixesNoneOf(cx: Context, items: ts.Type, wanted: ts.Expression): boolean {
	if (cx.facts.nullIsApart) return false;
	const [isNull, isUndefined] = [hasFlags(items, ts.TypeFlags.Null), hasFlags(items, ts.TypeFlags.Undefined)];
	if (!isNull && !isUndefined) return false;
	const b = nonesOf(cx, wanted);
	return (isNull && b.isUndefined) || (isUndefined && b.isNull);
}
