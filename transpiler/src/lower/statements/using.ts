// `using` and `await using`: what a block holds is given back when it is left, the last one first.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Context } from "../context.ts";
import { hasJavaScriptPromises, waitFor } from "../functions/promises.ts";
import { isPresent } from "../missing/nones.ts";

/** Pushes the calls that give back what the declarations hold. */
export function dispose(cx: Context, list: ts.VariableDeclarationList): void {
	const isAsync = (list.flags & ts.NodeFlags.AwaitUsing) === ts.NodeFlags.AwaitUsing;
	for (const d of [...list.declarations].reverse()) {
		if (!ts.isIdentifier(d.name)) continue;
		const held = cx.placeAt(d.name);
		const type = cx.checker.getTypeAtLocation(d.name);
		const closesLater = isAsync && hasMember(cx, type, "__@asyncDispose@");
		if (!closesLater && !hasMember(cx, type, "__@dispose@")) {
			cx.refuse(d, "TSM1001", "A type of which it is not known how to dispose, in `using`,");
			continue;
		}
		const made = py.method(held, closesLater ? "_dispose_async" : "_dispose");
		const call = py.exprStmt(isAsync ? awaited(cx, d, made, closesLater) : made);
		const mayBeNone = cx.facts.kinds.of(d.name).has("none");
		cx.push(mayBeNone ? py.ifStmt(isPresent(cx, d.name, held), [call]) : call);
	}
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
