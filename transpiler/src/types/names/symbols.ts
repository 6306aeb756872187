// Symbols as values: which programs make them, and the members of classes that have them for names.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";

/** What a program does with symbols besides going through things by Symbol.iterator and its like. */
export interface SymbolUses {
	/** Does it make any? */
	readonly made: boolean;
	/** Has it objects that say which primitive they become, by Symbol.toPrimitive? */
	readonly primitives: boolean;
	/** Has it objects that say what they are called, by Symbol.toStringTag? */
	readonly tags: boolean;
	/** Has it classes that say which objects are theirs, by Symbol.hasInstance? */
	readonly instances: boolean;
}

export function symbolUses(files: readonly ts.SourceFile[]): SymbolUses {
	const asks = (pattern: RegExp): boolean => files.some((f) => pattern.test(f.text));
	return {
		made: asks(/\bSymbol\s*\(|\bSymbol\s*\.\s*for\b/),
		primitives: asks(/\bSymbol\.toPrimitive\b/),
		tags: asks(/\bSymbol\.toStringTag\b/),
		instances: asks(/\bSymbol\.hasInstance\b/),
	};
}

/** The name of the constant that alone holds a symbol; null for any other expression. */
export function symbolName(checker: ts.TypeChecker, node: ts.Expression): string | null {
	return madeAt(checker, node) === null ? null : (checker.getTypeAtLocation(node).getSymbol()?.name ?? null);
}

/** How many constants of that name hold a symbol each, in all of the files? */
export function symbolsNamed(files: readonly ts.SourceFile[], name: string): number {
	const kinds = [ts.SyntaxKind.VariableDeclaration, ts.SyntaxKind.PropertyDeclaration] as const;
	const all = files.flatMap((file) =>
		kinds.flatMap((k) => nodesOfKind<ts.VariableDeclaration | ts.PropertyDeclaration>(file, k)),
	);
	return all.filter((d) => d.name.getText() === name && /^Symbol\b/.test(d.initializer?.getText() ?? "")).length;
}

/** The text that a symbol was made with, for certain; null if it is not known. */
export function descriptionOf(checker: ts.TypeChecker, key: ts.Expression): string | null {
	const [text, more] = madeAt(checker, key)?.arguments ?? [];
	return text !== undefined && more === undefined && ts.isStringLiteralLike(text) ? text.text : null;
}

/** The call `Symbol("text")` that a `const` holds whose type is of that symbol alone; null for any other expression. */
export function madeAt(checker: ts.TypeChecker, node: ts.Expression): ts.CallExpression | null {
	const type = checker.getTypeAtLocation(node);
	if ((type.flags & ts.TypeFlags.UniqueESSymbol) === 0) return null;
	const declaration = type.getSymbol()?.valueDeclaration;
	if (declaration === undefined || !(ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)))
		return null;
	const { initializer } = declaration;
	return initializer !== undefined && ts.isCallExpression(initializer) ? initializer : null;
}
