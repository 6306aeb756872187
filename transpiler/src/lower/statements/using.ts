// `using` and `await using`: what a block holds is given back when it is left, the last one first.

import { ts } from "ts-morph";
import type { Expr, Handler, Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Context } from "../context.ts";
import { hasJavaScriptPromises, waitFor } from "../functions/promises.ts";
import { isPresent } from "../missing/nones.ts";

/** Pushes what is left, once `body` is through or has thrown, by giving back what the declarations hold. */
export function lowerUsing(cx: Context, list: ts.VariableDeclarationList, body: Stmt[]): void {
	const tells = cx.facts.catchesErrors(cx.file);
	let inner = body.length === 0 ? [py.PASS] : body;
	for (const d of [...list.declarations].reverse()) {
		const thrown = tells ? cx.temp("thrown") : null;
		const final = cx.block(() => cx.from(list, () => dispose(cx, d, thrown)));
		const made: Stmt = { k: "try", body: inner, handlers: thrown === null ? [] : [keeping(cx, thrown)], final };
		inner = thrown === null ? [made] : [py.assign(py.name(thrown), py.NONE), made];
	}
	cx.push(...inner);
}

/** Keeps what the block throws: what fails later, as it gives something back, tells of it. */
function keeping(cx: Context, thrown: string): Handler {
	const caught = cx.temp("caught");
	const body = [py.assign(py.name(thrown), py.name(caught)), py.raise(null)];
	return { type: py.name("Exception"), name: caught, body };
}

/** Pushes the call that gives back what is declared, `thrown` being the variable of what the block threw. */
function dispose(cx: Context, d: ts.VariableDeclaration, thrown: string | null): void {
	if (!ts.isIdentifier(d.name)) return;
	const isAsync = (d.parent.flags & ts.NodeFlags.AwaitUsing) === ts.NodeFlags.AwaitUsing;
	const held = cx.placeAt(d.name);
	const type = cx.checker.getTypeAtLocation(d.name);
	const closesLater = isAsync && hasMember(cx, type, "__@asyncDispose@");
	if (!closesLater && !hasMember(cx, type, "__@dispose@")) {
		cx.refuse(d, "TSM1001", "A type of which it is not known how to dispose, in `using`,");
		return;
	}
	const made = py.method(held, closesLater ? "_dispose_async" : "_dispose");
	const given = cx.block(() => cx.push(py.exprStmt(isAsync ? awaited(cx, d, made, closesLater) : made)));
	const call = thrown === null ? given : [suppressing(cx, given, thrown)];
	const mayBeNone = cx.facts.kinds.of(d.name).has("none");
	cx.push(...(mayBeNone ? [py.ifStmt(isPresent(cx, d.name, held), call)] : call));
}

/** If giving it back fails after the block did, both are thrown as one error. */
function suppressing(cx: Context, body: Stmt[], thrown: string): Stmt {
	const failed = cx.temp("failed");
	const both = py.raise(py.call(cx.helper("_suppressing"), [py.name(failed), py.name(thrown)]));
	return { k: "try", body, handlers: [{ type: py.name("Exception"), name: failed, body: [both] }], final: [] };
}

function awaited(cx: Context, node: ts.Node, made: Expr, isPromise: boolean): Expr {
	if (!hasJavaScriptPromises(cx)) return isPromise ? { k: "await", value: made } : made;
	return waitFor(cx, node, isPromise ? made : py.call(cx.helper("_settled"), [made]));
}

function hasMember(cx: Context, type: ts.Type, prefix: string): boolean {
	return cx.checker
		.getNonNullableType(type)
		.getProperties()
		.some((p) => p.name.startsWith(prefix));
}
