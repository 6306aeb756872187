// What an operator takes an object for: what its `[Symbol.toPrimitive]` or its `valueOf` says, else its text.

import type { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isDeclaredOnly, type Kind } from "../../types/kinds/kinds.ts";
import { membersOf } from "../../types/kinds/type-parts.ts";
import type { Context } from "../context.ts";

const OBJECTS: readonly Kind[] = ["instance", "unknown", "any"];

/** May it be an object that says which primitive it becomes? */
export function isConverted(cx: Context, node: ts.Expression): boolean {
	if (!cx.facts.features.convertsObjects(cx.file)) return false;
	const kinds = cx.facts.kinds.of(node);
	return OBJECTS.some((k) => kinds.has(k)) || (kinds.has("record") && hasOwnPrimitive(cx, node));
}

function hasOwnPrimitive(cx: Context, node: ts.Expression, names = /^(valueOf$|__@toPrimitive)/): boolean {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node));
	return membersOf(type).some((t) => t.getProperties().some((p) => names.test(p.name) && !isDeclaredOnly(p)));
}

/** @param value what `node`, which is converted, was lowered to */
export function primitiveOf(cx: Context, node: ts.Expression, value: Expr, hint: "default" | "number"): Expr {
	if (hasOwnPrimitive(cx, node, /^__@toPrimitive/) && cx.facts.kinds.of(node).has("record"))
		return cx.refuse(node, "TSM1001", "An object literal with a `[Symbol.toPrimitive]` here");
	return py.call(cx.helper("_primitive"), [value, py.str(hint)]);
}
