// What the types of objects consist of: declarations of the program's.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { mappedFrom } from "../kinds/mapped.ts";

/** A type's declaration stands for it: the first, if there are several. Of a class, where other objects stand for its own. */
export type Shape = ts.Declaration;

export function shapeOf(symbol: ts.Symbol): Shape | undefined {
	return symbol.declarations?.[0];
}

/** An object of a class, not the class itself. */
export function isOfClass(type: ts.Type): boolean {
	const symbol = type.getSymbol();
	const isClass = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Class) !== 0;
	return isClass && type.getConstructSignatures().length === 0;
}

/** A class as a value: its static members are attributes, too. */
export function isClassItself(type: ts.Type): boolean {
	const symbol = type.getSymbol();
	return (
		symbol !== undefined && (symbol.flags & ts.SymbolFlags.Class) !== 0 && type.getConstructSignatures().length > 0
	);
}

/** Are its members the program's? */
export function hasOwnParts(type: ts.Type): boolean {
	return shapesOf(type).size > 0 || ownParts(type).some(isOfClass);
}

export function derivesFrom(type: ts.Type, base: ts.Type): boolean {
	const [own, wanted] = [type.getSymbol(), base.getSymbol()];
	return own === wanted || (type.getBaseTypes() ?? []).some((t) => derivesFrom(t, base));
}

/** An array of a class that derives from Array: it is a list on the board, wherever it goes. */
export function isArrays(type: ts.Type): boolean {
	const own = (type as ts.TypeReference).target ?? type;
	return (own.getBaseTypes() ?? []).some((t) => t.getSymbol()?.name === "Array" || isArrays(t));
}

/** The interfaces, type literals and object literals of the program's that a type consists of. */
export function shapesOf(type: ts.Type): Set<Shape> {
	const kinds = ts.SymbolFlags.Interface | ts.SymbolFlags.TypeLiteral | ts.SymbolFlags.ObjectLiteral;
	return new Set(
		ownParts(mappedFrom(type) ?? type).flatMap((t) => {
			const symbol = t.getSymbol();
			if (symbol === undefined || (symbol.flags & kinds) === 0 || t.getCallSignatures().length > 0) return [];
			return shapeOf(symbol) ?? [];
		}),
	);
}

/** The classes of the program's that a type consists of for whose objects others may stand: all of their members are public. */
export function openClassesOf(type: ts.Type): readonly Shape[] {
	return ownParts(type).flatMap((t) => {
		const declared = isOfClass(t) ? t.getSymbol()?.valueDeclaration : undefined;
		return declared !== undefined && t.getProperties().every(isPublic) ? [declared] : [];
	});
}

/** The parts of a type that the program declares. */
export function ownParts(type: ts.Type): readonly ts.Type[] {
	return (type.isUnionOrIntersection() ? type.types : [type]).filter((t) => {
		const [declared] = t.getSymbol()?.declarations ?? [];
		return declared !== undefined && !declared.getSourceFile().isDeclarationFile;
	});
}

export function isPublic(member: ts.Symbol): boolean {
	return (member.declarations ?? []).every((d) => {
		const name = ts.getNameOfDeclaration(d);
		const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
		return (ts.getCombinedModifierFlags(d) & hidden) === 0 && (name === undefined || !ts.isPrivateIdentifier(name));
	});
}

/** Does the file say what an object consists of? To ask for the type of every value takes as long as checking the file. */
export function declaresShapes(file: ts.SourceFile): boolean {
	if (/\bJSON\.parse\b/.test(file.text)) return true;
	if (nodesOfKind(file, ts.SyntaxKind.InterfaceDeclaration).length > 0) return true;
	if (nodesOfKind(file, ts.SyntaxKind.TypeLiteral).length > 0) return true;
	const literals = nodesOfKind<ts.ObjectLiteralExpression>(file, ts.SyntaxKind.ObjectLiteralExpression);
	return literals.length > 0 || nodesOfKind(file, ts.SyntaxKind.ClassDeclaration).length > 1;
}

/** Has a type parameter a constraint, which what is given to a call meets? */
export function declaresBounds(file: ts.SourceFile): boolean {
	const parameters = nodesOfKind<ts.TypeParameterDeclaration>(file, ts.SyntaxKind.TypeParameter);
	return parameters.some((p) => p.constraint !== undefined);
}
