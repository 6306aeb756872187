// Whether a Map or Set may get to where a type says nothing of it. One that stays in the variable that it was made for,
// and is only asked there, cannot.

import { ts } from "ts-morph";
import type { Kinds } from "./kinds.ts";

/** Does any Map or Set of the file go further than its own variable? */
export function mapsEscape(kinds: Kinds, file: ts.SourceFile): boolean {
	if (!/\b(Map|Set|groupBy)\b/.test(file.text)) return false;
	const visit = (node: ts.Node): boolean => {
		if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return false;
		return (mayLeave(node) && isContainer(kinds, node) && !stays(kinds, node)) || ts.forEachChild(node, visit) === true;
	};
	return visit(file);
}

/** Looked at before its type is asked for: what is read from it, and a statement by itself, go nowhere. */
function mayLeave(node: ts.Node): boolean {
	const outer = node.parent as ts.Node | undefined;
	return (
		outer !== undefined &&
		!ts.isPropertyAccessExpression(outer) &&
		!ts.isNonNullExpression(outer) &&
		!ts.isParenthesizedExpression(outer) &&
		!ts.isExpressionStatement(outer) &&
		!ts.isLiteralExpression(node)
	);
}

function isContainer(kinds: Kinds, node: ts.Node): node is ts.Expression {
	if (ts.isIdentifier(node) ? isDeclaredName(node) : !ts.isExpression(node)) return false;
	const found = kinds.of(node);
	return found.has("map") || found.has("jsset");
}

function isDeclaredName(node: ts.Identifier): boolean {
	return (node.parent as { readonly name?: ts.Node }).name === node && !ts.isShorthandPropertyAssignment(node.parent);
}

function stays(kinds: Kinds, node: ts.Expression): boolean {
	const outer = node.parent;
	if (ts.isSpreadElement(outer)) return !ts.isCallExpression(outer.parent);
	if (ts.isForOfStatement(outer)) return outer.expression === node;
	if (ts.isNewExpression(outer)) return /^(Map|Set)$/.test(outer.expression.getText());
	if (ts.isCallExpression(outer)) return outer.expression.getText() === "Array.from";
	if (!ts.isVariableDeclaration(outer) || !ts.isIdentifier(outer.name)) return false;
	const held = kinds.only(outer.name);
	return held === "map" || held === "jsset";
}
