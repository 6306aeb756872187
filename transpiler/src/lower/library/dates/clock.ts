// `Date.now()` and `performance.now()`: milliseconds of the board's clock, good for telling how long something took.

import type { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import type { Context } from "../../context.ts";

export function now(cx: Context): Expr {
	const hasTimers = cx.facts.promises.areJavaScripts(cx.file) && cx.facts.promises.mayWait(cx.file);
	return py.call(cx.helper(hasTimers ? "_now_in_loop" : "_now"));
}

export const CLOCK: Readonly<Record<string, (cx: Context, node: ts.CallExpression) => Expr>> = {
	"Date.now": now,
	"performance.now": now,
};
