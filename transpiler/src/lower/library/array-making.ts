// new Array, Array.from, Array.of.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { aroundAssertions, unparenthesized } from "../../syntax.ts";
import type { Kind } from "../../types/kinds/kinds.ts";
import type { Context } from "../context.ts";
import { inOrder, lowerAll } from "../evaluation/order.ts";
import { lowerSpread } from "../expressions/arrays.ts";
import { lowerIterable } from "../iteration/iterables.ts";
import { lowerExpr } from "../recursion.ts";
import { refuseMaps } from "./anything.ts";
import { type Callback, lowerCallback } from "./callbacks.ts";
import { isFilledAtOnce } from "./filled-at-once.ts";
import { isKnownWhole } from "./items.ts";
import { isFilledLater } from "./unfilled.ts";
import { wholeArgument } from "./whole.ts";

/** `new Array(n)`, `Array(n)`: holes, which must not show before they are filled. */
export function newArray(cx: Context, node: ts.NewExpression | ts.CallExpression): Expr {
	const args = node.arguments ?? ts.factory.createNodeArray<ts.Expression>();
	const [size] = args;
	if (size === undefined) return py.list([]);
	if (args.some(ts.isSpreadElement)) return cx.refuse(node, "TSM1001", "`new Array` of this");
	if (args.length > 1) return py.list(lowerAll(cx, args));
	const kinds = cx.facts.kinds.of(size);
	if (!["number", "any", "unknown"].some((k) => kinds.has(k as Kind))) return py.list([lowerExpr(cx, size)]);
	// of `any` it is taken for a size, which all else is refused as when the program runs
	if (kinds.size > 1 || kinds.has("unknown")) return cx.refuse(node, "TSM1001", "`new Array` of this");
	if (isSafeWithHoles(cx, node)) return py.binary("*", py.list([py.NONE]), count(cx, size));
	if (isFilledLater(cx, node)) return py.binary("*", py.list([py.UNSET]), count(cx, size));
	if (!isFilledAtOnce(cx, node, size)) return cx.refuse(node, "TSM2040");
	return py.binary("*", py.list([py.NONE]), count(cx, size));
}

/** How many: negative ones are an error in JavaScript, where Python would make none. */
function count(cx: Context, size: ts.Expression): Expr {
	const value = lowerExpr(cx, size);
	return isKnownWhole(cx, size) && cx.facts.numbers.of(size).low >= 0
		? value
		: py.call(cx.helper("_array_size"), [value]);
}

/** Does nothing that is done with it tell a hole from undefined? */
function isSafeWithHoles(cx: Context, node: ts.Expression): boolean {
	const used = aroundAssertions(node);
	const outer = used.parent;
	if (isSafeUse(used)) return true;
	if (ts.isCallExpression(outer) && outer.expression.getText() === "Array.from") return outer.arguments[0] === used;
	if (ts.isVariableDeclaration(outer) && ts.isIdentifier(outer.name)) return isSafeVariable(cx, outer.name);
	if (ts.isPropertyDeclaration(outer)) return isSafeVariable(cx, outer.name);
	if (!ts.isBinaryExpression(outer) || outer.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return false;
	if (!ts.isExpressionStatement(outer.parent)) return false;
	if (ts.isPropertyAccessExpression(outer.left)) return isSafeVariable(cx, outer.left.name);
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

/** A variable or field of which every use is blind to holes. */
function isSafeVariable(cx: Context, name: ts.Node): boolean {
	const symbol = cx.symbolOf(name);
	const isExported = ts.findAncestor(name, ts.isVariableStatement)?.modifiers?.length;
	if (symbol === undefined || isExported) return false;
	let isSafe = true;
	const visit = (node: ts.Node): void => {
		if (cx.isUseOf(node, symbol) && !isStoredTo(node)) {
			const use = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node;
			if (!isStoredTo(use) && !isSafeUse(use)) isSafe = false;
		}
		ts.forEachChild(node, visit);
	};
	visit(cx.file);
	return isSafe;
}

function isStoredTo(node: ts.Node): boolean {
	const parent = node.parent;
	if (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent)) return parent.name === node;
	return (
		ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.left === node
	);
}

export function arrayOf(cx: Context, node: ts.CallExpression): Expr {
	return node.arguments.some(ts.isSpreadElement)
		? lowerSpread(cx, node.arguments)
		: py.list(lowerAll(cx, node.arguments));
}

/** `Array.from(items)`, `Array.from(items, f)`, `Array.from({ length: n }, f)`. */
export function arrayFrom(cx: Context, node: ts.CallExpression): Expr {
	const [source, f] = node.arguments;
	if (source === undefined || node.arguments.length > 2 || node.arguments.some(ts.isSpreadElement))
		return cx.refuse(node, "TSM1005", `Array.from`, `${node.arguments.length} arguments`);
	const size = lengthOf(source);
	const kinds = cx.facts.kinds.present(source);
	const isOpen = kinds === "any" || kinds === "unknown";
	if (isOpen) refuseMaps(cx, source);
	if (size === null && ((kinds === null && !areIterable(cx, source)) || kinds === "record"))
		return cx.refuse(
			source,
			"TSM1005",
			"Array.from",
			"what may be something else than an array, a text or an iterable",
		);
	const items = (): Expr =>
		isOpen
			? py.call(cx.helper("_array_from"), [lowerExpr(cx, source)])
			: size === null
				? lowerIterable(cx, source)
				: isKnownWhole(cx, size)
					? lowerExpr(cx, size)
					: wholeOf(cx, size);
	if (f === undefined && isOpen) return items();
	if (f === undefined) return size === null ? py.call("list", [items()]) : py.binary("*", py.list([py.NONE]), items());
	let callback: Callback | null = null;
	const [from = py.NONE] = inOrder(cx, [
		items,
		() => {
			callback = lowerCallback(cx, f, { most: 2, patterns: size === null, names: ["item", "i", "_"] });
			return py.NONE;
		},
	]);
	return callback === null ? py.NONE : mapped(cx, from, f, callback, size !== null);
}

/** Is it one of several kinds of things to go through, as in `map ?? []`? */
function areIterable(cx: Context, source: ts.Expression): boolean {
	return [...cx.facts.kinds.of(source)].every((kind) => ITERABLE.has(kind));
}

const ITERABLE: ReadonlySet<Kind> = new Set<Kind>(["list", "tuple", "typed", "map", "jsset", "str", "iterator"]);

function wholeOf(cx: Context, size: ts.Expression): Expr {
	return wholeArgument(cx, size, lowerExpr(cx, size));
}

function mapped(cx: Context, from: Expr, f: ts.Expression, callback: Callback, counts: boolean): Expr {
	const [item = cx.temp("_"), i] = callback.params;
	const source = counts ? py.call("range", [from]) : from;
	if (!counts) {
		if (i === undefined) return py.comprehension(callback.value, item.replace(/^\((.*)\)$/, "$1"), source);
		return py.comprehension(callback.value, `${i}, ${item}`, py.call("enumerate", [source]));
	}
	if (callback.params.length === 0) return py.comprehension(callback.value, item, source);
	// the item is undefined at each turn
	const isIgnored = isUnused(cx, f) || isOwnCall(callback);
	if (i === undefined)
		return py.comprehension(callback.value, item, isIgnored ? source : py.binary("*", py.list([py.NONE]), from));
	if (isUnused(cx, f)) return py.comprehension(nothingFor(callback.value, item), i, source);
	const nothing = py.call("enumerate", [py.binary("*", py.list([py.NONE]), from)]);
	return py.comprehension(callback.value, `${i}, ${item}`, nothing);
}

function isOwnCall(callback: Callback): boolean {
	return callback.params.length === 0;
}

/** In `callback(item, i)` the item is None. */
function nothingFor(value: Expr, item: string): Expr {
	if (value.k !== "call") return value;
	return { ...value, args: value.args.map((a) => (a.k === "name" && a.id === item ? py.NONE : a)) };
}

/** Is the first parameter of the function never asked for? */
function isUnused(cx: Context, f: ts.Expression): boolean {
	const inner = unparenthesized(f);
	const name = ts.isArrowFunction(inner) || ts.isFunctionExpression(inner) ? inner.parameters[0]?.name : undefined;
	const symbol = name === undefined || !ts.isIdentifier(name) ? undefined : cx.symbolOf(name);
	return symbol !== undefined && name !== undefined && !cx.scopes.isUsed(symbol, name, true);
}

/** `n` of `{ length: n }`. */
function lengthOf(source: ts.Expression): ts.Expression | null {
	const inner = unparenthesized(source);
	if (!ts.isObjectLiteralExpression(inner) || inner.properties.length !== 1) return null;
	const [only] = inner.properties;
	if (only === undefined || only.name?.getText() !== "length") return null;
	if (ts.isShorthandPropertyAssignment(only)) return only.name;
	return ts.isPropertyAssignment(only) ? only.initializer : null;
}
