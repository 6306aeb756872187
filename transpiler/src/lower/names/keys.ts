// Keys of records. In JavaScript every key is a text: `o[1]` is `o["1"]`.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isDeclaredOnly } from "../../types/kinds/kinds.ts";
import { membersOf } from "../../types/kinds/type-parts.ts";
import { isWholeNumber } from "../../types/records/order.ts";
import { isSurelyText } from "../../types/records/sure-texts.ts";
import type { Context } from "../context.ts";
import { toText } from "../expressions/text.ts";
import { lowerExpr } from "../recursion.ts";

export function recordKey(cx: Context, node: ts.Expression): Expr {
	if (ts.isNumericLiteral(node)) return py.str(String(Number(node.text)));
	const kinds = new Set(cx.facts.kinds.of(node));
	if (kinds.delete("symbol")) {
		if (kinds.size === 0) return lowerExpr(cx, node);
		// what a `keyof T` leaves open
		return py.call(cx.helper(cx.facts.features.hasSymbols(cx.file) ? "_record_key" : "_text"), [lowerExpr(cx, node)]);
	}
	const mayBeSymbol = (kinds.has("any") || kinds.has("unknown")) && cx.facts.features.symbolUses(cx.file).made;
	if (mayBeSymbol) return py.call(cx.helper("_property_key"), [lowerExpr(cx, node)]);
	return cx.facts.kinds.only(node) === "str" ? textKey(cx, node) : toText(cx, node, "value");
}

/** What is a text by its type: `counts[name!]` of no name is the key "undefined". */
function textKey(cx: Context, node: ts.Expression): Expr {
	if (!cx.facts.standsAlone(cx.file) || isSurelyText(cx.facts, node)) return lowerExpr(cx, node);
	if (cx.facts.lies.mayBeAt(node)) return py.call(cx.helper("_property_key"), [lowerExpr(cx, node)]);
	return toText(cx, node, "value");
}

/** Is the order in which JavaScript lists the keys of such a record the order in which they came? */
export function listsAsItCame(cx: Context, node: ts.Expression): boolean {
	if (cx.facts.order.hasNumberedKeys || cx.facts.features.hasSymbols(cx.file)) return false;
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node));
	const members = membersOf(type);
	return members.every((t) => {
		if (t.getStringIndexType() !== undefined || t.getNumberIndexType() !== undefined) return false;
		const names = t.getProperties();
		const isClosed = names.some((p) => (p.flags & ts.SymbolFlags.Optional) === 0);
		return isClosed && !names.some((p) => isWholeNumber(p.name));
	});
}

/** May it be an array all the same? A record of values of any type takes one, and guards that ask for an object let one in. */
export function mayBeArray(cx: Context, node: ts.Expression): boolean {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node));
	return membersOf(type).some((t) => {
		const value = t.getStringIndexType();
		if (value === undefined || t.getProperties().length > 0) return false;
		if (value.flags & ts.TypeFlags.Any) return true;
		return (value.flags & ts.TypeFlags.Unknown) !== 0 && cx.says(/\bis\s+(Record\s*<|\{\s*\[)/);
	});
}

/** Have helpers to find out whether it is a record, an array or something else again? */
export function isOfEither(cx: Context, node: ts.Expression): boolean {
	const kinds = cx.facts.kinds.of(node);
	const [only] = kinds;
	if (kinds.size === 1) return only === "unknown" || only === "any" || (only === "record" && mayBeList(cx, node));
	return kinds.size > 1 && [...kinds].every((k) => k === "record" || k === "list" || k === "tuple");
}

/** By the form of its type, or in spite of it. */
function mayBeList(cx: Context, node: ts.Expression): boolean {
	return mayBeArray(cx, node) || cx.facts.lies.mayBeAt(node);
}

const LISTS = { keys: "_keys", values: "_values", entries: "_pairs" } as const;

/** The record's keys, values or entries as a new list or, where nothing changes them meanwhile, as Python's view. */
export function listed(cx: Context, node: ts.Expression, record: Expr, part: "keys" | "values" | "entries"): Expr {
	if (!listsAsItCame(cx, node)) return py.call(cx.helper(LISTS[part]), [record]);
	if (part === "keys") return py.call("list", [record]);
	if (part === "values") return py.call("list", [py.method(record, "values")]);
	const source = py.method(record, "items");
	return { k: "comprehension", item: py.call("list", [py.name("e")]), target: "e", source, test: null };
}

/**
 * A key such as "constructor", which JavaScript finds in every object; also one that is worked out, in a program with such
 * texts.
 */
export function mayBeInherited(cx: Context, node: ts.ElementAccessExpression): boolean {
	const key = node.argumentExpression;
	if (ts.isStringLiteralLike(key)) return key.text in Object.prototype && !hasOwn(cx, node.expression, key.text);
	return mayBeWorkedOut(cx, key) && cx.facts.textsOf(cx.file).hasInheritedNames;
}

/** `record.toString`, which is not called: only what the record has of its own is there on the board. */
export function isInherited(cx: Context, { expression, name }: ts.PropertyAccessExpression): boolean {
	return name.text in Object.prototype && !hasOwn(cx, expression, name.text);
}

/** Such a key of `key in object`; of what may be an array also one that names what all arrays have. */
export function mayNameInherited(cx: Context, key: ts.Expression, isOfArrays: boolean): boolean {
	const prototype = isOfArrays ? Array.prototype : Object.prototype;
	if (ts.isStringLiteralLike(key)) return key.text !== "length" && key.text in prototype;
	const texts = cx.facts.textsOf(cx.file);
	return mayBeWorkedOut(cx, key) && (texts.hasInheritedNames || (isOfArrays && texts.hasArrayNames));
}

/** May it be any text that the program has, or such a name by its type? */
function mayBeWorkedOut(cx: Context, key: ts.Expression): boolean {
	const kinds = cx.facts.kinds.of(key);
	if (kinds.has("any") || kinds.has("unknown")) return true;
	if (!kinds.has("str")) return false;
	const type = cx.checker.getTypeAtLocation(key);
	return membersOf(type).some((t) => !t.isLiteral() || (t.isStringLiteral() && t.value in Array.prototype));
}

function hasOwn(cx: Context, object: ts.Expression, key: string): boolean {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(object));
	const property = type.getProperty(key);
	return property !== undefined && !isDeclaredOnly(property);
}
