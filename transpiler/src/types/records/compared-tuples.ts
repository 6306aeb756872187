// Programs that ask whether two tuples are the same one: MicroPython makes one of all that hold the same constants.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { isEquality } from "../../syntax.ts";
import type { Kinds } from "../kinds/kinds.ts";

/** `a === b`, `tuples.includes(a)`, `known.has(a)`, `new Set(tuples)` */
export function comparesTuples(checker: ts.TypeChecker, kinds: Kinds, file: ts.SourceFile): boolean {
	const isTuple = (node: ts.Expression): boolean => kinds.of(node).has("tuple");
	const keysTuples = (made: ts.NewExpression): boolean => {
		const [key] = checker.getTypeArguments(checker.getTypeAtLocation(made) as ts.TypeReference);
		return key !== undefined && kinds.ofType(key).has("tuple");
	};
	return (
		nodesOfKind<ts.BinaryExpression>(file, ts.SyntaxKind.BinaryExpression).some(
			({ operatorToken, left, right }) => isEquality(operatorToken.kind) && isTuple(left) && isTuple(right),
		) ||
		nodesOfKind<ts.CallExpression>(file, ts.SyntaxKind.CallExpression).some(
			({ expression, arguments: given }) =>
				ts.isPropertyAccessExpression(expression) && LOOKING.test(expression.name.text) && given.some(isTuple),
		) ||
		nodesOfKind<ts.NewExpression>(file, ts.SyntaxKind.NewExpression).some(
			(made) => /^(Map|Set)$/.test(made.expression.getText()) && keysTuples(made),
		)
	);
}

const LOOKING = /^(indexOf|lastIndexOf|includes|has|get|set|add|is)$/;
