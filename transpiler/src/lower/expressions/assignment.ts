// Assignments, compound ones and steps, as statements and as values.

import { ts } from "ts-morph";
import type { Expr, Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare, PLAIN_OPERATOR, unparenthesized } from "../../syntax.ts";
import { accessorOf } from "../classes/accessors.ts";
import type { Context } from "../context.ts";
import { isUnmoved, tellsOfNothing } from "../evaluation/effects.ts";
import { inOrder, isSteady, reusable } from "../evaluation/order.ts";
import { runsUnseen } from "../evaluation/running.ts";
import { anyNumber } from "../library/anything.ts";
import { addedArrayMethod } from "../library/arrays/array-methods.ts";
import { prototypeOfErrors } from "../library/errors/error-names.ts";
import { bigOperation, isBigInt } from "../library/numbers/bigints.ts";
import { isSaidNumber, operandOrNaN } from "../library/numbers/numbers.ts";
import { cutting } from "../library/objects/freezing.ts";
import { ownerOf } from "../missing/doubted.ts";
import { isNullish } from "../missing/nones.ts";
import { typeName } from "../names/members.ts";
import { unpack, unpackFrom } from "../patterns/patterns.ts";
import { isOfTyped, lowerTarget, storable, targetParts, withTarget } from "../patterns/targets.ts";
import { lowerExpr } from "../recursion.ts";
import { combineBits, isBitOperator } from "./bits.ts";
import { truth } from "./logic.ts";
import { ownMethod } from "./moved-methods.ts";
import { afterBoth, arithmetic, joinedText, plusOfAny, stepped, sumOfSaid } from "./operators.ts";
import { toTextWithin } from "./text.ts";

type Place = "statement" | "value";

/** Pushes the assignment; its value is what was stored. */
export function lowerAssignment(cx: Context, node: ts.BinaryExpression, place: Place): Expr {
	const operator = node.operatorToken.kind;
	if (operator === ts.SyntaxKind.EqualsToken) return lowerPlainAssignment(cx, node, place);
	switch (operator) {
		case ts.SyntaxKind.QuestionQuestionEqualsToken:
		case ts.SyntaxKind.BarBarEqualsToken:
		case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
			return lowerLogicalAssignment(cx, node);
		default:
			return lowerCompound(cx, node, place);
	}
}

function lowerPlainAssignment(cx: Context, node: ts.BinaryExpression, place: Place): Expr {
	const left = unparenthesized(node.left);
	if (ts.isArrayLiteralExpression(left) || ts.isObjectLiteralExpression(left)) {
		if (place === "statement") return unpackFrom(cx, left, node.right);
		const value = lowerExpr(cx, node.right);
		const held = reusable(cx, value);
		unpack(cx, left, held, node.right);
		return held;
	}
	if (isLength(cx, left)) return cutting(cx, left, () => lowerLength(cx, left, node.right, place));
	const setter = accessorOf(cx, left, "_set_");
	if (setter !== null) {
		const stored = place === "value" ? reusable(cx, lowerExpr(cx, node.right)) : lowerExpr(cx, node.right);
		cx.push(py.exprStmt(py.call(setter, [stored])));
		return stored;
	}
	const isStatement = place === "statement";
	const named = isStatement ? (prototypeOfErrors(cx, left) ?? addedArrayMethod(cx, left, node.right)) : null;
	if (named !== null) return pushStore(cx, named, lowerExpr(cx, node.right));
	const { target, value: given } = targetAndValue(cx, left, node.right);
	const value = ownMethod(cx, node.right, target, given);
	// A value that is used again is stored under a name first, unless it is the same after the store.
	const kept = place === "value" && !isSteady(cx, value) ? (target.k === "name" ? target : cx.hold(value)) : value;
	cx.push(py.assign(target, storable(cx, left, node.right, kept === target ? value : kept)));
	return place === "value" && kept !== target ? kept : target;
}

function pushStore(cx: Context, target: Expr, value: Expr): Expr {
	cx.push(py.assign(target, value));
	return target;
}

/** Is it the length of an array, which can be stored to? */
function isLength(cx: Context, node: ts.Expression): node is ts.PropertyAccessExpression {
	if (!ts.isPropertyAccessExpression(node) || node.name.text !== "length") return false;
	return cx.facts.kinds.present(node.expression) === "list";
}

/** `items.length = n` cuts the array. */
function lowerLength(cx: Context, left: ts.PropertyAccessExpression, right: ts.Expression, place: Place): Expr {
	const [given = py.NONE, size = py.NONE] = inOrder(cx, [
		() => lowerExpr(cx, left.expression),
		() => lowerExpr(cx, right),
	]);
	const items = ownerOf(cx, left.expression, given, py.str("length"), false);
	// nothing is stored to before what is stored is worked out
	const isFirst = place === "value" || (items !== given && tellsOfNothing(size));
	const held = isFirst ? reusable(cx, size) : size;
	const isZero = held.k === "number" && Number(held.text) === 0;
	const isNumber = cx.facts.kinds.only(right) === "number" && !cx.facts.missing.mayBe(right);
	// what is no whole number is an error, and not cut to one
	const count = isNumber || isZero ? held : anyNumber(cx, right, held, "length");
	cx.push(py.exprStmt(isZero ? py.method(items, "clear") : py.call(cx.helper("_set_length"), [items, count])));
	return held;
}

/** `items.length--`, `items.length -= 2`; `resized` is lowered where the array is evaluated already. */
function changeLength(
	cx: Context,
	left: ts.PropertyAccessExpression,
	right: ts.Expression | null,
	resized: (length: Expr) => Expr,
	given: "before" | "after" | null,
): Expr {
	const { expression } = left;
	return cutting(cx, left, () => {
		const value = lowerExpr(cx, expression);
		const items = isUnmoved(cx, { node: expression, value }, right) ? value : cx.hold(value, "target");
		cx.substitutes.set(expression, items);
		const length = given === "before" ? cx.hold(lowerExpr(cx, left), "before") : lowerExpr(cx, left);
		const size = given === "after" ? reusable(cx, resized(length)) : resized(length);
		cx.substitutes.delete(expression);
		cx.push(py.exprStmt(py.call(cx.helper("_set_length"), [items, size])));
		return given === "before" ? length : size;
	});
}

/** TypeScript evaluates `o`, `i`, then the value of `o[i] = value`; Python the value first. */
function targetAndValue(cx: Context, left: ts.Expression, right: ts.Expression): { target: Expr; value: Expr } {
	if (ts.isIdentifier(left)) {
		const value = lowerExpr(cx, right);
		const { statements, value: target } = cx.capture(() => lowerTarget(cx, left));
		const held = statements.length === 0 ? value : reusable(cx, value);
		cx.push(...statements);
		return { value: held, target };
	}
	let stored: Expr = py.NONE;
	const parts = targetParts(cx, left);
	const lowered = inOrder(cx, [
		...parts.map((p) => () => lowerExpr(cx, p)),
		() => {
			stored = lowerExpr(cx, right);
			return stored;
		},
	]);
	parts.forEach((p, i) => {
		const part = lowered[i] ?? py.NONE;
		const later = parts[i + 1] ?? null;
		const stays = isUnmoved(cx, { node: p, value: part }, right) && isUnmoved(cx, { node: p, value: part }, later);
		cx.substitutes.set(p, stays ? part : cx.hold(part, "target"));
	});
	const target = lowerTarget(cx, left);
	for (const p of parts) cx.substitutes.delete(p);
	return { target, value: stored };
}

function lowerCompound(cx: Context, node: ts.BinaryExpression, place: Place): Expr {
	const operator = PLAIN_OPERATOR[node.operatorToken.kind];
	if (operator === undefined) return cx.refuse(node, "TSM1001", `\`${node.operatorToken.getText()}\``);
	const left = unparenthesized(node.left);
	const setter = accessorOf(cx, left, "_set_");
	if (setter !== null) {
		const value = compoundValue(cx, operator, left, node.right);
		const stored = place === "value" ? cx.hold(value) : value;
		cx.push(py.exprStmt(py.call(setter, [stored])));
		return stored;
	}
	if (isLength(cx, left)) {
		const resized = (): Expr => compoundValue(cx, operator, left, node.right);
		return changeLength(cx, left, node.right, resized, place === "value" ? "after" : null);
	}
	return withTarget(cx, left, node.right, (target) => {
		const value = compoundValue(cx, operator, left, node.right);
		if (isOfTyped(cx, bare(left))) return storeInTyped(cx, left, node, target, value, place);
		const isHeld = place === "value" && !readsAsStored(cx, left);
		const stored = isHeld ? cx.hold(value) : value;
		cx.push(shorten(target, stored));
		if (isHeld) return stored;
		return place === "value" && target.k !== "name" ? lowerExpr(cx, left) : target;
	});
}

/** The value of `a[i] += x` is not what a typed array makes of it. */
function storeInTyped(
	cx: Context,
	left: ts.Expression,
	node: ts.Expression,
	target: Expr,
	value: Expr,
	place: Place,
): Expr {
	const held = place === "value" ? cx.hold(value) : value;
	const stored = storable(cx, left, node, held);
	cx.push(stored === value ? shorten(target, stored) : py.assign(target, stored));
	return held;
}

function compoundValue(cx: Context, operator: ts.SyntaxKind, left: ts.Expression, right: ts.Expression): Expr {
	return afterBoth(cx, operator, left, right, () => combined(cx, operator, left, right));
}

function combined(cx: Context, operator: ts.SyntaxKind, left: ts.Expression, right: ts.Expression): Expr {
	const big = bigOperation(cx, operator, left, right);
	if (big !== null) return big;
	if (isBitOperator(operator)) return combineBits(cx, operator, left, right);
	const isText = cx.facts.kinds.only(left) === "str";
	// `row[i] += "!"` of an item that may not be there
	const mayLack = operator === ts.SyntaxKind.PlusToken && (!isText || cx.facts.missing.mayBe(left));
	const joined = mayLack ? joinedText(cx, left, right) : null;
	if (joined !== null) return joined;
	const [a = py.NONE, b = py.NONE] = inOrder(cx, [
		() => lowerExpr(cx, left),
		() => (isText ? toTextWithin(cx, right, "value") : lowerExpr(cx, right)),
	]);
	if (isText && operator === ts.SyntaxKind.PlusToken) return py.binary("+", a, b);
	const mayBeText = [left, right].some((n) => cx.facts.kinds.only(n) === "any");
	if (mayBeText && operator === ts.SyntaxKind.PlusToken) return plusOfAny(cx, [left, right], [a, b]);
	const isSaid = operator === ts.SyntaxKind.PlusToken && [left, right].some((n) => isSaidNumber(cx, n));
	return isSaid ? sumOfSaid(cx, a, b) : arithmetic(cx, operator, left, right, a, b);
}

/** Does reading the place give what was just stored there? Not what an accessor or a list of bytes makes of it. */
function readsAsStored(cx: Context, place: ts.Expression): boolean {
	if (runsUnseen(cx, place)) return false;
	if (ts.isPropertyAccessExpression(place)) return true;
	if (!ts.isElementAccessExpression(place)) return true;
	const kind = cx.facts.kinds.present(place.expression);
	return kind === "list" || kind === "record" || kind === "dict";
}

/** `x = x + y` as `x += y`. */
function shorten(target: Expr, value: Expr): Stmt {
	if (value.k === "binary" && py.same(value.left, target)) return py.augment(target, value.op, value.right);
	return py.assign(target, value);
}

/** `x ??= y`: the right side runs, and is stored, only if it is needed. */
function lowerLogicalAssignment(cx: Context, node: ts.BinaryExpression): Expr {
	const left = unparenthesized(node.left);
	return withTarget(cx, left, node.right, (target) => {
		const isReadAgain = readsAsStored(cx, left);
		const current = isReadAgain ? lowerExpr(cx, left) : cx.hold(lowerExpr(cx, left));
		const isTrue = (): Expr => truth(cx, left, current);
		const test =
			node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionEqualsToken
				? isNullish(cx, left, current)
				: node.operatorToken.kind === ts.SyntaxKind.BarBarEqualsToken
					? py.not(isTrue())
					: isTrue();
		const body = cx.block(() => {
			const value = lowerExpr(cx, node.right);
			if (!isReadAgain) cx.push(py.assign(current, value));
			cx.push(py.assign(target, storable(cx, left, node.right, isReadAgain ? value : current)));
		});
		cx.push(py.ifStmt(test, body));
		return current;
	});
}

/** What `x++` gives is a number, whatever x was. */
function numberBefore(cx: Context, operand: ts.Expression, op: string): Expr {
	const value = lowerExpr(cx, operand);
	return cx.facts.kinds.only(operand) === "any" ? anyNumber(cx, operand, value, op) : operandOrNaN(cx, operand, value);
}

/** `x++` and `--x`. */
export function lowerStep(cx: Context, node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression, place: Place): Expr {
	const op = node.operator === ts.SyntaxKind.PlusPlusToken ? "+" : "-";
	const operand = unparenthesized(node.operand);
	if (!["number", "any"].includes(cx.facts.kinds.only(operand) ?? "") && !isBigInt(cx, operand))
		return cx.refuse(node, "TSM2009", op, typeName(cx, operand), "1");
	const setter = accessorOf(cx, operand, "_set_");
	if (setter !== null) {
		const before = cx.hold(lowerExpr(cx, operand), "before");
		const isPrefix = ts.isPrefixUnaryExpression(node);
		const after = stepped(cx, operand, op, before);
		const stored = isPrefix && place === "value" ? cx.hold(after, "after") : after;
		cx.push(py.exprStmt(py.call(setter, [stored])));
		return isPrefix ? stored : before;
	}
	if (isLength(cx, operand)) {
		const given = place === "statement" ? null : ts.isPrefixUnaryExpression(node) ? "after" : "before";
		return changeLength(cx, operand, null, (length) => stepped(cx, operand, op, length), given);
	}
	return withTarget(cx, operand, null, (target) => {
		const before =
			place === "value" && ts.isPostfixUnaryExpression(node) ? cx.hold(numberBefore(cx, operand, op), "before") : null;
		if (before === null && place === "value" && isOfTyped(cx, bare(operand)))
			return storeInTyped(cx, operand, node, target, stepped(cx, operand, op, lowerExpr(cx, operand)), place);
		if (place === "value" && before === null && !readsAsStored(cx, operand)) {
			const after = cx.hold(stepped(cx, operand, op, lowerExpr(cx, operand)), "after");
			cx.push(py.assign(target, after));
			return after;
		}
		const isReadAgain = before === null || readsAsStored(cx, operand);
		cx.push(shorten(target, stepped(cx, operand, op, isReadAgain ? lowerExpr(cx, operand) : before)));
		return before ?? (target.k === "name" ? target : lowerExpr(cx, operand));
	});
}
