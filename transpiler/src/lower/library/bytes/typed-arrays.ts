// Uint8Array and its like: bytearray and array.array, which cut whole numbers to their size by themselves.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { isNonNegative } from "../../../types/numbers/range.ts";
import type { Context } from "../../context.ts";
import { inOrder, lowerAll } from "../../evaluation/order.ts";
import { lowerIterable } from "../../iteration/iterables.ts";
import { lowerExpr } from "../../recursion.ts";
import { arrayFrom } from "../arrays/array-making.ts";
import { ARRAY_METHODS } from "../arrays/arrays.ts";
import { isKnownWhole } from "../arrays/items.ts";
import { ITERATIONS, lowerIteration } from "../arrays/iteration.ts";
import { type Callback, lowerCallback } from "../functions/callbacks.ts";
import { type Method, type MethodCall, type Methods, sliceOf } from "../method.ts";
import { wholeArgument } from "../numbers/whole.ts";
import { bytesOf, isBuffer, readUnder } from "./buffers.ts";

/** What `array` calls the items, and how many bytes each takes. */
const ITEMS: Readonly<Record<string, readonly [code: string, size: number]>> = {
	Uint8Array: ["B", 1],
	Int8Array: ["b", 1],
	Uint16Array: ["H", 2],
	Int16Array: ["h", 2],
	Uint32Array: ["I", 4],
	Int32Array: ["i", 4],
	Float32Array: ["f", 4],
	Float64Array: ["d", 8],
};

/** What `array` calls the items of the class. */
export function codeOfItems(name: string): string {
	return ITEMS[name]?.[0] ?? "B";
}

/** `new Uint8Array(size)`, `new Uint8Array(items)`. */
export function newTyped(cx: Context, node: ts.NewExpression, name: string): Expr {
	const [given, ...more] = node.arguments ?? [];
	if (given === undefined) return madeOf(cx, name, py.list([]));
	if (more.length > 0 || ts.isSpreadElement(given) || isBuffer(cx, given)) return bytesOf(cx, node, name);
	const kind = cx.facts.kinds.only(given);
	if (kind === "number") return zeros(cx, name, given);
	if (!ITERABLE.has(kind ?? "")) return cx.refuse(given, "TSM2045", `new ${name} of this`);
	const items = lowerIterable(cx, given);
	const isCopy = kind === "typed" && name === "Uint8Array" && cx.facts.kinds.typedArray(given) === name;
	if (isCopy) return py.call("bytearray", [items]);
	// an array as such would give the bytes that it consists of
	const listed = kind === "list" || kind === "tuple" ? items : py.call("list", [items]);
	return madeOf(cx, name, cut(cx, name, listed, cx.facts.numbers.hasWholeItems(given)));
}

const ITERABLE: ReadonlySet<string> = new Set(["list", "tuple", "typed", "jsset", "iterator"]);

function zeros(cx: Context, name: string, size: ts.Expression): Expr {
	const [code, bytes] = ITEMS[name] ?? ["B", 1];
	const count = lowerExpr(cx, size);
	if (!isKnownWhole(cx, size) || !isNonNegative(cx.facts.numbers.of(size)))
		return py.call(cx.helper("_zeros"), [py.str(code), count]);
	if (code === "B") return py.call("bytearray", [count]);
	const length = bytes === 1 ? count : py.binary("*", py.int(bytes), count);
	return py.call(cx.boardName("array", "array"), [py.str(code), py.call("bytes", [length])]);
}

function madeOf(cx: Context, name: string, items: Expr): Expr {
	const [code] = ITEMS[name] ?? ["B"];
	return code === "B" ? py.call("bytearray", [items]) : py.call(cx.boardName("array", "array"), [py.str(code), items]);
}

/** Whole numbers of a list's, as far as the array does not make them so. */
function cut(cx: Context, name: string, items: Expr, areWhole: boolean): Expr {
	if (areWhole || name.startsWith("Float")) return items;
	const item = cx.temp("item");
	return py.comprehension(py.call(cx.helper("_to_int32"), [py.name(item)]), item, items);
}

/** `Uint8Array.from(...)`, `Uint8Array.of(...)`; null for any other call. */
export function callTyped(cx: Context, node: ts.CallExpression): Expr | null {
	const callee = node.expression;
	if (!ts.isPropertyAccessExpression(callee)) return null;
	const name = classNamed(cx, callee.expression);
	if (name === null) return null;
	if (callee.name.text === "from") {
		const [source, f] = node.arguments;
		const areWhole =
			f !== undefined
				? cx.facts.numbers.givesWhole(f)
				: source !== undefined && cx.facts.kinds.present(source) !== "str" && cx.facts.numbers.hasWholeItems(source);
		return madeOf(cx, name, cut(cx, name, arrayFrom(cx, node), areWhole));
	}
	if (callee.name.text !== "of" || node.arguments.some(ts.isSpreadElement))
		return cx.refuse(callee.name, "TSM1005", callee.name.text, name);
	const areWhole = node.arguments.every((a) => isKnownWhole(cx, a));
	return madeOf(cx, name, cut(cx, name, py.list(lowerAll(cx, node.arguments)), areWhole));
}

export function isTypedClass(cx: Context, node: ts.Expression): boolean {
	return classNamed(cx, node) !== null;
}

/** The name of a typed array's class, said of the class itself. */
function classNamed(cx: Context, node: ts.Expression): string | null {
	if (!ts.isIdentifier(node) || !Object.hasOwn(ITEMS, node.text)) return null;
	const symbol = cx.symbolOf(node);
	return symbol !== undefined && cx.scopes.homeOf(symbol) === null ? node.text : null;
}

/** `byteLength`, `BYTES_PER_ELEMENT`, what is under the array; null for any other property. */
export function readTypedProperty(cx: Context, node: ts.PropertyAccessExpression): Expr | null {
	const name = classNamed(cx, node.expression) ?? cx.facts.kinds.typedArray(node.expression);
	const [, size] = (name === null ? undefined : ITEMS[name]) ?? [];
	if (size === undefined) return null;
	if (node.name.text === "BYTES_PER_ELEMENT") return py.int(size);
	if (node.name.text !== "byteLength") return readUnder(cx, node, name ?? "");
	const length = py.call("len", [lowerExpr(cx, node.expression)]);
	return size === 1 ? length : py.binary("*", py.int(size), length);
}

/** On a copy as a list: `array` cannot be searched on every board. */
const asList =
	(method: Method | undefined): Method =>
	(call) =>
		method?.({ ...call, self: py.call("list", [call.self]) }) ?? null;

const shared = (name: string): Method => ARRAY_METHODS[name] ?? (() => null);

export const TYPED_METHODS: Methods = {
	at: shared("at"),
	join: shared("join"),
	toString: shared("toString"),
	keys: shared("keys"),
	values: shared("values"),
	entries: shared("entries"),
	includes: asList(ARRAY_METHODS.includes),
	indexOf: asList(ARRAY_METHODS.indexOf),
	lastIndexOf: asList(ARRAY_METHODS.lastIndexOf),
	fill: filled,
	slice: copied,
	subarray: partOf,
	set: stored,
	reverse: ({ cx, self }) => py.call(cx.helper("_typed_reverse"), [self]),
};

function partOf(call: MethodCall): Expr | null {
	const { cx, self, args, receiver } = call;
	const isNoted = cx.facts.kinds.typedArray(receiver) === "Uint8Array" && cx.facts.features.asksForBuffers(cx.file);
	if (isNoted && args.length <= 2) return py.call(cx.helper("_subarray"), [self, ...args]);
	return sliceOf({ ...call, self: py.call("memoryview", [self]) });
}

/** What a slice of a view is part of must not change with it. */
function copied(call: MethodCall): Expr | null {
	const part = sliceOf(call);
	const name = call.cx.facts.kinds.typedArray(call.receiver);
	return part === null || name === null ? null : madeOf(call.cx, name, part);
}

function filled({ cx, self, args, node, receiver }: MethodCall): Expr | null {
	const [value, ...places] = args;
	const [given, ...bounds] = node.arguments;
	const name = cx.facts.kinds.typedArray(receiver);
	if (value === undefined || given === undefined || name === null) return null;
	const isStored = name.startsWith("Float") || isKnownWhole(cx, given);
	const stored = isStored ? value : py.call(cx.helper("_to_int32"), [value]);
	const ends = places.map((p, i) => {
		const bound = bounds[i];
		return bound === undefined || cx.facts.kinds.of(bound).has("none") ? p : wholeArgument(cx, bound, p);
	});
	return py.call(cx.helper("_fill"), [self, stored, ...ends]);
}

/** `a.set(items, at)` */
function stored({ cx, self, args, node, receiver }: MethodCall): Expr | null {
	const [source, at] = args;
	const [given, place] = node.arguments;
	const name = cx.facts.kinds.typedArray(receiver);
	if (source === undefined || given === undefined || name === null) return null;
	if (!/^(list|tuple|typed)$/.test(cx.facts.kinds.only(given) ?? "")) return null;
	const items = cut(cx, name, source, cx.facts.numbers.hasWholeItems(given));
	const from = at === undefined || place === undefined ? [] : [wholeArgument(cx, place, at)];
	return py.call(cx.helper("_typed_set"), [self, items, ...from]);
}

/** `map` and `filter` give an array of the same sort; null for a method that calls no function. */
export function lowerTypedIteration(
	cx: Context,
	node: ts.CallExpression,
	callee: ts.PropertyAccessExpression,
): Expr | null {
	const method = callee.name.text;
	const iteration = Object.hasOwn(ITERATIONS, method) ? ITERATIONS[method] : undefined;
	const name = cx.facts.kinds.typedArray(callee.expression);
	if (iteration === undefined || name === null || method === "flatMap") return null;
	const found = lowerIteration(cx, node, callee, iteration);
	if (found === null || (method !== "map" && method !== "filter")) return found;
	const [f] = node.arguments;
	const areWhole = method === "filter" || (f !== undefined && cx.facts.numbers.givesWhole(f));
	return madeOf(cx, name, cut(cx, name, found, areWhole));
}

/** Without a comparator numbers stand in their order, not in that of their texts; null for any other method. */
export function lowerTypedSort(cx: Context, node: ts.CallExpression, callee: ts.PropertyAccessExpression): Expr | null {
	const [comparator] = node.arguments;
	if (callee.name.text !== "sort" || node.arguments.length > 1) return null;
	if (comparator === undefined) return py.call(cx.helper("_typed_sort"), [lowerExpr(cx, callee.expression)]);
	let callback: Callback | null = null;
	const [self = py.NONE] = inOrder(cx, [
		() => lowerExpr(cx, callee.expression),
		() => {
			callback = lowerCallback(cx, comparator, { most: 2, names: ["a", "b", "_"] });
			return py.NONE;
		},
	]);
	const compare = callback as Callback | null;
	if (compare === null || compare.arity !== 2) return null;
	return py.call(cx.helper("_typed_sort"), [self, compare.asFunction()]);
}
