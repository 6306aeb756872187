// Expressions that stand for what they do.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isAccess, isAssignment, isStep, unparenthesized } from "../../syntax.ts";
import { isAheadOfLet } from "../../types/missing/hoisted.ts";
import type { Context } from "../context.ts";
import { isPure } from "../evaluation/order.ts";
import { isAccessor, runsProgram } from "../evaluation/running.ts";
import { lowerAssignment, lowerStep } from "../expressions/assignment.ts";
import { hasUntestedLink, lowerOptionalStatement } from "../expressions/chains.ts";
import { lowerExpr } from "../recursion.ts";
import { lowerDelete } from "./declarations.ts";

/** Runs an expression whose value nobody wants. */
export function runForEffect(cx: Context, node: ts.Expression): void {
	const inner = unparenthesized(node);
	if (ts.isBinaryExpression(inner) && isAssignment(inner.operatorToken.kind)) {
		lowerAssignment(cx, inner, "statement");
		return;
	}
	if (isStep(inner)) {
		lowerStep(cx, inner, "statement");
		return;
	}
	if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.CommaToken) {
		runForEffect(cx, inner.left);
		runForEffect(cx, inner.right);
		return;
	}
	if (ts.isDeleteExpression(inner)) return lowerDelete(cx, inner);
	if (ts.isVoidExpression(inner)) return runForEffect(cx, inner.expression);
	if (ts.isOptionalChain(inner) && hasUntestedLink(cx, inner)) return lowerOptionalStatement(cx, inner);
	const value = lowerExpr(cx, inner);
	const isRun = !isPure(value) || runsGetter(cx, inner) || mayRaise(cx, inner);
	if (isRun || (readsAttribute(value) && runsProgram(cx, inner))) cx.push(py.exprStmt(value));
}

/** `x.part` of an x that need not be there, whatever its type says, or a `let` whose line may not have run, also as a part of something that only reads. */
function mayRaise(cx: Context, node: ts.Node): boolean {
	if (ts.isFunctionLike(node)) return false;
	if (ts.isIdentifier(node) && isAheadOfLet(cx.checker, node)) return true;
	if (isAccess(node) && cx.facts.missing.mayBe(node.expression)) return true;
	return ts.forEachChild(node, (child) => mayRaise(cx, child)) === true;
}

/** May a getter of the program's be what gives it? */
function readsAttribute(value: Expr): boolean {
	switch (value.k) {
		case "attr":
			return true;
		case "unary":
			return readsAttribute(value.operand);
		case "binary":
		case "compare":
			return readsAttribute(value.left) || readsAttribute(value.right);
		default:
			return false;
	}
}

function runsGetter(cx: Context, node: ts.Expression): boolean {
	if (!isAccess(node)) return false;
	if (isAccessor(cx, node)) return true;
	if (ts.isPropertyAccessExpression(node) || ts.isStringLiteralLike(node.argumentExpression)) return false;
	const members = cx.checker.getTypeAtLocation(node.expression).getProperties();
	return members.some((member) => member.declarations?.some(ts.isAccessor) === true);
}
