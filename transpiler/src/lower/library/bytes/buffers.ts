// ArrayBuffer and DataView: objects of helpers' classes around a bytearray. Of the typed arrays, those of single bytes can
// look at one.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { unparenthesized } from "../../../syntax.ts";
import { isDeclaredOnly } from "../../../types/kinds/kinds.ts";
import { membersOf } from "../../../types/kinds/type-parts.ts";
import type { Context } from "../../context.ts";
import { lowerAll } from "../../evaluation/order.ts";
import { lowerExpr } from "../../recursion.ts";

/** `new ArrayBuffer(size)` */
export function newBuffer(cx: Context, node: ts.NewExpression): Expr {
	const args = node.arguments ?? [];
	if (args.length > 1 || args.some(ts.isSpreadElement))
		return cx.refuse(node, "TSM1001", "An `ArrayBuffer` that can be made longer");
	return py.call(cx.helper("_new_buffer"), args.length === 0 ? [py.int(0)] : lowerAll(cx, args));
}

/** `new DataView(buffer, start, size)` */
export function newDataView(cx: Context, node: ts.NewExpression): Expr {
	const args = node.arguments ?? [];
	const array = arrayUnder(cx, args);
	if (array !== null) return py.call(cx.helper("_view_of"), [lowerExpr(cx, array)]);
	if (args.some(ts.isSpreadElement)) return cx.refuse(node, "TSM1001", "Spread in a call of this constructor");
	return py.call(cx.helper("_DataView"), lowerAll(cx, args));
}

/** `new Uint8Array(buffer, start, size)` */
export function bytesOf(cx: Context, node: ts.NewExpression, name: string): Expr {
	const args = node.arguments ?? [];
	if (name !== "Uint8Array" || args.length > 3 || args.some(ts.isSpreadElement))
		return cx.refuse(node, "TSM2045", `new ${name} of a buffer`);
	const array = arrayUnder(cx, args);
	if (array !== null) return py.call(cx.helper("_subarray"), [lowerExpr(cx, array)]);
	const [buffer = py.NONE, start = py.int(0), size = py.NONE] = lowerAll(cx, args);
	if (cx.facts.features.asksForBuffers(cx.file)) return py.call(cx.helper("_noted_part"), [buffer, start, size]);
	return py.call(cx.helper("_part_of_buffer"), [buffer, start, size, py.str("typed array")]);
}

/** `a`, of the arguments `(a.buffer, a.byteOffset, a.byteLength)`. */
function arrayUnder(cx: Context, args: readonly ts.Expression[]): ts.Expression | null {
	const [array, ...others] = args.map((a) => (ts.isPropertyAccessExpression(a) ? a.expression : null));
	const isAsked = args.map((a) => (ts.isPropertyAccessExpression(a) ? a.name.text : "")).join(" ");
	if (array === undefined || array === null || !/^buffer byteOffset (byteL|l)ength$/.test(isAsked)) return null;
	const isOne = isPlace(array) && others.every((o) => o?.getText() === array.getText());
	return isOne && cx.facts.kinds.typedArray(array) === "Uint8Array" ? array : null;
}

/** Reading it again does nothing else. */
function isPlace(node: ts.Expression): boolean {
	const inner = unparenthesized(node);
	if (ts.isPropertyAccessExpression(inner)) return isPlace(inner.expression);
	return ts.isIdentifier(inner) || inner.kind === ts.SyntaxKind.ThisKeyword;
}

const UNDER: Readonly<Record<string, string>> = { buffer: "_buffer_of", byteOffset: "_byte_offset" };

/** `buffer`, `byteOffset` of a typed array; null for any other property. */
export function readUnder(cx: Context, node: ts.PropertyAccessExpression, name: string): Expr | null {
	if (name !== "Uint8Array") return null;
	const helper = UNDER[node.name.text];
	return helper === undefined ? null : py.call(cx.helper(helper), [lowerExpr(cx, node.expression)]);
}

/** May the value be an ArrayBuffer? Typed arrays give another object each time that they are asked for theirs. */
export function isBuffer(cx: Context, node: ts.Expression): boolean {
	const type = cx.checker.getTypeAtLocation(node);
	return membersOf(type).some((t) => {
		const symbol = t.getSymbol();
		return symbol !== undefined && /^(Shared)?ArrayBuffer$/.test(symbol.name) && isDeclaredOnly(symbol);
	});
}
