// Generators that the program keeps under a name and hands on as an Iterable: who goes through that may leave them early, and
// then they are over.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { bare } from "../../syntax.ts";
import { libraryNameOf } from "../kinds/type-parts.ts";

/** `first(steps)`, `const all: Iterable<number> = steps()`, `function* steps(): Iterable<number>` */
export function hidesKeptGenerators(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	const isGenerator = (node: ts.Expression): boolean => libraryNameOf(checker.getTypeAtLocation(node)) === "Generator";
	const isKept = (node: ts.Expression): boolean => !ts.isCallExpression(bare(node)) && isGenerator(node);
	return (
		CALLS.some((kind) => nodesOfKind<Call>(file, kind).some((call) => call.arguments?.some(isKept) === true)) ||
		nodesOfKind<ts.TypeReferenceNode>(file, ts.SyntaxKind.TypeReference).some(
			({ typeName, parent }) =>
				typeName.getText() === "Iterable" &&
				(isGeneratorFunction(parent) ||
					(isTyped(parent) && parent.initializer !== undefined && isGenerator(parent.initializer))),
		)
	);
}

type Call = ts.CallExpression | ts.NewExpression;

const CALLS = [ts.SyntaxKind.CallExpression, ts.SyntaxKind.NewExpression] as const;

function isTyped(node: ts.Node): node is ts.VariableDeclaration | ts.PropertyDeclaration {
	return ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node);
}

function isGeneratorFunction(node: ts.Node): boolean {
	return "asteriskToken" in node && node.asteriskToken !== undefined;
}
