// String.fromCharCode, String.fromCodePoint.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import type { Context } from "../../context.ts";
import { inOrder } from "../../evaluation/order.ts";
import { lowerArguments } from "../../expressions/arrays.ts";
import { lowerExpr } from "../../recursion.ts";
import { operandOrNaN } from "../numbers/numbers.ts";

/** One code that is known to be one is `chr`. */
export function fromCodes(cx: Context, node: ts.CallExpression, helper: string): Expr {
	const [only] = node.arguments;
	if (node.arguments.length === 1 && only !== undefined && !ts.isSpreadElement(only)) {
		const known = cx.facts.numbers.of(only);
		if (!known.fraction && known.low >= 0 && known.high <= 0xd7ff) return py.call("chr", [lowerExpr(cx, only)]);
	}
	const isSpread = node.arguments.some(ts.isSpreadElement);
	const codes = node.arguments.map((a) => () => asCode(cx, a, lowerExpr(cx, a)));
	return py.call(cx.helper(helper), inOrder(cx, isSpread ? lowerArguments(cx, node.arguments) : codes));
}

/** Whatever is given counts as the number that it makes. */
function asCode(cx: Context, node: ts.Expression, value: Expr): Expr {
	if (cx.facts.kinds.only(node) === "number") return operandOrNaN(cx, node, value);
	return py.call(cx.helper("_number_of"), [value]);
}
