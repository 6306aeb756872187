// Truth: `!`, `&&`, `||`, `??`, `?:` and conditions. JavaScript finds every object true; Python finds an empty one
// false. So a test is made by what the type can be.

import { ts } from "ts-morph";
import type { Expr, Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { unparenthesized } from "../../syntax.ts";
import { isPrimitive } from "../../types/kinds/kind.ts";
import type { Kind } from "../../types/kinds/kinds.ts";
import { membersOf } from "../../types/kinds/type-parts.ts";
import { isNullInstead } from "../../types/missing/hidden-nones.ts";
import type { Context } from "../context.ts";
import { isPure, reusable } from "../evaluation/order.ts";
import { isNullish, isPresent, mayBeNothing } from "../missing/nones.ts";
import { lowerExpr } from "../recursion.ts";

interface Captured {
	readonly statements: readonly Stmt[];
	readonly value: Expr;
}

/** An expression for a place that only asks whether it is true. */
export function lowerTest(cx: Context, node: ts.Expression): Expr {
	const inner = unparenthesized(node);
	if (cx.substitutes.has(inner)) return truth(cx, inner, lowerExpr(cx, inner));
	if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
		return py.not(lowerTest(cx, inner.operand));
	if (ts.isBinaryExpression(inner)) {
		const operator = inner.operatorToken.kind;
		if (operator === ts.SyntaxKind.AmpersandAmpersandToken) return lowerTestPair(cx, inner, "and");
		if (operator === ts.SyntaxKind.BarBarToken) return lowerTestPair(cx, inner, "or");
	}
	return inheritedTest(cx, inner) ?? truth(cx, inner, lowerExpr(cx, inner));
}

/** `f.constructor && f.call && f.apply`, of an f of which nothing is known: is it a function? */
function inheritedTest(cx: Context, node: ts.Expression): Expr | null {
	if (!ts.isPropertyAccessExpression(node) || node.questionDotToken !== undefined) return null;
	const { expression: object, name } = node;
	if (!/^(constructor|call|apply|bind)$/.test(name.text) || cx.facts.kinds.only(object) !== "any") return null;
	if (cx.facts.features.makesBare(cx.file)) return null;
	return py.call(cx.helper("_has_member"), [lowerExpr(cx, object), py.str(name.text)]);
}

function lowerTestPair(cx: Context, node: ts.BinaryExpression, op: "and" | "or"): Expr {
	const left = lowerTest(cx, node.left);
	const right = cx.capture(() => lowerTest(cx, node.right));
	// `x === null || x === undefined` asks one question in Python
	if (right.statements.length === 0 && isPure(left) && py.same(left, right.value)) return left;
	if (right.statements.length === 0) return py.logical(op, left, right.value);
	return shortCircuit(cx, left, op, right);
}

/** `result = left; if goOn: ...; result = right`, where the right side needs statements. */
function shortCircuit(cx: Context, left: Expr, op: "and" | "or", right: Captured): Expr {
	const result = py.name(cx.temp("value"));
	cx.push(py.assign(result, left));
	const goOn = op === "and" ? result : py.not(result);
	cx.push(py.ifStmt(goOn, [...right.statements, py.assign(result, right.value)]));
	return result;
}

/** What Python asks to learn whether JavaScript finds `value` true. */
export function truth(cx: Context, node: ts.Expression, value: Expr): Expr {
	const kinds = new Set(cx.facts.kinds.of(node));
	// what by its type cannot be is something all the same: `Object.assign({}, null)`
	if (kinds.size === 0 || cx.facts.lies.mayBeAt(node)) return py.call(cx.helper("_truth"), [value]);
	kinds.delete("none");
	if (kinds.size === 0) return value;
	const isPrimitive = (k: Kind): boolean => k === "bool" || k === "str" || k === "number" || k === "bigint";
	if ([...kinds].every(isPrimitive))
		return !kinds.has("number") || cx.facts.numbers.isInt(node)
			? value
			: py.call(cx.helper(kinds.has("str") ? "_truth" : "_is_true"), [value]);
	// an object is true; one that should be there and is not is undefined in JavaScript
	if (![...kinds].some((k) => isPrimitive(k) || k === "unknown" || k === "any")) return isPresent(cx, node, value);
	return py.call(cx.helper("_truth"), [value]);
}

/** Truth as a value: True or False. */
export function lowerBoolean(cx: Context, node: ts.Expression): Expr {
	const test = lowerTest(cx, node);
	const isKnown = py.isBoolean(test) || cx.facts.kinds.only(node) === "bool" || isCallOf(test, ["_is_true", "_truth"]);
	return isKnown ? test : py.call("bool", [test]);
}

function isCallOf(e: Expr, names: readonly string[]): boolean {
	return e.k === "call" && e.func.k === "name" && names.includes(e.func.id);
}

export function lowerNot(cx: Context, node: ts.PrefixUnaryExpression): Expr {
	return py.not(lowerTest(cx, node.operand));
}

/** `a && b`, `a || b`, `a ?? b` for their value. */
export function lowerLogical(cx: Context, node: ts.BinaryExpression): Expr {
	const operator = node.operatorToken.kind;
	if (cx.facts.kinds.only(node) === "bool" && operator !== ts.SyntaxKind.QuestionQuestionToken) {
		if (isSurelyBool(cx, node.left) && isSurelyBool(cx, node.right)) return lowerTest(cx, node);
	}
	if (comesAsAnotherType(cx, node))
		return cx.refuse(
			node,
			"TSM1001",
			`\`${node.operatorToken.getText()}\` that gives a value of another type, where the left side's type leaves absence out`,
		);
	if (givesAnything(cx, node))
		return cx.refuse(
			node,
			"TSM1001",
			"`&&` that gives a left side of which nothing is known, where its own type leaves that out",
		);
	const left = lowerExpr(cx, node.left);
	const right = cx.capture(() => lowerExpr(cx, node.right));
	if (right.statements.length > 0) {
		const result = py.name(cx.temp("value"));
		cx.push(py.assign(result, left));
		cx.push(py.ifStmt(goesOn(cx, node, result), [...right.statements, py.assign(result, right.value)]));
		return result;
	}
	// null and undefined are one in Python
	if (operator === ts.SyntaxKind.QuestionQuestionToken && right.value.k === "none" && !cx.facts.nullIsApart)
		return left;
	if (operator !== ts.SyntaxKind.QuestionQuestionToken && isPlainTruth(cx, node.left))
		return py.logical(operator === ts.SyntaxKind.BarBarToken ? "or" : "and", left, right.value);
	const held = reusable(cx, left);
	return py.cond(goesOn(cx, node, held), right.value, held);
}

/** Not nothing in spite of its type, which `&&` and `||` would give as it is. */
function isSurelyBool(cx: Context, node: ts.Expression): boolean {
	return cx.facts.kinds.only(node) === "bool" && !mayBeNothing(cx, node);
}

/** `counts[k] ?? "none"`, which without `noUncheckedIndexedAccess` is a number by its type. */
function comesAsAnotherType(cx: Context, node: ts.BinaryExpression): boolean {
	if (node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return false;
	const [whole, right] = [node, node.right].map((n) => cx.checker.getTypeAtLocation(n));
	if (whole === undefined || right === undefined || cx.checker.isTypeAssignableTo(right, whole)) return false;
	if (isUndefined(node.right) && cx.facts.missing.nameOf(node.left) === "undefined") return false;
	if (cx.facts.nullIsApart && isNullInstead(cx.checker, node)) return false;
	if (!cx.facts.missing.mayBe(node.left) || isWrittenAtOnce(cx, node) || fitsItsPlace(cx, node, right)) return false;
	// where types may lie, what a value is shows when it is used
	return !cx.facts.lies.mayBeAt(node);
}

/** `items[i] ?? undefined` gives what its left side is anyway. */
function isUndefined(node: ts.Expression): boolean {
	const inner = unparenthesized(node);
	return ts.isVoidExpression(inner) || (ts.isIdentifier(inner) && inner.text === "undefined");
}

/** In a text, in what console.log shows or where a number is made of it: there the kinds of both sides are looked at. */
function isWrittenAtOnce(cx: Context, node: ts.BinaryExpression): boolean {
	let outer: ts.Node = node.parent;
	while (ts.isParenthesizedExpression(outer)) outer = outer.parent;
	const isWritten =
		ts.isTemplateSpan(outer) ||
		(ts.isPrefixUnaryExpression(outer) && outer.operator === ts.SyntaxKind.PlusToken) ||
		(ts.isCallExpression(outer) && /^(console\.(log|info|debug)|String|Number)$/.test(outer.expression.getText()));
	return isWritten && isPrimitive(cx.facts.kinds.of(node));
}

/** Is it given back, handed over or put into a literal where a declared type has room for the right side, too? */
function fitsItsPlace(cx: Context, node: ts.BinaryExpression, right: ts.Type): boolean {
	const outer = node.parent;
	const isPlace =
		ts.isReturnStatement(outer) ||
		ts.isArrowFunction(outer) ||
		ts.isArrayLiteralExpression(outer) ||
		ts.isPropertyAssignment(outer) ||
		ts.isCallExpression(outer) ||
		ts.isNewExpression(outer);
	const asked = isPlace ? cx.checker.getContextualType(node) : undefined;
	const isOpen = asked !== undefined && (asked.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
	return asked !== undefined && !isOpen && cx.checker.isTypeAssignableTo(right, asked);
}

/** `x! && "yes"` of an unknown x, which is a text by its type, and may be 0, false or nothing. */
function givesAnything(cx: Context, node: ts.BinaryExpression): boolean {
	if (node.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken) return false;
	const [whole, left] = [node, node.left].map((n) => cx.facts.kinds.of(n));
	if (left?.has("unknown") !== true || whole?.has("unknown") === true || whole?.has("any") === true) return false;
	const type = cx.checker.getTypeAtLocation(node.left);
	// what is an `object` is true
	return membersOf(type).some(
		(t) => (t.flags & ts.TypeFlags.NonPrimitive) === 0 && cx.facts.kinds.ofType(t).has("unknown"),
	);
}

/** The test whether the right side is needed, given the left side's value. */
function goesOn(cx: Context, node: ts.BinaryExpression, left: Expr): Expr {
	if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return isNullish(cx, node.left, left);
	const isTrue = truth(cx, node.left, left);
	return node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ? isTrue : py.not(isTrue);
}

/** Does Python's `or` test the value as JavaScript does? */
function isPlainTruth(cx: Context, node: ts.Expression): boolean {
	if (cx.facts.lies.mayBeAt(node)) return false;
	const kinds = [...cx.facts.kinds.of(node)];
	if (!kinds.every((k) => k === "bool" || k === "str" || k === "number" || k === "none")) return false;
	return !kinds.includes("number") || cx.facts.numbers.isInt(node);
}

export function lowerCondition(cx: Context, node: ts.ConditionalExpression): Expr {
	const test = lowerTest(cx, node.condition);
	const then = cx.capture(() => lowerExpr(cx, node.whenTrue));
	const otherwise = cx.capture(() => lowerExpr(cx, node.whenFalse));
	if (then.statements.length === 0 && otherwise.statements.length === 0)
		return py.cond(test, then.value, otherwise.value);
	const result = py.name(cx.temp("value"));
	cx.push(
		py.ifStmt(
			test,
			[...then.statements, py.assign(result, then.value)],
			[...otherwise.statements, py.assign(result, otherwise.value)],
		),
	);
	return result;
}
