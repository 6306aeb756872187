// Order of evaluation. TypeScript evaluates left to right; where a later operand needs statements of its own, what
// stands before it is stored first, so that nothing runs late.

import type { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Context } from "../context.ts";
import { lowerExpr } from "../recursion.ts";

/** Lowers operands so that they run in source order, each once. */
export function inOrder(cx: Context, operands: readonly (() => Expr)[]): Expr[] {
	const done = operands.map((lower) => cx.capture(lower));
	const last = done.findLastIndex((d) => d.statements.some((s) => s.k !== "def"));
	return done.map(({ statements, value }, i) => {
		cx.push(...statements);
		return i < last ? heldFor(cx, value) : value;
	});
}

function heldFor(cx: Context, value: Expr): Expr {
	if (value.k === "star") return { k: "star", value: heldFor(cx, value.value) };
	return isSteady(cx, value) ? value : cx.hold(value);
}

export function lowerAll(cx: Context, nodes: readonly ts.Expression[]): Expr[] {
	return inOrder(
		cx,
		nodes.map((n) => () => lowerExpr(cx, n)),
	);
}

/** Does it give the same whenever it is evaluated, with no effect? */
export function isSteady(cx: Context, e: Expr): boolean {
	// a function is the same whenever it is made, and making one does nothing
	if (e.k === "lambda") return e.params.every((p) => p.fallback === null || py.isConstant(p.fallback));
	return e.k === "name" ? cx.isSteady(e) : py.isConstant(e);
}

/** An expression that may be written twice: evaluated once and held if it is not a plain name or literal. */
export function reusable(cx: Context, e: Expr, base = "value"): Expr {
	return isRepeatable(cx, e) ? e : cx.hold(e, base);
}

function isRepeatable(cx: Context, e: Expr): boolean {
	if (e.k === "attr") return cx.isField(e) && isRepeatable(cx, e.value);
	return e.k === "name" || e.k === "none" || e.k === "bool" || e.k === "number" || e.k === "str";
}

/** Gives `known` in place of a value whose effects are still to be had. */
export function insteadOf(cx: Context, value: Expr, known: Expr): Expr {
	if (!isPure(value)) cx.push(py.exprStmt(value));
	return known;
}

/** Has the expression no effect, and costs little to leave out or repeat? */
export function isPure(e: Expr): boolean {
	switch (e.k) {
		case "name":
			return true;
		case "unary":
			return isPure(e.operand);
		case "binary":
		case "compare":
			return isPure(e.left) && isPure(e.right);
		case "attr":
			return isPure(e.value);
		default:
			return py.isConstant(e);
	}
}
