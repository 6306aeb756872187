// Where a program asks whether something is there, though its type, or an `!`, says that it is.

import { ts } from "ts-morph";
import { aroundParentheses, isEquality, unparenthesized } from "../../syntax.ts";
import type { Facts } from "../facts.ts";
import { isItemRead } from "./asserted.ts";
import { isGuardedByLength } from "./guarded-by-length.ts";
import { isEntryKept, isItemKept, isTakenKept } from "./kept-entries.ts";
import {
	endsLoop,
	insistedOn,
	isBehindLast,
	isCountedUnasked,
	isEntryCounted,
	isGivenFromEnd,
	isOrdered,
	isStepsValue,
} from "./run-off.ts";

/** By what takes the value, or by a test of the variable that it is the value of, or of the array that it was taken out of. */
export function isAskedForAbsence(facts: Facts, node: ts.Expression): boolean {
	if (isAskedAtOnce(facts, node) || isTestedLater(facts, node, isTested) || isCountedUnasked(facts, node)) return true;
	return facts.standsAlone(node.getSourceFile()) && (isGuardedByLength(facts, node) || isGottenKept(facts, node));
}

/** `return names.get(key)!`, `return items.pop()!` */
function isGottenKept(facts: Facts, node: ts.Expression): boolean {
	const call = insistedOn(node);
	if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
	const [key] = call.arguments;
	const { expression, name } = call.expression;
	if (name.text === "get") return key !== undefined && isEntryKept(facts, node, expression, key);
	return /^(pop|shift|at)$/.test(name.text) && isTakenKept(facts, node, expression);
}

/** Is the variable that it is the value of put to such a test? */
function isTestedLater(facts: Facts, node: ts.Expression, isTest: (name: ts.Identifier) => boolean): boolean {
	const outer = aroundParentheses(node).parent;
	if (!ts.isVariableDeclaration(outer) || !ts.isIdentifier(outer.name)) return false;
	const { text } = outer.name;
	const symbol = facts.checker.getSymbolAtLocation(outer.name);
	const visit = (n: ts.Node): boolean =>
		(ts.isIdentifier(n) && n.text === text && n !== outer.name && isTest(n) && valueAt(facts, n) === symbol) ||
		ts.forEachChild(n, visit) === true;
	const home = ts.findAncestor(outer, (n) => ts.isBlock(n) || ts.isSourceFile(n));
	return home !== undefined && visit(home);
}

/** What the name stands for, that of the variable in `{ value }`. */
function valueAt({ checker }: Facts, name: ts.Identifier): ts.Symbol | undefined {
	if (!ts.isShorthandPropertyAssignment(name.parent)) return checker.getSymbolAtLocation(name);
	return checker.getShorthandAssignmentValueSymbol(name.parent);
}

/** `xs[i + 1]! === x`, `map.get(xs[i]!)`: JavaScript goes on with undefined where an array or a text ends. */
export function isItemAskedFor(facts: Facts, node: ts.NonNullExpression): boolean {
	const item = unparenthesized(node.expression);
	if (!ts.isElementAccessExpression(item) || !facts.standsAlone(node.getSourceFile())) return false;
	if (
		isAskedAtOnce(facts, node) ||
		isKey(node) ||
		(isOrdered(node) && (isNeighbour(item) || endsLoop(node, item))) ||
		isBehindLast(node, item) ||
		isGivenFromEnd(facts, node, item) ||
		isStepsValue(node) ||
		isEntryCounted(facts, node, item) ||
		isBitField(facts, node, item) ||
		isEntryKept(facts, node, item.expression, item.argumentExpression) ||
		isItemKept(facts, node, item)
	)
		return true;
	return isTestedLater(facts, node, (name) => isTestedForNone(name) || isStepsValue(name));
}

/** `xs.pop()!`, `map.get(k)!` and `xs[i]!` that raise nothing where there is none, as the program asks whether there is. */
export function isAskedThough(facts: Facts, node: ts.NonNullExpression): boolean {
	const held = unparenthesized(node.expression);
	if (ts.isElementAccessExpression(held)) return isItemAskedFor(facts, node);
	return isItemRead(held) && isAskedForAbsence(facts, node);
}

function isAskedAtOnce(facts: Facts, node: ts.Expression): boolean {
	if (isTested(node)) return true;
	const asked = facts.checker.getContextualType(node);
	return asked !== undefined && facts.kinds.ofType(asked).has("none");
}

/** Something is looked up by it, or a pattern looks at it. */
function isKey(node: ts.Expression): boolean {
	const n = aroundParentheses(node);
	const outer = n.parent;
	if (ts.isElementAccessExpression(outer)) return outer.argumentExpression === n;
	if (ts.isBinaryExpression(outer)) return outer.operatorToken.kind === ts.SyntaxKind.InKeyword && outer.left === n;
	if (!ts.isCallExpression(outer) || !ts.isPropertyAccessExpression(outer.expression)) return false;
	return outer.arguments[0] === n && /^(get|has|delete|includes|indexOf|test)$/.test(outer.expression.name.text);
}

/** `words[i]! |= bit`: where there is nothing yet, it counts as 0. */
function isBitField(facts: Facts, node: ts.Expression, item: ts.ElementAccessExpression): boolean {
	const kind = facts.kinds.present(item.expression);
	if (kind !== "list" && kind !== "record") return false;
	const n = aroundParentheses(node);
	const outer = n.parent;
	return ts.isBinaryExpression(outer) && outer.left === n && BIT_ASSIGNMENTS.has(outer.operatorToken.kind);
}

const BIT_ASSIGNMENTS: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.BarEqualsToken,
	ts.SyntaxKind.CaretEqualsToken,
	ts.SyntaxKind.AmpersandEqualsToken,
]);

/** `xs[i + 1]`: what is beside the item that a loop is at. */
function isNeighbour({ argumentExpression }: ts.ElementAccessExpression): boolean {
	return ts.isBinaryExpression(argumentExpression) && argumentExpression.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

/** Is it put to a test that may find nothing there? */
export function isTested(node: ts.Expression): boolean {
	const n = aroundParentheses(node);
	const outer = n.parent;
	if (ts.isBinaryExpression(outer)) return isTestedBy(outer, n);
	if (ts.isPrefixUnaryExpression(outer)) return outer.operator === ts.SyntaxKind.ExclamationToken;
	if (ts.isIfStatement(outer) || ts.isWhileStatement(outer) || ts.isDoStatement(outer)) return outer.expression === n;
	if (ts.isConditionalExpression(outer) || ts.isForStatement(outer)) return outer.condition === n;
	if (ts.isPropertyAccessExpression(outer) || ts.isElementAccessExpression(outer) || ts.isCallExpression(outer))
		return outer.expression === n && outer.questionDotToken !== undefined;
	return ts.isTypeOfExpression(outer);
}

/** Tested, but not by what it may be equal to. */
function isTestedForNone(node: ts.Expression): boolean {
	const outer = aroundParentheses(node).parent;
	if (!ts.isBinaryExpression(outer) || !isEquality(outer.operatorToken.kind)) return isTested(node);
	return [outer.left, outer.right].some((side) => /^(undefined|null|void 0)$/.test(side.getText()));
}

function isTestedBy(outer: ts.BinaryExpression, side: ts.Node): boolean {
	const { kind } = outer.operatorToken;
	if (isEquality(kind)) return true;
	switch (kind) {
		case ts.SyntaxKind.EqualsToken:
			return outer.right === side && isTested(outer);
		case ts.SyntaxKind.QuestionQuestionToken:
		case ts.SyntaxKind.BarBarToken:
		case ts.SyntaxKind.AmpersandAmpersandToken:
			return outer.left === side || isTested(outer);
		case ts.SyntaxKind.QuestionQuestionEqualsToken:
		case ts.SyntaxKind.BarBarEqualsToken:
		case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
			return outer.left === side;
		default:
			return false;
	}
}
