// An iterator that has something to do when it is left before its end: loops, patterns and Array.from tell it so.

import type { ts } from "ts-morph";
import type { Expr, Handler, Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Kind } from "../../types/kinds/kind.ts";
import type { Context } from "../context.ts";
import { isKeptGenerator, isLibraryIterator } from "./iterables.ts";

/** May it be a generator with something to do when it is left early, in a program that has such? */
export function mayNeedClosing(cx: Context, items: ts.Expression, mayBeLeft: boolean): boolean {
	if (isLibraryIterator(cx, items)) return false;
	if (isKeptGenerator(cx, items) && mayBeLeft) return true;
	if (!cx.facts.features.closesGenerators) return false;
	return [...cx.facts.kinds.of(items)].some((kind) => CLOSED.has(kind));
}

const CLOSED: ReadonlySet<Kind> = new Set<Kind>(["iterator", "instance", "unknown", "any"]);

/**
 * `body`, which takes from the iterator `items`, which is told when that is left in any way. Where an error has left it, that one is
 * thrown, and none that the iterator raises by then.
 */
export function closing(cx: Context, items: Expr, body: readonly Stmt[]): Stmt {
	const final = [py.exprStmt(py.call(cx.helper("_close"), [items]))];
	const handlers = cx.facts.catchesErrors(cx.file) ? [abandoning(cx, items)] : [];
	return { k: "try", body, handlers, final };
}

/** `body`, which takes all that `items` gives unless an error leaves it. */
export function closingOnError(cx: Context, items: Expr, body: readonly Stmt[]): Stmt {
	return { k: "try", body, handlers: [abandoning(cx, items)], final: [] };
}

function abandoning(cx: Context, items: Expr): Handler {
	return {
		type: py.name("Exception"),
		name: null,
		body: [py.exprStmt(py.call(cx.helper("_abandon"), [items])), py.raise(null)],
	};
}
