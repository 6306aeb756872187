// Promises as arguments of console.log: Node shows what each has come to by then.

import type { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { libraryNameOf } from "../../../types/kinds/type-parts.ts";
import type { Context } from "../../context.ts";
import { hasJavaScriptPromises } from "../../functions/promises.ts";
import { shapeArguments, shapeExpr, unshownPart } from "../../printing/shapes.ts";
import { lowerExpr } from "../../recursion.ts";

/** Its text; null if it may be something else, or holds what cannot be shown. */
export function promiseShown(cx: Context, node: ts.Expression): Expr | null {
	if (!hasJavaScriptPromises(cx) || cx.facts.kinds.only(node) !== "promise" || cx.facts.missing.mayBe(node))
		return null;
	const type = cx.checker.getTypeAtLocation(node);
	const [value] = libraryNameOf(type) === "Promise" ? cx.checker.getTypeArguments(type as ts.TypeReference) : [];
	if (value === undefined) return null;
	const shape = cx.facts.shapes.of(value);
	if (unshownPart(cx, shape, true) !== null) return null;
	const [promise, ...shapes] = shapeArguments(lowerExpr(cx, node), shapeExpr(cx, shape));
	return py.call(cx.helper("_promise_shown"), [promise ?? py.NONE, ...shapes]);
}
