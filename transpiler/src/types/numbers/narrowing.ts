// What the conditions around a place say of a number: inside `if (i >= 0)`, after `if (i < 0) return`.

import { ts } from "ts-morph";
import { isInside, leaves, unparenthesized } from "../../syntax.ts";
import type { Assignments } from "../assignments.ts";
import type { Range } from "./range.ts";
import * as range from "./range.ts";

/** The range of a constant's value, if the expression is a whole number that never changes. */
export type Constant = (node: ts.Expression) => Range | null;

/** Narrows what is known of the variable at `node` by every condition that holds there. */
export function narrowed(
	node: ts.Identifier,
	symbol: ts.Symbol,
	known: Range,
	assignments: Assignments,
	symbolOf: (node: ts.Node) => ts.Symbol | undefined,
	valueOf: Constant,
): Range {
	const holders = conditionsAt(node).filter((c) => isSteadySince(c, node, symbol, assignments));
	let found = known;
	for (const { condition, holds } of holders)
		found = apply(condition, holds, found, (n) => ts.isIdentifier(n) && symbolOf(n) === symbol, valueOf);
	return found;
}

export interface Condition {
	readonly condition: ts.Expression;
	/** Whether it is true or false at the place. */
	readonly holds: boolean;
	/** What runs between the two although it stands elsewhere: a loop's body, before its step. */
	readonly between?: ts.Node;
}

export function conditionsAt(node: ts.Node): Condition[] {
	const found: Condition[] = [];
	let child = node;
	for (let parent = node.parent; !ts.isFunctionLike(parent); parent = parent.parent) {
		found.push(...conditionsBetween(parent, child));
		if (ts.isSourceFile(parent)) break;
		child = parent;
	}
	return found;
}

/** What must hold for control to come from `parent` to its part `child`. */
function conditionsBetween(parent: ts.Node, child: ts.Node): Condition[] {
	if (ts.isBlock(parent) || ts.isSourceFile(parent)) return passed(parent.statements, child);
	if (ts.isIfStatement(parent)) return branch(parent.expression, child, parent.thenStatement, parent.elseStatement);
	if (ts.isConditionalExpression(parent)) return branch(parent.condition, child, parent.whenTrue, parent.whenFalse);
	if (ts.isWhileStatement(parent)) return branch(parent.expression, child, parent.statement);
	if (ts.isForStatement(parent)) {
		if (parent.condition !== undefined && child === parent.incrementor)
			return [{ condition: parent.condition, holds: true, between: parent.statement }];
		return branch(parent.condition, child, parent.statement);
	}
	if (!ts.isBinaryExpression(parent)) return [];
	switch (parent.operatorToken.kind) {
		case ts.SyntaxKind.AmpersandAmpersandToken:
			return branch(parent.left, child, parent.right);
		case ts.SyntaxKind.BarBarToken:
			return branch(parent.left, child, undefined, parent.right);
		default:
			return [];
	}
}

function branch(
	condition: ts.Expression | undefined,
	child: ts.Node,
	whenTrue?: ts.Node,
	whenFalse?: ts.Node,
): Condition[] {
	if (condition === undefined) return [];
	if (child === whenTrue) return [{ condition, holds: true }];
	return child === whenFalse ? [{ condition, holds: false }] : [];
}

/** Conditions of `if (...) return` and the like that stand before the place in its block. */
function passed(statements: readonly ts.Statement[], place: ts.Node): Condition[] {
	const found: Condition[] = [];
	for (const s of statements) {
		if (s === place) break;
		if (ts.isIfStatement(s) && s.elseStatement === undefined && leaves(s.thenStatement))
			found.push({ condition: s.expression, holds: false });
	}
	return found;
}

/** Is nothing stored in the variable between the condition and the place? */
export function isSteadySince(
	{ condition, between }: Condition,
	place: ts.Node,
	symbol: ts.Symbol,
	assignments: Assignments,
): boolean {
	return assignments.of(symbol).every((w) => {
		if (ts.isVariableDeclaration(w.node) || ts.isParameter(w.node)) return true;
		if (ts.findAncestor(w.node, ts.isFunctionLike) !== ts.findAncestor(place, ts.isFunctionLike)) return false;
		if (between !== undefined && isInside(w.node, between)) return false;
		const loop = ts.findAncestor(condition, (n) => ts.isIterationStatement(n, false));
		// A write further down, or around the place, runs before it only in a next turn, which must ask the condition again.
		if (w.node.pos > place.end || isInside(place, w.node))
			return !loopsBetween(condition, place).some((l) => isInside(w.node, l));
		return (
			w.node.end <= condition.pos || (loop !== undefined && ts.isForStatement(loop) && loop.incrementor === w.node)
		);
	});
}

/** Loops around the place whose turns do not ask the condition. */
export function loopsBetween(condition: ts.Node, place: ts.Node): ts.Node[] {
	const found: ts.Node[] = [];
	for (let n = place.parent; n !== undefined; n = n.parent)
		if (ts.isIterationStatement(n, false) && !isInside(condition, n)) found.push(n);
	return found;
}

/** What is known of the number that `isIt` tells, where the condition holds, or does not. */
export function apply(
	condition: ts.Expression,
	holds: boolean,
	known: Range,
	isIt: (node: ts.Expression) => boolean,
	valueOf: Constant,
): Range {
	const inner = unparenthesized(condition);
	if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
		return apply(inner.operand, !holds, known, isIt, valueOf);
	if (!ts.isBinaryExpression(inner)) return known;
	const operator = inner.operatorToken.kind;
	const both = operator === (holds ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken);
	if (both) return apply(inner.right, holds, apply(inner.left, holds, known, isIt, valueOf), isIt, valueOf);
	const [left, right] = [unparenthesized(inner.left), unparenthesized(inner.right)];
	if (isIt(left)) return compared(operator, holds, known, valueOf(right));
	// `i * i <= n`
	if (ts.isBinaryExpression(left) && left.operatorToken.kind === ts.SyntaxKind.AsteriskToken)
		if (isIt(unparenthesized(left.left)) && isIt(unparenthesized(left.right)))
			return squared(operator, holds, known, valueOf(right));
	if (isIt(right)) return compared(MIRRORED[operator] ?? operator, holds, known, valueOf(left));
	return known;
}

/** `x * x operator other` holds: neither side of 0 is further away than the root. */
function squared(operator: ts.SyntaxKind, holds: boolean, x: Range, other: Range | null): Range {
	const isBounded = operator === ts.SyntaxKind.LessThanEqualsToken || operator === ts.SyntaxKind.LessThanToken;
	if (!holds || !isBounded || other === null || other.fraction || x.fraction || range.isNothing(other)) return x;
	const root = Math.ceil(Math.sqrt(Math.max(0, other.high)));
	return range.whole(Math.max(x.low, -root), Math.min(x.high, root), x.exact, x.minusZero);
}

const MIRRORED: Readonly<Partial<Record<ts.SyntaxKind, ts.SyntaxKind>>> = {
	[ts.SyntaxKind.LessThanToken]: ts.SyntaxKind.GreaterThanToken,
	[ts.SyntaxKind.GreaterThanToken]: ts.SyntaxKind.LessThanToken,
	[ts.SyntaxKind.LessThanEqualsToken]: ts.SyntaxKind.GreaterThanEqualsToken,
	[ts.SyntaxKind.GreaterThanEqualsToken]: ts.SyntaxKind.LessThanEqualsToken,
};

/** `x operator other` holds, or does not. Numbers with a fraction stay as they are: NaN compares like nothing. */
function compared(operator: ts.SyntaxKind, holds: boolean, x: Range, other: Range | null): Range {
	if (other === null || other.fraction || x.fraction) return x;
	const atLeast = (low: number): Range => range.whole(Math.max(x.low, low), x.high, x.exact, x.minusZero);
	const atMost = (high: number): Range => range.whole(x.low, Math.min(x.high, high), x.exact, x.minusZero);
	switch (operator) {
		case ts.SyntaxKind.GreaterThanEqualsToken:
			return holds ? atLeast(other.low) : atMost(other.high - 1);
		case ts.SyntaxKind.GreaterThanToken:
			return holds ? atLeast(other.low + 1) : atMost(other.high);
		case ts.SyntaxKind.LessThanEqualsToken:
			return holds ? atMost(other.high) : atLeast(other.low + 1);
		case ts.SyntaxKind.LessThanToken:
			return holds ? atMost(other.high - 1) : atLeast(other.low);
		case ts.SyntaxKind.EqualsEqualsEqualsToken:
		case ts.SyntaxKind.ExclamationEqualsEqualsToken:
			return equal(holds === (operator === ts.SyntaxKind.EqualsEqualsEqualsToken), x, other);
		default:
			return x;
	}
}

function equal(same: boolean, x: Range, other: Range): Range {
	if (same) return range.whole(Math.max(x.low, other.low), Math.min(x.high, other.high), x.exact, x.minusZero);
	if (other.low !== other.high) return x;
	if (x.low === other.low) return range.whole(x.low + 1, x.high, x.exact, x.minusZero);
	return x.high === other.low ? range.whole(x.low, x.high - 1, x.exact, x.minusZero) : x;
}
