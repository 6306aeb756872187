// Arrays of holes that are filled one by one and handed on when they are full: `const results = new Array(n)`. A mark
// stands for each hole until something is stored there; where the array is handed on, none may be left.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../../nodes.ts";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { aroundAssertions, isAssertion, unparenthesized, valueSymbol } from "../../../syntax.ts";
import { isTakenOut } from "../../../types/missing/filling.ts";
import type { Context } from "../../context.ts";
import { areHolesSafe, isPrinted, MAKES_HOLES } from "./holes.ts";

/** Is it the array that a variable is made with which is only stored to, measured, and handed on? */
export function isFilledLater(cx: Context, node: ts.Expression): boolean {
	const declaration = aroundAssertions(node).parent;
	if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return false;
	const symbol = cx.symbolOf(declaration.name);
	return symbol !== undefined && isOnlyFilled(cx, symbol, declaration);
}

/** Is it made for a constant of which more is done: items are read, or it goes anywhere, where it must be full? */
export function isFilledAnyhow(cx: Context, node: ts.Expression): boolean {
	const declaration = aroundAssertions(node).parent;
	if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return false;
	return isSizedFilling(cx, declaration.name);
}

const known = new WeakMap<Context["facts"], Map<ts.Symbol, boolean>>();

/** Does the name stand for such a constant? */
export function isSizedFilling(cx: Context, node: ts.Expression): boolean {
	const symbol = ts.isIdentifier(node) && cx.says(MAKES_HOLES) ? valueSymbol(cx.checker, node) : undefined;
	const declaration = symbol?.valueDeclaration;
	if (symbol === undefined || declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
	const ofProgram = known.get(cx.facts) ?? new Map<ts.Symbol, boolean>();
	known.set(cx.facts, ofProgram);
	const is = ofProgram.get(symbol) ?? isFilling(cx, symbol, declaration);
	ofProgram.set(symbol, is);
	return is;
}

function isFilling(cx: Context, symbol: ts.Symbol, declaration: ts.VariableDeclaration): boolean {
	const made = declaration.initializer === undefined ? null : unparenthesized(declaration.initializer);
	if (made === null || !isPlainConstant(cx, symbol, declaration) || !isSizedArray(cx, made)) return false;
	const call = madeBy(made);
	const [size] = call.arguments ?? [];
	if (size === undefined || areHolesSafe(cx, call, size) || isOnlyFilled(cx, symbol, declaration)) return false;
	const uses = nodesOfKind<ts.Identifier>(declaration.getSourceFile(), ts.SyntaxKind.Identifier).filter(
		(node) => node !== declaration.name && node.text === symbol.name && cx.isUseOf(node, symbol),
	);
	return uses.some((use) => isItemStored(use) || isPrinted(use)) && !uses.some(isTakenOut) && !uses.some(isFilled);
}

/** Without assertions. */
function madeBy(node: ts.Expression): ts.NewExpression | ts.CallExpression {
	return isAssertion(node) ? madeBy(unparenthesized(node.expression)) : (node as ts.NewExpression);
}

function isItemStored(node: ts.Identifier): boolean {
	const access = node.parent;
	return ts.isElementAccessExpression(access) && access.expression === node && isStored(access);
}

/** `results.fill(0)` finds it full of holes. */
function isFilled(node: ts.Identifier): boolean {
	return ts.isPropertyAccessExpression(node.parent) && node.parent.name.text === "fill";
}

/** A variable's value where it is handed on; null for any other. */
export function handedOn(cx: Context, node: ts.Identifier, value: Expr): Expr | null {
	if (!isHandingOn(node)) return null;
	const symbol = cx.symbolOf(node);
	const declaration = symbol?.valueDeclaration;
	if (symbol === undefined || declaration === undefined || !ts.isVariableDeclaration(declaration)) return null;
	const made = declaration.initializer === undefined ? null : unparenthesized(declaration.initializer);
	if (made === null || !isSizedArray(cx, made) || !isOnlyFilled(cx, symbol, declaration)) return null;
	return py.call(cx.helper("_filled"), [value]);
}

function isSizedArray(cx: Context, node: ts.Expression): boolean {
	if (isAssertion(node)) return isSizedArray(cx, node.expression);
	if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false;
	const [size, more] = node.arguments ?? [];
	const isArray = node.expression.getText() === "Array" && size !== undefined && more === undefined;
	return isArray && cx.facts.kinds.only(size) === "number";
}

function isOnlyFilled(cx: Context, symbol: ts.Symbol, declaration: ts.VariableDeclaration): boolean {
	if (!isPlainConstant(cx, symbol, declaration)) return false;
	let handings = 0;
	let fillings = 0;
	const visit = (node: ts.Node): boolean => {
		if (cx.isUseOf(node, symbol) && node.parent !== declaration) {
			if (isHandingOn(node)) handings++;
			else if (isFillingUse(node)) fillings += ts.isElementAccessExpression(node.parent) ? 1 : 0;
			else return false;
		}
		return ts.forEachChild(node, (child) => !visit(child)) !== true;
	};
	const home = ts.findAncestor(declaration, (n) => ts.isFunctionLike(n) || ts.isSourceFile(n));
	return home !== undefined && visit(home) && handings > 0 && fillings > 0;
}

function isPlainConstant(cx: Context, symbol: ts.Symbol, declaration: ts.VariableDeclaration): boolean {
	const isConst = (declaration.parent.flags & ts.NodeFlags.Const) !== 0 || !cx.facts.assignments.isReassigned(symbol);
	return isConst && (ts.findAncestor(declaration, ts.isVariableStatement)?.modifiers ?? []).length === 0;
}

/** `results[i] = value`, `results.length`. (Who stores to `results[2]` leaves holes on purpose.) */
function isFillingUse(node: ts.Identifier): boolean {
	const outer = node.parent;
	if (ts.isPropertyAccessExpression(outer)) return outer.name.text === "length" && !isStored(outer);
	if (!ts.isElementAccessExpression(outer) || ts.isNumericLiteral(outer.argumentExpression)) return false;
	return outer.expression === node && isStored(outer);
}

function isStored(node: ts.Expression): boolean {
	const outer = node.parent;
	if (!ts.isBinaryExpression(outer) || outer.left !== node) return false;
	return outer.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

/** Returned, or what a promise is resolved with. */
function isHandingOn(node: ts.Identifier): boolean {
	const outer = node.parent;
	if (ts.isReturnStatement(outer)) return true;
	if (!ts.isCallExpression(outer) || outer.expression === node) return false;
	return /^(resolve|res|fulfill|ok|done)$/.test(outer.expression.getText());
}
