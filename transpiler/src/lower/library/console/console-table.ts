// `console.table`: rows of plain values. Node cuts what is deeper short, by rules of its own.

import type { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import type { Shape } from "../../../types/printing/shape.ts";
import type { Context } from "../../context.ts";
import { inOrder } from "../../evaluation/order.ts";
import { shapeExpr, shapeOf } from "../../printing/shapes.ts";
import { lowerExpr } from "../../recursion.ts";
import { reports, write } from "./console.ts";

export function table(cx: Context, node: ts.CallExpression): Expr {
	const [value, names, ...more] = node.arguments;
	if (value === undefined || more.length > 0) return cx.refuse(node.expression, "TSM1005", "table", "console");
	const shape = shapeOf(cx, value);
	if (reports(cx, value, shape, "stdout")) return py.NONE;
	const rows = insides(shape);
	if (rows === null || !rows.every((row) => insides(row)?.every(isFlat) ?? false))
		return cx.refuse(value, "TSM2050", "A table of anything but rows of plain values");
	const given = inOrder(cx, [
		() => lowerExpr(cx, value),
		() => shapeExpr(cx, shape),
		...(names === undefined ? [] : [() => lowerExpr(cx, names)]),
	]);
	return write(cx, [py.call(cx.helper("_table"), given)], "stdout");
}

/** The shapes of what is inside a list or a record, or of a class's fields; null for anything else. */
function insides({ list, keyed, classes }: Shape): readonly Shape[] | null {
	if (keyed !== null && keyed.tag !== "record" && keyed.tag !== "index") return null;
	if (classes.has(null)) return null;
	const ofKeys = keyed === null ? [] : keyed.tag === "index" ? [keyed.values] : [...keyed.fields.values()];
	return list === null ? ofKeys : [list, ...ofKeys];
}

function isFlat({ list, keyed, classes }: Shape): boolean {
	return list === null && keyed === null && classes.size === 0;
}
