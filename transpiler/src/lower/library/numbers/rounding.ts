// Math's roundings where an int is asked for.

import type { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import type { Rounding } from "../../../syntax.ts";
import type { Context } from "../../context.ts";
import { lowerExpr } from "../../recursion.ts";

/** Where an int is asked for: Python's own rounding, which raises for an infinity or NaN. */
export function roundedToInt(cx: Context, value: ts.Expression, how: Rounding): Expr {
	const number = lowerExpr(cx, value);
	if (how === "trunc") return py.call("int", [number]);
	if (how === "round") return py.call("int", [py.call(cx.helper("_round"), [number])]);
	return py.call(cx.boardName("math", how), [number]);
}
