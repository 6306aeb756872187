// `for (let i = a; i < b; i++)` as `for i in range(a, b)`: only where nothing in the loop can tell the difference.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isAssignment, unparenthesized } from "../../syntax.ts";
import { isDeclaredOnly } from "../../types/kinds/kinds.ts";
import type { Context } from "../context.ts";
import { lowerExpr } from "../recursion.ts";

interface Counting {
	readonly target: Expr;
	readonly range: () => Expr;
}

export function countingRange(cx: Context, node: ts.ForStatement): Counting | null {
	const { initializer, condition, incrementor } = node;
	if (initializer === undefined || condition === undefined || incrementor === undefined) return null;
	if (!ts.isVariableDeclarationList(initializer) || initializer.declarations.length !== 1) return null;
	if ((initializer.flags & ts.NodeFlags.BlockScoped) === 0) return null;
	const [counter] = initializer.declarations;
	if (counter?.initializer === undefined || !ts.isIdentifier(counter.name)) return null;
	const symbol = cx.symbolOf(counter.name);
	if (symbol === undefined || !ts.isBinaryExpression(condition)) return null;
	const step = stepOf(cx, incrementor, symbol);
	if (step === null || !isCounter(cx, condition.left, symbol)) return null;
	const writes = cx.facts.assignments
		.of(symbol)
		.filter((w) => w.node !== counter && w.node !== unparenthesized(incrementor));
	if (writes.length > 0) return null;
	const [from, bound] = [counter.initializer, condition.right];
	const areWhole = [from, bound].every((n) => cx.facts.numbers.isInt(n) && !cx.facts.numbers.isOrNaN(n));
	if (!areWhole || !isFixed(cx, bound, node)) return null;
	const beyond = boundShift(condition.operatorToken.kind, step);
	if (beyond === null) return null;
	return {
		target: py.name(cx.scopes.nameOf(symbol)),
		range: () => rangeCall(lowerExpr(cx, from), shifted(lowerExpr(cx, bound), beyond), step),
	};
}

function isCounter(cx: Context, node: ts.Expression, symbol: ts.Symbol): boolean {
	return ts.isIdentifier(node) && cx.symbolOf(node) === symbol;
}

/** What is added at each turn, if it is a whole number that stands there. */
function stepOf(cx: Context, node: ts.Expression, symbol: ts.Symbol): number | null {
	const inner = unparenthesized(node);
	if (ts.isPrefixUnaryExpression(inner) || ts.isPostfixUnaryExpression(inner)) {
		if (!isCounter(cx, inner.operand, symbol)) return null;
		return inner.operator === ts.SyntaxKind.PlusPlusToken
			? 1
			: inner.operator === ts.SyntaxKind.MinusMinusToken
				? -1
				: null;
	}
	if (!ts.isBinaryExpression(inner) || !isCounter(cx, inner.left, symbol) || !ts.isNumericLiteral(inner.right))
		return null;
	const value = Number(inner.right.text);
	if (!Number.isInteger(value) || value === 0) return null;
	if (inner.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken) return value;
	return inner.operatorToken.kind === ts.SyntaxKind.MinusEqualsToken ? -value : null;
}

/** What to add to the bound for `range`, which leaves it out; null where the test is not of that form. */
function boundShift(operator: ts.SyntaxKind, step: number): number | null {
	switch (operator) {
		case ts.SyntaxKind.LessThanToken:
			return step > 0 ? 0 : null;
		case ts.SyntaxKind.LessThanEqualsToken:
			return step > 0 ? 1 : null;
		case ts.SyntaxKind.GreaterThanToken:
			return step < 0 ? 0 : null;
		case ts.SyntaxKind.GreaterThanEqualsToken:
			return step < 0 ? -1 : null;
		default:
			return null;
	}
}

function shifted(bound: Expr, by: number): Expr {
	if (by === 0) return bound;
	if (bound.k === "number" && /^\d+$/.test(bound.text)) return py.int(Number(bound.text) + by);
	return by > 0 ? py.binary("+", bound, py.int(by)) : py.binary("-", bound, py.int(-by));
}

function rangeCall(from: Expr, to: Expr, step: number): Expr {
	if (step !== 1) return py.call("range", [from, to, py.int(step)]);
	return py.call("range", from.k === "number" && Number(from.text) === 0 ? [to] : [from, to]);
}

/** Does the bound stay what it was when the loop began? TypeScript asks for it again at each turn. */
function isFixed(cx: Context, bound: ts.Expression, loop: ts.ForStatement): boolean {
	const inner = unparenthesized(bound);
	if (ts.isNumericLiteral(inner)) return true;
	if (ts.isIdentifier(inner)) return isNeverStored(cx, inner);
	if (
		ts.isBinaryExpression(inner) &&
		[ts.SyntaxKind.PlusToken, ts.SyntaxKind.MinusToken, ts.SyntaxKind.AsteriskToken].includes(inner.operatorToken.kind)
	)
		return isFixed(cx, inner.left, loop) && isFixed(cx, inner.right, loop);
	return ts.isPropertyAccessExpression(inner) && inner.name.text === "length" && hasFixedLength(cx, inner, loop);
}

const KEEPING_LENGTH: ReadonlySet<string> = new Set(["str", "bytes", "tuple", "memoryview", "typed"]);

function hasFixedLength(cx: Context, length: ts.PropertyAccessExpression, loop: ts.ForStatement): boolean {
	const list = unwrapped(length.expression);
	if (ts.isElementAccessExpression(list))
		return isRowLeftAlone(cx, list, loop) && cx.facts.kinds.present(list) === "list" && !mayResize(cx, loop);
	if (!(ts.isIdentifier(list) ? isNeverStored(cx, list) : isFieldLeftAlone(list, loop.statement))) return false;
	const kind = cx.facts.kinds.only(list);
	const keepsLength = kind !== null && KEEPING_LENGTH.has(kind);
	if (keepsLength && ts.isIdentifier(list)) return true;
	return (keepsLength || kind === "list" || kind === "bytearray") && !mayResize(cx, loop);
}

function isNeverStored(cx: Context, name: ts.Identifier): boolean {
	const symbol = cx.symbolOf(name);
	return symbol !== undefined && cx.scopes.homeOf(symbol) !== null && !cx.facts.assignments.isReassigned(symbol);
}

/** `this.items`, to which the loop's body stores nothing. */
function isFieldLeftAlone(node: ts.Expression, body: ts.Node): boolean {
	if (!ts.isPropertyAccessExpression(node) || node.expression.kind !== ts.SyntaxKind.ThisKeyword) return false;
	let stored = false;
	const visit = (n: ts.Node): void => {
		if (ts.isBinaryExpression(n) && isAssignment(n.operatorToken.kind)) {
			const target = unparenthesized(n.left);
			stored ||=
				!ts.isIdentifier(target) &&
				!ts.isElementAccessExpression(target) &&
				(!ts.isPropertyAccessExpression(target) || target.name.text === node.name.text);
		}
		ts.forEachChild(n, visit);
	};
	visit(body);
	return !stored;
}

/** Might the body make some list longer or shorter? Any call might, but for those of known names. */
const HARMLESS =
	/^(console\.log|Math\.\w+|String|\w+\.(indexOf|includes|slice|charCodeAt|toString|join|get|has|find|startsWith|endsWith))$/;

function mayResize(cx: Context, loop: ts.ForStatement): boolean {
	let found = false;
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node) || ts.isNewExpression(node)) found ||= !isHarmless(cx, node, loop);
		if (
			ts.isBinaryExpression(node) &&
			/\.length$/.test(node.left.getText()) &&
			node.operatorToken.kind === ts.SyntaxKind.EqualsToken
		)
			found = true;
		if (ts.isAwaitExpression(node) || ts.isYieldExpression(node)) found = true;
		if (!found) ts.forEachChild(node, visit);
	};
	visit(loop.statement);
	return found;
}

function isHarmless(cx: Context, call: ts.CallExpression | ts.NewExpression, loop: ts.ForStatement): boolean {
	const callee = call.expression;
	if (ts.isPropertyAccessExpression(callee) && callee.name.text === "push")
		return isOwnNewList(cx, callee.expression, loop);
	if (!HARMLESS.test(callee.getText())) return false;
	// a method of the program's own may have any name
	const symbol = cx.symbolOf(ts.isPropertyAccessExpression(callee) ? callee.name : callee);
	return symbol !== undefined && isDeclaredOnly(symbol);
}

/** A list made right before the loop, which nobody else can have: it is none of those whose length is asked for. */
function isOwnNewList(cx: Context, list: ts.Expression, loop: ts.ForStatement): boolean {
	const symbol = ts.isIdentifier(list) ? cx.symbolOf(list) : undefined;
	const declaration = symbol?.valueDeclaration;
	if (symbol === undefined || declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
	if (declaration.initializer === undefined || !ts.isArrayLiteralExpression(declaration.initializer)) return false;
	if (declaration.parent.parent.parent !== loop.parent || cx.facts.assignments.isReassigned(symbol)) return false;
	return namesBetween(cx, symbol, declaration, loop).every(
		(n) => ts.isPropertyAccessExpression(n.parent) && n.parent.expression === n && n.parent.name.text === "push",
	);
}

/** Where a variable is named from its declaration to the loop's end. */
function namesBetween(cx: Context, symbol: ts.Symbol, from: ts.Node, loop: ts.Node): ts.Identifier[] {
	const found: ts.Identifier[] = [];
	const visit = (node: ts.Node): void => {
		if (node.pos >= loop.end) return;
		if (node.pos >= from.end && cx.isUseOf(node, symbol)) found.push(node);
		ts.forEachChild(node, visit);
	};
	visit(loop.parent);
	return found;
}

/** `rows[0]` where the loop stores no item anywhere that is a list. */
function isRowLeftAlone(cx: Context, row: ts.ElementAccessExpression, loop: ts.ForStatement): boolean {
	const rows = unwrapped(row.expression);
	if (!ts.isIdentifier(rows) || !isNeverStored(cx, rows) || !ts.isNumericLiteral(row.argumentExpression)) return false;
	let stored = false;
	const visit = (node: ts.Node): void => {
		if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
			const target = unwrapped(node.left);
			stored ||= !ts.isIdentifier(target) && cx.facts.kinds.only(node.left) !== "number";
		}
		ts.forEachChild(node, visit);
	};
	visit(loop.statement);
	return !stored;
}

function unwrapped(node: ts.Expression): ts.Expression {
	const inner = unparenthesized(node);
	return ts.isNonNullExpression(inner) ? unwrapped(inner.expression) : inner;
}
