// Where values, functions among them, go to what may know them as something else.

import { ts } from "ts-morph";
import { aroundParentheses, isCallee, isFallback, isTagArgument } from "../../syntax.ts";

/** Does the value of `node` go to where it may be seen as another type? */
export function isHandedOver(node: ts.Node, parent: ts.Node): boolean {
	if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression !== node;
	if (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isPropertyDeclaration(parent))
		return parent.initializer === node && parent.type !== undefined;
	if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
	if (ts.isShorthandPropertyAssignment(parent)) return parent.name === node;
	if (ts.isConditionalExpression(parent)) return parent.condition !== node;
	if (ts.isBinaryExpression(parent)) return parent.right === node || isFallback(parent);
	return HANDING.has(parent.kind) || isTagArgument(node);
}

/** What hands on the value of what stands inside. */
const HANDING: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.ReturnStatement,
	ts.SyntaxKind.ArrowFunction,
	ts.SyntaxKind.ArrayLiteralExpression,
	ts.SyntaxKind.ParenthesizedExpression,
	ts.SyntaxKind.AsExpression,
	ts.SyntaxKind.SatisfiesExpression,
	ts.SyntaxKind.NonNullExpression,
]);

/** Expressions that may have a function or an object as their value and do not wrap others that are looked at. */
export const HANDED_OVER = [
	ts.SyntaxKind.Identifier,
	ts.SyntaxKind.PropertyAccessExpression,
	ts.SyntaxKind.ElementAccessExpression,
	ts.SyntaxKind.CallExpression,
	ts.SyntaxKind.NewExpression,
	ts.SyntaxKind.TaggedTemplateExpression,
	ts.SyntaxKind.ClassExpression,
	ts.SyntaxKind.ThisKeyword,
	ts.SyntaxKind.MetaProperty,
	ts.SyntaxKind.AwaitExpression,
	ts.SyntaxKind.YieldExpression,
	ts.SyntaxKind.NonNullExpression,
	ts.SyntaxKind.SatisfiesExpression,
];

/** Does `satisfies` stand around the function, which leaves its own type standing? */
export function isSatisfied(node: ts.Node): boolean {
	return (
		ts.findAncestor(node.parent, (n) =>
			!ts.isExpression(n) && !ts.isPropertyAssignment(n) ? "quit" : ts.isSatisfiesExpression(n),
		) !== undefined
	);
}

/** Does a function that is called at once give it, as in `xs.map(((x) => (y) => x * y)(2))`? */
export function isResult(node: ts.Node): boolean {
	let n = aroundParentheses(node);
	if (ts.isReturnStatement(n.parent)) n = ts.findAncestor(n.parent, ts.isFunctionLike) ?? n;
	else if (ts.isArrowFunction(n.parent) && n.parent.body === n) n = n.parent;
	else return false;
	return isCallee(aroundParentheses(n));
}
