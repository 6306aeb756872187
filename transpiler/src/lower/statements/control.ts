// if, return, throw.

import { ts } from "ts-morph";
import type { Expr, Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { hasModifier } from "../../syntax.ts";
import { libraryNameOf } from "../../types/kinds/type-parts.ts";
import { isInConstructor, returnsThis } from "../classes/returned.ts";
import type { Context } from "../context.ts";
import { lowerTest } from "../expressions/logic.ts";
import { awaited, enclosingFunction, hasJavaScriptPromises, isAsyncGenerator } from "../functions/promises.ts";
import { isCaught, isException } from "../library/errors/errors.ts";
import { lowerBody, lowerExpr } from "../recursion.ts";

export function lowerIf(cx: Context, node: ts.IfStatement): void {
	const test = lowerTest(cx, node.expression);
	const then = lowerBody(cx, node.thenStatement);
	const otherwise = node.elseStatement === undefined ? [] : lowerElse(cx, node.elseStatement);
	cx.push(py.ifStmt(test, then, otherwise));
}

function lowerElse(cx: Context, node: ts.Statement): Stmt[] {
	if (!ts.isIfStatement(node)) return lowerBody(cx, node);
	return cx.block(() => cx.from(node, () => lowerIf(cx, node)));
}

export function lowerReturn(cx: Context, node: ts.ReturnStatement): void {
	if (node.expression === undefined || (returnsThis(node) && isInConstructor(node))) {
		cx.push(py.ret(null));
		return;
	}
	const value = lowerExpr(cx, node.expression);
	if (givesIterator(cx, node)) {
		cx.push(py.ret(py.call(cx.helper("_iterator"), [value])));
		return;
	}
	if (isAsyncGenerator(cx, node)) {
		cx.push(py.ret(awaited(cx, node.expression, value)));
		return;
	}
	cx.push(py.ret(returnsPromise(cx, node) ? { k: "await", value } : value));
}

/** Does a class's `[Symbol.iterator]` hand out what may be an iterator of the program's own? */
function givesIterator(cx: Context, node: ts.ReturnStatement): boolean {
	const home = enclosingFunction(node);
	if (home === null || !ts.isMethodDeclaration(home) || !ts.isClassLike(home.parent)) return false;
	if (home.asteriskToken !== undefined || home.name.getText() !== "[Symbol.iterator]") return false;
	return node.expression === undefined || libraryNameOf(cx.checker.getTypeAtLocation(node.expression)) !== "Generator";
}

/** `return promise` in an async function: in Python the caller would get a coroutine that nobody runs. */
function returnsPromise(cx: Context, node: ts.ReturnStatement): boolean {
	let f: ts.Node = node;
	while (!ts.isFunctionLike(f)) f = f.parent;
	// JavaScript's own promises: the helper that settles the function's promise sees to it
	if (hasJavaScriptPromises(cx)) return false;
	const isAsync = hasModifier(f, ts.SyntaxKind.AsyncKeyword);
	return isAsync && node.expression !== undefined && cx.facts.kinds.only(node.expression) === "promise";
}

export function lowerThrow(cx: Context, node: ts.ThrowStatement): void {
	if (cx.caught !== null && ts.isIdentifier(node.expression) && cx.symbolOf(node.expression) === cx.caught) {
		cx.push(py.raise(null));
		return;
	}
	cx.push(py.raise(raised(cx, node.expression)));
}

/** Python raises exceptions only: what is none, or may be none, travels in one. */
function raised(cx: Context, node: ts.Expression): Expr {
	const value = lowerExpr(cx, node);
	if (isException(cx, node)) return value;
	const kinds = cx.facts.kinds.of(node);
	const isOpen = isCaught(cx, node) || kinds.has("unknown") || kinds.has("any");
	if (isOpen) return cx.facts.exceptions.throwsValues ? py.call(cx.helper("_throwable"), [value]) : value;
	const mayBe = cx.checker.getTypeAtLocation(node).isUnion();
	return py.call(cx.helper(mayBe ? "_throwable" : "_Thrown"), [value]);
}
