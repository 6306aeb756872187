// Whether a program tells one function from another: what stands for a function is another one then.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { isEquality } from "../../syntax.ts";
import type { Kinds } from "../kinds/kinds.ts";

/** Methods of arrays, Maps and Sets that look for what they are given. */
const LOOKING: ReadonlySet<string> = new Set(["indexOf", "lastIndexOf", "includes", "has", "get", "delete", "add"]);

/** Functions that are compared with others, or looked for in anything. */
export function comparedFunctions(kinds: Kinds, file: ts.SourceFile): readonly ts.Expression[] {
	const mayBe = (node: ts.Expression): boolean => kinds.of(node).has("function");
	const compared = nodesOfKind<ts.BinaryExpression>(file, ts.SyntaxKind.BinaryExpression).flatMap(
		({ operatorToken, left, right }) =>
			isEquality(operatorToken.kind) && mayBe(left) && mayBe(right) ? [left, right] : [],
	);
	const sought = nodesOfKind<ts.CallExpression>(file, ts.SyntaxKind.CallExpression).flatMap(
		({ expression, arguments: [given] }) => {
			const isLooking = ts.isPropertyAccessExpression(expression) && LOOKING.has(expression.name.text);
			return isLooking && given !== undefined && mayBe(given) ? [given] : [];
		},
	);
	return [...compared, ...sought];
}

/** `setTimeout(f)`, `promise.then(f)`: what is given to the library is called, and seen by nobody else, but in a container. */
export function isOnlyCalled(checker: ts.TypeChecker, node: ts.Expression): boolean {
	const call = node.parent;
	if (!ts.isCallExpression(call) || call.expression === node) return false;
	if (ts.isPropertyAccessExpression(call.expression) && KEEPING.has(call.expression.name.text)) return false;
	return checker.getResolvedSignature(call)?.getDeclaration()?.getSourceFile().isDeclarationFile === true;
}

const KEEPING: ReadonlySet<string> = new Set([
	...LOOKING,
	"push",
	"unshift",
	"splice",
	"concat",
	"fill",
	"with",
	"set",
]);

/** May a function of the one type be known by the other? */
export function mayBeSame(checker: ts.TypeChecker, a: ts.Type, b: ts.Type): boolean {
	return checker.isTypeAssignableTo(a, b) || checker.isTypeAssignableTo(b, a);
}
