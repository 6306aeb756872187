// Does the program show the difference between 0 and -0? Python's whole numbers have no -0. Where it can show, what may
// be -0 is worked out with floats; in all other programs, whole numbers stay what they are.

import { ts } from "ts-morph";
import { someOfKinds } from "../../nodes.ts";
import { bare, PLAIN_OPERATOR, roundingOf } from "../../syntax.ts";
import type { Kind, Kinds } from "../kinds/kinds.ts";
import { handsOnConsole } from "../printing/console.ts";
import type { Numbers } from "./numbers.ts";
import * as range from "./range.ts";

const SHOWING = /^(console\s*\.\s*\w+|Object\s*\.\s*is|Math\s*\.\s*(atan2|pow))$/;
const SHOWING_PARTS = /^(console|Object|Math)$/;
const SHOWN = [
	ts.SyntaxKind.VariableDeclaration,
	ts.SyntaxKind.CallExpression,
	ts.SyntaxKind.BinaryExpression,
	ts.SyntaxKind.PropertyAccessExpression,
] as const;
const LOSING = [
	ts.SyntaxKind.PrefixUnaryExpression,
	ts.SyntaxKind.BinaryExpression,
	ts.SyntaxKind.CallExpression,
] as const;
const WITHOUT_NUMBERS: ReadonlySet<Kind> = new Set<Kind>([
	"str",
	"bigint",
	"bool",
	"none",
	"bytes",
	"bytearray",
	"memoryview",
]);

export function showsMinusZero(files: readonly ts.SourceFile[], numbers: Numbers, kinds: Kinds): boolean {
	// most programs of boards print no numbers: what shows is asked first
	const isShown =
		files.some(handsOnConsole) ||
		someOfKinds(files, SHOWN, (node) => showsAnything(node) || shown(node).some((n) => mayShow(n, numbers, kinds)));
	return isShown && someOfKinds<ts.Expression>(files, LOSING, (node) => losesSign(node, numbers, kinds));
}

/** Does the operation give 0 of Python's ints where TypeScript gives -0? */
export function losesSign(node: ts.Expression, numbers: Numbers, kinds: Kinds): boolean {
	if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken)
		return kinds.only(node.operand) !== "bigint" && isLostBy(range.negate, numbers.ofOperand(node.operand));
	if (ts.isBinaryExpression(node)) return losesIn(node, numbers, kinds);
	const rounding = ts.isCallExpression(node) ? roundingOf(node) : null;
	const division = rounding === null ? null : numbers.intDivision(rounding.value);
	if (division === null || rounding === null) return false;
	const [a, b] = [numbers.of(division.left), numbers.of(division.right)];
	return range.mayBeMinusZero(rounding.how === "floor" ? range.floorDivide(a, b) : range.roundedQuotient(a, b));
}

function losesIn(node: ts.BinaryExpression, numbers: Numbers, kinds: Kinds): boolean {
	const operator = PLAIN_OPERATOR[node.operatorToken.kind] ?? node.operatorToken.kind;
	const isTimes = operator === ts.SyntaxKind.AsteriskToken;
	if (!isTimes && operator !== ts.SyntaxKind.PercentToken) return false;
	if (kinds.only(node.left) === "bigint") return false;
	const [a, b] = [numbers.ofOperand(node.left), numbers.ofOperand(node.right)];
	return isTimes ? productLosesSign(a, b) : range.mayBeMinusZero(range.remainder(a, b));
}

/** Of two floats, or a float and an int, the product has the sign by itself. */
export function productLosesSign(a: range.Range, b: range.Range): boolean {
	if (a.real === true || b.real === true) return false;
	return range.mayBeMinusZero(range.multiply(range.asWhole(a), range.asWhole(b)));
}

function isLostBy(operation: (r: range.Range) => range.Range, r: range.Range): boolean {
	return r.real !== true && range.mayBeMinusZero(operation(range.asWhole(r)));
}

/** What the node shows the sign of: what it prints, divides by or takes a power of (`(-0) ** -1`). */
function shown(node: ts.Node): readonly ts.Expression[] {
	if (ts.isCallExpression(node)) return shownByCall(node);
	if (!ts.isBinaryExpression(node)) return [];
	const operator = PLAIN_OPERATOR[node.operatorToken.kind] ?? node.operatorToken.kind;
	if (operator === ts.SyntaxKind.AsteriskAsteriskToken) return [node.left];
	return operator === ts.SyntaxKind.SlashToken ? [node.right] : [];
}

function shownByCall({ expression: callee, arguments: given }: ts.CallExpression): readonly ts.Expression[] {
	if (!ts.isPropertyAccessExpression(callee)) return [];
	if (callee.name.text === "toLocaleString") return [callee.expression];
	// of an Intl.NumberFormat
	return callee.name.text === "format" || SHOWING.test(callee.getText()) ? given : [];
}

/** `console.log` handed on, `const { is } = Object`: whoever calls it shows what it is given. */
function showsAnything(node: ts.Node): boolean {
	if (ts.isVariableDeclaration(node))
		return ts.isObjectBindingPattern(node.name) && SHOWING_PARTS.test(node.initializer?.getText() ?? "");
	if (!ts.isPropertyAccessExpression(node) || !SHOWING.test(node.getText())) return false;
	return !ts.isCallExpression(node.parent) || node.parent.expression !== node;
}

function mayShow(node: ts.Expression, numbers: Numbers, kinds: Kinds): boolean {
	if (ts.isSpreadElement(node)) return true;
	const all = [...kinds.of(node)];
	// what a function of type `() => void` gives may be anything
	if (kinds.only(node) === "none" && ts.isCallExpression(bare(node))) return true;
	if (all.every((k) => WITHOUT_NUMBERS.has(k))) return false;
	if (!all.includes("number") || !all.every((k) => k === "number" || WITHOUT_NUMBERS.has(k))) return true;
	const known = numbers.of(node);
	// a float has its sign, but what it was worked out of may have lost it
	return known.fraction || range.mayBeMinusZero(known);
}
