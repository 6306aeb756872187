// What a method of the library is to the tables: a call's lowered parts in, an expression out.

import type { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Context } from "../context.ts";
import { ahead, mayTrade } from "../evaluation/effects.ts";
import { readFrom } from "../missing/nones.ts";
import { optionalWhole, wholeArgument } from "./numbers/whole.ts";

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

/** `self.valueOf()` and its like, of what is that already. */
export const itself = ({ cx, node, receiver, self }: MethodCall): Expr =>
	readFrom(cx, receiver, self, (node.expression as ts.PropertyAccessExpression).name.text);

/** The receiver, where Python works out `argument`, the first one, before it. */
export function late({ cx, node, receiver, self }: MethodCall, argument: Expr): Expr {
	const [given] = node.arguments;
	return given === undefined ? self : ahead(cx, { node: receiver, value: self }, { node: given, value: argument });
}

/** `wanted in self` */
export function contains(call: MethodCall, wanted: Expr): Expr {
	return py.compare("in", wanted, late(call, wanted));
}

/** `self[key] = value`, which Python works out from right to left. */
export function putAt(call: MethodCall, key: Expr, value: Expr): void {
	const { cx, node, receiver } = call;
	let [self, at] = [call.self, key];
	const [keyNode, valueNode] = node.arguments;
	if (keyNode !== undefined && valueNode !== undefined) {
		const [object, place] = [
			{ node: receiver, value: self },
			{ node: keyNode, value: key },
		] as const;
		const given = { node: valueNode, value };
		const isPlaced = mayTrade(cx, place, given);
		if (!mayTrade(cx, object, given) || (!isPlaced && !mayTrade(cx, object, place))) self = cx.hold(self, "entries");
		if (!isPlaced) at = cx.hold(at, "key");
	}
	cx.from(node, () => cx.push(py.assign(py.index(self, at), value)));
}

/** An index argument of `slice`: Python counts negative ones from the end, as JavaScript does. */
export function sliceOf({ cx, self, args, node }: MethodCall): Expr | null {
	if (args.length > 2) return null;
	const [first, last] = node.arguments;
	const from = args[0] === undefined || first === undefined ? null : wholeArgument(cx, first, args[0]);
	const end = args[1];
	const to = last === undefined || end === undefined ? null : optionalWhole(cx, last, end);
	const start = from !== null && from.k === "number" && Number(from.text) === 0 ? null : from;
	return py.slice(self, start, to);
}
