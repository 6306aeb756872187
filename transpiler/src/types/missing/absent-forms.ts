// Forms of declarations and calls that matter to what may be undefined though its type does not say so.

import { ts } from "ts-morph";
import { membersOf } from "../kinds/type-parts.ts";

const WITHOUT_TEXT =
	ts.TypeFlags.Undefined |
	ts.TypeFlags.Void |
	ts.TypeFlags.Any |
	ts.TypeFlags.Unknown |
	ts.TypeFlags.ESSymbol |
	ts.TypeFlags.UniqueESSymbol;

/** May JSON.stringify give no text of it? */
export function hasTextlessType(checker: ts.TypeChecker, value: ts.Expression): boolean {
	return membersOf(checker.getTypeAtLocation(value)).some((t) => isTextless(t) || saysNothing(checker, t));
}

function isTextless(type: ts.Type): boolean {
	return (type.flags & WITHOUT_TEXT) !== 0 || type.getCallSignatures().length > 0;
}

/** May its `toJSON` give nothing? */
export function saysNothing(checker: ts.TypeChecker, type: ts.Type): boolean {
	const method = type.getProperty("toJSON");
	if (method === undefined) return false;
	const given = checker
		.getTypeOfSymbol(method)
		.getCallSignatures()
		.flatMap((s) => membersOf(s.getReturnType()));
	return given.some(isTextless);
}

/** The variable of `for ... of` */
export function isOfLoop(node: ts.Declaration): boolean {
	return ts.isVariableDeclaration(node) && ts.isForOfStatement(node.parent.parent);
}

export function isCalled(node: ts.Node): node is ts.CallExpression | ts.TaggedTemplateExpression {
	return ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node);
}

/** Is it said there what the function does? Of a parameter `f: () => string` it is not. */
export function isWritten(
	node: ts.SignatureDeclaration,
): node is ts.FunctionLikeDeclaration & { body: ts.ConciseBody } {
	return "body" in node && node.body !== undefined;
}

/** `call` and `apply`, as the library declares them */
export function isCallOfFunction(declaration: ts.Node): boolean {
	return ts.isMethodSignature(declaration) && /^(call|apply)$/.test(declaration.name.getText());
}
