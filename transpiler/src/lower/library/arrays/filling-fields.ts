// Fields that hold an array of holes which stays among the methods of its class: `this.slots = new Array(size)`. Items are
// stored and read in any order; whatever else is done with the array takes a hole as JavaScript does, or finds none.

import { ts } from "ts-morph";
import { nodesOfKind, someOfKinds } from "../../../nodes.ts";
import { aroundAssertions, bare, isAssignment, isPrivate } from "../../../syntax.ts";
import { isStatic } from "../../../types/classes/classes.ts";
import type { Context } from "../../context.ts";
import {
	areHolesSafe,
	isAskedByText,
	isListed,
	isPrinted,
	leavesAlone,
	MAKES_HOLES,
	READING,
	skipsHoles,
	TAKING,
} from "./holes.ts";
import { isSizedFilling } from "./unfilled.ts";

const known = new WeakMap<Context["facts"], Map<ts.Declaration, boolean>>();

/** Is `this.slots` such a field? */
export function isFillingField(cx: Context, node: ts.Node): node is ts.PropertyAccessExpression {
	if (!ts.isPropertyAccessExpression(node) || !cx.says(MAKES_HOLES)) return false;
	const field = cx.declarationOf(node.name);
	return field !== undefined && isFilling(cx, field);
}

/** Is it the array that such a field is made with, or anew: `new Array(size)` or `[]`? */
export function isOfFillingField(cx: Context, made: ts.Expression): boolean {
	if (!cx.says(MAKES_HOLES)) return false;
	const outer = aroundAssertions(made).parent;
	const isStored = ts.isBinaryExpression(outer) && isStore(outer) && isFillingField(cx, bare(outer.left));
	if (!isStored && !(ts.isPropertyDeclaration(outer) && isFilling(cx, outer))) return false;
	// whatever shows an object of the class shows its holes
	if (cx.facts.shown.hasSome()) cx.helper("_gapped");
	return true;
}

/** `const old = this.slots` */
export function isAliasOfField(cx: Context, node: ts.Expression): boolean {
	if (!ts.isIdentifier(node) || !cx.says(MAKES_HOLES)) return false;
	const made = cx.declarationOf(node);
	if (made === undefined || !ts.isVariableDeclaration(made) || made.initializer === undefined) return false;
	return isFillingField(cx, bare(made.initializer));
}

/** Is it what is stored in such a field, or in a variable beside it? */
export function goesToField(cx: Context, used: ts.Node): boolean {
	const outer = used.parent;
	if (ts.isVariableDeclaration(outer))
		return outer.initializer !== undefined && isFillingField(cx, bare(outer.initializer));
	return ts.isBinaryExpression(outer) && outer.right === used && isStore(outer) && isFillingField(cx, bare(outer.left));
}

function isFilling(cx: Context, field: ts.Declaration): boolean {
	const ofProgram = known.get(cx.facts) ?? new Map<ts.Declaration, boolean>();
	known.set(cx.facts, ofProgram);
	const is = ofProgram.get(field) ?? (ts.isPropertyDeclaration(field) && keepsToItself(cx, field));
	ofProgram.set(field, is);
	return is;
}

function keepsToItself(cx: Context, field: ts.PropertyDeclaration): boolean {
	const owner = field.parent;
	if (!ts.isMemberName(field.name) || isStatic(field) || !ts.isClassLike(owner)) return false;
	if (cx.facts.kinds.only(field) !== "list") return false;
	const isHidden = ts.isPrivateIdentifier(field.name) || !(isOfSeveral(cx, owner) || cx.facts.shown.isListed(owner));
	const name = field.name.text;
	if (!isHidden || isAskedByText(cx, name) || isNamedInObjects(cx, field)) return false;
	const uses = usesOf(cx, field);
	if (uses === null) return false;
	const stores = uses.map(storeOf).filter((store) => store !== null);
	const made = [...stores.map((store) => store.right), field.initializer].filter((value) => value !== undefined);
	const isMade = (value: ts.Expression): boolean => isEmpty(value) || isOfHoles(cx, value) || isOfVariable(cx, value);
	if (!made.every((value) => isMade(bare(value))) || !made.some((value) => isOfHoles(cx, bare(value)))) return false;
	return uses.every((use) => storeOf(use) !== null || isFine(cx, use, name));
}

/** `const more = new Array(2 * size)`, where nobody gets at it but the field that it is stored in. */
function isOfVariable(cx: Context, value: ts.Expression): boolean {
	const symbol = ts.isIdentifier(value) ? cx.symbolOf(value) : undefined;
	const made = symbol?.valueDeclaration;
	if (symbol === undefined || made === undefined || !ts.isVariableDeclaration(made)) return false;
	if (!ts.isIdentifier(made.name) || !isSizedFilling(cx, made.name)) return false;
	return areFine(cx, made, symbol, isStoredIn);
}

function isStoredIn(use: ts.Node): boolean {
	const outer = aroundAssertions(use).parent;
	return ts.isBinaryExpression(outer) && isStore(outer) && bare(outer.right) === use;
}

/** Does nothing that is done with a variable's array need it to be full? */
function areFine(
	cx: Context,
	made: ts.VariableDeclaration,
	symbol: ts.Symbol,
	isFineElse: (use: ts.Identifier) => boolean = () => false,
): boolean {
	if (!ts.isIdentifier(made.name) || cx.facts.assignments.isReassigned(symbol)) return false;
	return nodesOfKind<ts.Identifier>(made.getSourceFile(), ts.SyntaxKind.Identifier)
		.filter((node) => node !== made.name && node.text === symbol.name && cx.isUseOf(node, symbol))
		.every((use) => isFine(cx, use, use.text) || isFineElse(use));
}

/** Are the class's objects shown by other modules, which do not know what holes are? */
function isOfSeveral(cx: Context, owner: ts.ClassLikeDeclaration): boolean {
	return cx.facts.shown.has(owner) && cx.facts.hasNeighbours(cx.file);
}

/** All that ask for the field; null if others may do so by that name. A class with what is private is known by no other type. */
function usesOf(cx: Context, field: ts.PropertyDeclaration): ts.PropertyAccessExpression[] | null {
	const name = (field.name as ts.MemberName).text;
	const named = cx.facts.loaded.sources.flatMap((file) =>
		nodesOfKind<ts.PropertyAccessExpression>(file, ts.SyntaxKind.PropertyAccessExpression).filter(
			(node) => node.name.text === name,
		),
	);
	const isApart = (of: ts.Declaration | undefined): boolean =>
		of !== undefined && (isPrivate(field) || (of !== field && isPrivate(of)));
	const uses = named.filter((use) => cx.declarationOf(use.name) === field);
	return named.every((use) => uses.includes(use) || isApart(cx.declarationOf(use.name))) ? uses : null;
}

/** In a pattern of an object, or in a literal that may stand for one of the class. */
function isNamedInObjects(cx: Context, field: ts.PropertyDeclaration): boolean {
	const K = ts.SyntaxKind;
	const name = (field.name as ts.MemberName).text;
	const isNamed = (node: Named): boolean =>
		((ts.isBindingElement(node) ? node.propertyName : undefined) ?? node.name).getText() === name;
	const { sources } = cx.facts.loaded;
	if (
		someOfKinds<Named>(sources, [K.BindingElement], (node) => isNamed(node) && ts.isObjectBindingPattern(node.parent))
	)
		return true;
	if (isPrivate(field)) return false;
	return someOfKinds<Named>(sources, [K.PropertyAssignment, K.ShorthandPropertyAssignment], isNamed);
}

type Named = ts.PropertyAssignment | ts.ShorthandPropertyAssignment | ts.BindingElement;

/** `this.slots = ...`, as a statement. */
function storeOf(use: ts.PropertyAccessExpression): ts.BinaryExpression | null {
	const outer = aroundAssertions(use).parent;
	return ts.isBinaryExpression(outer) && isStore(outer) && bare(outer.left) === use ? outer : null;
}

function isStore(node: ts.BinaryExpression): boolean {
	return node.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isExpressionStatement(node.parent);
}

function isEmpty(value: ts.Expression): boolean {
	return ts.isArrayLiteralExpression(value) && value.elements.length === 0;
}

/** Of one size, and nobody else's concern: the loop right behind may fill it. */
function isOfHoles(cx: Context, value: ts.Expression): boolean {
	if (!ts.isNewExpression(value) && !ts.isCallExpression(value)) return false;
	const [size, more] = value.arguments ?? [];
	if (value.expression.getText() !== "Array" || size === undefined || more !== undefined) return false;
	return cx.facts.kinds.only(size) === "number" && !areHolesSafe(cx, value, size);
}

/** @param name what callbacks call the array by */
function isFine(cx: Context, use: ts.Expression, name: string): boolean {
	const used = aroundAssertions(use);
	const outer = used.parent;
	if (ts.isElementAccessExpression(outer)) return outer.expression === used && !ts.isDeleteExpression(outer.parent);
	if (ts.isForOfStatement(outer)) return outer.expression === used;
	if (ts.isSpreadElement(outer) || ts.isTemplateSpan(outer) || isListed(outer, used) || isPrinted(use)) return true;
	if (ts.isVariableDeclaration(outer) && ts.isPropertyAccessExpression(use)) {
		const symbol = ts.isIdentifier(outer.name) ? cx.symbolOf(outer.name) : undefined;
		return symbol !== undefined && areFine(cx, outer, symbol);
	}
	if (!ts.isPropertyAccessExpression(outer) || outer.expression !== used) return false;
	const method = outer.name.text;
	const call = outer.parent;
	if (!ts.isCallExpression(call) || call.expression !== outer) return method === "length" && isRead(outer);
	const isReading = READING.has(method) && leavesAlone(call, name);
	return isReading || TAKING.has(method) || skipsHoles(method, call, name);
}

function isRead(node: ts.Expression): boolean {
	const outer = node.parent;
	if (ts.isPrefixUnaryExpression(outer)) return outer.operator === ts.SyntaxKind.ExclamationToken;
	if (ts.isPostfixUnaryExpression(outer) || ts.isDeleteExpression(outer)) return false;
	return !ts.isBinaryExpression(outer) || outer.left !== node || !isAssignment(outer.operatorToken.kind);
}
