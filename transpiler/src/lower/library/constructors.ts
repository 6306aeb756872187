// `new` of what is no class of the program's.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isDeclaredOnly } from "../../types/kinds/kinds.ts";
import type { Context } from "../context.ts";
import { lowerAll } from "../evaluation/order.ts";
import { newArray } from "./arrays/array-making.ts";
import { newBuffer, newDataView } from "./bytes/buffers.ts";
import { newTyped } from "./bytes/typed-arrays.ts";
import { newDate } from "./dates/dates.ts";
import { newError } from "./errors/errors.ts";
import { newMap, newSet } from "./maps/map-constructors.ts";
import { newNumberFormat } from "./numbers/number-formats.ts";
import { newPromise } from "./promises.ts";
import { newRegex } from "./strings/regex.ts";

/** @returns null for a class of the program's, or of a declared API */
export function newLibrary(cx: Context, node: ts.NewExpression): Expr | null {
	const error = newError(cx, node);
	if (error !== null) return error;
	if (!ts.isIdentifier(node.expression)) return newNumberFormat(cx, node);
	const symbol = cx.symbolOf(node.expression);
	if (symbol === undefined || !isDeclaredOnly(symbol)) return null;
	const args = node.arguments ?? ts.factory.createNodeArray<ts.Expression>();
	switch (node.expression.text) {
		case "dict":
			return { k: "dict", entries: [] };
		case "set":
			return py.call("set", lowerAll(cx, [...args]));
		case "Uint8Array":
		case "Int8Array":
		case "Int16Array":
		case "Int32Array":
		case "Uint16Array":
		case "Uint32Array":
		case "Float32Array":
		case "Float64Array":
			return newTyped(cx, node, node.expression.text);
		case "Map":
		case "WeakMap":
			return newMap(cx, node);
		case "Set":
		case "WeakSet":
			return newSet(cx, node);
		case "TextEncoder":
		case "TextDecoder":
			return args.every((a) => /^["']utf-?8["']$/i.test(a.getText()))
				? py.call(cx.helper(`_${node.expression.text}`))
				: cx.refuse(node, "TSM1001", `\`${node.expression.text}\` of another encoding`);
		case "ArrayBuffer":
			return newBuffer(cx, node);
		case "DataView":
			return newDataView(cx, node);
		case "AbortController":
			return py.call(cx.helper("_AbortController"));
		case "Date":
			return newDate(cx, node);
		case "Promise":
			return newPromise(cx, node);
		case "RegExp":
			return newRegex(cx, node);
		case "Array":
			return newArray(cx, node);
		// an object, which is not the text, number or boolean in it
		case "String":
		case "Number":
		case "Boolean":
			return cx.refuse(node, "TSM1001", `\`new ${node.expression.text}\``);
		case "WeakRef":
			return py.call(cx.helper("_WeakRef"), lowerAll(cx, [...args]));
		case "Proxy":
		case "Uint8ClampedArray":
		case "BigInt64Array":
		case "Function":
			return cx.refuse(node, "TSM1001", `\`${node.expression.text}\``);
		default:
			return null;
	}
}
