// What `this` is in a function that is handed to an array's method: `xs.map(f, thisArg)`.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { bare } from "../../../syntax.ts";
import { usesThis } from "../../../types/classes/classes.ts";
import type { Context } from "../../context.ts";
import { isPure, reusable } from "../../evaluation/order.ts";
import { lowerExpr } from "../../recursion.ts";

/** Who is given it. */
export type GivenThis = "nobody" | "function";

/** Null where only the run tells. */
export function givenThis(cx: Context, f: ts.Expression, self: ts.Expression): GivenThis | null {
	const inner = bare(f);
	if (ts.isArrowFunction(inner)) return "nobody";
	if (ts.isFunctionExpression(inner)) return usesThis(inner) ? "function" : "nobody";
	// a method is handed on with its object
	if (ts.isPropertyAccessExpression(inner) && inner.expression.getText() === self.getText()) return "nobody";
	if (!cx.facts.thisFunctions.hasFree(cx.file)) return "nobody";
	return cx.facts.kinds.only(inner) === "any" ? null : "function";
}

/** The object for a function that asks for it, worked out once; for nobody, what working it out does. */
export function lowerThisArgument(cx: Context, self: ts.Expression, who: GivenThis): Expr | null {
	const value = lowerExpr(cx, self);
	if (who === "function") return reusable(cx, value, "this");
	if (!isPure(value)) cx.push(py.exprStmt(value));
	return null;
}
