// Arrays of numbers that stay where they are made: every number in them is known from the place.

import { ts } from "ts-morph";
import { bare } from "../../syntax.ts";
import type { Assignments } from "../assignments.ts";
import type { Kinds } from "../kinds/kinds.ts";
import type { Flows } from "./flows.ts";

/** Methods that put nothing in, and hand the array to nobody. */
const READING: ReadonlySet<string> = new Set(
	"map filter forEach reduce reduceRight some every find findIndex findLast findLastIndex indexOf lastIndexOf includes join slice concat at entries keys values flat flatMap toString pop shift splice".split(
		" ",
	),
);
const CALLING: ReadonlySet<string> = new Set(
	"map filter forEach reduce reduceRight some every find findIndex findLast findLastIndex flatMap".split(" "),
);
/** Methods that give the array itself: only their effect may be wanted. */
const IN_PLACE: ReadonlySet<string> = new Set(["sort", "reverse", "fill", "copyWithin"]);
const ADDING: ReadonlySet<string> = new Set(["push", "unshift", "fill", "splice"]);
/** The first arguments of these are no items. */
const ADDED_FROM: Readonly<Record<string, number>> = { splice: 2 };
const READERS =
	/^(console\.\w+|Math\.\w+|JSON\.stringify|Array\.from|Array\.isArray|String|Object\.(keys|values|entries))$/;

/** The expressions, and spread arrays, whose values an array's items can be. */
export interface Sources {
	readonly values: readonly ts.Expression[];
	readonly arrays: readonly ts.Expression[];
	/** `a[i] += x` and its like: the target too. */
	readonly compound: readonly (ts.BinaryExpression | ts.PrefixUnaryExpression | ts.PostfixUnaryExpression)[];
}

/** All that can be stored in the items of a variable's array, or null if it may be stored to elsewhere. */
export function sourcesOf(symbol: ts.Symbol, flows: Flows, assignments: Assignments, kinds: Kinds): Sources | null {
	const declaration = symbol.valueDeclaration;
	if (declaration === undefined || !ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name))
		return null;
	if (declaration.initializer === undefined || declaration.getSourceFile().isDeclarationFile) return null;
	const list = declaration.parent.parent;
	if (ts.isVariableStatement(list) && list.modifiers?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword)) return null;
	const found = {
		values: [] as ts.Expression[],
		arrays: [] as ts.Expression[],
		compound: [] as Sources["compound"][number][],
	};
	for (const write of assignments.of(symbol)) {
		if (write.value === null || write.operator !== null) return null;
		found.arrays.push(write.value);
	}
	return flows.usesOf(symbol).every((use) => isUnderstood(use, found, flows, kinds)) ? found : null;
}

type Found = { values: ts.Expression[]; arrays: ts.Expression[]; compound: Sources["compound"][number][] };

function isUnderstood(use: ts.Node, found: Found, flows: Flows, kinds: Kinds): boolean {
	const parent = use.parent;
	if (ts.isNonNullExpression(parent) || ts.isParenthesizedExpression(parent))
		return isUnderstood(parent, found, flows, kinds);
	if (ts.isElementAccessExpression(parent)) return parent.expression === use && isItemUse(parent, found);
	if (ts.isPropertyAccessExpression(parent)) return isMethodUse(parent, found);
	if (ts.isForOfStatement(parent)) return parent.expression === use;
	if (ts.isSpreadElement(parent)) return true;
	if (ts.isBinaryExpression(parent))
		return parent.left === use && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && isStatement(parent);
	if (ts.isCallExpression(parent)) return isArgumentUse(parent, use, flows, kinds);
	return ts.isTypeQueryNode(parent) || (ts.isNewExpression(parent) && /^(Set|Map)$/.test(parent.expression.getText()));
}

function isStatement(node: ts.Node): boolean {
	return ts.isExpressionStatement(node.parent) || ts.isForStatement(node.parent);
}

function isItemUse(item: ts.ElementAccessExpression, found: Found): boolean {
	let outer: ts.Node = item;
	while (ts.isNonNullExpression(outer.parent) || ts.isParenthesizedExpression(outer.parent)) outer = outer.parent;
	const parent = outer.parent;
	if (
		ts.isBinaryExpression(parent) &&
		parent.left === outer &&
		parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment
	) {
		if (parent.operatorToken.kind > ts.SyntaxKind.LastAssignment) return true;
		if (parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) found.values.push(parent.right);
		else found.compound.push(parent);
		return true;
	}
	if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) {
		const steps = parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken;
		if (steps) found.compound.push(parent);
		return true;
	}
	return isSwap(outer, found);
}

/** `[a[i], a[j]] = [a[j], a[i]]` moves what is there. */
function isSwap(item: ts.Node, found: Found): boolean {
	const literal = item.parent;
	if (!ts.isArrayLiteralExpression(literal)) return !ts.isForOfStatement(literal) || literal.initializer !== item;
	const assignment = literal.parent;
	if (!ts.isBinaryExpression(assignment) || assignment.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return true;
	if (assignment.left !== literal) return true;
	const right = bare(assignment.right);
	if (!ts.isArrayLiteralExpression(right) || right.elements.some(ts.isSpreadElement)) return false;
	found.values.push(...right.elements);
	return true;
}

function isMethodUse(access: ts.PropertyAccessExpression, found: Found): boolean {
	const call = access.parent;
	const name = access.name.text;
	if (name === "length") return !(ts.isBinaryExpression(call) && call.left === access) || isStatement(call);
	if (!ts.isCallExpression(call) || call.expression !== access) return false;
	const callback = call.arguments[0];
	if (CALLING.has(name) && !isBlind(callback, name.startsWith("reduce") ? 3 : 2)) return false;
	if (name === "splice" && call.arguments.some(ts.isSpreadElement)) return false;
	if (ADDING.has(name)) addItems(call, name, found);
	if (IN_PLACE.has(name)) return isStatement(call);
	return READING.has(name) || name === "push" || name === "unshift";
}

/** A callback that is not given the array itself: that is the last argument of all. */
function isBlind(callback: ts.Expression | undefined, most: number): boolean {
	if (callback === undefined) return true;
	if (ts.isArrowFunction(callback) || ts.isFunctionExpression(callback))
		return callback.parameters.length <= most && callback.parameters.every((p) => p.dotDotDotToken === undefined);
	return /^(Number|String|Boolean|Math\.\w+)$/.test(callback.getText());
}

function addItems(call: ts.CallExpression, name: string, found: Found): void {
	const added = name === "fill" ? call.arguments.slice(0, 1) : call.arguments.slice(ADDED_FROM[name] ?? 0);
	for (const a of added) {
		if (ts.isSpreadElement(a)) found.arrays.push(a.expression);
		else found.values.push(a);
	}
}

/** Given to a function that only reads it. */
function isArgumentUse(call: ts.CallExpression, use: ts.Node, flows: Flows, kinds: Kinds): boolean {
	if (READERS.test(call.expression.getText())) return true;
	const at = call.arguments.indexOf(use as ts.Expression);
	if (at < 0 || !ts.isIdentifier(call.expression)) return false;
	const parameter = flows.parameterAt(call, at);
	if (parameter === null || !ts.isIdentifier(parameter.name)) return false;
	const symbol = flows.symbolOf(parameter.name);
	return symbol !== undefined && onlyReads(symbol, flows, kinds);
}

/** Is nothing stored in the array through this parameter, by the function or by whom it hands it on to? */
export function onlyReads(symbol: ts.Symbol, flows: Flows, kinds: Kinds): boolean {
	const stored: Found = { values: [], arrays: [], compound: [] };
	const isRead = (use: ts.Node): boolean =>
		(!ts.isCallExpression(use.parent) || READERS.test(use.parent.expression.getText())) &&
		isUnderstood(use, stored, flows, kinds);
	return (
		flows.usesOf(symbol).every(isRead) && stored.values.length + stored.arrays.length + stored.compound.length === 0
	);
}
