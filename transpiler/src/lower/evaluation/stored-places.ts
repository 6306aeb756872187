// The places that an expression stores into.

import { ts } from "ts-morph";
import { isAssignment, isStep, unparenthesized } from "../../syntax.ts";

/** What the node, leaving out its parts, stores into: variables, members, items. */
export function storedPlaces(node: ts.Node): readonly ts.Expression[] {
	if (isStep(node)) return [node.operand];
	if (ts.isDeleteExpression(node)) return [node.expression];
	if (ts.isForOfStatement(node) || ts.isForInStatement(node))
		return ts.isVariableDeclarationList(node.initializer) ? [] : placesOf(node.initializer);
	if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) return placesOf(node.left);
	// `Object.assign(o, changes)`
	if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
	return node.expression.name.text === "assign" ? [node.expression] : [];
}

/** Those of what stands left of `=`: of a pattern each of its places. */
function placesOf(target: ts.Expression): readonly ts.Expression[] {
	const inner = unparenthesized(target);
	if (ts.isArrayLiteralExpression(inner)) return inner.elements.flatMap(placesOf);
	if (ts.isObjectLiteralExpression(inner)) return inner.properties.flatMap(placesOfMember);
	if (ts.isSpreadElement(inner)) return placesOf(inner.expression);
	// with a default
	if (ts.isBinaryExpression(inner)) return placesOf(inner.left);
	return ts.isOmittedExpression(inner) ? [] : [inner];
}

function placesOfMember(member: ts.ObjectLiteralElementLike): readonly ts.Expression[] {
	if (ts.isShorthandPropertyAssignment(member)) return [member.name];
	if (ts.isPropertyAssignment(member)) return placesOf(member.initializer);
	return ts.isSpreadAssignment(member) ? placesOf(member.expression) : [];
}
