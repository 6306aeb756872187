// The places from which values go to where another type may know them.

import { ts } from "ts-morph";
import type { Visitor } from "../../nodes.ts";
import { isAssertion, isTagArgument } from "../../syntax.ts";

export function isJsonParse({ expression }: ts.CallExpression): boolean {
	return (
		ts.isPropertyAccessExpression(expression) &&
		expression.name.text === "parse" &&
		expression.getText() === "JSON.parse"
	);
}

/** `JSON.parse(text)`, with no function that makes something else of what is there. */
export function isPlainJson(call: ts.CallExpression): boolean {
	return isJsonParse(call) && call.arguments.length === 1;
}

export const CALLS = [ts.SyntaxKind.CallExpression, ts.SyntaxKind.NewExpression] as const;

export const JOINING = [
	ts.SyntaxKind.ArrayLiteralExpression,
	ts.SyntaxKind.ArrowFunction,
	ts.SyntaxKind.BinaryExpression,
	ts.SyntaxKind.ConditionalExpression,
	ts.SyntaxKind.ForOfStatement,
	ts.SyntaxKind.ReturnStatement,
	ts.SyntaxKind.YieldExpression,
] as const;

export const MADE_OF_OTHERS = [
	ts.SyntaxKind.ArrayLiteralExpression,
	ts.SyntaxKind.BinaryExpression,
	ts.SyntaxKind.ClassExpression,
	ts.SyntaxKind.ObjectLiteralExpression,
] as const;

/** A class, `a = b` that is handed on, and what `...` brings parts into: none of these names what goes there. */
export function isMadeOfOthers(node: ts.Expression): boolean {
	if (ts.isArrayLiteralExpression(node)) return node.elements.some(ts.isSpreadElement);
	if (ts.isObjectLiteralExpression(node)) return node.properties.some(ts.isSpreadAssignment);
	return !ts.isBinaryExpression(node) || (isAssigned(node) && !ts.isExpressionStatement(node.parent));
}

function isAssigned({ operatorToken }: ts.BinaryExpression): boolean {
	return operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

const VALUES = [
	...CALLS,
	ts.SyntaxKind.PropertyAccessExpression,
	ts.SyntaxKind.ElementAccessExpression,
	ts.SyntaxKind.ThisKeyword,
] as const;

/** Looks at all of these, and at names of variables whose values are handed on. */
export function onValues(visitor: Visitor, look: (node: ts.Expression) => void): Visitor {
	return visitor.on<ts.Expression>(VALUES, look).on<ts.Identifier>([ts.SyntaxKind.Identifier], (node) => {
		if (isUse(node)) look(node);
	});
}

/** Their parameters may name a type of their own for what they are given. */
export const FUNCTIONS = [ts.SyntaxKind.ArrowFunction, ts.SyntaxKind.FunctionExpression] as const;

/** A variable's value that is handed on, not its declaration and not the object of an access. */
export function isUse(node: ts.Identifier): boolean {
	const outer = node.parent;
	if (ts.isVariableDeclaration(outer) || ts.isPropertyAssignment(outer) || ts.isPropertyDeclaration(outer))
		return outer.initializer === node;
	// a default
	if (ts.isParameter(outer) || ts.isBindingElement(outer)) return outer.initializer === node;
	return (
		isTagArgument(node) ||
		ts.isReturnStatement(outer) ||
		ts.isYieldExpression(outer) ||
		ts.isSatisfiesExpression(outer) ||
		ts.isShorthandPropertyAssignment(outer) ||
		ts.isArrayLiteralExpression(outer) ||
		ts.isConditionalExpression(outer) ||
		ts.isParenthesizedExpression(outer) ||
		isAssertion(outer) ||
		ts.isNonNullExpression(outer) ||
		(ts.isBinaryExpression(outer) && outer.right === node) ||
		(ts.isArrowFunction(outer) && outer.body === node) ||
		((ts.isCallExpression(outer) || ts.isNewExpression(outer)) && outer.expression !== node)
	);
}
