// Where functions of different parameters come together although no type was declared for them: as branches of `?:`,
// `??` and `||`, as items of an array, as results of a function, and as parts of a union that is called.

import { ts } from "ts-morph";
import { isFallback } from "../../syntax.ts";

/** The type of all that a value comes together with, also as a member of an object; null if with nothing. */
export function joinedType(checker: ts.TypeChecker, value: ts.Expression): ts.Type | null {
	const names: string[] = [];
	let n: ts.Node = value;
	let joined: ts.Type | null = null;
	for (;;) {
		const { parent } = n;
		if (isJoint(parent, n)) joined = memberOf(checker, checker.getTypeAtLocation(parent), names);
		else if (ts.isArrayLiteralExpression(parent) && parent.elements.length > 1)
			return memberOf(checker, checker.getTypeAtLocation(parent).getNumberIndexType(), names);
		else if (isResult(parent, n)) return memberOf(checker, resultOf(checker, parent), names) ?? joined;
		else if (ts.isPropertyAssignment(parent) && ts.isIdentifier(parent.name)) names.unshift(parent.name.text);
		else if (!ts.isParenthesizedExpression(parent) && !ts.isObjectLiteralExpression(parent)) return joined;
		n = parent;
	}
}

function memberOf(checker: ts.TypeChecker, type: ts.Type | undefined, names: readonly string[]): ts.Type | null {
	let found = type;
	for (const name of names) {
		const member = found && checker.getPropertyOfType(found, name);
		found = member && checker.getTypeOfSymbol(member);
	}
	return found ?? null;
}

function isJoint(parent: ts.Node, n: ts.Node): boolean {
	if (ts.isConditionalExpression(parent)) return parent.condition !== n;
	return ts.isBinaryExpression(parent) && isFallback(parent);
}

function isResult(parent: ts.Node, n: ts.Node): boolean {
	return ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === n);
}

/** What a function without a declared result gives, or what is waited for of it; nothing is known of a generator's. */
function resultOf(checker: ts.TypeChecker, node: ts.Node): ts.Type | undefined {
	const giver = ts.isReturnStatement(node) ? ts.findAncestor(node, ts.isFunctionLike) : node;
	if (giver === undefined || !ts.isFunctionLike(giver) || ts.isConstructorDeclaration(giver)) return undefined;
	const given = checker.getSignatureFromDeclaration(giver)?.getReturnType();
	return given === undefined ? undefined : checker.getAwaitedType(given);
}

/** The signatures of all that a call may reach, where its callee is a union of functions. */
export function reachedBy(checker: ts.TypeChecker, node: ts.CallExpression): readonly ts.Signature[] {
	// the checker has resolved all calls by now, to check them: to ask for the callee's type takes longer
	const signature = checker.getResolvedSignature(node) as Composite | undefined;
	return signature?.compositeSignatures ?? [];
}

/** TypeScript makes one signature of those of a union's parts, and keeps them in it. */
type Composite = ts.Signature & { readonly compositeSignatures?: readonly ts.Signature[] };

/** Is it a member of what may be one of several objects? */
export function isOfUnion(checker: ts.TypeChecker, callee: ts.Expression): boolean {
	return ts.isPropertyAccessExpression(callee) && checker.getTypeAtLocation(callee.expression).isUnion();
}
