// `a.m === b.m`: on the board a method that is taken has its object with it.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { hasModifier, isAccess, isDecorated, unparenthesized } from "../../syntax.ts";
import { isMethod } from "../../types/functions/signatures.ts";
import type { Kind } from "../../types/kinds/kinds.ts";
import type { Context } from "../context.ts";
import { lowerAll } from "../evaluation/order.ts";
import { memberName } from "../names/members.ts";

/** `copy.m === o.m`: methods of object literals, which each copy has bound to itself. */
export function areMethods(cx: Context, node: ts.BinaryExpression): boolean {
	return (
		cx.facts.order.hasThisInLiterals &&
		cx.facts.standsAlone(cx.file) &&
		[node.left, node.right].every((n) => isAccess(unparenthesized(n)) && mayBeMethod(cx.facts.kinds.of(n)))
	);
}

/** `a.m === b.m` of methods of classes: what Python takes them for has its object with it. */
export function comparedMethods(cx: Context, node: ts.BinaryExpression, negated: boolean): Expr | null {
	const [left, right] = [methodTaken(cx, node.left), methodTaken(cx, node.right)];
	if (left === null || right === null || left.expression.getText() === right.expression.getText()) return null;
	const objects = lowerAll(cx, [left.expression, right.expression]);
	const [a = py.NONE, b = py.NONE] = [left, right].map((taken, i) => {
		const isChain = ts.isOptionalChain(taken) ? [py.TRUE] : [];
		return py.call(cx.helper("_method_of"), [objects[i] ?? py.NONE, py.str(memberName(cx, taken.name)), ...isChain]);
	});
	return py.compare(negated ? "is not" : "is", a, b);
}

function methodTaken(cx: Context, side: ts.Expression): ts.PropertyAccessExpression | null {
	const taken = unparenthesized(side);
	if (!ts.isPropertyAccessExpression(taken) || taken.expression.kind === ts.SyntaxKind.SuperKeyword) return null;
	if (cx.facts.kinds.present(taken.expression) !== "instance") return null;
	const declared = cx.symbolOf(taken.name)?.valueDeclaration;
	if (declared === undefined || !isMethod(declared)) return null;
	return hasModifier(declared, ts.SyntaxKind.StaticKeyword) || isDecorated(declared) ? null : taken;
}

/** `a.m === b.m` where `get m()` gives a method, which Python binds to each object. */
export function comparesHandedOut(cx: Context, node: ts.BinaryExpression): boolean {
	const sides = [node.left, node.right].map(unparenthesized);
	const isGotten = (n: ts.Expression): boolean =>
		ts.isPropertyAccessExpression(n) &&
		(cx.symbolOf(n.name)?.declarations ?? []).some((d) => ts.isGetAccessor(d) && ts.isClassLike(d.parent));
	return sides.every((n) => cx.facts.kinds.present(n) === "function") && sides.some(isGotten);
}

function mayBeMethod(kinds: ReadonlySet<Kind>): boolean {
	return (["function", "any", "unknown"] as const).some((k) => kinds.has(k));
}

export function unbound(cx: Context, method: Expr): Expr {
	cx.helper("_Unbound");
	return py.call(cx.helper("_unbound_method"), [method]);
}
