// Arrays of holes where nobody can tell a hole from undefined, by all that the program does with what holds the array.

import { ts } from "ts-morph";
import { nodesOfKind, someOfKinds } from "../../nodes.ts";
import { aroundAssertions, bare } from "../../syntax.ts";
import type { Context } from "../context.ts";
import { isFilledAtOnce } from "./filled-at-once.ts";

/** May undefined stand for each of the holes of `new Array(size)`? */
export function areHolesSafe(cx: Context, node: ts.Expression, size: ts.Expression): boolean {
	return isSafeWithHoles(cx, node) || isFilledAtOnce(cx, node, size);
}

function isSafeWithHoles(cx: Context, node: ts.Expression): boolean {
	const used = aroundAssertions(node);
	const outer = used.parent;
	if (isSafeUse(used)) return true;
	if (ts.isCallExpression(outer) && outer.expression.getText() === "Array.from") return outer.arguments[0] === used;
	if (ts.isVariableDeclaration(outer) && ts.isIdentifier(outer.name)) return isSafeVariable(cx, outer.name);
	if (ts.isPropertyDeclaration(outer)) return isSafeField(cx, outer.name);
	if (ts.isPropertyAssignment(outer)) return isOnlyAsked(cx, outer.parent) && isSafeName(cx, outer.name.getText());
	if (!ts.isBinaryExpression(outer) || outer.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return false;
	if (!ts.isExpressionStatement(outer.parent)) return false;
	if (ts.isPropertyAccessExpression(outer.left)) {
		const { name, expression: object } = outer.left;
		const isAlone = ts.isIdentifier(object) && isVariableOnlyAsked(cx, object);
		return isSafeField(cx, name) || (isAlone && isSafeName(cx, name.text));
	}
	return ts.isIdentifier(outer.left) && isSafeVariable(cx, outer.left);
}

const BLIND_TO_HOLES: ReadonlySet<string> = new Set(["length", "fill", "keys", "join", "push", "at", "values"]);

function isSafeUse(node: ts.Node): boolean {
	const parent = node.parent;
	if (ts.isPropertyAccessExpression(parent) && parent.expression === node) return BLIND_TO_HOLES.has(parent.name.text);
	if (ts.isElementAccessExpression(parent)) return parent.expression === node;
	if (ts.isForOfStatement(parent)) return parent.expression === node;
	return ts.isSpreadElement(parent);
}

/** A variable of which every use is blind to holes. */
function isSafeVariable(cx: Context, name: ts.Identifier): boolean {
	const symbol = cx.symbolOf(name);
	const isExported = ts.findAncestor(name, ts.isVariableStatement)?.modifiers?.length;
	if (symbol === undefined || isExported) return false;
	return nodesOfKind<ts.Identifier>(cx.file, ts.SyntaxKind.Identifier).every(
		(node) => node.text !== name.text || !cx.isUseOf(node, symbol) || isStoredTo(node) || isSafeUse(node),
	);
}

/** A field of a class whose objects are neither printed nor listed, of which every use is blind to holes. */
function isSafeField(cx: Context, name: ts.PropertyName): boolean {
	const declared = cx.symbolOf(name)?.valueDeclaration;
	const owner = declared !== undefined && ts.isParameter(declared) ? declared.parent.parent : declared?.parent;
	if (owner === undefined || !ts.isClassLike(owner)) return false;
	const isHidden = ts.isPrivateIdentifier(name) || !cx.facts.shown.has(owner);
	return isHidden && isSafeName(cx, name.getText());
}

/** An object in a variable that nothing is done with but to ask for its members. */
function isOnlyAsked(cx: Context, node: ts.ObjectLiteralExpression): boolean {
	const declaration = aroundAssertions(node).parent;
	if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return false;
	return isVariableOnlyAsked(cx, declaration.name);
}

function isVariableOnlyAsked(cx: Context, name: ts.Identifier): boolean {
	const symbol = cx.symbolOf(name);
	const declaration = symbol?.valueDeclaration;
	if (symbol === undefined || declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
	if (ts.findAncestor(declaration, ts.isVariableStatement)?.modifiers?.length) return false;
	const made = declaration.initializer && bare(declaration.initializer);
	if (made === undefined || !ts.isObjectLiteralExpression(made)) return false;
	return nodesOfKind<ts.Identifier>(cx.file, ts.SyntaxKind.Identifier).every((node) => {
		if (node === declaration.name || node.text !== name.text || !cx.isUseOf(node, symbol)) return true;
		return ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node;
	});
}

/** Is every member of that name only used in ways that are blind to holes? Types may know one object by several declarations. */
function isSafeName(cx: Context, name: string): boolean {
	const isUnsafe = (node: ts.Node): boolean => {
		if (ts.isPropertyAccessExpression(node))
			return node.name.text === name && !isStoredTo(node) && !isStoredTo(node.name) && !isSafeUse(node);
		if (ts.isBindingElement(node)) return (node.propertyName ?? node.name).getText() === name;
		return ts.isStringLiteralLike(node) && node.text === name;
	};
	const K = ts.SyntaxKind;
	const kinds = [K.PropertyAccessExpression, K.BindingElement, K.StringLiteral, K.NoSubstitutionTemplateLiteral];
	return !someOfKinds(cx.facts.loaded.sources, kinds, isUnsafe);
}

function isStoredTo(node: ts.Node): boolean {
	const parent = node.parent;
	if (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent)) return parent.name === node;
	return (
		ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.left === node
	);
}
