// What a program does with its classes, as a whole.

import { ts } from "ts-morph";
import { pythonName } from "../python/names.ts";
import { hasModifier } from "../syntax.ts";

export class Classes {
	/** Names of accessors that are reached through `super`, which in MicroPython finds no property. */
	readonly superAccessors: ReadonlySet<string>;
	/** Has each class the name in Python that it has in TypeScript? */
	readonly keepNames: boolean;

	constructor(checker: ts.TypeChecker, sources: readonly ts.SourceFile[]) {
		const found = new Set<string>();
		let keepNames = true;
		const visit = (node: ts.Node): void => {
			if (ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword) {
				const symbol = checker.getSymbolAtLocation(node.name);
				if ((symbol?.declarations ?? []).some(ts.isAccessor)) found.add(node.name.text);
			} else if (ts.isClassLike(node) && node.name !== undefined && pythonName(node.name.text) !== node.name.text)
				keepNames = false;
			ts.forEachChild(node, visit);
		};
		for (const file of sources) visit(file);
		this.superAccessors = found;
		this.keepNames = keepNames;
	}
}

export function isStatic(node: ts.Node): boolean {
	return hasModifier(node, ts.SyntaxKind.StaticKeyword);
}

/** The accessor that a symbol is, if it belongs to the class and not to its instances. */
export function isStaticAccessor(symbol: ts.Symbol | undefined): boolean {
	return (symbol?.declarations ?? []).some((d) => ts.isAccessor(d) && isStatic(d));
}

/** Is `this` or `super` named in the function, or in arrow functions inside? */
export function usesThis(node: ts.Node): boolean {
	const isThis = (n: ts.Node): boolean => n.kind === ts.SyntaxKind.ThisKeyword || n.kind === ts.SyntaxKind.SuperKeyword;
	const visit = (n: ts.Node): boolean =>
		isThis(n) ||
		(!ts.isFunctionDeclaration(n) &&
			!ts.isFunctionExpression(n) &&
			!ts.isClassLike(n) &&
			ts.forEachChild(n, visit) === true);
	return ts.forEachChild(node, visit) === true;
}
