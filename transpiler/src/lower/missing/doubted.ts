// What something is read of, stored in, called on or gone through, where it may be nothing in spite of its type, in a program
// that asks for the words of errors: what JavaScript says then names the member, or the expression.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare, isAccess, isAssertion, isTarget } from "../../syntax.ts";
import { isDeclaredOnly } from "../../types/kinds/kinds.ts";
import { hasFlags } from "../../types/kinds/type-flags.ts";
import { noneIn } from "../../types/missing/parts-of-paths.ts";
import type { Context } from "../context.ts";
import { asDelegated } from "../library/errors/delegated-words.ts";
import { asIterated, asV8Writes } from "../library/errors/v8-words.ts";
import { memberName } from "../names/members.ts";
import { readFirst } from "../names/private-parts.ts";
import { mayBeNothing } from "./nones.ts";

/** `value`, what `node` was lowered to; where it is nothing, what JavaScript says of what is done with it is raised. */
export function there(cx: Context, node: ts.Expression, value: Expr): Expr {
	if (!cx.facts.wordsErrors(cx.file)) return value;
	const outer = node.parent;
	if (isListed(node)) return isDoubted(cx, node) ? py.call(cx.helper("_there_whole"), [value]) : value;
	const isGoneThrough = goesThrough(node);
	if (!isGoneThrough && !isAskedOf(node)) return value;
	tellWhich(cx, node);
	if (isGoneThrough)
		return (isKnown(cx, node) || isArgument(outer)) && isDoubted(cx, node) ? iterated(cx, node, value) : value;
	if (!ts.isPropertyAccessExpression(outer) || isTarget(outer)) return value;
	if (!isOfLibrary(cx, outer) && !isRenamed(cx, outer)) return value;
	// what Python asks of the value itself has words that tell
	const isAsked = isSaidToBeThere(cx, node) || cx.facts.missing.mayBe(node) || !TELLING.test(outer.name.text);
	if (!isAsked || !isDoubted(cx, node)) return value;
	return py.call(cx.helper("_there"), [value, py.str(readFirst(outer.name))]);
}

/** `.length`, and methods that are one of Python's own. */
const TELLING = /^(length|push|get|toUpperCase|toLowerCase|trim(Start|End)?|startsWith|endsWith|split)$/;

/** `Object.keys(x)` and its like */
function isListed(node: ts.Expression): boolean {
	const outer = node.parent;
	if (!ts.isCallExpression(outer) || outer.arguments[0] !== node) return false;
	return /^Object\.(keys|values|entries)$/.test(outer.expression.getText());
}

function isAskedOf(node: ts.Expression): boolean {
	const outer = node.parent;
	return (isAccess(outer) || ts.isCallExpression(outer)) && outer.expression === node && !outer.questionDotToken;
}

/** Is its member one of the library's, which is something else in Python? */
function isOfLibrary(cx: Context, node: ts.PropertyAccessExpression): boolean {
	const symbol = cx.symbolOf(node.name);
	return symbol !== undefined && isDeclaredOnly(symbol) && isKnown(cx, node.expression);
}

/** Has it another name in Python? */
function isRenamed(cx: Context, node: ts.PropertyAccessExpression): boolean {
	return cx.facts.kinds.present(node.expression) === "instance" && memberName(cx, node.name) !== node.name.text;
}

/** What nothing is known of has helpers of its own. */
function isKnown(cx: Context, node: ts.Expression): boolean {
	const kinds = cx.facts.kinds.of(node);
	return !kinds.has("any") && !kinds.has("unknown");
}

/** `for (const x of node)`, `[...node]`, `f(...node)`, `const [a] = node` */
function goesThrough(node: ts.Expression): boolean {
	const outer = node.parent;
	if (ts.isForOfStatement(outer)) return outer.expression === node;
	if (ts.isSpreadElement(outer)) return true;
	if (ts.isVariableDeclaration(outer)) return ts.isArrayBindingPattern(outer.name);
	if (ts.isYieldExpression(outer)) return outer.asteriskToken !== undefined;
	return isPatternsSource(node);
}

/** `[a] = node` */
function isPatternsSource(node: ts.Expression): boolean {
	const outer = node.parent;
	const isStore =
		ts.isBinaryExpression(outer) && outer.right === node && outer.operatorToken.kind === ts.SyntaxKind.EqualsToken;
	return isStore && ts.isArrayLiteralExpression(outer.left);
}

function iterated(cx: Context, node: ts.Expression, value: Expr): Expr {
	const said = isArgument(node.parent) ? saidOfArgument(node.parent, node) : [saidOf(node) ?? []].flat();
	return py.call(cx.helper("_iterated"), [value, ...said.map((word) => py.str(word))]);
}

/** `f(...x)` */
function isArgument(node: ts.Node): node is ts.SpreadElement {
	return ts.isSpreadElement(node) && !ts.isArrayLiteralExpression(node.parent);
}

/** What V8 says is spread, and what it cannot read of it: where it is the only one, and the last argument, what it is. */
function saidOfArgument(spread: ts.SpreadElement, node: ts.Expression): string[] {
	const args = (spread.parent as ts.CallExpression).arguments ?? [];
	const isLast = args.at(-1) === spread && args.filter(ts.isSpreadElement).length === 1;
	if (isLast) return [asV8Writes(node), ""];
	const inner = bare(node);
	return ts.isCallExpression(inner) ? [asV8Writes(inner.expression), "Symbol(Symbol.iterator)"] : [];
}

function saidOf(node: ts.Expression): string | null {
	const outer = node.parent;
	const inner = bare(node);
	if (ts.isOptionalChain(inner) && ts.isSpreadElement(outer)) return "(intermediate value)";
	if (ts.isYieldExpression(outer)) return asDelegated(node);
	if (isPatternsSource(node)) return null;
	const isPlain = ts.isIdentifier(inner) || (ts.isCallExpression(inner) && ts.isIdentifier(bare(inner.expression)));
	return ts.isVariableDeclaration(outer) && !isPlain && !isLiteral(inner) ? null : asIterated(node);
}

function isLiteral(node: ts.Expression): boolean {
	return node.kind === ts.SyntaxKind.NullKeyword || ts.isLiteralExpression(node);
}

/** The words of errors tell null from undefined, also where an assertion has left null out. */
function tellWhich(cx: Context, node: ts.Expression): void {
	if (cx.facts.nullIsApart || cx.mixesNone || !cx.facts.wordsErrors(cx.file) || cx.facts.features.hasNoNull(cx.file))
		return;
	cx.mixesNone = hasNull(cx, node) || (cx.facts.missing.mayBe(node) && cx.facts.missing.nameOf(node) !== "undefined");
}

/** By its type, or by that of what is said to be there. */
function hasNull(cx: Context, node: ts.Expression): boolean {
	if (hasFlags(cx.checker.getTypeAtLocation(node), ts.TypeFlags.Null)) return true;
	return isSaying(node) && hasNull(cx, node.expression);
}

function isSaying(node: ts.Node): node is ts.AssertionExpression | ts.NonNullExpression | ts.ParenthesizedExpression {
	return isAssertion(node) || ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node);
}

/**
 * What a property is stored in, `node.name = 1`: of nothing JavaScript says that it cannot be set.
 *
 * @param isReadFirst or that it cannot be read, as for `node.name += 1`
 */
export function ownerOf(cx: Context, node: ts.Expression, value: Expr, name: Expr, isReadFirst: boolean): Expr {
	if (!isDoubted(cx, node)) return value;
	tellWhich(cx, node);
	return py.call(cx.helper("_sure_owner"), [value, name, ...(isReadFirst ? [py.TRUE] : [])]);
}

/** May it be nothing, and does the program ask what JavaScript says then? */
export function isDoubted(cx: Context, node: ts.Expression): boolean {
	if (ts.isNonNullExpression(node)) return cx.facts.catchesErrors(cx.file);
	return cx.facts.wordsErrors(cx.file) && isInDoubt(cx, node);
}

/** May it be nothing, in spite of its type? */
export function isInDoubt(cx: Context, node: ts.Expression): boolean {
	return mayBeNothing(cx, node) || isSaidToBeThere(cx, node);
}

/** `(x as T)` of an x that may be nothing by its type, `x!` */
function isSaidToBeThere(cx: Context, node: ts.Expression): boolean {
	if (!isSaying(node)) return false;
	if (ts.isNonNullExpression(node)) return true;
	return noneIn(cx.checker.getTypeAtLocation(node.expression)) !== null || isSaidToBeThere(cx, node.expression);
}
