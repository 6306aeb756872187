// try, catch, finally.

import { ts } from "ts-morph";
import type { Expr, Handler, Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { walk } from "../../python/walk.ts";
import { leaves, unparenthesized } from "../../syntax.ts";
import type { Context } from "../context.ts";
import { callsDeeply } from "../functions/deep.ts";
import { caughtClasses, isExceptionClass } from "../library/errors/errors.ts";
import { unpack } from "../patterns/patterns.ts";
import { lowerBody, lowerExpr, lowerStatements } from "../recursion.ts";
import { flagsIn } from "./jumps.ts";

export function lowerTry(cx: Context, node: ts.TryStatement): void {
	const body = lowerBody(cx, node.tryBlock);
	const handlers = node.catchClause === undefined ? [] : stopping(cx, body, lowerCatch(cx, node.catchClause));
	const final = node.finallyBlock === undefined ? [] : lowerFinally(cx, node.finallyBlock, body, handlers);
	const kept = final.length === 0 && node.finallyBlock !== undefined && handlers.length === 0 ? [py.PASS] : final;
	cx.push({ k: "try", body, handlers, final: kept });
}

function lowerFinally(cx: Context, block: ts.Block, body: readonly Stmt[], handlers: readonly Handler[]): Stmt[] {
	const flags = flagsIn(cx, [...body, ...handlers.flatMap((h) => h.body)]);
	cx.finals.push({ depth: cx.frames.length, flags });
	try {
		return lowerBody(cx, block);
	} finally {
		cx.finals.pop();
	}
}

/** What a `finally` in `body` throws is thrown in place of the jump that was on its way through it. */
function stopping(cx: Context, body: readonly Stmt[], handlers: Handler[]): Handler[] {
	if (cx.flags.size === 0) return handlers;
	const flags = new Set<string>();
	walk(body, (n) => {
		if (n.k === "try" && n.final.length > 0) for (const flag of flagsIn(cx, [n])) flags.add(flag);
	});
	const taken = [...flags].map((flag) => py.assign(py.name(flag), py.FALSE));
	return taken.length === 0 ? handlers : handlers.map((h) => ({ ...h, body: [...taken, ...h.body] }));
}

function lowerCatch(cx: Context, clause: ts.CatchClause): Handler[] {
	const variable = clause.variableDeclaration;
	if (variable !== undefined && !ts.isIdentifier(variable.name)) return [patternHandler(cx, clause, variable.name)];
	const symbol = variable === undefined ? undefined : cx.symbolOf(variable.name);
	const outer = cx.caught;
	cx.caught = symbol ?? null;
	try {
		const chain = symbol === undefined ? null : typedHandlers(cx, clause, symbol);
		return (
			chain ?? [
				handler(cx, clause, catchAll(cx, clause, symbol), symbol, [clause.block], () => lowerBody(cx, clause.block)),
			]
		);
	} finally {
		cx.caught = outer;
	}
}

/** `catch ({ message })` */
function patternHandler(cx: Context, clause: ts.CatchClause, pattern: ts.BindingPattern): Handler {
	const caught = cx.temp("caught");
	const value = conversions(cx, clause, py.name("Exception")).reduce(
		(e, h) => py.call(cx.helper(h), [e]),
		py.name(caught),
	);
	const unpacked = cx.block(() => unpack(cx, pattern, value, pattern));
	return { type: py.name("Exception"), name: caught, body: [...unpacked, ...lowerBody(cx, clause.block)] };
}

/** A name only if it is used; a copy of it if a function captures it, because Python deletes it after the clause. */
function handler(
	cx: Context,
	clause: ts.CatchClause,
	type: Expr,
	symbol: ts.Symbol | undefined,
	scopes: readonly ts.Node[],
	body: () => Stmt[],
): Handler {
	const made = body();
	const helpers = conversions(cx, clause, type);
	if (symbol === undefined || !scopes.some((s) => isNamed(cx, symbol, s))) return unnamed(cx, type, helpers, made);
	const name = cx.scopes.nameOf(symbol);
	const mayBeWrapped = helpers.length > 0;
	const value = (held: string): Expr => helpers.reduce((e, h) => py.call(cx.helper(h), [e]), py.name(held));
	if (!cx.scopes.isCaptured(symbol))
		return { type, name, body: mayBeWrapped ? [py.assign(py.name(name), value(name)), ...made] : made };
	const caught = cx.temp("caught");
	return { type, name: caught, body: [py.assign(py.name(name), value(caught)), ...made] };
}

/** Nothing is asked of what was caught, but whether it may be. */
function unnamed(cx: Context, type: Expr, helpers: readonly string[], body: Stmt[]): Handler {
	if (!helpers.includes("_fair")) return { type, name: null, body };
	const caught = cx.temp("caught");
	return { type, name: caught, body: [py.exprStmt(py.call(cx.helper("_fair"), [py.name(caught)])), ...body] };
}

/** What makes of a Python exception what JavaScript's `catch` is given. */
function conversions(cx: Context, clause: ts.CatchClause, type: Expr): string[] {
	const isAll = isCatchAll(type);
	const isWatched = cx.facts.catchesErrors(cx.file) && hasNative(type) && mayRaise(clause.parent.tryBlock);
	return [
		...(isAll && callsDeeply(cx) ? ["_overflown"] : []),
		...(isWatched ? ["_fair"] : []),
		...(isAll && cx.facts.exceptions.throwsValues ? ["_caught"] : []),
	];
}

/** May anything else in it raise than its own `throw`? */
function mayRaise(node: ts.Node): boolean {
	const isPlain =
		ts.isIdentifier(node) ||
		ts.isLiteralExpression(node) ||
		ts.isBlock(node) ||
		ts.isThrowStatement(node) ||
		ts.isReturnStatement(node) ||
		(ts.isNewExpression(node) && node.expression.getText() === "Error");
	return !isPlain || ts.forEachChild(node, (child) => mayRaise(child) || undefined) === true;
}

/** Classes of what MicroPython raises by itself. */
const NATIVE = new Set(["Exception", "TypeError", "AttributeError", "LookupError", "ValueError", "RuntimeError"]);

function hasNative(type: Expr): boolean {
	if (type.k === "tuple") return type.items.some(hasNative);
	return type.k === "name" && NATIVE.has(type.id);
}

/** `Exception`, or a tuple with it. */
function isCatchAll(type: Expr): boolean {
	if (type.k === "tuple") return type.items.some(isCatchAll);
	return type.k === "name" && type.id === "Exception";
}

/** Is the exception used for anything but to be thrown again, or asked for its type? */
function isNamed(cx: Context, symbol: ts.Symbol, scope: ts.Node): boolean {
	let found = false;
	const visit = (node: ts.Node): void => {
		if (cx.isUseOf(node, symbol) && !ts.isThrowStatement(node.parent)) {
			found ||= !(isTypeTest(node.parent) && cx.typeTests.has(node.parent));
		}
		ts.forEachChild(node, visit);
	};
	visit(scope);
	return found;
}

function isTypeTest(node: ts.Node): node is ts.BinaryExpression {
	return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
}

/** `if (e instanceof A) {...} else if (e instanceof B) {...} else throw e;` as clauses of their own. */
function typedHandlers(cx: Context, clause: ts.CatchClause, symbol: ts.Symbol): Handler[] | null {
	const { block } = clause;
	// what carries a thrown value is an exception in Python's eyes
	if (cx.facts.exceptions.throwsValues) return null;
	const [first, ...others] = block.statements;
	if (first === undefined || !ts.isIfStatement(first)) return null;
	const links: { types: ts.Expression[]; body: ts.Statement }[] = [];
	let rest: ts.Statement | undefined = first;
	while (rest !== undefined && ts.isIfStatement(rest)) {
		const types = testedTypes(cx, rest.expression, symbol);
		if (types === null) break;
		// the end of the stack is one in JavaScript, and another error in Python
		if (callsDeeply(cx) && types.some((t) => t.getText() === "RangeError")) return null;
		links.push({ types, body: rest.thenStatement });
		rest = rest.elseStatement;
	}
	if (links.length === 0) return null;
	// `if (e instanceof A) return ...; throw e;`: what follows is the `else` if no branch comes out of the `if`.
	if (others.length > 0 && (rest !== undefined || !links.every((l) => leaves(l.body)))) return null;
	const remaining = rest === undefined ? others : [rest];
	const handlers = links.map(({ types, body }) => {
		const lowered = types.flatMap((t) => caughtClasses(cx, t));
		const [only] = lowered;
		const type = lowered.length === 1 && only !== undefined ? only : py.tuple(lowered);
		return handler(cx, clause, type, symbol, [body], () => lowerBody(cx, body));
	});
	const [only] = remaining;
	if (only === undefined)
		return [...handlers, handler(cx, clause, py.name("Exception"), undefined, [], () => [py.PASS])];
	if (remaining.length === 1 && isRethrow(cx, only, symbol)) return handlers;
	const lowerRest = (): Stmt[] =>
		remaining.length === 1 ? lowerBody(cx, only) : cx.block(() => lowerStatements(cx, remaining, block));
	return [...handlers, handler(cx, clause, py.name("Exception"), symbol, remaining, lowerRest)];
}

/** `e instanceof A || e instanceof B`. */
function testedTypes(cx: Context, node: ts.Expression, symbol: ts.Symbol): ts.Expression[] | null {
	const inner = unparenthesized(node);
	if (isTypeTest(inner)) {
		if (cx.symbolOf(inner.left) !== symbol) return null;
		if (!isExceptionClass(cx, inner.right)) return null;
		cx.typeTests.add(inner);
		return [inner.right];
	}
	if (!ts.isBinaryExpression(inner) || inner.operatorToken.kind !== ts.SyntaxKind.BarBarToken) return null;
	const [left, right] = [testedTypes(cx, inner.left, symbol), testedTypes(cx, inner.right, symbol)];
	return left === null || right === null ? null : [...left, ...right];
}

function isRethrow(cx: Context, node: ts.Statement, symbol: ts.Symbol): boolean {
	const only = ts.isBlock(node) ? node.statements[0] : node;
	if (ts.isBlock(node) && node.statements.length !== 1) return false;
	return only !== undefined && ts.isThrowStatement(only) && cx.symbolOf(only.expression) === symbol;
}

/** `Exception`, and with it what the clause asks for by `instanceof` that does not derive from it. */
function catchAll(cx: Context, clause: ts.CatchClause, symbol: ts.Symbol | undefined): Expr {
	const others = new Set<string>();
	const visit = (node: ts.Node): void => {
		if (symbol !== undefined && isTypeTest(node) && cx.symbolOf(node.left) === symbol && isBaseOnly(cx, node.right)) {
			const type = lowerExpr(cx, node.right);
			if (type.k === "name") others.add(type.id);
		}
		ts.forEachChild(node, visit);
	};
	visit(clause.block);
	const all = [py.name("Exception"), ...[...others].sort().map(py.name)];
	return others.size === 0 ? py.name("Exception") : py.tuple(all);
}

/** Does the class derive from BaseException and not from Exception? */
function isBaseOnly(cx: Context, node: ts.Expression): boolean {
	const names: string[] = [];
	let type: ts.Type | undefined = cx.checker.getTypeAtLocation(node).getConstructSignatures()[0]?.getReturnType();
	while (type !== undefined) {
		names.push(type.getSymbol()?.name ?? "");
		[type] = type.getBaseTypes() ?? [];
	}
	return names.includes("BaseException") && !names.includes("Exception");
}
