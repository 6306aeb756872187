// `a?.b.c()`: one test at each `?.`; if it fails, the whole rest of the chain is skipped.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare, isAccess, isPath, unparenthesized } from "../../syntax.ts";
import { isDeclaredOnly, type Kind } from "../../types/kinds/kinds.ts";
import type { Context } from "../context.ts";
import { reusable } from "../evaluation/order.ts";
import { isPresent } from "../missing/nones.ts";
import { lowerExpr } from "../recursion.ts";

type Link = ts.PropertyAccessChain | ts.ElementAccessChain | ts.CallChain;

export function lowerOptionalChain(cx: Context, node: ts.OptionalChain): Expr {
	const { there, rest } = testFirstLink(cx, node);
	if (rest.statements.length === 0) return py.cond(there, rest.value, py.NONE);
	const result = py.name(cx.temp("value"));
	cx.push(py.assign(result, py.NONE), py.ifStmt(there, [...rest.statements, py.assign(result, rest.value)]));
	return result;
}

/** As a statement of its own it needs no value: an `if`. */
export function lowerOptionalStatement(cx: Context, node: ts.OptionalChain): void {
	const { there, rest } = testFirstLink(cx, node);
	const body = rest.value.k === "none" ? rest.statements : [...rest.statements, py.exprStmt(rest.value)];
	cx.push(py.ifStmt(there, body));
}

/** Does something with what the chain comes to, if all of it is there. */
export function withinChain(cx: Context, node: ts.OptionalChain, work: () => void): void {
	const { there, rest } = testFirstLink(cx, node, () => {
		work();
		return py.NONE;
	});
	cx.push(py.ifStmt(there, rest.statements));
}

/** Is there what the first `?.` tests, and what the chain does if it is there. */
function testFirstLink(cx: Context, node: ts.OptionalChain, work = () => lowerExpr(cx, node)) {
	const link = firstLink(cx, node);
	const receiver = receiverToHold(link);
	if (receiver !== null) cx.substitutes.set(receiver, reusable(cx, lowerExpr(cx, receiver), "receiver"));
	const base = reusable(cx, lowerExpr(cx, link.expression), "found");
	cx.tested.add(link);
	cx.substitutes.set(link.expression, base);
	try {
		return { there: isPresent(cx, link.expression, base), rest: cx.capture(work) };
	} finally {
		cx.substitutes.delete(link.expression);
		if (receiver !== null) cx.substitutes.delete(receiver);
		cx.tested.delete(link);
	}
}

/** The `f(x)` of `f(x).m?.()`, which is asked for its method and then called by it: names may be read twice. */
function receiverToHold(link: Link): ts.Expression | null {
	if (!ts.isCallExpression(link)) return null;
	const called = bare(link.expression);
	if (!isAccess(called) || isPath(called.expression)) return null;
	const { kind } = bare(called.expression);
	return kind === ts.SyntaxKind.ThisKeyword || kind === ts.SyntaxKind.SuperKeyword ? null : called.expression;
}

/** The leftmost `?.` that is not tested yet. */
function firstLink(cx: Context, node: ts.OptionalChain): Link {
	let first: Link | null = null;
	for (let n: ts.Node = node; ts.isOptionalChain(n); n = (n as Link).expression) {
		const link = n as Link;
		if (isUntested(cx, link)) first = link;
	}
	if (first === null) throw new Error("an optional chain without `?.`");
	return first;
}

export function hasUntestedLink(cx: Context, node: ts.Node): boolean {
	for (let n = node; ts.isOptionalChain(n); n = (n as Link).expression) if (isUntested(cx, n as Link)) return true;
	return false;
}

function isUntested(cx: Context, link: Link): boolean {
	return link.questionDotToken !== undefined && !cx.tested.has(link) && !isAlwaysThere(cx, link);
}

/** `x.constructor?.name`: of the program's own it is another thing. */
function isDeclaredOnlyOrAny(cx: Context, { name }: ts.PropertyAccessExpression): boolean {
	const symbol = cx.symbolOf(name);
	return symbol === undefined || isDeclaredOnly(symbol);
}

/** `Math?.max(a, b)`, `parseInt?.(text)`: what JavaScript itself has. */
function isGlobal(cx: Context, node: ts.Expression): boolean {
	const symbol = ts.isIdentifier(node) && node.text in globalThis ? cx.symbolOf(node) : undefined;
	return symbol !== undefined && isDeclaredOnly(symbol);
}

/** `E?.A`: nothing is left of it that could be asked. */
function isConstEnum(cx: Context, node: ts.Expression): boolean {
	const symbol = ts.isIdentifier(node) ? cx.meantBy(node) : undefined;
	return symbol !== undefined && (symbol.flags & ts.SymbolFlags.ConstEnum) !== 0;
}

/** `xs.map?.(f)`, `"text"?.length`: what an array, a text or a number has of JavaScript's own is there whenever they are. */
function isAlwaysThere(cx: Context, link: Link): boolean {
	const called = link.expression;
	if (ts.isLiteralExpression(unparenthesized(called)) || isGlobal(cx, called) || isConstEnum(cx, called)) return true;
	if (ts.isPropertyAccessExpression(called) && called.name.text === "constructor")
		return isDeclaredOnlyOrAny(cx, called);
	if (!ts.isCallExpression(link) || !ts.isPropertyAccessExpression(called)) return false;
	const symbol = cx.symbolOf(called.name);
	if (symbol === undefined || !isDeclaredOnly(symbol)) return false;
	if (isToldToEnd(cx, link, called)) return true;
	if ((symbol.flags & ts.SymbolFlags.Optional) !== 0) return false;
	const kind = cx.facts.kinds.present(called.expression);
	return kind !== null && EQUIPPED.has(kind);
}

/** `iterator.return?.()` as a statement: one that has no such method needs not be told. */
function isToldToEnd(cx: Context, link: ts.CallChain, called: ts.PropertyAccessExpression): boolean {
	if (called.name.text !== "return" || !ts.isExpressionStatement(link.parent) || link.arguments.length > 0)
		return false;
	const type = cx.checker.getTypeAtLocation(called.expression).getSymbol()?.name;
	return type === "Iterator";
}

const EQUIPPED: ReadonlySet<Kind> = new Set<Kind>(["list", "tuple", "str", "number", "map", "jsset"]);
