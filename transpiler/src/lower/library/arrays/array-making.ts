// new Array, Array.from, Array.of.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { bare, ownParameters, unparenthesized } from "../../../syntax.ts";
import type { Kind } from "../../../types/kinds/kinds.ts";
import type { Context } from "../../context.ts";
import { inOrder, lowerAll } from "../../evaluation/order.ts";
import { lowerSpread } from "../../expressions/arrays.ts";
import { closingOnError, mayNeedClosing } from "../../iteration/closing.ts";
import { mayBeRecord } from "../../iteration/doubtful.ts";
import { lowerIterable } from "../../iteration/iterables.ts";
import { lowerExpr } from "../../recursion.ts";
import { refuseMaps } from "../anything.ts";
import { type Callback, lowerCallback } from "../functions/callbacks.ts";
import { wholeArgument } from "../numbers/whole.ts";
import { isOfFillingField } from "./filling-fields.ts";
import { areHolesSafe, isPrinted } from "./holes.ts";
import { isKnownWhole } from "./items.ts";
import { isFilledAnyhow, isFilledLater } from "./unfilled.ts";

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
	if (areHolesSafe(cx, node, size)) return py.binary("*", py.list([py.NONE]), count(cx, size));
	if (isFilledLater(cx, node)) return py.binary("*", py.list([py.UNSET]), count(cx, size));
	if (isFilledAnyhow(cx, node) || isOfFillingField(cx, node)) return py.call(cx.helper("_Filling"), [count(cx, size)]);
	if (isPrinted(node)) {
		cx.helper("_gapped");
		return py.binary("*", py.list([py.UNSET]), count(cx, size));
	}
	const { low, high } = cx.facts.numbers.of(size);
	return low === 0 && high === 0 ? py.list([]) : cx.refuse(node, "TSM2040");
}

/** How many: negative ones are an error in JavaScript, where Python would make none. */
function count(cx: Context, size: ts.Expression): Expr {
	const value = lowerExpr(cx, size);
	const { low, high } = cx.facts.numbers.of(size);
	// what is worked out is hardly too long
	const isLength = low >= 0 && (high < 2 ** 32 || low !== high);
	return isKnownWhole(cx, size) && isLength ? value : py.call(cx.helper("_array_size"), [value]);
}

/** `Array.apply(null, Array(n))`: as many times undefined, which are no holes; null for any other call. */
export function arrayApply(cx: Context, node: ts.CallExpression): Expr | null {
	if (node.expression.getText() !== "Array.apply") return null;
	const [, given, more] = node.arguments;
	const made = given === undefined || more !== undefined ? undefined : bare(given);
	const isMade = made !== undefined && (ts.isNewExpression(made) || ts.isCallExpression(made));
	const [length, others] = isMade && made.expression.getText() === "Array" ? (made.arguments ?? []) : [];
	const size = others === undefined && length !== undefined ? length : made && lengthOf(made);
	const kind = size && cx.facts.kinds.only(size);
	if (!size || (kind !== "number" && kind !== "any")) return cx.refuse(node, "TSM1001", "`Array.apply` of this");
	return py.binary("*", py.list([py.NONE]), count(cx, size));
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
	const isOfAny = kinds === "any" || kinds === "unknown";
	if (isOfAny) refuseMaps(cx, source);
	// an ArrayLike may be a record besides, of which Python would take the keys
	const isOpen = isOfAny || (size === null && (mayBeRecord(cx, source) || cx.facts.kinds.mayBeArrayLike(source)));
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
	if (f === undefined) return size === null ? py.call("list", [items()]) : py.binary("*", py.list([py.NONE]), items());
	let callback: Callback | null = null;
	const [from = py.NONE] = inOrder(cx, [
		items,
		() => {
			callback = lowerCallback(cx, f, { most: 2, patterns: size === null, names: ["item", "i", "_"] });
			return py.NONE;
		},
	]);
	if (callback === null) return py.NONE;
	if (size !== null || !mayNeedClosing(cx, source, true)) return mapped(cx, from, f, callback, size !== null);
	return mappedFromOwn(cx, from, f, callback);
}

/** An iterator hears of it when the function throws. */
function mappedFromOwn(cx: Context, from: Expr, f: ts.Expression, callback: Callback): Expr {
	const items = cx.hold(py.call("iter", [from]), "items");
	const made = py.name(cx.temp("made"));
	cx.push(closingOnError(cx, items, [py.assign(made, mapped(cx, items, f, callback, false))]));
	return made;
}

/** Is it one of several kinds of things to go through, as in `map ?? []`? */
function areIterable(cx: Context, source: ts.Expression): boolean {
	return [...cx.facts.kinds.of(source)].every((kind) => ITERABLE.has(kind));
}

const ITERABLE: ReadonlySet<Kind> = new Set<Kind>([
	"list",
	"tuple",
	"typed",
	"map",
	"jsset",
	"str",
	"iterator",
	"instance",
]);

function wholeOf(cx: Context, size: ts.Expression): Expr {
	return wholeArgument(cx, size, lowerExpr(cx, size));
}

function mapped(cx: Context, from: Expr, f: ts.Expression, callback: Callback, counts: boolean): Expr {
	const [item = cx.temp("_"), i] = callback.params;
	const source = counts ? py.call("range", [from]) : from;
	const value = orUnchanged(cx, f, callback.value, counts ? py.NONE : py.name(item));
	if (!counts) {
		if (i === undefined) return py.comprehension(value, item.replace(/^\((.*)\)$/, "$1"), source);
		return py.comprehension(value, `${i}, ${item}`, py.call("enumerate", [source]));
	}
	if (callback.params.length === 0) return py.comprehension(value, item, source);
	// the item is undefined at each turn
	const isIgnored = isUnused(cx, f) || isOwnCall(callback);
	if (i === undefined)
		return py.comprehension(value, item, isIgnored ? source : py.binary("*", py.list([py.NONE]), from));
	if (isUnused(cx, f)) return py.comprehension(nothingFor(value, item), i, source);
	const nothing = py.call("enumerate", [py.binary("*", py.list([py.NONE]), from)]);
	return py.comprehension(value, `${i}, ${item}`, nothing);
}

/** Without a function the item stays what it is. */
function orUnchanged(cx: Context, f: ts.Expression, value: Expr, item: Expr): Expr {
	const given = bare(f);
	const kinds = cx.facts.kinds.of(given);
	if (!ts.isIdentifier(given) || !["none", "any", "unknown"].some((k) => kinds.has(k as Kind))) return value;
	return py.cond(py.isNone(lowerExpr(cx, given)), item, value);
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
	const name = ts.isArrowFunction(inner) || ts.isFunctionExpression(inner) ? ownParameters(inner)[0]?.name : undefined;
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
