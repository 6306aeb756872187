// Fields that are read before they are made, because a base class's constructor calls a method of the derived class.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { PLAIN_OPERATOR } from "../../syntax.ts";
import type { Context } from "../context.ts";
import { memberName } from "../names/members.ts";
import { lowerExpr } from "../recursion.ts";

/** One that may be asked for before it is made: undefined then, which is NaN to count with. */
export function earlyField(cx: Context, node: ts.PropertyAccessExpression): Expr {
	const isCounted = isOperand(cx, node) && cx.facts.kinds.only(node) === "number" && !cx.facts.numbers.isInt(node);
	const none = isCounted ? py.call("float", [py.str("nan")]) : py.NONE;
	return py.call("getattr", [lowerExpr(cx, node.expression), py.str(memberName(cx, node.name)), none]);
}

/** Of what calculates, and makes a number of anything. */
function isOperand(cx: Context, node: ts.Expression): boolean {
	const { parent } = node;
	if (ts.isParenthesizedExpression(parent)) return isOperand(cx, parent);
	if (ts.isPrefixUnaryExpression(parent)) return parent.operator !== ts.SyntaxKind.ExclamationToken;
	if (ts.isPostfixUnaryExpression(parent)) return true;
	if (!ts.isBinaryExpression(parent)) return false;
	const operator = PLAIN_OPERATOR[parent.operatorToken.kind] ?? parent.operatorToken.kind;
	// a sum may be a text
	if (operator === ts.SyntaxKind.PlusToken) return cx.facts.kinds.only(parent) === "number";
	return COUNTING.has(operator);
}

const COUNTING: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.AsteriskToken,
	ts.SyntaxKind.AsteriskAsteriskToken,
	ts.SyntaxKind.SlashToken,
	ts.SyntaxKind.PercentToken,
	ts.SyntaxKind.MinusToken,
	ts.SyntaxKind.LessThanToken,
	ts.SyntaxKind.LessThanEqualsToken,
	ts.SyntaxKind.GreaterThanToken,
	ts.SyntaxKind.GreaterThanEqualsToken,
]);
