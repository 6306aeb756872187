// `console.log(label, value)` of a label that the program makes, where its texts have a `%s` or the like: which value stands
// where shows as it runs.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import type { Shape } from "../../../types/printing/shape.ts";
import type { Context } from "../../context.ts";
import { inOrder } from "../../evaluation/order.ts";
import { lowerIterable } from "../../iteration/iterables.ts";
import { absentName } from "../../missing/nones.ts";
import { shapeExpr, shapeOf, topShapeExpr } from "../../printing/shapes.ts";
import { lowerExpr } from "../../recursion.ts";
import { iteratorShown } from "./shown-iterators.ts";

/** Are there such texts in the program, and can all of the values be shown wherever they come to stand? */
export function isSubstituted(
	cx: Context,
	args: readonly ts.Expression[],
	isShown: (node: ts.Expression, shape: Shape) => boolean,
): boolean {
	if (!cx.facts.textsOf(cx.file).hasFormats) return false;
	return args.every((a) => !cx.facts.kinds.of(a).has("bigint") && isShown(a, cx.facts.shapes.of(typeOf(cx, a))));
}

function typeOf(cx: Context, node: ts.Expression): ts.Type {
	return cx.checker.getTypeAtLocation(node);
}

export function substitutedAsItRuns(cx: Context, args: readonly ts.Expression[]): Expr {
	const values = inOrder(
		cx,
		args.map((a) => () => withShape(cx, a)),
	);
	return py.call(cx.helper("_substituted"), values);
}

/** Of what is spread, whatever can be gone through, the type is that of an item. */
function withShape(cx: Context, node: ts.Expression): Expr {
	if (!ts.isSpreadElement(node)) return pair(cx, node);
	const item = cx.temp("value");
	const shape = shapeExpr(cx, cx.facts.shapes.of(typeOf(cx, node)));
	const all = {
		k: "comprehension",
		item: py.tuple([py.name(item), shape]),
		target: item,
		source: lowerIterable(cx, node.expression),
		test: null,
	} as const;
	return { k: "star", value: all };
}

function pair(cx: Context, node: ts.Expression): Expr {
	const iterator = iteratorShown(cx, node);
	if (iterator !== null) return py.tuple([iterator, py.NONE]);
	const value = lowerExpr(cx, node);
	if (!cx.facts.kinds.of(node).has("none") && cx.facts.missing.mayBe(node))
		return py.tuple([value, py.tuple([absentName(cx, node), py.NONE, py.str(""), py.NONE])]);
	return py.tuple([value, topShapeExpr(cx, node, shapeOf(cx, node))]);
}
