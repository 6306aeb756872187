// Symbols: objects of a class of the helpers' own, each the same as itself only.

import type { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Context } from "../context.ts";
import { toText } from "../expressions/text.ts";
import { lowerExpr } from "../recursion.ts";
import type { MethodCall, Methods } from "./method.ts";

type Call = (cx: Context, node: ts.CallExpression) => Expr;

export const SYMBOL_CALLS: Readonly<Record<string, Call>> = {
	Symbol: (cx, node) => made(cx, node, "_Symbol"),
	"Symbol.for": (cx, node) => made(cx, node, "_symbol_for"),
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

/** The modules of a program have a class of their own each, and would not know each other's symbols. */
function made(cx: Context, node: ts.CallExpression, helper: string): Expr {
	const [description] = node.arguments;
	if (cx.facts.hasNeighbours(cx.file)) return cx.refuse(node, "TSM1001", "`Symbol` in a program of several modules");
	const isNothing = description === undefined || cx.facts.kinds.only(description) === "none";
	return py.call(cx.helper(helper), isNothing ? [] : [toText(cx, description, "value")]);
}
