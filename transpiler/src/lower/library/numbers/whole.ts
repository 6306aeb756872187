// Numbers as positions and counts: what JavaScript makes whole by itself where an index or a size is asked for.

import type { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { isCounted, type Range } from "../../../types/numbers/range.ts";
import type { Context } from "../../context.ts";
import { reusable } from "../../evaluation/order.ts";

/** The argument as a Python int, cut toward zero as JavaScript does: bare where it is known to be whole. */
export function wholeArgument(cx: Context, node: ts.Expression, value: Expr): Expr {
	const { kinds, numbers } = cx.facts;
	const isWhole = kinds.only(node) === "number" && numbers.isInt(node) && !numbers.isOrNaN(node);
	return isWhole && !isTooLarge(numbers.of(node)) ? value : py.call(cx.helper("_whole"), [value]);
}

/** How many parts `split` gives at the most; a negative limit is none in effect. */
export function limitOf(cx: Context, node: ts.Expression, value: Expr): Expr {
	const isPlain =
		wholeArgument(cx, node, value) === value && cx.facts.numbers.of(node).low >= 0 && !mayBeNothing(cx, node);
	return isPlain ? value : py.call(cx.helper("_limit"), [value]);
}

/** As `wholeArgument`, and None where it is undefined, which counts as nothing given and may be something else than 0. */
export function optionalWhole(cx: Context, node: ts.Expression, value: Expr): Expr {
	if (!mayBeNothing(cx, node)) return wholeArgument(cx, node, value);
	if (cx.facts.kinds.only(node) === "none") return py.NONE;
	const held = reusable(cx, value, "count");
	return py.cond(py.isNone(held), py.NONE, wholeArgument(cx, node, held));
}

/** May the argument be undefined? */
export function mayBeNothing(cx: Context, node: ts.Expression): boolean {
	const kinds = cx.facts.kinds.of(node);
	if (kinds.has("none") || kinds.has("any") || kinds.has("unknown") || kinds.size === 0) return true;
	return cx.facts.missing.mayComeOpen(node);
}

/** Past what a slice takes on a board, for all that is known of it. An `int` that is too large raises OverflowError. */
function isTooLarge({ low, high, exact }: Range): boolean {
	const isKnown = (bound: number): boolean => Number.isFinite(bound) && !(exact === true && isCounted(bound));
	return (low < -MOST && isKnown(low)) || (high > MOST && isKnown(high)) || low > MOST || high < -MOST;
}

/** Small ints of a board have 31 bits. */
const MOST = 2 ** 30 - 1;
