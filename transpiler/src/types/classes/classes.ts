// What a program does with its classes, as a whole.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { pythonName } from "../../python/names.ts";
import { hasModifier } from "../../syntax.ts";
import { isDeclaredOnly } from "../kinds/kinds.ts";
import { nameFromPlace } from "../names/function-names.ts";

export class Classes {
	/** Names of accessors that are reached through `super`, which in MicroPython finds no property. */
	readonly superAccessors: ReadonlySet<string>;
	/** Has each class the name in Python that it has in TypeScript? */
	readonly keepNames: boolean;
	/** May the program print the name of a class, or ask for it? */
	readonly asksNames: boolean;

	constructor(checker: ts.TypeChecker, sources: readonly ts.SourceFile[]) {
		const found = new Set<string>();
		let keepNames = true;
		for (const file of sources) {
			for (const { parent } of nodesOfKind(file, ts.SyntaxKind.SuperKeyword)) {
				if (!ts.isPropertyAccessExpression(parent)) continue;
				const symbol = checker.getSymbolAtLocation(parent.name);
				if ((symbol?.declarations ?? []).some(ts.isAccessor)) found.add(parent.name.text);
			}
			keepNames &&= classesIn(file).every(keepsName);
		}
		this.superAccessors = found;
		this.keepNames = keepNames;
		this.asksNames = sources.some((f) => /\bconsole\b|\.name\b/.test(f.text));
	}
}

/** In source order for each of the two kinds. */
export function classesIn(file: ts.SourceFile): readonly ts.ClassLikeDeclaration[] {
	return [
		...nodesOfKind<ts.ClassDeclaration>(file, ts.SyntaxKind.ClassDeclaration),
		...nodesOfKind<ts.ClassExpression>(file, ts.SyntaxKind.ClassExpression),
	];
}

/** At the top of its file, under a name that Python can have. */
function keepsName(node: ts.ClassLikeDeclaration): boolean {
	// the variable that it is the value of has the name
	if (ts.isClassExpression(node) && node.name !== undefined) return false;
	const name = nameInJavaScript(node);
	const outer = ts.isClassExpression(node) ? node.parent.parent.parent.parent : node.parent;
	// a helper may have a name that begins so
	const isFree = !name.startsWith("_") && pythonName(name) === name;
	return name !== "" && isFree && outer !== undefined && ts.isSourceFile(outer);
}

/** Its own, or that of the variable or the field that it is the value of. */
export function nameInJavaScript(node: ts.ClassLikeDeclaration): string {
	if (node.name !== undefined) return node.name.text;
	return ts.isClassDeclaration(node) ? "default" : (nameFromPlace(node) ?? "");
}

/** What stands behind `extends`. */
export function extendedBy(node: ts.ClassLikeDeclaration): ts.ExpressionWithTypeArguments | undefined {
	return node.heritageClauses?.find((h) => h.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
}

/** With a body, and not one of its overloads; undefined of a class that has none of its own. */
export function constructorOf(node: ts.ClassLikeDeclaration): ts.ConstructorDeclaration | undefined {
	return node.members.filter(ts.isConstructorDeclaration).find((m) => m.body !== undefined);
}

/** What the class extends, as far as it is declared. */
export function extendedDeclaration(
	checker: ts.TypeChecker,
	node: ts.ClassLikeDeclaration,
): ts.Declaration | undefined {
	const extended = extendedBy(node);
	return extended === undefined ? undefined : checker.getTypeAtLocation(extended).getSymbol()?.valueDeclaration;
}

/** How console.log shows the class, after its name; null if it has properties of its own, or a base that only the run tells. */
export function shownBase(checker: ts.TypeChecker, node: ts.ClassLikeDeclaration): string | null {
	const isOpen = node.members.some(
		(m) => ts.isPropertyDeclaration(m) && isStatic(m) && !ts.isPrivateIdentifier(m.name),
	);
	const own = checker.getTypeAtLocation(node).getSymbol()?.declarations ?? [];
	if (isOpen || own.length !== 1) return null;
	const extended = extendedBy(node)?.expression;
	if (extended === undefined) return "";
	const base = ts.isIdentifier(extended) ? checker.getTypeAtLocation(extended).getSymbol() : undefined;
	const declared = base?.declarations?.find(ts.isClassLike);
	if (base === undefined || (declared === undefined && !isDeclaredOnly(base))) return null;
	const name = declared === undefined ? (extended as ts.Identifier).text : nameInJavaScript(declared);
	return name === "" ? null : ` extends ${name}`;
}

/** `accessor x = 1`: a field behind a getter and a setter, which an object has none of its own of. */
export function isAutoAccessor(node: ts.Node): boolean {
	return hasModifier(node, ts.SyntaxKind.AccessorKeyword);
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
