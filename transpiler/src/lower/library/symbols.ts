// Symbols: objects of a class of the helpers' own, each the same as itself only.

import type { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Kind } from "../../types/kinds/kinds.ts";
import type { Context } from "../context.ts";
import { reusable } from "../evaluation/order.ts";
import { noneText, noSymbol, textOf, toTextWithin } from "../expressions/text.ts";
import { mayBeNothing } from "../missing/nones.ts";
import { lowerExpr } from "../recursion.ts";
import type { MethodCall, Methods } from "./method.ts";

type Call = (cx: Context, node: ts.CallExpression) => Expr;

export const SYMBOL_CALLS: Readonly<Record<string, Call>> = {
	Symbol: (cx, node) => made(cx, node, "_Symbol", description),
	"Symbol.for": (cx, node) => made(cx, node, "_symbol_for", (_, key) => toTextWithin(cx, key, "value")),
	"Symbol.keyFor": (cx, node) =>
		py.call(
			cx.helper("_symbol_key"),
			node.arguments.map((a) => lowerExpr(cx, a)),
		),
};

export const SYMBOL_METHODS: Methods = {
	toString: ({ self }: MethodCall) => py.method(self, "toString"),
	valueOf: ({ self }: MethodCall) => self,
};

function made(cx: Context, node: ts.CallExpression, helper: string, lower: typeof description): Expr {
	const [given] = node.arguments;
	return py.call(cx.helper(helper), given === undefined ? [] : [lower(cx, given)]);
}

/** Of a symbol made with `undefined` there is none. */
function description(cx: Context, given: ts.Expression): Expr {
	const kinds = cx.facts.kinds.of(given);
	const mayBeUndefined = ["none", "any", "unknown"].some((k) => kinds.has(k as Kind)) || mayBeNothing(cx, given);
	if (!mayBeUndefined || noneText(cx, given) === "null") return toTextWithin(cx, given, "value");
	const held = reusable(cx, lowerExpr(cx, given));
	return held.k === "none"
		? held
		: py.cond(py.isNone(held), py.NONE, textOf(cx, given, noSymbol(cx, given, held), "value"));
}
