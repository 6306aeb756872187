// Fields that a type promises of a class's objects, and that the class does not make: `declare x: number` without such a
// field of a base class, `interface C { x: number }` beside `class C`, `c as C & { x: number }`. They come to be where
// they are stored, after the others.

import { ts } from "ts-morph";
import { hasModifier } from "../../syntax.ts";
import { extendedBy } from "../../types/classes/classes.ts";
import { isDeclaredOnly } from "../../types/kinds/kinds.ts";
import type { Context } from "../context.ts";

/** Is it a field that by its class the object does not have? */
export function isUnmadeField(cx: Context, node: ts.PropertyAccessExpression): boolean {
	const field = cx.facts.standsAlone(cx.file) ? cx.symbolOf(node.name) : undefined;
	if (field === undefined || !isUnmade(cx.checker, field)) return false;
	if (!(field.declarations ?? []).some(ts.isPropertySignature)) return true;
	// of an object that is known by an interface alone, its class may make it
	const type = cx.checker.getTypeAtLocation(node.expression);
	const classes = (type.isIntersection() ? type.types : [type]).filter(isOwnClass);
	return classes.length > 0 && classes.every((c) => isWithout(cx.checker, c, field.name));
}

function isOwnClass(type: ts.Type): boolean {
	const symbol = type.getSymbol();
	return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Class) !== 0 && !isDeclaredOnly(symbol);
}

function isWithout(checker: ts.TypeChecker, type: ts.Type, name: string): boolean {
	const field = type.getProperty(name);
	return field === undefined || isOfEveryObject(field) || isUnmade(checker, field);
}

/** `toString` and the like, which the checker finds in any type: no class makes a field of them. */
function isOfEveryObject(field: ts.Symbol): boolean {
	const owner = field.declarations?.[0]?.parent;
	return (
		owner !== undefined && ts.isInterfaceDeclaration(owner) && owner.name.text === "Object" && isDeclaredOnly(field)
	);
}

/** Do its declarations promise it only, also those of base classes? */
function isUnmade(checker: ts.TypeChecker, field: ts.Symbol): boolean {
	const declarations = field.declarations ?? [];
	if (declarations.length === 0 || !declarations.every(isPromise) || isDeclaredOnly(field)) return false;
	const bases = declarations.flatMap((d) => classesOf(checker, d)).map(extendedBy);
	return bases.every((base) => base === undefined || isWithout(checker, checker.getTypeAtLocation(base), field.name));
}

function isPromise(declaration: ts.Declaration): boolean {
	if (ts.isPropertyDeclaration(declaration)) return hasModifier(declaration, ts.SyntaxKind.DeclareKeyword);
	return ts.isPropertySignature(declaration);
}

/** The class that the field belongs to, also by an interface of the same name. */
function classesOf(checker: ts.TypeChecker, field: ts.Declaration): ts.ClassLikeDeclaration[] {
	const owner = field.parent;
	if (ts.isClassLike(owner)) return [owner];
	const merged = ts.isInterfaceDeclaration(owner) ? checker.getSymbolAtLocation(owner.name) : undefined;
	return (merged?.declarations ?? []).filter(ts.isClassLike);
}
