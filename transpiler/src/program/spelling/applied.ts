// `xs.push.apply(xs, more)` and `Array.prototype.push.apply(xs, more)` are how `xs.push(...more)` was written before there
// were spreads: in the tree they become that, and so what looks for what is added to an array finds it. The text stays.

import { ts } from "ts-morph";

/** Without one of these there is nothing to do. */
const APPLIES = /\.(?:push|unshift|concat|fromCharCode|fromCodePoint)\.apply\(/;

/** Methods of arrays that take any number of items. */
const TAKING_MANY = /^(?:push|unshift|concat)$/;

/** Functions of the library that `this` is nothing to, and take any number of items. */
const FREE = /^String\.from(?:CharCode|CodePoint)$/;

/** To be called before the file is bound. */
export function spreadApplied(file: ts.SourceFile): void {
	if (!APPLIES.test(file.text)) return;
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node)) spreadIn(node, file);
		ts.forEachChild(node, visit);
	};
	visit(file);
}

function spreadIn(call: ts.CallExpression, file: ts.SourceFile): void {
	const { expression: callee, arguments: given } = call;
	const [receiver, list, more] = given;
	if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "apply" || ts.isOptionalChain(call)) return;
	if (receiver === undefined || list === undefined || more !== undefined || ts.isSpreadElement(list)) return;
	const method = callee.expression;
	if (!ts.isPropertyAccessExpression(method) || !isFit(method, receiver, file)) return;
	if (isOfPrototype(method, file)) (method as { expression: ts.Expression }).expression = receiver;
	const spread = ts.setTextRange(ts.factory.createSpreadElement(list), list);
	(spread as { flags: ts.NodeFlags }).flags = list.flags;
	const fields = call as { expression: ts.Expression; arguments: ts.NodeArray<ts.Expression> };
	fields.expression = method;
	fields.arguments = ts.setTextRange(ts.factory.createNodeArray([spread]), given);
}

/** Is the method called on what it is taken from? */
function isFit(method: ts.PropertyAccessExpression, receiver: ts.Expression, file: ts.SourceFile): boolean {
	if (FREE.test(method.getText(file))) return isPlace(receiver) || receiver.kind === ts.SyntaxKind.NullKeyword;
	if (!TAKING_MANY.test(method.name.text)) return false;
	// (without `as any[]`, `[].concat` takes nothing)
	if (isOfPrototype(method, file)) return isPlace(receiver);
	const owner = method.expression;
	if (isEmpty(owner)) return isEmpty(receiver);
	return isPlace(owner) && owner.getText(file) === receiver.getText(file);
}

/** Is this a method of `Array.prototype`? */
function isOfPrototype(method: ts.PropertyAccessExpression, file: ts.SourceFile): boolean {
	return method.expression.getText(file) === "Array.prototype";
}

/** `[]`, `([] as T[])` */
function isEmpty(node: ts.Expression): boolean {
	if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return isEmpty(node.expression);
	return ts.isArrayLiteralExpression(node) && node.elements.length === 0;
}

/** `xs`, `this.xs`: asking for it again does nothing else. */
function isPlace(node: ts.Expression): boolean {
	if (ts.isPropertyAccessExpression(node)) return isPlace(node.expression);
	return ts.isIdentifier(node) || node.kind === ts.SyntaxKind.ThisKeyword;
}
