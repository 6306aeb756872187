// Items that `!` says are there where a loop runs to the end and looks beyond it: in JavaScript nothing is above or below
// undefined, which ends the loop, and to calculate with it gives NaN.

import { ts } from "ts-morph";
import { aroundParentheses, bare } from "../../syntax.ts";
import { conditionsAt } from "../numbers/narrowing.ts";

/** `while (s[i]! >= "0") i++`: nothing before it in the loop's condition asks where i is. */
export function endsLoop(node: ts.NonNullExpression, item: ts.ElementAccessExpression): boolean {
	const place = bare(item.argumentExpression).getText();
	let child: ts.Node = node;
	for (let outer = node.parent; !ts.isStatement(outer); child = outer, outer = outer.parent) {
		if (ts.isFunctionLike(outer)) return false;
		if (ts.isBinaryExpression(outer) && outer.right === child && asksFor(outer.left, place)) return false;
	}
	const loop = child.parent;
	if (ts.isForStatement(loop)) return loop.condition === child;
	return (ts.isWhileStatement(loop) || ts.isDoStatement(loop)) && loop.expression === child;
}

/** Is the place itself compared with something? */
function asksFor(condition: ts.Node, place: string): boolean {
	if (ts.isBinaryExpression(condition) && ORDERING.has(condition.operatorToken.kind))
		return [condition.left, condition.right].some((side) => names(side, place));
	return ts.forEachChild(condition, (n) => asksFor(n, place)) === true;
}

/** `i`, or `i + 1`, but not `xs[i]`. */
function names(side: ts.Expression, place: string): boolean {
	const inner = bare(side);
	if (inner.getText() === place) return true;
	return ts.isBinaryExpression(inner) && [inner.left, inner.right].some((n) => names(n, place));
}

/** `xs[i + 1]! - xs[i]!` where i goes on to the last item. */
export function isBehindLast(node: ts.NonNullExpression, item: ts.ElementAccessExpression): boolean {
	const at = bare(item.argumentExpression);
	const isBehind = ts.isBinaryExpression(at) && at.operatorToken.kind === ts.SyntaxKind.PlusToken;
	if (!isBehind || !isCounted(node)) return false;
	const said = new RegExp(
		`^${escaped(bare(at.left).getText())} < ${escaped(bare(item.expression).getText())}\\.length$`,
	);
	const loop = ts.findAncestor(node, ts.isForStatement);
	const runsOut = loop?.condition !== undefined && said.test(loop.condition.getText());
	// any other condition may have asked for the place
	return runsOut && conditionsAt(node).every((c) => !c.holds || c.condition === loop.condition);
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Is it calculated with, or kept to be? */
function isCounted(node: ts.Expression): boolean {
	const n = aroundParentheses(node);
	const outer = n.parent;
	if (ts.isVariableDeclaration(outer)) return true;
	if (ts.isBinaryExpression(outer)) return ARITHMETIC.has(outer.operatorToken.kind);
	return ts.isCallExpression(outer) && outer.arguments.includes(n as ts.Expression) && isOfMath(outer);
}

function isOfMath(call: ts.CallExpression): boolean {
	return ts.isPropertyAccessExpression(call.expression) && call.expression.expression.getText() === "Math";
}

export const ORDERING: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.LessThanToken,
	ts.SyntaxKind.LessThanEqualsToken,
	ts.SyntaxKind.GreaterThanToken,
	ts.SyntaxKind.GreaterThanEqualsToken,
]);

const ARITHMETIC: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.PlusToken,
	ts.SyntaxKind.MinusToken,
	ts.SyntaxKind.AsteriskToken,
	ts.SyntaxKind.SlashToken,
	ts.SyntaxKind.PercentToken,
	ts.SyntaxKind.PlusEqualsToken,
	ts.SyntaxKind.MinusEqualsToken,
	ts.SyntaxKind.AsteriskEqualsToken,
]);
