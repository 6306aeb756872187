// Does the program show the order of a record's keys anywhere? Only then must its records keep it.

import { ts } from "ts-morph";
import { nodesOfKind, someOfKinds } from "../../nodes.ts";
import type { Kind, Kinds } from "../kinds/kinds.ts";
import { handsOnConsole } from "../printing/console.ts";

/** What `console.log` shows without looking into anything. */
const FLAT: ReadonlySet<Kind> = new Set<Kind>(["str", "number", "bigint", "bool", "none"]);

/** What may be a Map or Set, also where the type does not say so. */
const MAPS: readonly Kind[] = ["map", "jsset", "unknown", "any"];

const LISTING =
	/^Object\.(keys|values|entries|fromEntries|getOwnPropertyNames)$|^Reflect\.ownKeys$|^JSON\.|^structuredClone$/;

/** `rows.map(Object.keys)`, `const { entries } = Object` */
const LISTING_HANDED_ON = /\bObject\.(keys|values|entries|fromEntries)\b(?!\s*\()|\}\s*=\s*Object\b(?!\.)/;

const SHOWING = [ts.SyntaxKind.ForInStatement, ts.SyntaxKind.CallExpression] as const;

const SHOWING_MAPS = [
	ts.SyntaxKind.ForOfStatement,
	ts.SyntaxKind.SpreadElement,
	ts.SyntaxKind.YieldExpression,
	ts.SyntaxKind.ArrayBindingPattern,
	ts.SyntaxKind.ArrayLiteralExpression,
	ts.SyntaxKind.PropertyAccessExpression,
	ts.SyntaxKind.ElementAccessExpression,
	ts.SyntaxKind.CallExpression,
	ts.SyntaxKind.NewExpression,
] as const;

/** What may have a name that is a whole number. */
const NAMED = [
	ts.SyntaxKind.CallExpression,
	ts.SyntaxKind.PropertyAssignment,
	ts.SyntaxKind.PropertySignature,
] as const;

export class Order {
	private shown: boolean | null = null;
	private mapsShown: boolean | null = null;
	private numbered: boolean | null = null;
	private thisInLiterals: boolean | null = null;

	private readonly kinds: Kinds;
	private readonly sources: readonly ts.SourceFile[];

	constructor(kinds: Kinds, sources: readonly ts.SourceFile[]) {
		this.kinds = kinds;
		this.sources = sources;
	}

	/** Must records keep their keys in the order in which they came? */
	get records(): boolean {
		this.shown ??=
			this.sources.some((f) => handsOnConsole(f) || LISTING_HANDED_ON.test(f.text)) ||
			someOfKinds(this.sources, SHOWING, (node) => this.shows(node));
		return this.shown;
	}

	/** Does the program go through a Map or Set anywhere? */
	get maps(): boolean {
		this.mapsShown ??=
			this.kinds.containers.areThere ||
			this.sources.some(handsOnConsole) ||
			someOfKinds(this.sources, SHOWING_MAPS, (node) => this.showsMap(node));
		return this.mapsShown;
	}

	/** May a record whose type says otherwise have keys that are whole numbers, which JavaScript lists first? */
	get hasNumberedKeys(): boolean {
		this.numbered ??= someOfKinds(this.sources, NAMED, isNumbered);
		return this.numbered;
	}

	/** Has an object literal a method that asks for `this`? */
	get hasThisInLiterals(): boolean {
		this.thisInLiterals ??= this.sources.some((f) => nodesOfKind(f, ts.SyntaxKind.ThisKeyword).some(isInLiteral));
		return this.thisInLiterals;
	}

	private showsMap(node: ts.Node): boolean {
		if (ts.isForOfStatement(node) || ts.isSpreadElement(node)) return this.holdsMap(node.expression);
		if (ts.isYieldExpression(node)) return node.expression !== undefined && this.holdsMap(node.expression);
		if (ts.isArrayBindingPattern(node)) return this.takesMapApart(node);
		// as a pattern it is of the kinds of what it takes apart
		if (ts.isArrayLiteralExpression(node)) return this.holdsMap(node);
		if (ts.isPropertyAccessExpression(node))
			return !/^(get|set|has|add|delete|clear|size)$/.test(node.name.text) && this.holdsMap(node.expression);
		if (ts.isElementAccessExpression(node)) return this.holdsMap(node.expression);
		if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
		const isConsole = node.expression.getText().startsWith("console.");
		return (node.arguments ?? []).some((a) =>
			isConsole ? [...this.kinds.of(a)].some((k) => !FLAT.has(k)) : this.holdsMap(a),
		);
	}

	private takesMapApart(pattern: ts.ArrayBindingPattern): boolean {
		const { parent } = pattern;
		if (ts.isVariableDeclaration(parent)) return parent.initializer === undefined || this.holdsMap(parent.initializer);
		return this.holdsMap(pattern);
	}

	private holdsMap(node: ts.Node): boolean {
		const kinds = this.kinds.of(node);
		return MAPS.some((k) => kinds.has(k));
	}

	private shows(node: ts.Node): boolean {
		if (ts.isForInStatement(node)) return true;
		if (!ts.isCallExpression(node)) return false;
		const callee = node.expression.getText();
		if (LISTING.test(callee)) return true;
		return callee.startsWith("console.") && node.arguments.some((a) => [...this.kinds.of(a)].some((k) => !FLAT.has(k)));
	}
}

function isNumbered(node: ts.Node): boolean {
	if (ts.isCallExpression(node)) return node.expression.getText() === "JSON.parse";
	return (
		(ts.isPropertyAssignment(node) || ts.isPropertySignature(node)) &&
		(ts.isComputedPropertyName(node.name) || isWholeNumber(node.name.getText().replace(/^["']|["']$/g, "")))
	);
}

/** A name that JavaScript takes for an index. */
export function isWholeNumber(name: string): boolean {
	return /^(0|[1-9]\d*)$/.test(name) && Number(name) < 2 ** 32 - 1;
}

/** Is the `this` that of an object literal's method? */
function isInLiteral(node: ts.Node): boolean {
	for (let n = node; !ts.isSourceFile(n); n = n.parent) {
		if (ts.isClassElement(n) && !ts.isObjectLiteralExpression(n.parent)) return false;
		if (ts.isMethodDeclaration(n)) return true;
		if (ts.isFunctionExpression(n)) return ts.isPropertyAssignment(n.parent);
	}
	return false;
}
