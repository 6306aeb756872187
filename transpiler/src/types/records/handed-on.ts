// Values that are handed on, and the types of the places that they get to.

import { ts } from "ts-morph";
import { UNNAMED } from "../kinds/type-flags.ts";
import { isObjectItself } from "../kinds/type-parts.ts";

/** Has it all that an object of the other type must have? One that has not goes to another member of a union. */
export function hasPartsOf(given: ts.Type, asked: ts.Type): boolean {
	if (asked.getCallSignatures().length > given.getCallSignatures().length) return false;
	return asked
		.getProperties()
		.every((p) => (p.flags & ts.SymbolFlags.Optional) !== 0 || given.getProperty(p.name) !== undefined);
}

/** Can it only be called by `new`? */
export function isClass(type: ts.Type): boolean {
	return type.getConstructSignatures().length > 0 && type.getCallSignatures().length === 0;
}

/** Its class knows what its objects have. */
export function isOfClass(type: ts.Type): boolean {
	return ((type.getSymbol()?.flags ?? 0) & ts.SymbolFlags.Class) !== 0;
}

export function isOpen(type: ts.Type): boolean {
	if (type.flags & UNNAMED || isObjectItself(type)) return true;
	// `{}` is anything
	return (
		(type.flags & ts.TypeFlags.Object) !== 0 &&
		type.getProperties().length === 0 &&
		type.getCallSignatures().length === 0 &&
		type.getStringIndexType() === undefined &&
		type.getNumberIndexType() === undefined
	);
}

/** All that the type says is that it can be gone through. */
export function isIterable(type: ts.Type): boolean {
	if (type.isIntersection()) return type.types.some(isIterable);
	const members = type.flags & ts.TypeFlags.Object ? type.getProperties() : [];
	return members.length === 1 && members[0]?.name.startsWith("__@iterator") === true;
}

/** The same of one of the types that it may be. */
export function takesIterables(type: ts.Type): boolean {
	return type.isUnion() ? type.types.some(isIterable) : isIterable(type);
}

/** The value that the node hands on to a place of a type of its own. */
export function valueIn(node: ts.Node): ts.Expression | null {
	if (
		ts.isVariableDeclaration(node) ||
		ts.isPropertyDeclaration(node) ||
		ts.isParameter(node) ||
		ts.isPropertyAssignment(node)
	)
		return node.initializer ?? null;
	if (ts.isShorthandPropertyAssignment(node)) return node.name;
	if (ts.isReturnStatement(node) || ts.isYieldExpression(node)) return node.expression ?? null;
	if (ts.isArrowFunction(node) && ts.isExpression(node.body)) return node.body;
	if (ts.isExpression(node) && ts.isArrayLiteralExpression(node.parent)) return node;
	return null;
}
