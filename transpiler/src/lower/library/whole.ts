// Numbers as positions and counts: what JavaScript makes whole by itself where an index or a size is asked for.

import type { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Context } from "../context.ts";

/** The argument as a Python int, cut toward zero as JavaScript does: bare where it is known to be whole. */
export function wholeArgument(cx: Context, node: ts.Expression, value: Expr): Expr {
	return cx.facts.kinds.only(node) === "number" && cx.facts.numbers.isInt(node)
		? value
		: py.call(cx.helper("_whole"), [value]);
}
