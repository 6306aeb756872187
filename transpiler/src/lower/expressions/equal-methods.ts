// `a.m === b.m`: on the board a method that is taken has its object with it.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare, hasModifier, isAccess, isDecorated } from "../../syntax.ts";
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
		[node.left, node.right].every((n) => isAccess(bare(n)) && mayBeMethod(cx.facts.kinds.of(n)))
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
	const taken = bare(side);
	if (!ts.isPropertyAccessExpression(taken) || taken.expression.kind === ts.SyntaxKind.SuperKeyword) return null;
	if (cx.facts.kinds.present(taken.expression) !== "instance") return null;
	const declared = cx.symbolOf(taken.name)?.valueDeclaration;
	if (declared === undefined || !(isMethod(declared) || isOfInterface(cx, declared, taken.name.text))) return null;
	return hasModifier(declared, ts.SyntaxKind.StaticKeyword) || isDecorated(declared) ? null : taken;
}

/** A member that classes have as a method, and none gets. */
function isOfInterface(cx: Context, declared: ts.Declaration, name: string): boolean {
	if (!ts.isMethodSignature(declared) && !ts.isPropertySignature(declared)) return false;
	const members = cx.facts.membersNamed(name);
	return members.some((m) => isBound(cx, m)) && !members.some(ts.isAccessor);
}

/** `a.m === b.m` where Python may take the two for different methods: each is bound to the object that it is taken from. */
export function mayBeBound(cx: Context, left: ts.Expression, right: ts.Expression): boolean {
	if (!cx.facts.standsAlone(cx.file)) return false;
	return [left, right].every((n) => isOfMethods(cx, bare(n)));
}

function isOfMethods(cx: Context, node: ts.Expression): boolean {
	if (!isAccess(node) || !mayBeMethod(cx.facts.kinds.of(node))) return false;
	if (ts.isPropertyAccessExpression(node)) return cx.facts.membersNamed(node.name.text).some((d) => isBound(cx, d));
	const { argumentExpression: key } = node;
	if (ts.isStringLiteralLike(key)) return cx.facts.membersNamed(key.text).some((d) => isBound(cx, d));
	const { kinds } = cx.facts;
	const isOfObject = (["instance", "any", "unknown"] as const).some((k) => kinds.of(node.expression).has(k));
	return isOfObject && kinds.only(key) !== "number" && cx.says(WITH_METHODS);
}

const WITH_METHODS = /\bclass\b[\s\S]*\bthis\b/;

/** A method that asks for `this`, or a getter, which may give a method. */
function isBound(cx: Context, member: ts.Node): boolean {
	if (!ts.isClassLike(member.parent)) return false;
	if (ts.isGetAccessor(member)) return true;
	return ts.isMethodDeclaration(member) && !isDecorated(member) && !cx.facts.sharedMethods.has(member);
}

/** As what `how` compares, or `===` of functions; it ends the program where both are methods of two objects. */
export function sameMethod(
	cx: Context,
	left: Expr,
	right: Expr,
	how: "_same" | "_equal" | null,
	negated: boolean,
): Expr {
	const same = py.call(cx.helper("_same_method"), [left, right, ...(how === null ? [] : [cx.helper(how)])]);
	return negated ? py.not(same) : same;
}

function mayBeMethod(kinds: ReadonlySet<Kind>): boolean {
	return (["function", "any", "unknown"] as const).some((k) => kinds.has(k));
}

export function unbound(cx: Context, method: Expr): Expr {
	cx.helper("_Unbound");
	return py.call(cx.helper("_unbound_method"), [method]);
}
