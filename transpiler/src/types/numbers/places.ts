// Places that numbers come from or go to, as the syntax shows them: lengths, bytes, what a function returns, what the
// methods of arrays hand to their callbacks.

import { ts } from "ts-morph";
import { ownParameters } from "../../syntax.ts";
import type { Kinds } from "../kinds/kinds.ts";

/** In `xs.map((x) => ...)` and its like: the array whose items the parameter is given. */
export function itemParameter(node: ts.ParameterDeclaration): ts.Expression | null {
	const callback = node.parent;
	if (!ts.isArrowFunction(callback) && !ts.isFunctionExpression(callback)) return null;
	const call = callback.parent;
	if (!ts.isCallExpression(call) || call.arguments[0] !== callback || !ts.isPropertyAccessExpression(call.expression))
		return null;
	const at = ownParameters(callback).indexOf(node);
	const isItem = at === 0 && /^(map|filter|forEach|some|every|find\w*|flatMap)$/.test(call.expression.name.text);
	const isCompared = at < 2 && call.expression.name.text === "sort";
	const isReduced = at === 1 && /^reduce(Right)?$/.test(call.expression.name.text);
	return isItem || isCompared || isReduced ? call.expression.expression : null;
}

/** The call of `reduce` whose callback is given what it gave before, by this parameter. */
export function accumulatorOf(node: ts.ParameterDeclaration): ts.CallExpression | null {
	const callback = node.parent;
	const call = callback.parent;
	if (!ts.isCallExpression(call) || call.arguments[0] !== callback || ownParameters(callback)[0] !== node) return null;
	return ts.isPropertyAccessExpression(call.expression) && /^reduce(Right)?$/.test(call.expression.name.text)
		? call
		: null;
}

export function isByteSource(kind: string | null): boolean {
	return kind === "bytes" || kind === "bytearray" || kind === "memoryview";
}

export function isLength(node: ts.Expression, kinds: Kinds): boolean {
	if (!ts.isPropertyAccessExpression(node)) return false;
	if (node.name.text === "length") return !["record", "instance"].includes(kinds.present(node.expression) ?? "record");
	if (node.name.text !== "size") return false;
	return ["dict", "set", "map", "jsset"].includes(kinds.present(node.expression) ?? "");
}

export function returnsOf(body: ts.Block): ts.Expression[] {
	const found: ts.Expression[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
		if (ts.isReturnStatement(node) && node.expression !== undefined) found.push(node.expression);
		ts.forEachChild(node, visit);
	};
	visit(body);
	return found;
}

/** Is what a function gives of the type of one of its own type parameters? */
export function givesTypeParameter(
	checker: ts.TypeChecker,
	declaration: ts.SignatureDeclaration | ts.JSDocSignature,
): boolean {
	const own = checker.getSignatureFromDeclaration(declaration as ts.SignatureDeclaration);
	const given = own === undefined ? undefined : checker.getReturnTypeOfSignature(own);
	return own?.typeParameters?.some((p) => p === given && isTakenAs(declaration, p.symbol.name)) === true;
}

/** `R` of `call<T, A, R>(this: (this: T, ...args: A) => R, thisArg: T, ...args: A): R` is in no argument. */
function isTakenAs(declaration: ts.SignatureDeclaration | ts.JSDocSignature, name: string): boolean {
	const asked = new RegExp(`\\b${name}\\b`);
	return [...declaration.parameters].some((p) => p.name?.getText() !== "this" && asked.test(p.getText()));
}
