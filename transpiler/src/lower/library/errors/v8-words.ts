// How V8 writes an expression of the program in what an error says: "user.save is not a function".

import { ts } from "ts-morph";
import { bare } from "../../../syntax.ts";
import { isStatic } from "../../../types/classes/classes.ts";

const NAMELESS = "(intermediate value)";

/** `a.b` also where the program has `a["b"]`, `f(...)` for a call, nothing that only types need. */
export function asV8Writes(node: ts.Expression): string {
	return isOutOfSight(node) ? OTHER_WORDS : written(node);
}

function written(node: ts.Expression): string {
	const e = bare(node);
	if (ts.isPropertyAccessExpression(e)) return written(e.expression) + dot(e) + e.name.text;
	if (ts.isElementAccessExpression(e)) return written(e.expression) + item(e);
	if (ts.isCallExpression(e)) return `${written(e.expression)}(...)`;
	if (ts.isStringLiteralLike(e)) return `"${e.text}"`;
	if (ts.isNumericLiteral(e)) return String(Number(e.text));
	if (ts.isArrayLiteralExpression(e)) return `[${e.elements.map(written).join(",")}]`;
	if (ts.isSpreadElement(e)) return `(...${written(e.expression)})`;
	if (ts.isObjectLiteralExpression(e)) return `{${NAMELESS.repeat(e.properties.length)}}`;
	if (ts.isConditionalExpression(e)) return NAMELESS.repeat(3);
	if (ts.isBinaryExpression(e)) return `(${written(e.left)} ${e.operatorToken.getText()} ${written(e.right)})`;
	if (ts.isPrefixUnaryExpression(e)) return `(${ts.tokenToString(e.operator)}${written(e.operand)})`;
	if (ts.isTypeOfExpression(e)) return `(typeof ${written(e.expression)})`;
	if (ts.isVoidExpression(e)) return `(void ${written(e.expression)})`;
	return isNameless(e) ? NAMELESS : e.getText();
}

/** What is not iterable, calls by the names of their functions: of a call, it may also be that there was nothing to call. */
export function asIterated(node: ts.Expression): string {
	if (isOutOfSight(node)) return OTHER_WORDS;
	const e = bare(node);
	const isSequence = ts.isBinaryExpression(e) && e.operatorToken.kind === ts.SyntaxKind.CommaToken;
	const mayLackFunction = ts.isCallExpression(isSequence ? bare(e.right) : e);
	const text = written(ts.isCallExpression(e) ? e.expression : e).replaceAll("(...)", "");
	return mayLackFunction ? `${text} is not a function or its return value` : text;
}

/** With this in front of it nobody reads a message: `_said` says that JavaScript has other words. */
const OTHER_WORDS = "'NoneType' object";

/** In static parts of a class, and in names that are worked out, V8 finds no text of the program, and tells the kind of the value instead. */
function isOutOfSight(node: ts.Node): boolean {
	const part = ts.findAncestor(node, (n) => {
		if (ts.isClassStaticBlockDeclaration(n)) return true;
		if (ts.isComputedPropertyName(n) && ts.isClassElement(n.parent)) return true;
		if (ts.isPropertyDeclaration(n)) return isStatic(n) || "quit";
		return ts.isFunctionLike(n) && "quit";
	});
	return part !== undefined;
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
