// What runs functions of the program's where no call of them is to be seen: getters and setters, objects that become
// texts or numbers, iterators, tags of templates.

import { ts } from "ts-morph";
import { type Access, isAccess, nameOfAccess } from "../../syntax.ts";
import { isDeclaredOnly, type Kind } from "../../types/kinds/kinds.ts";
import type { Context } from "../context.ts";

/** May evaluating it run functions of the program's, which may store anywhere? */
export function runsProgram(cx: Context, node: ts.Node): boolean {
	if (ts.isFunctionLike(node)) return false;
	if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && !isBoardsOwn(cx, node)) return true;
	if (pauses(node) || runsUnseen(cx, node)) return true;
	return ts.forEachChild(node, (child) => runsProgram(cx, child)) === true;
}

/** May other functions, and those that called this one, go on in between? */
export function mayPause(node: ts.Node): boolean {
	if (ts.isFunctionLike(node)) return false;
	return pauses(node) || ts.forEachChild(node, mayPause) === true;
}

function pauses(node: ts.Node): boolean {
	return ts.isAwaitExpression(node) || ts.isYieldExpression(node);
}

/** Does the node, leaving out its parts, run any that it does not name? */
export function runsUnseen(cx: Context, node: ts.Node): boolean {
	if (ts.isTaggedTemplateExpression(node)) return true;
	if (isAccess(node)) return isAccessor(cx, node) || mayBeAccessor(cx, node);
	if (ts.isTemplateSpan(node)) return converts(cx, node.expression);
	if (ts.isSpreadElement(node)) return iterates(cx, node.expression);
	if (ts.isPrefixUnaryExpression(node)) return converts(cx, node.operand);
	if (ts.isBinaryExpression(node)) return operates(cx, node);
	if (ts.isCallExpression(node) || ts.isNewExpression(node)) return runsWithin(cx, node);
	return false;
}

function operates(cx: Context, { operatorToken, left, right }: ts.BinaryExpression): boolean {
	const operator = operatorToken.kind;
	if (KEEPING.has(operator)) return false;
	if (operator !== ts.SyntaxKind.EqualsToken) return converts(cx, left) || converts(cx, right);
	return ts.isArrayLiteralExpression(left) && iterates(cx, right);
}

/** Operators that take their operands as they are. */
const KEEPING: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.CommaToken,
	ts.SyntaxKind.EqualsEqualsEqualsToken,
	ts.SyntaxKind.ExclamationEqualsEqualsToken,
	ts.SyntaxKind.AmpersandAmpersandToken,
	ts.SyntaxKind.BarBarToken,
	ts.SyntaxKind.QuestionQuestionToken,
	ts.SyntaxKind.AmpersandAmpersandEqualsToken,
	ts.SyntaxKind.BarBarEqualsToken,
	ts.SyntaxKind.QuestionQuestionEqualsToken,
	ts.SyntaxKind.InKeyword,
	ts.SyntaxKind.InstanceOfKeyword,
]);

/** Functions of TypeScript's library that make texts or numbers of what they are given, or of what that holds. */
const CONVERTING = /^(String|Number|join|toString|stringify|sort|toSorted)$/;

/** Those that go through what they are given. */
const ITERATING = /^(from|fromEntries|groupBy|next|return|throw|Set|Map)$/;

/** Does a function of the library run functions of the objects that it is given, or is a method of? */
function runsWithin(cx: Context, node: ts.CallExpression | ts.NewExpression): boolean {
	const called = node.expression;
	const name = ts.isPropertyAccessExpression(called) ? called.name.text : called.getText();
	const given: ts.Expression[] = [...(node.arguments ?? [])];
	if (ts.isPropertyAccessExpression(called)) given.push(called.expression);
	if (CONVERTING.test(name)) return given.some((g) => converts(cx, g));
	return ITERATING.test(name) && given.some((g) => iterates(cx, g));
}

/** What may become a text or number by a function of its own, or hold what does. */
const CONVERTED: ReadonlySet<Kind> = new Set<Kind>(["instance", "record", "list", "tuple", "unknown", "any"]);

/** May making a text or number of it run a function of its own? */
export function converts(cx: Context, node: ts.Expression): boolean {
	return cx.facts.features.convertsByFunctions(cx.file) && [...cx.facts.kinds.of(node)].some((k) => CONVERTED.has(k));
}

const ITERATED: ReadonlySet<Kind> = new Set<Kind>(["iterator", "instance", "unknown", "any"]);

/** May going through it run a function of its own? */
function iterates(cx: Context, node: ts.Expression): boolean {
	return cx.facts.features.iteratesByFunctions(cx.file) && [...cx.facts.kinds.of(node)].some((k) => ITERATED.has(k));
}

/**
 * `v.size` of a v of which nothing but that is known, or whose type only says that it has it, in a program that has such
 * a getter or setter; `v[key]` where it has any.
 */
function mayBeAccessor(cx: Context, node: Access): boolean {
	const name = knownName(node);
	if (!cx.facts.features.hasAccessor(cx.file, name)) return false;
	if (cx.facts.kinds.only(node.expression) === "any") return true;
	if (name !== null) return declarationsOf(cx, node).some((d) => isFormalProperty(cx, d));
	if (!NAMED.has(cx.facts.kinds.present(node.expression))) return false;
	const declarations = propertiesOf(cx, node.expression).flatMap((p) => p.declarations ?? []);
	return declarations.some((d) => ts.isAccessor(d) || isFormalProperty(cx, d));
}

/** What `v[key]` may ask for any of its properties. */
const NAMED: ReadonlySet<Kind | null> = new Set<Kind | null>(["record", "instance", null]);

function propertiesOf(cx: Context, node: ts.Expression): readonly ts.Symbol[] {
	return cx.checker.getPropertiesOfType(cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node)));
}

/** The name that is asked for, where it stands in the program. */
function knownName(node: Access): string | null {
	const name = nameOfAccess(node);
	if (ts.isIdentifier(name)) return ts.isPropertyAccessExpression(node) ? name.text : null;
	return ts.isStringLiteralLike(name) || ts.isPrivateIdentifier(name) ? name.text : null;
}

/** A class that is said to have it, or whose objects stand for another's, may have a getter for it. */
function isFormalProperty(cx: Context, declaration: ts.Declaration): boolean {
	if (ts.isPropertySignature(declaration)) return true;
	if (!ts.isPropertyDeclaration(declaration)) return false;
	const flags = ts.getCombinedModifierFlags(declaration);
	return (flags & ts.ModifierFlags.Abstract) !== 0 || cx.facts.kinds.isStoodInFor(declaration.parent);
}

/** Does the program say what reading the property does? */
export function isAccessor(cx: Context, node: Access): boolean {
	return declarationsOf(cx, node).some(ts.isAccessor);
}

function declarationsOf(cx: Context, node: Access): readonly ts.Declaration[] {
	return cx.symbolOf(nameOfAccess(node))?.declarations ?? [];
}

/** By these a function of the program's is called through one of the library's. */
const BORROWING = /^(call|apply)$/;

/** A call of something declared for the board, which is given no function to call back. */
export function isBoardsOwn(cx: Context, node: ts.CallExpression | ts.NewExpression): boolean {
	const symbol = cx.checker.getTypeAtLocation(node.expression).getSymbol() ?? cx.symbolOf(node.expression);
	const callsBack = (node.arguments ?? []).some((a) => cx.facts.kinds.of(a).has("function"));
	const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : "";
	if (cx.facts.overridesContainers(cx.file, called) || BORROWING.test(called)) return false;
	return symbol !== undefined && isDeclaredOnly(symbol) && !callsBack;
}
