// What types are put together of, and whose they are.

import { ts } from "ts-morph";
import { isDeclaredOnly, isEmpty } from "./type-kinds.ts";

/** How deep the parts of two types are compared. */
export const DEPTH = 4;

/** The types of a union; any other by itself. */
export function membersOf(type: ts.Type): readonly ts.Type[] {
	return type.isUnion() ? type.types : [type];
}

export function isReference(type: ts.Type): type is ts.TypeReference {
	return ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0;
}

/** What arrays, Maps, promises and their like hold. */
export function argumentsOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
	return isReference(type) ? checker.getTypeArguments(type) : [];
}

/** `Object`: whatever is not null or undefined, as `{}` is. */
export function isObjectItself(type: ts.Type): boolean {
	return type.getSymbol()?.name === "Object" && isDeclaredType(type);
}

/** Does the type say no more of a value than that it is there? Of an object that begins as `{}` it says what it has so far. */
export function isAnyButNone(type: ts.Type): boolean {
	if ((type.flags & ts.TypeFlags.Object) === 0) return false;
	if (type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0) return false;
	const isWritten = ((type.getSymbol()?.flags ?? 0) & ts.SymbolFlags.ObjectLiteral) === 0;
	return isObjectItself(type) || (isWritten && isEmpty(type));
}

/** Is it declared in a `.d.ts` only? */
export function isDeclaredType(type: ts.Type): boolean {
	const symbol = type.getSymbol();
	return symbol !== undefined && isDeclaredOnly(symbol);
}

/** The same, but for `Record` and its like, whose members are the program's. */
export function isOfLibrary(type: ts.Type): boolean {
	return isDeclaredType(type) && !(type.getSymbol()?.declarations ?? []).some(ts.isMappedTypeNode);
}

/** What its library calls a type; of a class of the program's that is called like one of those it is no name. */
export function libraryNameOf(type: ts.Type): string {
	const known = type.isTypeParameter() ? (type.getConstraint() ?? type) : type;
	return isDeclaredType(known) ? (known.getSymbol()?.name ?? "") : "";
}
