// How V8 writes an expression of the program in what an error says: "user.save is not a function".

import { ts } from "ts-morph";
import { bare } from "../../../syntax.ts";

const NAMELESS = "(intermediate value)";

/** `a.b` also where the program has `a["b"]`, `f(...)` for a call, nothing that only types need. */
export function asV8Writes(node: ts.Expression): string {
	const e = bare(node);
	if (ts.isPropertyAccessExpression(e)) return asV8Writes(e.expression) + dot(e) + e.name.text;
	if (ts.isElementAccessExpression(e)) return asV8Writes(e.expression) + item(e);
	if (ts.isCallExpression(e)) return `${asV8Writes(e.expression)}(...)`;
	if (ts.isStringLiteralLike(e)) return `"${e.text}"`;
	if (ts.isNumericLiteral(e)) return String(Number(e.text));
	if (ts.isArrayLiteralExpression(e)) return `[${e.elements.map(asV8Writes).join(",")}]`;
	if (ts.isSpreadElement(e)) return `(...${asV8Writes(e.expression)})`;
	if (ts.isObjectLiteralExpression(e)) return `{${NAMELESS.repeat(e.properties.length)}}`;
	if (ts.isConditionalExpression(e)) return NAMELESS.repeat(3);
	if (ts.isBinaryExpression(e)) return `(${asV8Writes(e.left)} ${e.operatorToken.getText()} ${asV8Writes(e.right)})`;
	if (ts.isPrefixUnaryExpression(e)) return `(${ts.tokenToString(e.operator)}${asV8Writes(e.operand)})`;
	if (ts.isTypeOfExpression(e)) return `(typeof ${asV8Writes(e.expression)})`;
	if (ts.isVoidExpression(e)) return `(void ${asV8Writes(e.expression)})`;
	return isNameless(e) ? NAMELESS : e.getText();
}

/** What is not iterable, calls by the names of their functions: of a call, it may also be that there was nothing to call. */
export function asIterated(node: ts.Expression): string {
	const e = bare(node);
	const isSequence = ts.isBinaryExpression(e) && e.operatorToken.kind === ts.SyntaxKind.CommaToken;
	const mayLackFunction = ts.isCallExpression(isSequence ? bare(e.right) : e);
	const written = asV8Writes(ts.isCallExpression(e) ? e.expression : e).replaceAll("(...)", "");
	return mayLackFunction ? `${written} is not a function or its return value` : written;
}

function dot(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): string {
	return node.questionDotToken === undefined ? "." : "?.";
}

function item(node: ts.ElementAccessExpression): string {
	const at = bare(node.argumentExpression);
	if (ts.isStringLiteralLike(at)) return dot(node) + at.text;
	return `${node.questionDotToken === undefined ? "" : "?."}[${asV8Writes(at)}]`;
}

function isNameless(node: ts.Expression): boolean {
	return (
		ts.isNewExpression(node) ||
		ts.isFunctionExpression(node) ||
		ts.isArrowFunction(node) ||
		ts.isClassExpression(node) ||
		node.kind === ts.SyntaxKind.SuperKeyword
	);
}
