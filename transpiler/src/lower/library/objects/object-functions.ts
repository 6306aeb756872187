// `Object.keys` and its like handed on: `rows.map(Object.keys)`, `const keysOf = Object.keys as ...`. They may be given anything.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import type { Kind } from "../../../types/kinds/kinds.ts";
import type { Context } from "../../context.ts";
import { libraryFunction } from "../../functions/library-functions.ts";

const LISTING: Readonly<Record<string, string>> = {
	keys: "_own_keys",
	values: "_own_values",
	entries: "_own_pairs",
};

/** Dictionaries on the board that are no records. */
const CONTAINERS: readonly Kind[] = ["map", "jsset", "dict", "set"];

/** @returns null for what there is not */
export function objectFunction(cx: Context, node: ts.Node, name: string): Expr | null {
	const full = `Object.${name}`;
	if (name === "is") return sameValue(cx, node);
	if (name === "freeze" && !cx.facts.features.freezes(cx.file)) return libraryFunction(cx, full, itself());
	if (name === "fromEntries") return libraryFunction(cx, full, fromEntries(cx));
	const helper = Object.hasOwn(LISTING, name) ? LISTING[name] : undefined;
	if (helper === undefined || mayBeContainer(cx, node)) return null;
	// a method of a literal's would keep its object, which it loses in JavaScript
	if (name !== "keys" && cx.facts.order.hasThisInLiterals) return null;
	return libraryFunction(cx, full, cx.helper(helper));
}

/** `Object.is` handed on. */
function sameValue(cx: Context, node: ts.Node): Expr {
	if (cx.facts.features.hasBigInts(cx.file))
		return cx.refuse(node, "TSM1001", "`Object.is` as a value, beside bigints,");
	cx.mixesNone ||= !cx.facts.nullIsApart && !cx.facts.features.hasNoNull(cx.file);
	return libraryFunction(cx, "Object.is", cx.helper("_same_value"));
}

/** Nothing is stored into what is frozen. */
function itself(): Expr {
	return py.lambda([{ name: "x", fallback: null }], py.name("x"));
}

function fromEntries(cx: Context): Expr {
	const text = py.call(cx.helper("_text"), [py.name("k")]);
	const pairs: Expr = {
		k: "comprehension",
		item: py.tuple([text, py.name("v")]),
		target: "k, v",
		source: py.name("x"),
		test: null,
	};
	return py.lambda([{ name: "x", fallback: null }], py.call(cx.boardName("collections", "OrderedDict"), [pairs]));
}

/** May the place that the function goes to give it a Map, a Set or a dict? */
function mayBeContainer(cx: Context, node: ts.Node): boolean {
	const call = node.parent;
	const isMethod = ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression);
	if (!isMethod || !ts.isPropertyAccessExpression(call.expression)) return false;
	const items = cx.checker.getTypeAtLocation(call.expression.expression).getNumberIndexType();
	const kinds = items === undefined ? new Set<Kind>() : cx.facts.kinds.ofType(items);
	return CONTAINERS.some((k) => kinds.has(k));
}
