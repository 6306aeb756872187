// What a pattern takes out of what may not have it, where types do not tell (`noUncheckedIndexedAccess` is off).

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { memberKey } from "../names/member-keys.ts";

/** May what is taken apart lack the part? The list may be shorter, the record without the key. */
export function mayLackPart(checker: ts.TypeChecker, node: ts.BindingElement): boolean {
	const type = checker.getTypeAtLocation(node.parent);
	if (!ts.isArrayBindingPattern(node.parent)) return !isOfProperty(checker, node, type);
	if (!checker.isTupleType(type)) return true;
	const at = node.parent.elements.indexOf(node);
	return at >= ((type as ts.TypeReference).target as ts.TupleType).minLength;
}

/** A tuple or an array: of what the array may lack, types tell nothing, since the tuple has it. */
export function isTupleOrArray(checker: ts.TypeChecker, type: ts.Type): boolean {
	if (!type.isUnion() || !type.types.some((t) => checker.isTupleType(t))) return false;
	return type.types.some((t) => checker.isArrayType(t) && !checker.isTupleType(t));
}

/** Does the file name such a type? */
export function joinsTuples(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	const unions = nodesOfKind<ts.UnionTypeNode>(file, ts.SyntaxKind.UnionType);
	return unions.some((node) => isTupleOrArray(checker, checker.getTypeFromTypeNode(node)));
}

/** The property that a part of an object pattern takes; null of an array's, and where it is worked out. */
export function nameOfPart(node: ts.BindingElement): string | null {
	const name = node.propertyName ?? node.name;
	return ts.isObjectBindingPattern(node.parent) && ts.isIdentifier(name) ? name.text : null;
}

/** `({ a, [key]: b } = from)`: may it lack any of them? What is taken of a part of it, types do not tell either. */
export function mayLackAny(checker: ts.TypeChecker, pattern: ts.ObjectLiteralExpression, from: ts.Expression): boolean {
	const type = checker.getTypeAtLocation(from);
	return pattern.properties.some((p) => {
		if (p.name === undefined) return false;
		const isNested = ts.isPropertyAssignment(p) && isPattern(p.initializer);
		return isNested || !hasProperty(checker, p.name, type);
	});
}

function isPattern(node: ts.Expression): boolean {
	return ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);
}

/** Has the type a property of that name, and not just entries of any name? */
function isOfProperty(checker: ts.TypeChecker, node: ts.BindingElement, type: ts.Type): boolean {
	const name = node.propertyName ?? node.name;
	// no name of a part is a pattern
	if (ts.isObjectBindingPattern(name) || ts.isArrayBindingPattern(name)) return true;
	return hasProperty(checker, name, type);
}

function hasProperty(checker: ts.TypeChecker, name: ts.PropertyName, type: ts.Type): boolean {
	const key = ts.isNumericLiteral(name) ? name.text : memberKey(checker, name);
	return key !== null && type.getProperty(key) !== undefined;
}
