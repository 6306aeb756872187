// What a method of the library is to the tables: a call's lowered parts in, an expression out.

import type { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Context } from "../context.ts";
import { reusable } from "../values.ts";
import { wholeArgument } from "./whole.ts";

/** A call `self.name(...args)`, its parts lowered in order. */
export interface MethodCall {
	readonly cx: Context;
	readonly node: ts.CallExpression;
	readonly receiver: ts.Expression;
	readonly self: Expr;
	readonly args: readonly Expr[];
}

/** Gives the call in Python, or null where it cannot be had in this form. */
export type Method = (call: MethodCall) => Expr | null;
export type Methods = Readonly<Record<string, Method>>;

/** `self.name(...args)` as it is. */
export const asWritten =
	(name: string): Method =>
	({ self, args }) =>
		py.method(self, name, args);

/** An index argument of `slice`: Python counts negative ones from the end, as JavaScript does. */
export function sliceOf({ cx, self, args, node }: MethodCall): Expr | null {
	if (args.length > 2) return null;
	const [first, last] = node.arguments;
	const from = args[0] === undefined || first === undefined ? null : wholeArgument(cx, first, args[0]);
	let to = args[1] ?? null;
	if (last !== undefined && to !== null) {
		const mayBeNone = cx.facts.kinds.of(last).has("none");
		const end = mayBeNone ? reusable(cx, to, "end") : to;
		to = wholeArgument(cx, last, end);
		if (mayBeNone) to = py.cond(py.isNone(end), py.NONE, to);
	}
	const start = from !== null && from.k === "number" && Number(from.text) === 0 ? null : from;
	return py.slice(self, start, to);
}
