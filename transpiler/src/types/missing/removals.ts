// What takes items and members away.

import { ts } from "ts-morph";

const REMOVING: ReadonlySet<string> = new Set(["pop", "shift", "splice", "clear"]);

/** The nodes that may be one. */
export const REMOVALS = [
	ts.SyntaxKind.DeleteExpression,
	ts.SyntaxKind.BinaryExpression,
	ts.SyntaxKind.CallExpression,
] as const;

export function isRemoval(node: ts.Node): boolean {
	if (ts.isDeleteExpression(node)) return true;
	if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
		return ts.isPropertyAccessExpression(node.left) && node.left.name.text === "length";
	return (
		ts.isCallExpression(node) &&
		ts.isPropertyAccessExpression(node.expression) &&
		REMOVING.has(node.expression.name.text)
	);
}
