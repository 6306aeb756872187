// A value as JavaScript writes it: `String(x)`, `${x}`, `"" + x`.

import type { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isDeclaredOnly, type Kind } from "../../types/kinds.ts";
import { isSafe } from "../../types/range.ts";
import type { Context } from "../context.ts";
import { errorText, isErrorWithoutText } from "../library/errors.ts";
import { lowerExpr } from "../recursion.ts";
import { reusable } from "../values.ts";

/** @param place an f-string writes ints by itself; elsewhere they need `str` */
export function toText(cx: Context, node: ts.Expression, place: "fstring" | "value"): Expr {
	return textOf(cx, node, lowerExpr(cx, node), place);
}

/** @param value what `node` was lowered to */
export function textOf(cx: Context, node: ts.Expression, value: Expr, place: "fstring" | "value"): Expr {
	const kinds = cx.facts.kinds.of(node);
	if (isErrorWithoutText(cx, node)) return errorText(cx, value);
	if (hasOwnText(cx, node)) {
		const held = kinds.has("none") ? reusable(cx, value) : value;
		const text = py.method(held, "toString");
		return kinds.has("none") ? py.cond(py.isNone(held), py.str(noneText(cx, node)), text) : text;
	}
	const [first] = kinds;
	if (kinds.size === 1 && first !== undefined) {
		switch (first) {
			case "str":
				return value;
			case "number":
				if (!isWritable(cx, node)) return py.call(cx.helper("_number_text"), [value]);
				return place === "fstring" ? value : py.call("str", [value]);
			case "bool":
				return py.cond(value, py.str("true"), py.str("false"));
			case "none":
				return py.str(noneText(cx, node));
			default:
				return cx.refuse(node, "TSM2006", describe(first));
		}
	}
	if ([...kinds].every((k) => ["str", "number", "bool", "none"].includes(k))) {
		const args = kinds.has("none") ? [value, py.str(noneText(cx, node))] : [value];
		return py.call(cx.helper("_text"), args);
	}
	return cx.refuse(node, "TSM2006", "This");
}

/** An object whose class, and not JavaScript's Object, says how it is written. */
function hasOwnText(cx: Context, node: ts.Expression): boolean {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node));
	const members = type.isUnion() ? type.types : [type];
	return members.every((t) => {
		const own = t.getSymbol() === undefined ? undefined : t.getProperty("toString");
		return own !== undefined && !isDeclaredOnly(own) && cx.facts.kinds.ofType(t).has("instance");
	});
}

/** Does Python's `str` write it as JavaScript does? Beyond 2^53 JavaScript writes other digits. */
function isWritable(cx: Context, node: ts.Expression): boolean {
	const known = cx.facts.numbers.of(node);
	return !known.fraction && isSafe(known);
}

/** What None is written as here: the type has either null or undefined; if both, tsmpy cannot tell. */
function noneText(cx: Context, node: ts.Expression): string {
	const type = cx.checker.getTypeAtLocation(node);
	const text = cx.checker.typeToString(type);
	const isNull = /\bnull\b/.test(text);
	const isUndefined = /\b(undefined|void)\b/.test(text);
	if (isNull && isUndefined) cx.refuse(node, "TSM2006", "What may be null or undefined");
	return isNull ? "null" : "undefined";
}

function describe(kind: Kind): string {
	const names: Partial<Record<Kind, string>> = {
		list: "An array",
		tuple: "A tuple",
		record: "An object",
		instance: "An object",
		bytes: "bytes",
		function: "A function",
		unknown: "A value of unknown type",
		any: "A value of any type",
	};
	return names[kind] ?? "This";
}
