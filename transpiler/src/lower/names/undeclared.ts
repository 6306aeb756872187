// What the program only declares: reading it raises JavaScript's words.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { unparenthesized } from "../../syntax.ts";
import { declaredNamespace, isOnlyDeclared } from "../../types/names/only-declared.ts";
import type { Context } from "../context.ts";

export function undeclared(cx: Context, name: string): Expr {
	return py.call(cx.helper("_undeclared"), [py.str(name)]);
}

/** A member of a namespace. */
export function memberVariable(cx: Context, member: ts.Symbol): Expr {
	const declared = declaredNamespace(member);
	return declared === null ? cx.variable(member) : undeclared(cx, declared.name.text);
}

/** `typeof DEBUG`: the one question that JavaScript answers also of a variable that there is not. */
export function isUndeclared(cx: Context, node: ts.Expression): boolean {
	const name = unparenthesized(node);
	const symbol = ts.isIdentifier(name) ? cx.symbolOf(name) : undefined;
	return symbol !== undefined && isOnlyDeclared(symbol);
}
