// What callbacks give, as a part of a text.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import type { Kind } from "../../../types/kinds/kinds.ts";
import { membersOf } from "../../../types/kinds/type-parts.ts";
import type { Context } from "../../context.ts";
import { unwritten } from "../../expressions/text.ts";
import { mayBeBigInt } from "../../expressions/typeof.ts";
import { shapeArguments, shapeExpr } from "../../printing/shapes.ts";
import { isBigIntOrText } from "./converting-functions.ts";

const UNDEFINED = py.str("undefined");

/** What a function gives whose result becomes a part of a text: it need not give one. */
export function textOfResult(cx: Context, by: ts.Expression, value: Expr): Expr {
	const [signature] = cx.checker.getTypeAtLocation(by).getCallSignatures();
	if (signature === undefined) return cx.refuse(by, "TSM2006", "This");
	const type = cx.checker.getReturnTypeOfSignature(signature);
	return textOfType(cx, type, value) ?? cx.refuse(by, "TSM2006", "This");
}

/** As JavaScript's `String` writes it; null for objects, and where None may be null or undefined. */
export function textOfType(cx: Context, type: ts.Type, value: Expr): Expr | null {
	const kinds = [...cx.facts.kinds.ofType(type)];
	if (isBigIntOrText(new Set(kinds))) return textOfBigInt(value);
	if (mayBeBigInt(cx, new Set(kinds))) return null;
	if (!kinds.every((k) => k === "str" || k === "number" || k === "bool" || k === "none"))
		return textOfObject(cx, type, value);
	const isThere = kinds.length > 0 && !kinds.includes("none");
	if (isThere && cx.facts.lies.mayBeIn(cx.file)) return py.call(cx.helper("_text_of"), [value]);
	if (!kinds.includes("none")) return textOfPresent(cx, kinds, value);
	if (cx.facts.nullIsApart) return py.call(cx.helper("_text"), [value, UNDEFINED]);
	const parts = membersOf(type);
	const isNull = parts.some((t) => t.flags & ts.TypeFlags.Null);
	const isUndefined = parts.some((t) => t.flags & ts.TypeFlags.Undefined);
	if (isNull && isUndefined) cx.mixesNone = true;
	return isNull && isUndefined ? null : py.call(cx.helper("_text"), [value, py.str(isNull ? "null" : "undefined")]);
}

function textOfBigInt(value: Expr): Expr {
	const text = py.call("str", [value]);
	return value.k === "name" ? py.cond(py.isNone(value), UNDEFINED, text) : text;
}

/** Of what is there by its type. */
function textOfPresent(cx: Context, kinds: readonly Kind[], value: Expr): Expr {
	if (mayLackItems(cx)) return py.call(cx.helper("_text"), [value, UNDEFINED]);
	const only = kinds.length === 1 ? kinds[0] : undefined;
	if (only === "str") return value;
	return py.call(cx.helper(only === "number" ? "_number_text" : "_text"), [value]);
}

/** May what is said to be there be undefined? */
function mayLackItems({ facts, file }: Context): boolean {
	return facts.missing.mayItemsBe || (facts.nullIsApart && facts.lies.mayBeIn(file));
}

function textOfObject(cx: Context, type: ts.Type, value: Expr): Expr | null {
	if (unwritten(cx, type, true) !== null) return null;
	const shape = shapeExpr(cx, cx.facts.shapes.of(type));
	return py.call(cx.helper("_text_of"), shapeArguments(value, shape));
}
