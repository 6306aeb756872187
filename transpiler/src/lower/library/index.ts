// Calls of what TypeScript's library and Python's containers offer, by what the receiver is.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Kind } from "../../types/kinds/kinds.ts";
import type { Context } from "../context.ts";
import { inOrder } from "../evaluation/order.ts";
import { isCertainlyList, lowerSpread } from "../expressions/arrays.ts";
import { callPrototype } from "../expressions/prototypes.ts";
import { textOf } from "../expressions/text.ts";
import { lowerReceiver } from "../iteration/doubtful.ts";
import { lowerIterable } from "../iteration/iterables.ts";
import { readFrom } from "../missing/nones.ts";
import { typeName } from "../names/members.ts";
import { lowerExpr } from "../recursion.ts";
import { invoke } from "./anything.ts";
import { arrayApply } from "./arrays/array-making.ts";
import { callAddedArrayMethod } from "./arrays/array-methods.ts";
import { ARRAY_METHODS } from "./arrays/arrays.ts";
import { callOfArrayClass, derivedMethod } from "./arrays/derived-arrays.ts";
import { ITERATIONS, lowerIteration } from "./arrays/iteration.ts";
import { lowerSort } from "./arrays/sorting.ts";
import { BYTES_METHODS } from "./bytes/bytes.ts";
import { callTyped, lowerTypedIteration, lowerTypedSort, TYPED_METHODS } from "./bytes/typed-arrays.ts";
import { localeDate } from "./dates/date-formats.ts";
import { DATE_METHODS } from "./dates/dates.ts";
import { defineErrorName } from "./errors/error-names.ts";
import { callErrorMethod, newError } from "./errors/errors.ts";
import { callBorrowed } from "./functions/borrowed.ts";
import { callFunctionMethod } from "./functions/functions.ts";
import { callGlobal } from "./globals.ts";
import { callIterator, ITERATOR_METHODS } from "./iterators.ts";
import { DICT_METHODS, SET_METHODS } from "./maps/dicts.ts";
import { JS_SET_METHODS, MAP_METHODS } from "./maps/maps.ts";
import type { Method, Methods } from "./method.ts";
import { BIGINT_METHODS } from "./numbers/bigints.ts";
import { callNumberFormat, localeString } from "./numbers/number-formats.ts";
import { NUMBER_METHODS } from "./numbers/numbers.ts";
import { changing } from "./objects/freezing.ts";
import { hasOwn } from "./objects/objects.ts";
import { callOnlyMethod } from "./only-methods.ts";
import { callProcess } from "./process.ts";
import { PROMISE_METHODS } from "./promises.ts";
import { localeCompare } from "./strings/letters.ts";
import { callRegex, isRegex, REGEX_METHODS } from "./strings/regex.ts";
import { replacedByFunction } from "./strings/replacing-matches.ts";
import { STRING_METHODS } from "./strings/strings.ts";
import { SYMBOL_METHODS } from "./symbols.ts";

const METHODS: Readonly<Partial<Record<Kind, Methods>>> = {
	str: STRING_METHODS,
	number: NUMBER_METHODS,
	bigint: BIGINT_METHODS,
	list: ARRAY_METHODS,
	tuple: ARRAY_METHODS,
	bytes: BYTES_METHODS,
	bytearray: BYTES_METHODS,
	memoryview: BYTES_METHODS,
	typed: TYPED_METHODS,
	dict: DICT_METHODS,
	set: SET_METHODS,
	map: MAP_METHODS,
	jsset: JS_SET_METHODS,
	promise: PROMISE_METHODS,
	date: DATE_METHODS,
	iterator: ITERATOR_METHODS,
	symbol: SYMBOL_METHODS,
};

/** Calls that are told by more than what the receiver is; the first that knows a call has it. */
const BEFORE_METHODS: readonly ((cx: Context, node: ts.CallExpression) => Expr | null)[] = [
	callBorrowed,
	callOfBare,
	newError,
	callErrorMethod,
	defineErrorName,
	callOfArrayClass,
	arrayApply,
	callAddedArrayMethod,
	callFunctionMethod,
	callPrototype,
	callGlobal,
	callProcess,
	callNumberFormat,
	localeString,
	localeDate,
	localeCompare,
	callTyped,
	callIterator,
];

/** @returns null for a call that is no library's */
export function callLibrary(cx: Context, node: ts.CallExpression): Expr | null {
	for (const lower of BEFORE_METHODS) {
		const lowered = lower(cx, node);
		if (lowered !== null) return lowered;
	}
	const callee = node.expression;
	if (!ts.isPropertyAccessExpression(callee)) return null;
	if (callee.expression.kind === ts.SyntaxKind.SuperKeyword && !isOfContainer(cx, callee)) return null;
	const regex = callRegex(cx, node) ?? replacedByFunction(cx, node);
	if (regex !== null) return regex;
	const kind = cx.facts.kinds.owner(callee);
	const mayOwn = kind === "record" || kind === "instance" || kind === "unknown";
	if (mayOwn && callee.name.text === "hasOwnProperty" && isJavaScripts(cx, callee))
		return hasOwn(cx, node, callee.expression, node.arguments[0]);
	if (isWritten(cx, callee, kind) && node.arguments.length === 0) {
		const value = readFrom(cx, callee.expression, lowerExpr(cx, callee.expression), "toString");
		return textOf(cx, callee.expression, value, "value");
	}
	if (kind === "any") return callOnlyMethod(cx, node, callee);
	if (OF_BOTH.has(callee.name.text) && cx.facts.kinds.isTextOrArray(callee.expression)) return invoke(cx, node, callee);
	const methods = kind === null ? undefined : METHODS[kind];
	if (methods === undefined) return refuseWithoutMethods(cx, callee, kind);
	return callMethod(cx, node, callee, methods);
}

/** `super.forEach(...)` in a class that derives from Map, Set or Array. */
function isOfContainer(cx: Context, callee: ts.PropertyAccessExpression): boolean {
	const kind = cx.facts.kinds.owner(callee);
	return kind === "map" || kind === "jsset" || kind === "list";
}

/** Methods that objects have of `Object.prototype`. */
const OF_PROTOTYPE: ReadonlySet<string> = new Set([
	"toString",
	"toLocaleString",
	"valueOf",
	"hasOwnProperty",
	"isPrototypeOf",
	"propertyIsEnumerable",
]);

/** Such a method of what may have no prototype; null for any other call. */
function callOfBare(cx: Context, { expression: callee }: ts.CallExpression): Expr | null {
	if (!ts.isPropertyAccessExpression(callee) || !OF_PROTOTYPE.has(callee.name.text)) return null;
	if (!cx.facts.features.makesBare(cx.file)) return null;
	const kinds = cx.facts.kinds.of(callee.expression);
	const isRecord = (kinds.has("record") || kinds.has("dict")) && isJavaScripts(cx, callee);
	if (!isRecord && !kinds.has("any") && !kinds.has("unknown")) return null;
	return cx.refuse(callee.name, "TSM1005", callee.name.text, "an object that may be of `Object.create(null)`");
}

/** Methods that texts and arrays have: which it is decides when the program runs. */
const OF_BOTH: ReadonlySet<string> = new Set(["at", "concat", "includes", "indexOf", "lastIndexOf", "slice"]);

const HAVE_TO_STRING: ReadonlySet<Kind> = new Set<Kind>(["number", "bigint", "symbol", "bytes", "any"]);

/** `x.toString()` of what has none of its own. */
function isWritten(cx: Context, callee: ts.PropertyAccessExpression, kind: Kind | null): boolean {
	if (callee.name.text !== "toString" || (kind !== null && HAVE_TO_STRING.has(kind))) return false;
	const owner = cx.declarationOf(callee.name)?.parent;
	const isPerhapsInherited = owner !== undefined && ts.isClassLike(owner) && cx.facts.kinds.isStoodInFor(owner);
	return kind === null || kind === "bool" || isPerhapsInherited || isJavaScripts(cx, callee);
}

/** @returns null for an object, whose methods are its own */
function refuseWithoutMethods(cx: Context, callee: ts.PropertyAccessExpression, kind: Kind | null): Expr | null {
	switch (kind) {
		case null:
		case "bool":
			return cx.refuse(callee.name, "TSM1005", callee.name.text, typeName(cx, callee.expression));
		default:
			return isJavaScripts(cx, callee)
				? cx.refuse(callee.name, "TSM1005", callee.name.text, typeName(cx, callee.expression))
				: null;
	}
}

/** Our classes of these have what JavaScript's have, but for what came later. */
function isOfBuffers(method: ts.Declaration): boolean {
	const isOne = ts.isInterfaceDeclaration(method.parent) && /^(ArrayBuffer|DataView)$/.test(method.parent.name.text);
	return isOne && /\/lib\.(es5|es2015\.\w+|es2020\.bigint)\.d\.ts$/.test(method.getSourceFile().fileName);
}

/** A method that TypeScript's own library declares, of an object that the board does not have. */
function isJavaScripts(cx: Context, callee: ts.PropertyAccessExpression): boolean {
	const declarations = cx.symbolOf(callee.name)?.declarations ?? [];
	if (declarations.some(isOfBuffers)) return false;
	// what a decorator is told, and a WeakRef, have their methods
	const library = /\/lib\.(?!decorators|es2021\.weakref)[\w.]+\.d\.ts$/;
	return declarations.length > 0 && declarations.every((d) => library.test(d.getSourceFile().fileName));
}

function callMethod(cx: Context, node: ts.CallExpression, callee: ts.PropertyAccessExpression, methods: Methods): Expr {
	if (methods !== ARRAY_METHODS) return methodCall(cx, node, callee, methods);
	const call = (): Expr => changing(cx, node, callee, () => methodCall(cx, node, callee, methods));
	return derivedMethod(cx, node, callee, call) ?? call();
}

function methodCall(cx: Context, node: ts.CallExpression, callee: ts.PropertyAccessExpression, methods: Methods): Expr {
	if (methods === TYPED_METHODS) {
		const looped = lowerTypedIteration(cx, node, callee) ?? lowerTypedSort(cx, node, callee);
		if (looped !== null) return looped;
	}
	const isIteration = methods === ARRAY_METHODS && Object.hasOwn(ITERATIONS, callee.name.text);
	const iteration = isIteration ? ITERATIONS[callee.name.text] : undefined;
	if (iteration !== undefined) return lowerIteration(cx, node, callee, iteration) ?? refuseForm(cx, node, callee);
	if (methods === ARRAY_METHODS && /^(sort|toSorted)$/.test(callee.name.text))
		return lowerSort(cx, node, callee.expression) ?? refuseForm(cx, node, callee);
	const table = methods === STRING_METHODS && takesRegex(cx, node) ? REGEX_METHODS : methods;
	const method = Object.hasOwn(table, callee.name.text) ? table[callee.name.text] : undefined;
	if (method === undefined) return cx.refuse(callee.name, "TSM1005", callee.name.text, typeName(cx, callee.expression));
	const spread = node.arguments.find(ts.isSpreadElement);
	if (spread !== undefined && methods === ARRAY_METHODS) return callWithSpread(cx, node, callee, method);
	const [self = py.NONE, ...args] = inOrder(cx, [
		() => lowerReceiver(cx, callee),
		...node.arguments.map((a) => () => lowerExpr(cx, ts.isSpreadElement(a) ? a.expression : a)),
	]);
	if (spread !== undefined) return cx.refuse(spread, "TSM1001", "Spread in a call of this method");
	return method({ cx, node, receiver: callee.expression, self, args }) ?? refuseForm(cx, node, callee);
}

function takesRegex(cx: Context, node: ts.CallExpression): boolean {
	const [first] = node.arguments;
	return first !== undefined && isRegex(cx, first);
}

/** How many arguments stand before those that may be spread, by the method. */
const SPREAD_FROM: Readonly<Record<string, number>> = { push: 0, unshift: 0, concat: 0, splice: 2 };

/** All arguments of `push(...xs, y)` as one list, starred. */
function callWithSpread(
	cx: Context,
	node: ts.CallExpression,
	callee: ts.PropertyAccessExpression,
	method: Method,
): Expr {
	const from = SPREAD_FROM[callee.name.text];
	const fixed = node.arguments.slice(0, from);
	const spread = node.arguments.slice(from);
	const [only] = spread;
	if (from === undefined || fixed.some(ts.isSpreadElement)) return refuseForm(cx, node, callee);
	const lowered = inOrder(cx, [
		() => lowerReceiver(cx, callee),
		...fixed.map((a) => () => lowerExpr(cx, a)),
		() =>
			spread.length === 1 && only !== undefined && ts.isSpreadElement(only)
				? spreadAlone(cx, only.expression)
				: lowerSpread(cx, spread),
	]);
	const [self = py.NONE, ...args] = lowered.map((e, i): Expr => (i > from ? { k: "star", value: e } : e));
	return method({ cx, node, receiver: callee.expression, self, args }) ?? refuseForm(cx, node, callee);
}

/** Python's lists can be stored in a part of a list. */
function spreadAlone(cx: Context, node: ts.Expression): Expr {
	const items = lowerIterable(cx, node);
	return isCertainlyList(cx, node) ? items : py.call("list", [items]);
}

function refuseForm(cx: Context, node: ts.CallExpression, callee: ts.PropertyAccessExpression): Expr {
	const form = `${callee.name.text}(${node.arguments.length} arguments)`;
	return cx.refuse(node, "TSM1005", form, typeName(cx, callee.expression));
}
