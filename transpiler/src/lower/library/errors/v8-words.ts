// How V8 writes an expression of the program in what an error says: "user.save is not a function".

import { ts } from "ts-morph";
import { bare, isAssignment } from "../../../syntax.ts";
import { isStatic } from "../../../types/classes/classes.ts";

const NAMELESS = "(intermediate value)";

/** `a.b` also where the program has `a["b"]`, `f(...)` for a call, nothing that only types need. */
export function asV8Writes(node: ts.Expression): string {
	return isOutOfSight(node) ? OTHER_WORDS : written(node);
}

function written(node: ts.Expression): string {
	const e = bare(node);
	const known = knownValue(e);
	if (known !== null) return String(known);
	if (ts.isPropertyAccessExpression(e)) return written(e.expression) + member(e);
	if (ts.isElementAccessExpression(e)) return written(e.expression) + item(e);
	if (ts.isCallExpression(e)) return `${written(e.expression)}(...)`;
	if (ts.isStringLiteralLike(e)) return `"${e.text}"`;
	// of a template only what stands in it
	if (ts.isTemplateExpression(e)) return e.templateSpans.map((s) => written(s.expression)).join("");
	if (ts.isArrayLiteralExpression(e)) return `[${e.elements.map(written).join(",")}]`;
	if (ts.isSpreadElement(e)) return `(...${written(e.expression)})`;
	if (ts.isObjectLiteralExpression(e)) return `{${NAMELESS.repeat(e.properties.length)}}`;
	if (ts.isConditionalExpression(e)) return NAMELESS.repeat(3);
	if (ts.isBinaryExpression(e) && isAssignment(e.operatorToken.kind)) return written(e.left);
	if (ts.isBinaryExpression(e)) return `(${operands(e).join(` ${e.operatorToken.getText()} `)})`;
	if (ts.isPostfixUnaryExpression(e)) return `(${written(e.operand)}${ts.tokenToString(e.operator)})`;
	if (ts.isPrefixUnaryExpression(e)) return `(${ts.tokenToString(e.operator)}${written(e.operand)})`;
	if (ts.isDeleteExpression(e)) return `(delete ${written(e.expression)})`;
	if (ts.isTypeOfExpression(e)) return `(typeof ${written(e.expression)})`;
	if (ts.isVoidExpression(e)) return `(void ${written(e.expression)})`;
	return isNameless(e) ? NAMELESS : e.getText();
}

/** Of operators of one kind in a row, V8 makes one; of powers and comparisons it makes none. */
function operands(node: ts.BinaryExpression): string[] {
	const left = bare(node.left);
	const { kind } = node.operatorToken;
	const isRow = ts.isBinaryExpression(left) && left.operatorToken.kind === kind && knownValue(left) === null;
	const before = isRow && !APART.test(node.operatorToken.getText()) ? operands(left) : [written(left)];
	return [...before, written(node.right)];
}

const APART = /^(\*\*|[=!]==?|[<>]=?|in|instanceof)$/;

/** What V8 works out as it reads the program. */
function knownValue(node: ts.Expression): number | boolean | null {
	const e = bare(node);
	if (ts.isNumericLiteral(e)) return Number(e.text);
	if (ts.isPrefixUnaryExpression(e)) return knownUnary(e);
	const work = ts.isBinaryExpression(e) ? NUMERIC[e.operatorToken.getText()] : undefined;
	if (work === undefined || !ts.isBinaryExpression(e)) return null;
	const [left, right] = [knownValue(e.left), knownValue(e.right)];
	return typeof left === "number" && typeof right === "number" ? work(left, right) : null;
}

function knownUnary(e: ts.PrefixUnaryExpression): number | boolean | null {
	const operand = bare(e.operand);
	if (e.operator === ts.SyntaxKind.ExclamationToken) {
		if (ts.isStringLiteralLike(operand)) return operand.text === "";
		if (operand.kind === ts.SyntaxKind.TrueKeyword) return false;
		if (operand.kind === ts.SyntaxKind.FalseKeyword || operand.kind === ts.SyntaxKind.NullKeyword) return true;
	}
	const value = knownValue(operand);
	if (e.operator === ts.SyntaxKind.ExclamationToken) return value === null ? null : !value;
	if (typeof value !== "number") return null;
	if (e.operator === ts.SyntaxKind.MinusToken) return -value;
	if (e.operator === ts.SyntaxKind.PlusToken) return value;
	return e.operator === ts.SyntaxKind.TildeToken ? ~value : null;
}

const NUMERIC: Readonly<Record<string, (a: number, b: number) => number>> = {
	"+": (a, b) => a + b,
	"-": (a, b) => a - b,
	"*": (a, b) => a * b,
	"/": (a, b) => a / b,
	"%": (a, b) => a % b,
	"**": (a, b) => a ** b,
	"|": (a, b) => a | b,
	"&": (a, b) => a & b,
	"^": (a, b) => a ^ b,
	"<<": (a, b) => a << b,
	">>": (a, b) => a >> b,
	">>>": (a, b) => a >>> b,
};

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
export const OTHER_WORDS = "'NoneType' object";

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

function member(node: ts.PropertyAccessExpression): string {
	if (!ts.isPrivateIdentifier(node.name)) return dot(node) + node.name.text;
	return `${node.questionDotToken === undefined ? "" : "?."}[${node.name.text}]`;
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
		ts.isAwaitExpression(node) ||
		ts.isYieldExpression(node) ||
		ts.isOmittedExpression(node) ||
		ts.isBigIntLiteral(node) ||
		node.kind === ts.SyntaxKind.SuperKeyword
	);
}
