// `function f(a: string, b: number): void` above `function f(a: string) {...}`: the function takes what one of these says,
// and may itself have fewer parameters.

import { ts } from "ts-morph";
import { hasModifier } from "../../syntax.ts";

export type Overloaded = ts.FunctionDeclaration | ts.MethodDeclaration | ts.ConstructorDeclaration;

/** The function itself, of which the declaration tells one of several ways to call it. */
export function definitionOf(node: Overloaded): Overloaded | undefined {
	const around: ts.Node = node.parent;
	const siblings: readonly ts.Node[] = ts.isClassLike(around)
		? around.members
		: ts.isSourceFile(around) || ts.isBlock(around) || ts.isModuleBlock(around)
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
