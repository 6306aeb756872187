// What is taken apart by a pattern without a declaration, `[a, [b]] = xs`: of the pattern itself TypeScript tells the
// types of the places that it stores into.

import { ts } from "ts-morph";

/** The type of what goes into the pattern, or null if the node is no such pattern, or it is not known. */
export function typeTakenApart(checker: ts.TypeChecker, node: ts.Node): ts.Type | null {
	if (!ts.isArrayLiteralExpression(node) && !ts.isObjectLiteralExpression(node)) return null;
	const outer = node.parent;
	if (ts.isBinaryExpression(outer)) {
		if (outer.left !== node || outer.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null;
		return typeOfPart(checker, outer, outer.right) ?? checker.getTypeAtLocation(outer.right);
	}
	if (ts.isForOfStatement(outer) && outer.initializer === node)
		return itemType(checker, checker.getTypeAtLocation(outer.expression), null);
	return typeOfPart(checker, node, null);
}

/** The type of what an outer pattern has for the part, whose default stands in for undefined. */
function typeOfPart(checker: ts.TypeChecker, part: ts.Expression, fallback: ts.Expression | null): ts.Type | null {
	const given = givenType(checker, part);
	if (given === null || fallback === null) return given;
	const present = checker.getNonNullableType(given);
	return (present.flags & ts.TypeFlags.Never) !== 0 ? checker.getTypeAtLocation(fallback) : present;
}

function givenType(checker: ts.TypeChecker, part: ts.Expression): ts.Type | null {
	const outer = part.parent;
	if (ts.isArrayLiteralExpression(outer)) {
		const type = typeTakenApart(checker, outer);
		return type === null ? null : itemType(checker, type, outer.elements.indexOf(part));
	}
	if (ts.isSpreadElement(outer) && ts.isArrayLiteralExpression(outer.parent)) {
		const type = typeTakenApart(checker, outer.parent);
		return type !== null && checker.isArrayType(type) ? type : null;
	}
	if (ts.isPropertyAssignment(outer) && outer.initializer === part) {
		const type = typeTakenApart(checker, outer.parent);
		return type === null ? null : memberType(checker, type, outer.name);
	}
	return null;
}

/** @param at the item's place, or null where it may be any */
function itemType(checker: ts.TypeChecker, type: ts.Type, at: number | null): ts.Type | null {
	const present = checker.getNonNullableType(type);
	if ((present.flags & ts.TypeFlags.Any) !== 0) return present;
	if (at !== null && checker.isTupleType(present)) {
		const member = checker.getPropertyOfType(present, String(at));
		if (member !== undefined) return checker.getTypeOfSymbol(member);
	}
	return checker.getIndexTypeOfType(present, ts.IndexKind.Number) ?? null;
}

function memberType(checker: ts.TypeChecker, type: ts.Type, name: ts.PropertyName): ts.Type | null {
	const present = checker.getNonNullableType(type);
	if ((present.flags & ts.TypeFlags.Any) !== 0) return present;
	if (ts.isComputedPropertyName(name) || ts.isPrivateIdentifier(name) || ts.isBigIntLiteral(name)) return null;
	const member = checker.getPropertyOfType(present, name.text);
	return member === undefined
		? (checker.getIndexTypeOfType(present, ts.IndexKind.String) ?? null)
		: checker.getTypeOfSymbol(member);
}
