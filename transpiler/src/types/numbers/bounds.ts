// Which items are there for certain, so that a store needs no look at the list's length. What this takes for granted
// and is not so raises IndexError on the board.

import { ts } from "ts-morph";
import { bare, isAssignment, isInside, isStep, unparenthesized } from "../../syntax.ts";
import type { Write } from "../assignments.ts";
import type { Facts } from "../facts.ts";
import { type Condition, conditionsAt, isSteadySince, loopsBetween } from "./narrowing.ts";
import { isNonNegative } from "./range.ts";

/** Does `list[i] = x` store over an item that is there? */
export function isItemThere(facts: Facts, node: ts.ElementAccessExpression): boolean {
	if (!isNonNegative(facts.numbers.of(node.argumentExpression))) return false;
	return (
		isOfTuple(facts, node) || isOfFilled(facts, node.expression) || isBelowLength(facts, node) || isRead(facts, node)
	);
}

function isOfTuple(facts: Facts, node: ts.ElementAccessExpression): boolean {
	const type = facts.checker.getNonNullableType(facts.checker.getTypeAtLocation(node.expression));
	const at = node.argumentExpression;
	if (!facts.checker.isTupleType(type) || !ts.isNumericLiteral(at)) return false;
	return Number(at.text) < ((type as ts.TypeReference).target as ts.TupleType).minLength;
}

/** `new Array(n).fill(0)`, `Array.from({ length: n }, ...)`: made at its full length, be it where it is declared or later, also the rows of a table. */
function isOfFilled(facts: Facts, list: ts.Expression, depth = 1): boolean {
	const inner = bare(list);
	if (ts.isElementAccessExpression(inner)) return isOfFilled(facts, inner.expression, depth + 1);
	const declaration = facts.checker.getSymbolAtLocation(inner)?.valueDeclaration;
	if (declaration === undefined || !(ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)))
		return false;
	if (declaration.initializer !== undefined) return isFilling(declaration.initializer, depth);
	const symbol = facts.checker.getSymbolAtLocation(declaration.name);
	const writes = symbol === undefined ? [] : facts.assignments.of(symbol);
	return writes.length > 0 && writes.every((w) => w.operator === null && w.value !== null && isFilling(w.value, depth));
}

/** @param depth 2 for the rows of a table, which another function may make */
function isFilling(made: ts.Expression, depth: number): boolean {
	const text = made.getText();
	// the rows of `Array.from({ length: n }, () => [])` have nothing yet
	if (/\[\s*\]/.test(text) || !/\bArray(<[^()]*>)?\(.+\)\s*\.fill\(|\bArray\.from\(\s*\{/.test(text)) return false;
	return (text.match(/\.fill\(|\bArray\.from\(\s*\{|=>\s*\[/g) ?? []).length >= depth;
}

/** A condition around the place says `i < list.length`. */
export function isBelowLength(facts: Facts, node: ts.ElementAccessExpression): boolean {
	const isNotNegative = (n: ts.Expression): boolean => isNonNegative(facts.numbers.of(n));
	return isBelow(facts, node, { isNotNegative, isSteady: () => true });
}

/** The same, and i is the same since then: nothing is taken for granted. */
export function isSurelyBelowLength(facts: Facts, node: ts.ElementAccessExpression): boolean {
	// what is known of numbers rests on what may be missing
	const isSteady: Asked["isSteady"] = (condition, place, counter) => isSteadyAt(facts, condition, place, counter);
	return isBelow(facts, node, { isNotNegative: ts.isNumericLiteral, isSteady });
}

interface Asked {
	readonly isNotNegative: (node: ts.Expression) => boolean;
	readonly isSteady: (condition: Condition, place: ts.Node, counter: ts.Expression) => boolean;
}

function isBelow(facts: Facts, node: ts.ElementAccessExpression, asked: Asked): boolean {
	const [list, at] = [bare(node.expression).getText(), bare(node.argumentExpression)];
	// `i - 1` is below what `i` is below
	const counter =
		ts.isBinaryExpression(at) && at.operatorToken.kind === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(at.right)
			? at.left
			: at;
	return isSaidBelow(facts, node, counter, list, asked) || startsBelow(facts, counter, list, asked);
}

function isSaidBelow(facts: Facts, place: ts.Node, counter: ts.Expression, list: string, asked: Asked): boolean {
	return conditionsAt(place).some(
		(c) =>
			c.holds &&
			conjuncts(c.condition).some((part) => saysBelow(facts, part, counter.getText(), list)) &&
			asked.isSteady(c, place, counter),
	);
}

/** `let at = i` where `i < list.length`, and from there on it only goes down. */
function startsBelow(facts: Facts, counter: ts.Expression, list: string, asked: Asked): boolean {
	const symbol = ts.isIdentifier(counter) ? facts.checker.getSymbolAtLocation(counter) : undefined;
	const declaration = symbol?.valueDeclaration;
	if (symbol === undefined || declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
	const first = declaration.initializer;
	if (first === undefined || !ts.isIdentifier(first) || !isSaidBelow(facts, first, first, list, asked)) return false;
	return facts.assignments.of(symbol).every((w) => w.node === declaration || goesDown(w, asked));
}

function goesDown(write: Write, { isNotNegative }: Asked): boolean {
	if (write.operator === ts.SyntaxKind.MinusMinusToken) return true;
	const subtracts = write.operator === ts.SyntaxKind.MinusEqualsToken || write.operator === ts.SyntaxKind.MinusToken;
	return subtracts && write.value !== null && isNotNegative(write.value);
}

/** Is the counter what it was when the condition was asked? */
function isSteadyAt(facts: Facts, condition: Condition, place: ts.Node, counter: ts.Expression): boolean {
	if (ts.isIdentifier(counter)) {
		const symbol = facts.checker.getSymbolAtLocation(counter);
		return symbol !== undefined && isSteadySince(condition, place, symbol, facts.assignments);
	}
	const text = counter.getText();
	const moves = (node: ts.Node): boolean => {
		if (ts.isCallExpression(node) || ts.isNewExpression(node)) return !isInside(place, node);
		return isStoreTo(node, text) && !isInside(place, node);
	};
	const mayMove = (node: ts.Node): boolean => {
		const isAhead = node.end <= condition.condition.end || node.pos >= place.pos;
		return !isAhead && (moves(node) || ts.forEachChild(node, mayMove) === true);
	};
	const mayMoveIn = (node: ts.Node): boolean => moves(node) || ts.forEachChild(node, mayMoveIn) === true;
	const around = ts.findAncestor(place, (n) => isInside(condition.condition, n)) ?? place.getSourceFile();
	return !mayMove(around) && !loopsBetween(condition.condition, place).some(mayMoveIn);
}

function isStoreTo(node: ts.Node, text: string): boolean {
	if (ts.isBinaryExpression(node)) return isAssignment(node.operatorToken.kind) && node.left.getText() === text;
	return isStep(node) && node.operand.getText() === text;
}

function conjuncts(condition: ts.Expression): ts.Expression[] {
	const inner = unparenthesized(condition);
	return ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
		? [...conjuncts(inner.left), ...conjuncts(inner.right)]
		: [inner];
}

function saysBelow(facts: Facts, condition: ts.Expression, at: string, list: string): boolean {
	if (!ts.isBinaryExpression(condition)) return false;
	const [left, right] = [bare(condition.left), bare(condition.right)];
	switch (condition.operatorToken.kind) {
		case ts.SyntaxKind.LessThanToken:
			return left.getText() === at && isLengthOf(facts, right, list);
		case ts.SyntaxKind.GreaterThanToken:
			return right.getText() === at && isLengthOf(facts, left, list);
		default:
			return false;
	}
}

/** `list.length`, that less something, or a const that was given it. */
function isLengthOf(facts: Facts, node: ts.Expression, list: string): boolean {
	if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.MinusToken)
		return isLengthOf(facts, bare(node.left), list);
	if (node.getText() === `${list}.length`) return true;
	if (!ts.isIdentifier(node)) return false;
	const declaration = facts.checker.getSymbolAtLocation(node)?.valueDeclaration;
	return (
		declaration !== undefined &&
		ts.isVariableDeclaration(declaration) &&
		declaration.initializer?.getText() === `${list}.length`
	);
}

/** The same item is read with `!` before, or to work out what is stored. */
function isRead(facts: Facts, node: ts.ElementAccessExpression): boolean {
	const text = node.getText();
	const around = ts.findAncestor(node, ts.isBlock) ?? node.getSourceFile();
	const statement = ts.findAncestor(node, ts.isStatement) ?? node;
	const names = identifiersIn(node.argumentExpression);
	let found = false;
	const visit = (n: ts.Node): void => {
		if (found || n.pos >= statement.end || ts.isFunctionLike(n)) return;
		const isSame = ts.isNonNullExpression(n) && n.expression !== node && n.expression.getText() === text;
		if (isSame && (isInside(n, statement) || isSteadyBetween(facts, names, n, node))) found = true;
		else ts.forEachChild(n, visit);
	};
	visit(around);
	return found;
}

function identifiersIn(node: ts.Expression): ts.Identifier[] {
	if (ts.isIdentifier(node)) return [node];
	const found: ts.Identifier[] = [];
	ts.forEachChild(node, (child) => {
		if (ts.isExpression(child)) found.push(...identifiersIn(child));
	});
	return found;
}

function isSteadyBetween(facts: Facts, names: readonly ts.Identifier[], from: ts.Node, to: ts.Node): boolean {
	return names.every((name) => {
		const symbol = facts.checker.getSymbolAtLocation(name);
		if (symbol === undefined) return false;
		return facts.assignments.of(symbol).every((w) => w.node.end <= from.pos || w.node.pos >= to.pos);
	});
}
