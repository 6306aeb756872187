// Math's roundings where an int is asked for.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { unparenthesized } from "../../syntax.ts";
import type { Context } from "../context.ts";
import { lowerExpr } from "../recursion.ts";

export type Rounding = "floor" | "trunc" | "ceil" | "round";

/** `Math.floor(x)` and its like, taken apart; null for anything else. */
export function roundingOf(node: ts.Expression): { readonly how: Rounding; readonly value: ts.Expression } | null {
	const inner = unparenthesized(node);
	if (!ts.isCallExpression(inner)) return null;
	const [, how] = /^Math\.(floor|ceil|trunc|round)$/.exec(inner.expression.getText()) ?? [];
	const [value] = inner.arguments;
	return how === undefined || value === undefined ? null : { how: how as Rounding, value };
}

/** Where an int is asked for: Python's own rounding, which raises for an infinity or NaN. */
export function roundedToInt(cx: Context, value: ts.Expression, how: Rounding): Expr {
	const number = lowerExpr(cx, value);
	if (how === "trunc") return py.call("int", [number]);
	if (how === "round") return py.call("int", [py.call(cx.helper("_round"), [number])]);
	return py.call(cx.boardName("math", how), [number]);
}
