// Accessors that Python's properties do not do: those of a class, and those that `super` reaches. They are functions
// with names of their own, called where TypeScript reads or stores.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isAssertion } from "../../syntax.ts";
import { isStaticAccessor } from "../../types/classes/classes.ts";
import { memberKey } from "../../types/names/member-keys.ts";
import type { Context } from "../context.ts";
import { attributeName, memberName } from "../names/members.ts";
import { lowerExpr } from "../recursion.ts";

/** `_get_x`, `_set_x`. */
export function accessorFunction(cx: Context, node: ts.AccessorDeclaration): string {
	const key = ts.isMemberName(node.name) ? null : memberKey(cx.checker, node.name);
	const name = ts.isMemberName(node.name) ? memberName(cx, node.name) : key === null ? "_" : attributeName(key);
	return `${ts.isGetAccessor(node) ? "_get_" : "_set_"}${name}`;
}

/** The accessor's function on its object, if the access needs one; null for a plain property. */
export function accessorOf(cx: Context, node: ts.Expression, prefix: "_get_" | "_set_"): Expr | null {
	if (!ts.isPropertyAccessExpression(node)) return null;
	const symbol = cx.symbolOf(node.name);
	const isSuper = node.expression.kind === ts.SyntaxKind.SuperKeyword;
	const isAccessor = (symbol?.declarations ?? []).some(ts.isAccessor);
	if (!isStaticAccessor(symbol) && !(isSuper && isAccessor)) return null;
	return py.attr(lowerExpr(cx, node.expression), `${prefix}${memberName(cx, node.name)}`);
}

/** Is it a getter's name, also under a type that lets one store to it? To store there is a TypeError. */
export function hasGetterOnly(cx: Context, node: ts.PropertyAccessExpression): boolean {
	if (!cx.facts.standsAlone(cx.file) || ts.isPrivateIdentifier(node.name)) return false;
	let owner: ts.Expression = node.expression;
	while (ts.isParenthesizedExpression(owner) || isAssertion(owner)) owner = owner.expression;
	const member = cx.checker.getTypeAtLocation(owner).getProperty(node.name.text);
	const made = member?.declarations ?? [];
	return made.some(ts.isGetAccessor) && !made.some(ts.isSetAccessor) && ts.isClassLike(made[0]?.parent as ts.Node);
}
