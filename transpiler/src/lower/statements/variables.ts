// const, let.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { hasModifier, isVar } from "../../syntax.ts";
import { isOnlyDeclared } from "../../types/names/only-declared.ts";
import { meansOnly } from "../../types/names/same-names.ts";
import type { Context } from "../context.ts";
import { bindFunction, boundCaptures } from "../expressions/closures.ts";
import { madeCallable } from "../functions/callable-objects.ts";
import { compiledFunction, compiledParts } from "../functions/compiled.ts";
import { lowerFunction } from "../functions/functions.ts";
import { isBorrowed } from "../library/functions/borrowed.ts";
import { unpackFrom } from "../patterns/patterns.ts";
import { lowerExpr } from "../recursion.ts";
import { isSeenByDefault, startsAbsent } from "./vars.ts";

export function lowerVariables(cx: Context, node: ts.VariableStatement): void {
	if (hasModifier(node, ts.SyntaxKind.DeclareKeyword)) return;
	lowerDeclarations(cx, node.declarationList);
}

export function lowerDeclarations(cx: Context, list: ts.VariableDeclarationList): void {
	for (const d of list.declarations) lowerDeclaration(cx, d);
}

/** Is it there by another line, or, only declared, never? */
function needsNoLine(cx: Context, d: ts.VariableDeclaration, symbol: ts.Symbol): boolean {
	if (isOnlyDeclared(symbol)) return true;
	return d.initializer === undefined && isVar(d) && (symbol.valueDeclaration !== d || startsAbsent(cx, symbol));
}

function lowerDeclaration(cx: Context, d: ts.VariableDeclaration): void {
	if (!ts.isIdentifier(d.name)) {
		if (d.initializer !== undefined) unpackFrom(cx, d.name, d.initializer);
		return;
	}
	if (isBorrowed(cx, d)) return;
	if (isSeenByDefault(cx, d))
		cx.refuse(d, "TSM1001", "A `var` called like a parameter that a default's function asks for");
	const symbol = cx.symbolOf(d.name);
	if (symbol !== undefined && needsNoLine(cx, d, symbol)) return;
	const name = cx.nameAt(d.name);
	const value = d.initializer;
	if (value !== undefined && isNamedFunction(cx, d, value, symbol)) {
		bindFunction(cx, name, lowerFunction(cx, value, null), boundCaptures(cx, value));
		madeCallable(cx, d.name);
		return;
	}
	const compiled = compiledFunction(cx, value);
	if (compiled !== null) {
		const parts = lowerFunction(cx, compiled.node, null);
		const made = compiledParts(cx, compiled.emitter, compiled.node, parts);
		bindFunction(cx, name, made, boundCaptures(cx, compiled.node));
		return;
	}
	if (value !== undefined && symbol !== undefined && cx.scopes.isCellFirst(symbol)) {
		cx.push(py.assign(py.name(name), py.list([py.NONE])));
		cx.push(py.assign(py.index(py.name(name), py.int(0)), lowerExpr(cx, value)));
		return;
	}
	const lowered = value === undefined ? py.NONE : lowerExpr(cx, value);
	if (symbol !== undefined && cx.scopes.isCell(symbol)) {
		cx.push(py.assign(py.name(name), py.list([lowered])));
		return;
	}
	cx.push(py.assign(py.name(name), isBoardConstant(cx, d, lowered) ? constCall(cx, lowered) : lowered));
	if (value !== undefined && ts.isFunctionExpression(value)) madeCallable(cx, d.name);
}

/** `const f = () => ...` is a definition like any other. */
function isNamedFunction(
	cx: Context,
	d: ts.VariableDeclaration,
	value: ts.Expression,
	symbol: ts.Symbol | undefined,
): value is ts.ArrowFunction | ts.FunctionExpression {
	const isFunction = ts.isArrowFunction(value) || (ts.isFunctionExpression(value) && value.name === undefined);
	return isFunction && symbol !== undefined && !cx.facts.assignments.isReassigned(symbol) && ts.isIdentifier(d.name);
}

/**
 * `const(...)` lets MicroPython's compiler put the number in place of the name, wherever that stands: also where it is a
 * parameter, a keyword argument or a variable of a function. So only a name in capitals that is nothing else's becomes one.
 */
function isBoardConstant(cx: Context, d: ts.VariableDeclaration, value: Expr): boolean {
	const list = d.parent;
	if (!ts.isVariableDeclarationList(list) || (list.flags & ts.NodeFlags.Const) === 0) return false;
	if (!ts.isVariableStatement(list.parent) || !ts.isSourceFile(list.parent.parent)) return false;
	if (!/^_?[A-Z][A-Z0-9_]*$/.test(d.name.getText()) || d.initializer === undefined) return false;
	const symbol = cx.checker.getSymbolAtLocation(d.name);
	if (symbol === undefined || !meansOnly(cx.checker, d.getSourceFile(), symbol)) return false;
	// a constant with a leading _ leaves no name behind, and is known from its line on only
	if (d.name.getText().startsWith("_") && (isExported(list.parent) || cx.scopes.isUsedBefore(symbol, d.pos)))
		return false;
	return cx.facts.kinds.only(d.initializer) === "number" && cx.facts.numbers.isInt(d.initializer) && isFolded(value);
}

function isExported(statement: ts.VariableStatement): boolean {
	const { text } = statement.getSourceFile();
	const names = statement.declarationList.declarations.map((d) => d.name.getText()).join("|");
	return (
		hasModifier(statement, ts.SyntaxKind.ExportKeyword) ||
		new RegExp(`\\bexport\\s*\\{[^}]*\\b(${names})\\b`).test(text)
	);
}

/** An expression that MicroPython works out when it compiles. */
function isFolded(e: Expr): boolean {
	switch (e.k) {
		case "number":
			return true;
		case "unary":
			return e.op !== "not" && isFolded(e.operand);
		case "binary":
			return e.op !== "/" && e.op !== "**" && isFolded(e.left) && isFolded(e.right);
		default:
			return false;
	}
}

function constCall(cx: Context, value: Expr): Expr {
	return py.call(cx.boardName("micropython", "const"), [value]);
}
