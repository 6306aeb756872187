// Whether an expression's value is stored or handed on to where a type may know it otherwise.

import { ts } from "ts-morph";
import { isAssertion, isTagArgument } from "../../syntax.ts";

/** They look at a value and keep nothing. */
const LOOKING = /^(console\.\w+|String|Number|Boolean|Object\.is|Array\.isArray|JSON\.\w+)$/;

/** `x ?? y` */
export function isReplaced(node: ts.Node): boolean {
	const outer = node.parent as ts.Node | undefined;
	if (outer === undefined || !ts.isBinaryExpression(outer) || outer.left !== node) return false;
	return outer.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
}

/** May give undefined where the type says `unknown`, and nothing else is put in its place. */
export function isReading(node: ts.Node): node is ts.Expression {
	if (isReplaced(node)) return false;
	if (ts.isOptionalChain(node)) return true;
	if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
	return /^(get|pop|shift|find|at)$/.test(node.expression.name.text);
}

/** Is it, perhaps by way of what stands around it, stored or handed over? */
export function isKept(node: ts.Expression): boolean {
	let n = node;
	while (isPassedOn(n)) n = n.parent as ts.Expression;
	return isHandedOver(n);
}

/** `(x)`, `x as T`, `x!`, `x && y`: what is around it may have its value. */
function isPassedOn(node: ts.Expression): boolean {
	const outer = node.parent as ts.Node | undefined;
	if (outer === undefined) return false;
	if (ts.isBinaryExpression(outer)) return outer.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
	if (ts.isConditionalExpression(outer)) return outer.condition !== node;
	return ts.isParenthesizedExpression(outer) || isAssertion(outer) || ts.isNonNullExpression(outer);
}

/** `f.call(null, x)`: what `this` would be, and is not. */
function isReceiver(node: ts.Node, call: ts.CallExpression | ts.NewExpression): boolean {
	return call.arguments?.[0] === node && /\.(bind|call|apply)$/.test(call.expression.getText());
}

/** What gives its right side to where it stands, or stores it. */
const STORING: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.EqualsToken,
	ts.SyntaxKind.AmpersandAmpersandEqualsToken,
	ts.SyntaxKind.BarBarEqualsToken,
	ts.SyntaxKind.QuestionQuestionEqualsToken,
	ts.SyntaxKind.AmpersandAmpersandToken,
	ts.SyntaxKind.BarBarToken,
	ts.SyntaxKind.QuestionQuestionToken,
	ts.SyntaxKind.CommaToken,
]);

/** Is its value stored, given back, or a part of what is made? */
export function isHandedOver(node: ts.Node): node is ts.Expression {
	const outer = node.parent as ts.Node | undefined;
	if (outer === undefined) return false;
	if (ts.isCallExpression(outer) || ts.isNewExpression(outer))
		return outer.expression !== node && !LOOKING.test(outer.expression.getText()) && !isReceiver(node, outer);
	if (ts.isBinaryExpression(outer)) return outer.right === node && STORING.has(outer.operatorToken.kind);
	if (ts.isVariableDeclaration(outer) || ts.isPropertyAssignment(outer) || ts.isPropertyDeclaration(outer))
		return outer.initializer === node;
	if (ts.isParameter(outer) || ts.isBindingElement(outer)) return outer.initializer === node;
	if (ts.isShorthandPropertyAssignment(outer)) return outer.name === node;
	if (ts.isConditionalExpression(outer)) return outer.condition !== node;
	return (
		ts.isYieldExpression(outer) ||
		isTagArgument(node) ||
		ts.isReturnStatement(outer) ||
		ts.isArrayLiteralExpression(outer) ||
		(ts.isArrowFunction(outer) && outer.body === node)
	);
}
