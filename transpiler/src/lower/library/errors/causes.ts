// What an error is made with beside its message: `{ cause }`.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { unparenthesized } from "../../../syntax.ts";
import type { Context } from "../../context.ts";
import { lowerExpr } from "../../recursion.ts";

/** What stands, or may stand, under `cause` in the options. */
export function withCause(cx: Context, error: Expr, options: ts.Expression): Expr {
	const cause = statedCause(cx, options);
	return cause === null ? causedBy(cx, error, options) : py.call(cx.helper("_caused"), [error, cause]);
}

export function causedBy(cx: Context, error: Expr, options: ts.Expression): Expr {
	return py.call(cx.helper("_caused_by"), [error, lowerExpr(cx, options)]);
}

/** What stands there as the cause; null if only the run tells whether there is one. */
export function statedCause(cx: Context, options: ts.Expression): Expr | null {
	const literal = unparenthesized(options);
	if (!ts.isObjectLiteralExpression(literal) || literal.properties.length !== 1) return null;
	const [only] = literal.properties;
	if (only !== undefined && ts.isPropertyAssignment(only) && only.name.getText() === "cause")
		return lowerExpr(cx, only.initializer);
	if (only !== undefined && ts.isShorthandPropertyAssignment(only) && only.name.text === "cause")
		return py.name(cx.nameAt(only.name));
	return null;
}

/** `new E(message, { cause })` of `E: new (message: string, options?: ErrorOptions) => Error`: JavaScript's own take no options here. */
export function mayCauseAny(
	cx: Context,
	node: ts.NewExpression | ts.CallExpression,
	declaration: ts.SignatureDeclaration | ts.JSDocSignature,
): boolean {
	const [, options] = node.arguments ?? [];
	if (options === undefined || ts.isSpreadElement(options) || ts.isConstructorDeclaration(declaration)) return false;
	return cx.checker.getTypeAtLocation(options).getProperty("cause") !== undefined;
}
