// What an item or a field is declared with, and who stores nothing there: `pair[0]`, and what `const { label } = box` takes.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { isPath, isTarget } from "../../syntax.ts";

/** `either` where both are in its type. */
export type NoneName = "null" | "undefined" | "either";

export function noneIn(type: ts.Type): NoneName | null {
	const flags = type.isUnion() ? type.types.reduce((all, t) => all | t.flags, 0) : type.flags;
	const isNull = (flags & ts.TypeFlags.Null) !== 0;
	if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return isNull ? "either" : "undefined";
	return isNull ? "null" : null;
}

/** What the type of a list's or a tuple's items has, whatever is known of this one. */
export function noneOfItem(checker: ts.TypeChecker, ref: ts.Node): NoneName | null {
	if (!ts.isElementAccessExpression(ref)) return null;
	const item = typeOfItem(checker, ref);
	return item === undefined ? null : noneIn(item);
}

export function typeOfItem(checker: ts.TypeChecker, ref: ts.ElementAccessExpression): ts.Type | undefined {
	const type = checker.getTypeAtLocation(ref.expression);
	const own = ts.isNumericLiteral(ref.argumentExpression) ? type.getProperty(ref.argumentExpression.text) : undefined;
	return own === undefined ? type.getNumberIndexType() : checker.getTypeOfSymbol(own);
}

export interface ItemStore {
	readonly node: ts.ElementAccessExpression;
	/** Null of a part of a pattern. */
	readonly value: ts.Expression | null;
}

/** `items[i] = null`, `[items[i]] = given` */
export function itemStoresIn(file: ts.SourceFile): readonly ItemStore[] {
	return nodesOfKind<ts.ElementAccessExpression>(file, ts.SyntaxKind.ElementAccessExpression)
		.filter(isTarget)
		.map((node) => {
			const outer = node.parent;
			return { node, value: ts.isBinaryExpression(outer) && outer.left === node ? outer.right : null };
		});
}

export interface PartOfPath {
	readonly owner: ts.Expression;
	readonly key: string;
	readonly isItem: boolean;
	/** How the program writes it elsewhere. */
	readonly text: string;
}

/** `box.label`, of `const { label } = box`; null of a part that has a default, or of what is no path. */
export function partOfPath(node: ts.BindingElement): PartOfPath | null {
	const pattern = node.parent;
	if (!ts.isVariableDeclaration(pattern.parent) || node.initializer !== undefined) return null;
	const owner = pattern.parent.initializer;
	if (owner === undefined || node.dotDotDotToken !== undefined) return null;
	if (!isPath(owner) && owner.kind !== ts.SyntaxKind.ThisKeyword) return null;
	if (ts.isArrayBindingPattern(pattern)) {
		const at = pattern.elements.indexOf(node);
		return { owner, key: String(at), isItem: true, text: `${owner.getText()}[${at}]` };
	}
	const name = node.propertyName ?? node.name;
	if (!ts.isIdentifier(name)) return null;
	return { owner, key: name.text, isItem: false, text: `${owner.getText()}.${name.text}` };
}
