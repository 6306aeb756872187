// String.fromCharCode, String.fromCodePoint.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Context } from "../context.ts";
import { inOrder } from "../evaluation/order.ts";
import { lowerArguments } from "../expressions/arrays.ts";
import { lowerExpr } from "../recursion.ts";

/** One code that is known to be one is `chr`. */
export function fromCodes(cx: Context, node: ts.CallExpression, helper: string): Expr {
	const [only] = node.arguments;
	if (node.arguments.length === 1 && only !== undefined && !ts.isSpreadElement(only)) {
		const known = cx.facts.numbers.of(only);
		if (!known.fraction && known.low >= 0 && known.high <= 0xd7ff) return py.call("chr", [lowerExpr(cx, only)]);
	}
	return py.call(cx.helper(helper), inOrder(cx, lowerArguments(cx, node.arguments)));
}
