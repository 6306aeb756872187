// `function f(a: string, b: number): void` above `function f(a: string) {...}`: the function takes what one of these says,
// and may itself have fewer parameters.

import { ts } from "ts-morph";
import { bare, hasModifier, ownParameters, valueSymbol } from "../../syntax.ts";
import type { Join } from "../kinds/joins.ts";

export const OVERLOADED = [
	ts.SyntaxKind.FunctionDeclaration,
	ts.SyntaxKind.MethodDeclaration,
	ts.SyntaxKind.Constructor,
] as const;

export type Overloaded = ts.FunctionDeclaration | ts.MethodDeclaration | ts.ConstructorDeclaration;

/** The function itself, of which the declaration tells one of several ways to call it. */
export function definitionOf(node: Overloaded): Overloaded | undefined {
	const around: ts.Node = node.parent;
	const siblings: readonly ts.Node[] = ts.isClassLike(around)
		? around.members
		: hasStatements(around)
			? around.statements
			: [];
	return siblings.find(
		(n): n is Overloaded =>
			n.kind === node.kind &&
			(n as Overloaded).body !== undefined &&
			(n as Overloaded).name?.getText() === node.name?.getText() &&
			hasModifier(n, ts.SyntaxKind.StaticKeyword) === hasModifier(node, ts.SyntaxKind.StaticKeyword),
	);
}

function hasStatements(node: ts.Node): node is ts.Node & { readonly statements: readonly ts.Statement[] } {
	return "statements" in node;
}

export function isOverloaded(node: ts.Node): node is Overloaded {
	return ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node);
}

/** Of an overload the function itself; else the same declaration. */
export function implementationOf(declaration: ts.SignatureDeclaration): ts.SignatureDeclaration {
	const isOverload = isOverloaded(declaration) && declaration.body === undefined;
	return isOverload ? (definitionOf(declaration) ?? declaration) : declaration;
}

/** The declaration of what a call runs: of overloads the function itself, and of a constant the one that it names. */
export function calledDeclaration(
	checker: ts.TypeChecker,
	call: ts.CallLikeExpression,
): ts.SignatureDeclaration | undefined {
	// what a type is mapped to may be declared nowhere
	const declared = checker.getResolvedSignature(call)?.getDeclaration() as ts.SignatureDeclaration | undefined;
	if (declared === undefined) return undefined;
	return (ts.isCallExpression(call) ? constantCalled(checker, call) : null) ?? implementationOf(declared);
}

/** `const f: (a: string) => number = (a) => {...}`, called as `f(a)`: its type declares the signature. */
function constantCalled(checker: ts.TypeChecker, call: ts.CallExpression): ts.SignatureDeclaration | null {
	const callee = bare(call.expression);
	const declared = ts.isIdentifier(callee) ? valueSymbol(checker, callee)?.valueDeclaration : undefined;
	if (declared === undefined || !ts.isVariableDeclaration(declared) || declared.type === undefined) return null;
	const isConstant = (ts.getCombinedNodeFlags(declared) & ts.NodeFlags.Const) !== 0;
	const value = isConstant && declared.initializer !== undefined ? bare(declared.initializer) : undefined;
	return value !== undefined && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? value : null;
}

/** What an overload takes gets to the function itself, and what that gives is of the type that the overload says. */
export function joinsOfOverload(checker: ts.TypeChecker, node: Overloaded): Join[] {
	const definition = node.body === undefined ? definitionOf(node) : undefined;
	if (definition === undefined) return [];
	const taken = ownParameters(definition);
	const found = ownParameters(node).flatMap((p, i): Join[] => {
		const into = taken[i];
		return into === undefined ? [] : [{ given: checker.getTypeAtLocation(p), asked: checker.getTypeAtLocation(into) }];
	});
	const [asked, given] = [node, definition].map((d) => checker.getSignatureFromDeclaration(d)?.getReturnType());
	return asked === undefined || given === undefined ? found : [...found, { given, asked }];
}
