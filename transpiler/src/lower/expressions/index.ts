// Expressions, by syntax family.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Context } from "../context.ts";
import { lowerElementAccess, lowerPropertyAccess } from "./access.ts";
import { lowerAssignment, lowerStep } from "./assignment.ts";
import { lowerCall, lowerNew } from "./calls.ts";
import { lowerOptionalChain } from "./chains.ts";
import { lowerFunctionExpression } from "./closures.ts";
import { lowerArray, lowerNumber, lowerObject, lowerTagged, lowerTemplate } from "./literals.ts";
import { lowerCondition, lowerLogical, lowerNot } from "./logic.ts";
import { lowerIdentifier, lowerThis } from "./names.ts";
import { lowerOperator, lowerUnary } from "./operators.ts";
import { isAssignment } from "../../types/assignments.ts";

/** The value of an expression. Statements that it needs are pushed before it. */
export function lowerExpr(cx: Context, node: ts.Expression): Expr {
	const known = cx.substitutes.get(node);
	if (known !== undefined) return known;
	if (ts.isOptionalChain(node) && isChainEnd(node) && hasUntestedLink(cx, node)) return lowerOptionalChain(cx, node);
	return lowerKind(cx, node);
}

function lowerKind(cx: Context, node: ts.Expression): Expr {
	if (ts.isIdentifier(node)) return lowerIdentifier(cx, node);
	if (ts.isNumericLiteral(node)) return lowerNumber(cx, node);
	if (ts.isStringLiteralLike(node)) return py.str(node.text);
	if (ts.isTemplateExpression(node)) return lowerTemplate(cx, node);
	if (ts.isTaggedTemplateExpression(node)) return lowerTagged(cx, node);
	if (ts.isArrayLiteralExpression(node)) return lowerArray(cx, node);
	if (ts.isObjectLiteralExpression(node)) return lowerObject(cx, node);
	if (ts.isPropertyAccessExpression(node)) return lowerPropertyAccess(cx, node);
	if (ts.isElementAccessExpression(node)) return lowerElementAccess(cx, node);
	if (ts.isCallExpression(node)) return lowerCall(cx, node);
	if (ts.isNewExpression(node)) return lowerNew(cx, node);
	if (ts.isBinaryExpression(node)) return lowerBinary(cx, node);
	if (ts.isPrefixUnaryExpression(node)) return lowerPrefix(cx, node);
	if (ts.isPostfixUnaryExpression(node)) return lowerStep(cx, node, "value");
	if (ts.isConditionalExpression(node)) return lowerCondition(cx, node);
	if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return lowerFunctionExpression(cx, node);
	if (ts.isAwaitExpression(node)) return { k: "await", value: lowerExpr(cx, node.expression) };
	if (ts.isYieldExpression(node)) return lowerYield(cx, node);
	if (ts.isTypeOfExpression(node)) return cx.refuse(node, "TSM1001", "`typeof` outside a comparison");
	if (ts.isVoidExpression(node)) return cx.refuse(node, "TSM1001", "`void`");
	if (ts.isDeleteExpression(node)) return cx.refuse(node, "TSM1001", "`delete` as a value");
	if (ts.isClassExpression(node)) return cx.refuse(node, "TSM1001", "A class expression");
	return lowerPlain(cx, node);
}

/** What is only a wrapper around something, and keywords. */
function lowerPlain(cx: Context, node: ts.Expression): Expr {
	if (
		ts.isParenthesizedExpression(node) ||
		ts.isAsExpression(node) ||
		ts.isSatisfiesExpression(node) ||
		ts.isNonNullExpression(node)
	)
		return lowerExpr(cx, node.expression);
	switch (node.kind) {
		case ts.SyntaxKind.TrueKeyword:
			return py.TRUE;
		case ts.SyntaxKind.FalseKeyword:
			return py.FALSE;
		case ts.SyntaxKind.NullKeyword:
			return py.NONE;
		case ts.SyntaxKind.ThisKeyword:
			return lowerThis(cx, node);
		case ts.SyntaxKind.SuperKeyword:
			return py.call("super");
		default:
			return cx.refuse(node, "TSM1001", `\`${node.getText()}\``);
	}
}

function lowerBinary(cx: Context, node: ts.BinaryExpression): Expr {
	const operator = node.operatorToken.kind;
	if (isAssignment(operator)) return lowerAssignment(cx, node, "value");
	switch (operator) {
		case ts.SyntaxKind.AmpersandAmpersandToken:
		case ts.SyntaxKind.BarBarToken:
		case ts.SyntaxKind.QuestionQuestionToken:
			return lowerLogical(cx, node);
		default:
			return lowerOperator(cx, node);
	}
}

function lowerPrefix(cx: Context, node: ts.PrefixUnaryExpression): Expr {
	switch (node.operator) {
		case ts.SyntaxKind.ExclamationToken:
			return lowerNot(cx, node);
		case ts.SyntaxKind.PlusPlusToken:
		case ts.SyntaxKind.MinusMinusToken:
			return lowerStep(cx, node, "value");
		default:
			return lowerUnary(cx, node);
	}
}

function lowerYield(cx: Context, node: ts.YieldExpression): Expr {
	const value = node.expression === undefined ? null : lowerExpr(cx, node.expression);
	if (node.asteriskToken !== undefined && value !== null) return { k: "yieldFrom", value };
	return { k: "yield", value };
}

/** The whole of `a?.b.c()`, not a part of it. */
function isChainEnd(node: ts.Node): boolean {
	const parent = node.parent;
	return !(ts.isOptionalChain(parent) && (parent as { expression?: ts.Node }).expression === node);
}

function hasUntestedLink(cx: Context, node: ts.Node): boolean {
	for (let n = node; ts.isOptionalChain(n); n = (n as { expression: ts.Node }).expression)
		if ((n as { questionDotToken?: ts.Node }).questionDotToken !== undefined && !cx.tested.has(n)) return true;
	return false;
}
