// What arrays consist of: the type of their items, and their items as text.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import type { Kind } from "../../../types/kinds/kinds.ts";
import { membersOf } from "../../../types/kinds/type-parts.ts";
import type { Context } from "../../context.ts";
import { reusable } from "../../evaluation/order.ts";
import { noSymbol, textOf, unwritten } from "../../expressions/text.ts";
import { shapeExpr } from "../../printing/shapes.ts";
import { late, type MethodCall } from "../method.ts";

export function itemType(cx: Context, array: ts.Expression): ts.Type | undefined {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(array));
	return cx.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
}

export function isKnownWhole(cx: Context, node: ts.Expression): boolean {
	return cx.facts.kinds.only(node) === "number" && cx.facts.numbers.isInt(node);
}

const WRITABLE: ReadonlySet<Kind> = new Set<Kind>(["str", "number", "bool", "none", "list", "tuple"]);

/** Are the array's items, and those of arrays in it, all written alike by JavaScript and `_join`? */
export function isJoinable(cx: Context, type: ts.Type, depth = 0): boolean {
	const kinds = cx.facts.kinds.ofType(type);
	// `keyof T` says that it may be a symbol
	const isWritable = (k: Kind): boolean =>
		WRITABLE.has(k) || (k === "symbol" && !cx.facts.features.hasSymbols(cx.file));
	if (![...kinds].every(isWritable) || depth > 5) return false;
	const parts = membersOf(type);
	return parts.every((t) => {
		const items = cx.checker.getIndexTypeOfType(t, ts.IndexKind.Number);
		const isArray = cx.checker.isArrayType(t) || cx.checker.isTupleType(t);
		return !isArray || (items !== undefined && isJoinable(cx, items, depth + 1));
	});
}

/** `xs.join(separator)`: null and undefined are written as nothing. */
export function joined(call: MethodCall): Expr | null {
	const { cx, self, args, node, receiver } = call;
	const items = itemType(cx, receiver);
	const [given] = node.arguments;
	const separator = given === undefined ? py.str(",") : separatorOf(cx, given, args[0] ?? py.NONE);
	if (items === undefined || args.length > 1 || separator === null) return null;
	const kinds = cx.facts.kinds.ofType(items);
	// a group that took no part in a match is undefined, whatever its type says
	const isMatch = /^RegExp\w+Array$/.test(cx.checker.getTypeAtLocation(receiver).getSymbol()?.name ?? "");
	const isSure = !isMatch && !cx.facts.lies.mayBeIn(cx.file) && !cx.facts.missing.mayItemsBe;
	if (kinds.size === 1 && kinds.has("str") && isSure)
		return py.method(separator, "join", [given === undefined ? self : late(call, separator)]);
	const own = given === undefined ? [] : [separator];
	if (kinds.has("bigint") && [...kinds].every((k) => STR_WRITES.has(k)) && isSure && !cx.facts.nullIsApart)
		return textsJoined(call, kinds, given === undefined ? self : late(call, separator), separator);
	if (isJoinable(cx, items)) return py.call(cx.helper("_join"), [self, ...own]);
	if (unwritten(cx, items, false) !== null) return null;
	const shape = shapeExpr(cx, cx.facts.shapes.of(items));
	return py.call(cx.helper("_joined"), shape.k === "none" ? [self, ...own] : [self, separator, shape]);
}

/** What Python's `str` writes as JavaScript does. */
const STR_WRITES: ReadonlySet<Kind> = new Set<Kind>(["bigint", "str", "none"]);

/** `",".join([str(x) for x in xs])` */
function textsJoined({ cx }: MethodCall, kinds: ReadonlySet<Kind>, items: Expr, separator: Expr): Expr {
	const target = cx.temp("x");
	const text = py.call("str", [py.name(target)]);
	const item = kinds.has("none") ? py.cond(py.isNone(py.name(target)), py.str(""), text) : text;
	return py.method(separator, "join", [py.comprehension(item, target, items)]);
}

/** A text, or undefined, which is a comma then, or anything, as a text; null for the rest. */
function separatorOf(cx: Context, given: ts.Expression, value: Expr): Expr | null {
	if (cx.facts.kinds.only(given) === "any") return anySeparator(cx, given, value);
	if (cx.facts.kinds.only(given) === "str" && !cx.facts.missing.mayComeOpen(given)) return value;
	if (given.getText() === "undefined") return py.str(",");
	const isOptional = cx.facts.kinds.present(given) === "str";
	const mayBeNull = cx.facts.defaults.mayBeNull(cx.checker.getTypeAtLocation(given));
	return isOptional && !mayBeNull ? py.call(cx.helper("_separator"), [value]) : null;
}

/** null is a text here, and undefined is none: the program must tell them apart. */
function anySeparator(cx: Context, given: ts.Expression, value: Expr): Expr {
	cx.noteOpen();
	const held = reusable(cx, value, "separator");
	return py.cond(py.isNone(held), py.str(","), textOf(cx, given, noSymbol(cx, given, held), "value"));
}
