// Arrays of holes where nobody can tell a hole from undefined, by all that the program does with what holds the array.

import { ts } from "ts-morph";
import { nodesOfKind, someOfKinds } from "../../../nodes.ts";
import { aroundAssertions, bare } from "../../../syntax.ts";
import type { Kind } from "../../../types/kinds/kind.ts";
import type { Context } from "../../context.ts";
import { isFilledAtOnce } from "./filled-at-once.ts";

/** May undefined stand for each of the holes of `new Array(size)`? */
export function areHolesSafe(cx: Context, node: ts.Expression, size: ts.Expression): boolean {
	return new Uses(cx).areBlind(node) || isFilledAtOnce(cx, node, size);
}

/** `new Array<number>(` */
export const MAKES_HOLES = /\bArray\b\s*(<[^()]*>)?\(/;

/** Methods that take a hole for undefined (ECMA-262, 23.1.3). */
export const READING: ReadonlySet<string> = new Set([
	...["at", "entries", "find", "findIndex", "findLast", "findLastIndex", "includes", "join", "keys", "values"],
]);

/** Methods that find no holes, and `slice`, which takes them along. */
export const TAKING: ReadonlySet<string> = new Set(["indexOf", "lastIndexOf", "slice"]);

const BLIND_TO_HOLES: ReadonlySet<string> = new Set([...READING, "length", "fill", "push"]);

/** What is done with an array, under all the names that it gets. */
class Uses {
	/** Variables, and names of members, that are being looked at: an array may go round between them. */
	private readonly met = new Set<ts.Symbol | string>();
	private isAskedByText: boolean | undefined;
	private readonly cx: Context;

	constructor(cx: Context) {
		this.cx = cx;
	}

	/** Does nothing that is done with what stands there tell a hole from undefined? */
	areBlind(node: ts.Expression): boolean {
		const used = aroundAssertions(node);
		const outer = used.parent;
		if (ts.isPropertyAccessExpression(outer) && outer.expression === used) {
			const call = fillingInPart(outer);
			if (call !== null) return this.areBlind(call);
			return BLIND_TO_HOLES.has(outer.name.text) || dropsFalse(outer) || looksForSome(this.cx, outer);
		}
		if (ts.isElementAccessExpression(outer) || ts.isForOfStatement(outer)) return outer.expression === used;
		if (ts.isSpreadElement(outer) || ts.isExpressionStatement(outer)) return true;
		if (isListed(outer, used)) return true;
		if (ts.isVariableDeclaration(outer) && ts.isIdentifier(outer.name)) return this.ofVariable(outer.name);
		if (ts.isPropertyDeclaration(outer)) return this.ofField(outer.name);
		if (ts.isPropertyAssignment(outer)) return isOnlyAsked(this.cx, outer.parent) && this.ofName(outer.name.getText());
		return ts.isBinaryExpression(outer) && outer.right === used && this.areBlindWhereStored(outer);
	}

	private areBlindWhereStored({ left, operatorToken, parent }: ts.BinaryExpression): boolean {
		if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isExpressionStatement(parent)) return false;
		if (!ts.isPropertyAccessExpression(left)) return ts.isIdentifier(left) && this.ofVariable(left);
		const isAlone = ts.isIdentifier(left.expression) && isVariableOnlyAsked(this.cx, left.expression);
		return this.ofField(left.name) || (isAlone && this.ofName(left.name.text));
	}

	private ofVariable(name: ts.Identifier): boolean {
		const symbol = this.cx.symbolOf(name);
		const declared = symbol?.valueDeclaration;
		if (symbol === undefined || declared === undefined) return false;
		if (!ts.isVariableDeclaration(declared) && !ts.isParameter(declared)) return false;
		if (ts.isVariableDeclaration(declared) && isExported(declared)) return false;
		if (this.met.has(symbol)) return true;
		this.met.add(symbol);
		return nodesOfKind<ts.Identifier>(this.cx.file, ts.SyntaxKind.Identifier).every(
			(node) => node.text !== name.text || !this.cx.isUseOf(node, symbol) || isStoredTo(node) || this.areBlind(node),
		);
	}

	/** Of a class whose objects are neither printed nor listed. */
	private ofField(name: ts.PropertyName): boolean {
		const declared = this.cx.declarationOf(name);
		const owner = declared !== undefined && ts.isParameter(declared) ? declared.parent.parent : declared?.parent;
		if (owner === undefined || !ts.isClassLike(owner)) return false;
		const { shown } = this.cx.facts;
		const isHidden = ts.isPrivateIdentifier(name) || !(shown.has(owner) || shown.isListed(owner));
		return isHidden && this.ofName(name.getText());
	}

	/** Every member of that name: types may know one object by several declarations. */
	private ofName(name: string): boolean {
		if (this.met.has(name)) return true;
		this.met.add(name);
		const tells = (node: ts.Node): boolean => {
			if (ts.isPropertyAccessExpression(node))
				return node.name.text === name && !isStoredTo(node) && !this.areBlind(node);
			if (ts.isBindingElement(node))
				return ts.isObjectBindingPattern(node.parent) && (node.propertyName ?? node.name).getText() === name;
			return ts.isStringLiteralLike(node) && node.text === name && this.mayBeKey(node);
		};
		const K = ts.SyntaxKind;
		const kinds = [K.PropertyAccessExpression, K.BindingElement, K.StringLiteral, K.NoSubstitutionTemplateLiteral];
		return !someOfKinds(this.cx.facts.loaded.sources, kinds, tells);
	}

	/** May a member be asked for by this text? It need not stand there: it may go through variables. */
	private mayBeKey(text: ts.StringLiteralLike): boolean {
		if (ts.isPropertyAssignment(text.parent) && text.parent.name === text) return true;
		this.isAskedByText ??= asksByTexts(this.cx);
		return this.isAskedByText;
	}
}

/** `console.log(slots)`, which shows how many holes there are. */
export function isPrinted(node: ts.Node): boolean {
	const used = aroundAssertions(node);
	const call = used.parent;
	return ts.isCallExpression(call) && call.expression !== used && PRINTING.test(call.expression.getText());
}

const PRINTING = /^console\.(log|info|debug|warn|error)$/;

/** `Array.from(slots)` */
export function isListed(outer: ts.Node, used: ts.Node): boolean {
	return ts.isCallExpression(outer) && outer.expression.getText() === "Array.from" && outer.arguments[0] === used;
}

/** `names.indexOf(name)` of a name that is there: it finds no holes. */
function looksForSome(cx: Context, method: ts.PropertyAccessExpression): boolean {
	const call = method.parent;
	if (!/^(indexOf|lastIndexOf)$/.test(method.name.text) || !ts.isCallExpression(call)) return false;
	const [wanted] = call.arguments;
	return wanted !== undefined && KNOWN.has(cx.facts.kinds.only(wanted) as Kind) && !cx.facts.missing.mayBe(wanted);
}

const KNOWN: ReadonlySet<Kind> = new Set<Kind>(["str", "number", "bool", "instance", "list", "record"]);

/** `slots.filter(Boolean)` */
function dropsFalse(method: ts.PropertyAccessExpression): boolean {
	const call = method.parent;
	if (method.name.text !== "filter" || !ts.isCallExpression(call) || call.expression !== method) return false;
	return call.arguments.length === 1 && call.arguments[0]?.getText() === "Boolean";
}

/**
 * `results.forEach((x) => ...)` of a function that is not given the array. These methods ask first whether an item is
 * there (ECMA-262, 23.1.3).
 */
export function skipsHoles(method: string, call: ts.CallExpression, name: string): boolean {
	const takes = SKIPPING.get(method);
	const [callback] = call.arguments;
	if (takes === undefined || callback === undefined) return false;
	if (method === "filter" && callback.getText() === "Boolean") return true;
	if (!ts.isArrowFunction(callback) && !ts.isFunctionExpression(callback)) return false;
	const isPlain = callback.parameters.every((p) => p.dotDotDotToken === undefined);
	return isPlain && leavesAlone(call, name) && callback.parameters.length <= takes;
}

/** Do the functions that a method is given not mention the array? What they store while it runs, they would be given. */
export function leavesAlone({ arguments: given }: ts.CallExpression, name: string): boolean {
	const mentions = new RegExp(`(?<![\\w$])${name}(?![\\w$])|\\barguments\\b`);
	return !given.some((argument) => mentions.test(argument.getText()));
}

/** How many parameters of the callback are given with each item, its place among them; of the sum's nobody knows the place. */
const SKIPPING: ReadonlyMap<string, number> = new Map([
	["forEach", 2],
	["filter", 2],
	["some", 2],
	["every", 2],
	["reduce", 2],
]);

/** May a member of that name be asked for by a text? */
export function isAskedByText(cx: Context, name: string): boolean {
	const K = ts.SyntaxKind;
	const texts = [K.StringLiteral, K.NoSubstitutionTemplateLiteral] as const;
	const isSaid = someOfKinds<ts.StringLiteralLike>(cx.facts.loaded.sources, texts, (node) => node.text === name);
	return isSaid && asksByTexts(cx);
}

function asksByTexts(cx: Context): boolean {
	const kinds = [ts.SyntaxKind.ElementAccessExpression, ts.SyntaxKind.ComputedPropertyName];
	return someOfKinds(cx.facts.loaded.sources, kinds, (node) => asksByText(cx, node));
}

/** Is a member asked for by a text, or by what is not known to be a number? */
function asksByText(cx: Context, node: ts.Node): boolean {
	if (ts.isElementAccessExpression(node)) return cx.facts.kinds.only(node.argumentExpression) !== "number";
	return ts.isComputedPropertyName(node) && !node.expression.getText().startsWith("Symbol.");
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
	if (isExported(declaration)) return false;
	const made = declaration.initializer && bare(declaration.initializer);
	if (made === undefined || !ts.isObjectLiteralExpression(made)) return false;
	return nodesOfKind<ts.Identifier>(cx.file, ts.SyntaxKind.Identifier).every((node) => {
		if (node === declaration.name || node.text !== name.text || !cx.isUseOf(node, symbol)) return true;
		return ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node;
	});
}

function isExported(declaration: ts.VariableDeclaration): boolean {
	return (ts.findAncestor(declaration, ts.isVariableStatement)?.modifiers ?? []).length > 0;
}

function isStoredTo(node: ts.Node): boolean {
	const parent = node.parent;
	if (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent)) return parent.name === node;
	return (
		ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.left === node
	);
}

/** `array.fill(0, 1)` gives the array, in which there may be holes; null for any other member. */
function fillingInPart(access: ts.PropertyAccessExpression): ts.CallExpression | null {
	const call = access.parent;
	const isFill = access.name.text === "fill" && ts.isCallExpression(call) && call.expression === access;
	const [, from, to] = isFill ? call.arguments : [];
	return isFill && from !== undefined && (from.getText() !== "0" || to !== undefined) ? call : null;
}
