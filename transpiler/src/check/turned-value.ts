// TSM2070: TypeScript takes a variable for what it was last seen to be stored or tested as, at a call too that may have
// stored something else.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { aroundParentheses, bare, givesSecond, immediateCall, isAssignment, isFallback } from "../syntax.ts";
import type { Facts } from "../types/facts.ts";
import { isPrimitive } from "../types/kinds/kind.ts";
import type { Kind } from "../types/kinds/kinds.ts";
import { noneIn } from "../types/missing/parts-of-paths.ts";

export function turnedValue(facts: Facts, node: ts.Node): Diagnostic | null {
	if (ts.isBinaryExpression(node) || ts.isConditionalExpression(node)) return ofChoice(facts, node);
	if (ts.isOptionalChain(node) && isHandedOnGone(facts, node)) return report(facts, node, facts.checker);
	if (ts.isBindingElement(node) && facts.missing.isPartTakenForNone(node)) return report(facts, node, facts.checker);
	if (ts.isElementAccessExpression(node) || ts.isBindingElement(node))
		return facts.missing.mayHaveTurned(node) ? report(facts, node, facts.checker) : null;
	if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return null;
	const outer = node.parent;
	// a member is looked at as a whole; what is declared is no value
	if ((outer as { readonly name?: ts.Node }).name === node && !ts.isShorthandPropertyAssignment(outer)) return null;
	if (ts.isTypeNode(outer)) return null;
	const isTaken = facts.missing.isTakenForNone(node) && !isLookedAt(facts, node);
	if (!isTaken && !isHandedOnGone(facts, node) && !facts.missing.mayHaveTurned(node)) return null;
	return report(facts, node, isTaken ? facts.loaded.program.getTypeChecker() : facts.checker);
}

/** @param checker the one whose word for the node's type is wrong */
function report(facts: Facts, node: ts.Expression | ts.BindingElement, checker: ts.TypeChecker): Diagnostic {
	return diagnosticAt(node, "TSM2070", node.getText(), facts.checker.typeToString(checker.getTypeAtLocation(node)));
}

/**
 * A variable's text, number, boolean or bigint that may be gone goes on under a type by which it is there. What may be an object is
 * looked at closely enough where it gets to; of fields, which many methods store to, it would be said too often. So goes
 * what a chain comes to that breaks off at one.
 */
function isHandedOnGone(facts: Facts, node: ts.Expression): boolean {
	if (
		(!ts.isIdentifier(node) && !ts.isOptionalChain(node)) ||
		!isHandedOn(node) ||
		!isOneValue(facts.kinds.of(node)) ||
		!facts.missing.isGone(node)
	)
		return false;
	const asked = facts.checker.getContextualType(node);
	return asked === undefined || noneIn(asked) === null;
}

function isOneValue(kinds: ReadonlySet<Kind>): boolean {
	return isPrimitive(kinds) || (kinds.size === 1 && kinds.has("bigint"));
}

function isHandedOn(node: ts.Expression): boolean {
	const inner = literalAround(node);
	const outer = inner.parent;
	if (ts.isParenthesizedExpression(outer) || isChoiceOf(outer, inner)) return isHandedOn(outer);
	if (ts.isVariableDeclaration(outer) || ts.isPropertyDeclaration(outer)) return outer.initializer === inner;
	if (ts.isBinaryExpression(outer)) return outer.right === inner && isAssignment(outer.operatorToken.kind);
	if (ts.isCallExpression(outer) || ts.isNewExpression(outer))
		return outer.expression !== inner && !LOOKING.test(outer.expression.getText());
	return ts.isReturnStatement(outer) || ts.isYieldExpression(outer);
}

/** `(f(), x)`, `done ? x : y`, `done && x`: what is around it may have its value. */
function isChoiceOf(outer: ts.Node, node: ts.Node): outer is ts.Expression {
	if (ts.isConditionalExpression(outer)) return outer.condition !== node;
	return ts.isBinaryExpression(outer) && outer.right === node && (isFallback(outer) || givesSecond(outer));
}

/** `const r = done && x`: what the choice gives may be of a kind that its type leaves out. */
function ofChoice(facts: Facts, node: ts.BinaryExpression | ts.ConditionalExpression): Diagnostic | null {
	if (!facts.lies.isStaleChoice(node)) return null;
	const given = givenBy(facts, node);
	const said = facts.kinds.of(node);
	if ([...given].every((k) => said.has(k))) return null;
	// what asks for it may have room for all that its type leaves out, or for no more than that says
	const asked = facts.checker.getContextualType(node);
	const room = asked === undefined || isInCall(node) ? null : facts.kinds.ofType(asked);
	const hasRoom = room === null || room.has("any") || room.has("unknown") || [...given].every((k) => room.has(k));
	if (hasRoom && isLookedAt(facts, node) && !isResultAtOnce(node)) return null;
	return report(facts, node, facts.checker);
}

/**
 * `done ? done : x`: where TypeScript thinks that it never gets there, `done` is of the kind that was declared. What can
 * never be because all that it may be has been asked for (`isA(x) ? .. : isB(x) ? .. : x`) is left as it is.
 */
function givenBy(facts: Facts, node: ts.BinaryExpression | ts.ConditionalExpression): ReadonlySet<Kind> {
	if (ts.isBinaryExpression(node)) return new Set([...chosenFirst(facts, node), ...facts.kinds.of(node.right)]);
	const isStale = (n: ts.Node, of: string): boolean =>
		(ts.isExpression(n) && n.getText() === of && facts.lies.mayBeOther(n)) ||
		ts.forEachChild(n, (inner) => isStale(inner, of)) === true;
	const branches = [node.whenTrue, node.whenFalse].filter(
		(n) => !isNever(facts, n) || isStale(node.condition, bare(n).getText()),
	);
	return new Set(branches.flatMap((n) => [...facts.kinds.of(n)]));
}

function isNever(facts: Facts, node: ts.Expression): boolean {
	return (facts.checker.getTypeAtLocation(node).flags & ts.TypeFlags.Never) !== 0;
}

/** `x ?? y` and `x || y` give no x that is nothing. Of an x that is nothing else by its type, the type may be wrong. */
function chosenFirst(facts: Facts, { left, operatorToken }: ts.BinaryExpression): readonly Kind[] {
	const kinds = [...facts.kinds.of(left)];
	const isNone = (k: Kind): boolean => k === "none";
	if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken || kinds.every(isNone)) return kinds;
	return kinds.filter((k) => !isNone(k));
}

/** `(() => done && x)()`: what it is handed to asks for it, and the call has its type all the same. */
function isResultAtOnce(node: ts.Expression): boolean {
	const inner = literalAround(node);
	const outer = aroundParentheses(inner).parent;
	const home = ts.isReturnStatement(outer) ? ts.findAncestor(outer, ts.isFunctionLike) : outer;
	if (home === undefined || (!ts.isArrowFunction(home) && !ts.isFunctionExpression(home))) return false;
	return immediateCall(home) !== null;
}

/** `console.log(done && x)` */
function isInCall(node: ts.Expression): boolean {
	const outer = literalAround(node).parent;
	return ts.isCallExpression(outer) && LOOKING.test(outer.expression.getText());
}

/** Known for what they are when the program runs, also inside of something. */
const TOLD: ReadonlySet<Kind> = new Set<Kind>(["number", "str", "bool", "none", "list", "record", "instance", "date"]);

/** They look at a value and keep nothing. */
const LOOKING = /^(console\.\w+|String|Boolean|JSON\.stringify)$/;

/** Is it only asked for, printed, or handed to a place that has room for all that it may be? */
function isLookedAt(facts: Facts, node: ts.Expression): boolean {
	const inner = literalAround(node);
	if (isInCall(node)) return inner === node || [...facts.kinds.of(node)].every((k) => TOLD.has(k));
	// the variables of a pattern are taken for what TypeScript takes the value for
	if (isTakenApart(inner)) return false;
	const asked = facts.checker.getContextualType(node);
	if (asked !== undefined) return facts.checker.isTypeAssignableTo(facts.checker.getTypeAtLocation(node), asked);
	return inner === node && ts.isExpression(inner) && isAskedAt(inner);
}

function isTakenApart({ parent }: ts.Node): boolean {
	if (ts.isVariableDeclaration(parent)) return !ts.isIdentifier(parent.name);
	if (!ts.isBinaryExpression(parent) || !isAssignment(parent.operatorToken.kind)) return false;
	return ts.isArrayLiteralExpression(parent.left) || ts.isObjectLiteralExpression(parent.left);
}

/** The outermost array or object literal that it is a part of, or the node itself. */
function literalAround(node: ts.Node): ts.Node {
	let n = node;
	while (isPartOfLiteral(n)) n = n.parent;
	return n;
}

function isPartOfLiteral(node: ts.Node): boolean {
	const outer = node.parent;
	return (
		ts.isArrayLiteralExpression(outer) ||
		ts.isPropertyAssignment(outer) ||
		ts.isShorthandPropertyAssignment(outer) ||
		(ts.isObjectLiteralExpression(node.parent) && !ts.isExpression(node))
	);
}

function isAskedAt(node: ts.Expression): boolean {
	const outer = node.parent;
	if (ts.isParenthesizedExpression(outer)) return isAskedAt(outer);
	if (ts.isBinaryExpression(outer)) return outer.left === node || !isAssignment(outer.operatorToken.kind);
	if (ts.isConditionalExpression(outer)) return outer.condition === node;
	return !(
		ts.isVariableDeclaration(outer) ||
		ts.isPropertyDeclaration(outer) ||
		ts.isReturnStatement(outer) ||
		ts.isYieldExpression(outer) ||
		ts.isArrowFunction(outer) ||
		ts.isCallExpression(outer) ||
		ts.isNewExpression(outer) ||
		ts.isSpreadElement(outer)
	);
}
