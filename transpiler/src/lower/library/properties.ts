// Properties of TypeScript's library that are calls or names in Python.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isDeclaredOnly, type Kind, SIZED_KINDS } from "../../types/kinds/kinds.ts";
import { constantNamed } from "../../types/numbers/constants.ts";
import type { Context } from "../context.ts";
import { number } from "../expressions/decimals.ts";
import { readRaw } from "../expressions/tagged.ts";
import { mayBeBigInt } from "../expressions/typeof.ts";
import { libraryFunction } from "../functions/library-functions.ts";
import { lowerExpr } from "../recursion.ts";
import { readTypedProperty } from "./bytes/typed-arrays.ts";
import { readErrorProperty } from "./errors/errors.ts";
import { givenType } from "./functions/converting-functions.ts";
import { lowerEntries } from "./maps/boxes.ts";
import { mathFunction } from "./numbers/math.ts";
import { NUMBER_VALUES } from "./numbers/numbers.ts";
import { objectFunction } from "./objects/object-functions.ts";
import { readProcess } from "./process.ts";
import { readRegexProperty } from "./strings/regex.ts";

/** @returns null for a property that is no library's */
export function readProperty(cx: Context, node: ts.PropertyAccessExpression): Expr | null {
	const ofProcess = readProcess(cx, node);
	if (ofProcess !== null) return ofProcess;
	const name = node.name.text;
	const kind = cx.facts.kinds.present(node.expression);
	const size = sizeOf(cx, node, kind);
	if (size !== null) return size;
	if (kind === "symbol" && name === "description") return py.attr(lowerExpr(cx, node.expression), name);
	const ofTexts = readRaw(cx, node);
	if (ofTexts !== null) return ofTexts;
	const ofTyped = readTypedProperty(cx, node);
	if (ofTyped !== null) return ofTyped;
	const ofRegex = readRegexProperty(cx, node);
	if (ofRegex !== null) return ofRegex;
	const ofError = readErrorProperty(cx, node);
	if (ofError !== null) return ofError;
	const symbol = cx.symbolOf(node.name);
	if (symbol === undefined || !isDeclaredOnly(symbol)) return null;
	if (name === "length" && isIndexed(cx, node.expression)) return py.call("len", [lowerExpr(cx, node.expression)]);
	const owner = ts.isIdentifier(node.expression) ? node.expression.text : "";
	if (owner === "Math" || owner === "Number") return mathConstant(cx, node, owner);
	if (owner === "Object") return objectFunction(cx, node, name);
	return owner === "Array" ? arrayFunction(cx, name) : null;
}

/** `x.length` or `x.size` of what Python's `len` counts. */
function sizeOf(cx: Context, node: ts.PropertyAccessExpression, kind: Kind | null): Expr | null {
	const name = node.name.text;
	if (name === "size" && isOwn(cx, node.name)) return null;
	if (name === "size" && isContainer(cx, node.expression)) return py.call("len", [lowerEntries(cx, node.expression)]);
	const isEither = cx.facts.kinds.isTextOrArray(node.expression);
	const isSized = kind === "str" || isEither || (kind !== null && kind !== "record" && SIZED_KINDS.includes(kind));
	if (!isSized || (name !== "length" && name !== "size")) return null;
	const value = lowerExpr(cx, node.expression);
	const isIndexed = name === "length" && (isEither || (kind !== null && INDEXED.has(kind)));
	return isIndexed ? lengthOf(cx, node.expression, value) : py.call("len", [value]);
}

/** Of a class that derives from Array, Map or Set, say. */
function isOwn(cx: Context, name: ts.MemberName): boolean {
	const symbol = cx.symbolOf(name);
	return symbol !== undefined && !isDeclaredOnly(symbol);
}

const INDEXED: ReadonlySet<Kind> = new Set(["list", "tuple", "str"]);

/** The length of a text or an array; what is a record in spite of its type has one of its own, or none. */
export function lengthOf(cx: Context, source: ts.Node, value: Expr): Expr {
	return py.call(cx.facts.lies.mayBeRecordAt(source) ? cx.helper("_length") : "len", [value]);
}

/** Is it a Map or a Set, whichever? */
function isContainer(cx: Context, node: ts.Expression): boolean {
	const kinds = [...cx.facts.kinds.of(node)].filter((k) => k !== "none");
	return kinds.length > 0 && kinds.every((k) => k === "map" || k === "jsset");
}

function isIndexed(cx: Context, node: ts.Expression): boolean {
	return cx.checker.getTypeAtLocation(node).getNumberIndexType() !== undefined;
}

/** A readonly tuple is an array too. */
export const ARRAYS = py.tuple([py.name("list"), py.name("tuple")]);

/** `Array.isArray` handed on; null for any other. */
export function arrayFunction(cx: Context, name: string): Expr | null {
	if (name !== "isArray") return null;
	return libraryFunction(cx, "Array.isArray", cx.helper("_is_array"));
}

function mathConstant(cx: Context, node: ts.PropertyAccessExpression, owner: string): Expr {
	const given = givenType(cx, node);
	// functions of numbers take no bigint, and Python's take it for a number
	if (given !== null && mayBeBigInt(cx, cx.facts.kinds.ofType(given)))
		return cx.refuse(node, "TSM2009", node.getText(), cx.checker.typeToString(given), "this");
	return mathValue(cx, `${owner}.${node.name.text}`) ?? cx.refuse(node.name, "TSM1005", node.name.text, owner);
}

/** What `Math.PI`, `Math.sqrt`, `Number.isInteger` are where a value is asked for; null for what there is not. */
export function mathValue(cx: Context, name: string): Expr | null {
	const helper = Object.hasOwn(NUMBER_VALUES, name) ? NUMBER_VALUES[name] : undefined;
	if (helper !== undefined) return libraryFunction(cx, name, cx.helper(helper));
	const value = constantNamed(name);
	if (value !== null) return number(value);
	const made = mathFunction(cx, name);
	return made === null ? null : libraryFunction(cx, name, made);
}

/** Is that the length of `{ length: number }`? A text and an array are such objects too. */
export function hasLengthOnly(cx: Context, node: ts.Node, name: string): boolean {
	if (name !== "length" || cx.facts.kinds.present(node) !== "record") return false;
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node));
	const [only, more] = cx.checker.getApparentType(type).getProperties();
	return only?.name === "length" && more === undefined;
}
