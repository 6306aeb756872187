// Array methods that call a function for each item: comprehensions and loops.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { bare } from "../../../syntax.ts";
import type { Context } from "../../context.ts";
import { isOutOfReach, type Operand } from "../../evaluation/effects.ts";
import { inOrder, reusable } from "../../evaluation/order.ts";
import { hasJavaScriptPromises } from "../../functions/promises.ts";
import { lowerReceiver } from "../../iteration/doubtful.ts";
import { mayResize } from "../../iteration/resizing.ts";
import { lowerExpr } from "../../recursion.ts";
import { asFunctionOf, type Callback, lowerCallback } from "../functions/callbacks.ts";
import { givenThis, lowerThisArgument } from "../functions/this-arguments.ts";
import { seenBy } from "./seen-arrays.ts";

/** A call `self.name(callback, ...rest)`, lowered in order. */
interface Iteration {
	readonly cx: Context;
	readonly node: ts.CallExpression;
	/** The items; a generator where the callback may change how many there are. */
	readonly items: Expr;
	readonly callback: Callback;
	/** Do the items come each with its place? */
	readonly arePlaced: boolean;
	/** What is lowered of the further arguments. */
	readonly rest: readonly Expr[];
}

interface IterationMethod {
	readonly lower: (it: Iteration) => Expr;
	readonly test?: true;
	/** Parameters before the item: a fold's sum. */
	readonly leading?: 1;
	/** May the callback take an item apart in its head? Not where the item as a whole is asked for. */
	readonly patterns?: true;
	/** Its variables live in the function around it. */
	readonly loop?: true;
	/** What becomes of places that the callback has taken away; most methods pass over them. */
	readonly gone?: "map" | "find";
	/** From the last item on: a helper sees to the places, as the function changes the array. */
	readonly backward?: true;
}

export const ITERATIONS: Readonly<Record<string, IterationMethod>> = {
	map: { patterns: true, gone: "map", lower: (it) => py.comprehension(it.callback.value, targets(it), source(it)) },
	filter: { test: true, lower: filtered },
	some: { patterns: true, test: true, lower: (it) => asked(it, "any") },
	every: { patterns: true, test: true, lower: (it) => asked(it, "all") },
	find: { test: true, gone: "find", lower: (it) => first(it, "item", false) },
	findIndex: { test: true, gone: "find", lower: (it) => first(it, "place", false) },
	findLast: { test: true, backward: true, lower: (it) => first(it, "item", true) },
	findLastIndex: { test: true, backward: true, lower: (it) => first(it, "place", true) },
	forEach: { patterns: true, loop: true, lower: forEach },
	flatMap: {
		patterns: true,
		lower: (it) => py.call(it.cx.helper("_flat"), [py.comprehension(it.callback.value, targets(it), source(it))]),
	},
	reduce: { leading: 1, lower: (it) => reduced(it, false) },
	reduceRight: { leading: 1, backward: true, lower: (it) => reduced(it, true) },
};

export function lowerIteration(
	cx: Context,
	node: ts.CallExpression,
	callee: ts.PropertyAccessExpression,
	method: IterationMethod,
): Expr | null {
	const [given, ...more] = node.arguments;
	if (given === undefined || node.arguments.some(ts.isSpreadElement)) return null;
	const leading = method.leading ?? 0;
	if (more.length > 1) return null;
	// the second argument of all but folds is what `this` is in the callback
	const object = leading === 0 ? more.pop() : undefined;
	const who = object === undefined ? "nobody" : givenThis(cx, given, object);
	if (who === null) return null;
	const names = leading === 1 ? ["total", "item", "i", "items"] : ["item", "i", "items"];
	let callback: Callback | null = null;
	const [self = py.NONE, , ...rest] = inOrder(cx, [
		() => lowerReceiver(cx, callee),
		() => {
			const self = object === undefined ? null : lowerThisArgument(cx, object, who);
			const asked = mayBeNoFunction(cx, given) ? (f: Expr) => asFunction(cx, f, callee.name.text) : null;
			callback = lowerCallback(cx, given, { ...method, most: 3 + leading, names, self, asked });
			return py.NONE;
		},
		...more.map((m) => () => lowerExpr(cx, m)),
	]);
	if (callback === null) return null;
	const isLost = !hasJavaScriptPromises(cx) && givesPromise(cx, given);
	if (isLost && (method.test === true || node.parent.kind === ts.SyntaxKind.ExpressionStatement))
		return cx.refuse(given, "TSM4001");
	const { items, taken } = withArray(cx, { node: callee.expression, value: self }, callback, 2 + leading);
	const array = bare(callee.expression);
	const seenAs = isNamed(array) ? seenBy(cx, array) : null;
	const arePlaced = seenAs === "placed";
	// these follow the array by themselves
	const isFollowed = arePlaced || seenAs === "present";
	const isVisited = !isFollowed && method.backward !== true && mayResize(cx, given);
	const seen = isVisited ? visited(cx, items, method) : items;
	return method.lower({ cx, node, items: seen, arePlaced, callback: taken, rest });
}

function isNamed(node: ts.Expression): node is ts.Identifier | ts.PropertyAccessExpression {
	return ts.isIdentifier(node) || ts.isPropertyAccessExpression(node);
}

export function mayBeNoFunction(cx: Context, node: ts.Expression): boolean {
	if (!cx.facts.standsAlone(cx.file)) return false;
	return ts.isNonNullExpression(node) || cx.facts.kinds.only(node) === "any" || cx.facts.missing.mayBe(node);
}

/** An array that is empty asks for none, and JavaScript says so all the same. */
function asFunction(cx: Context, callback: Expr, method: string): Expr {
	const words = method === "flatMap" ? [py.str("flatMap mapper function is not callable")] : [];
	return py.call(cx.helper("_sure_callback"), [callback, ...words]);
}

function visited(cx: Context, items: Expr, { gone }: IterationMethod): Expr {
	return py.call(cx.helper("_visited"), gone === undefined ? [items] : [items, py.str(gone)]);
}

function givesPromise(cx: Context, node: ts.Expression): boolean {
	const signatures = cx.checker.getTypeAtLocation(node).getCallSignatures();
	return signatures.some((s) => cx.facts.kinds.ofType(cx.checker.getReturnTypeOfSignature(s)).has("promise"));
}

/** A callback that also takes the array is given it by name. */
function withArray(cx: Context, array: Operand, callback: Callback, at: number): { items: Expr; taken: Callback } {
	const name = callback.params[at];
	if (name === undefined) return { items: array.value, taken: callback };
	// the callback may store another one in the variable
	const stays = isOutOfReach(cx, array.node);
	const items = stays ? reusable(cx, array.value, "items") : cx.hold(array.value, "items");
	const params = callback.params.slice(0, at);
	const value = withName(callback.value, name, items);
	const asFunction = (): Expr =>
		py.lambda(
			params.map((p) => ({ name: p, fallback: null })),
			value,
		);
	return { items, taken: { arity: at, params, value, asFunction } };
}

/** The call of a callback, or the test of what it gives, with `value` for the argument of that name. */
function withName(e: Expr, name: string, value: Expr): Expr {
	switch (e.k) {
		case "name":
			return e.id === name ? value : e;
		case "call":
			return { ...e, args: e.args.map((a) => withName(a, name, value)) };
		case "compare":
			return { ...e, left: withName(e.left, name, value) };
		default:
			return e;
	}
}

/** The variables of the comprehension: the item's, and the index's before it where it is asked for. */
function targets(it: Iteration): string {
	const [item = it.cx.temp("_"), i] = it.callback.params;
	// a pattern stands alone without its parentheses
	return i === undefined ? item.replace(/^\((.*)\)$/, "$1") : `${i}, ${item}`;
}

function source(it: Iteration, indexed = it.callback.params.length > 1): Expr {
	return indexed && !it.arePlaced ? py.call("enumerate", [it.items]) : it.items;
}

function asked(it: Iteration, all: "any" | "all"): Expr {
	return py.call(all, [py.lazily(it.callback.value, targets(it), source(it))]);
}

function filtered(it: Iteration): Expr {
	const [item = it.cx.temp("item"), i] = it.callback.params;
	return py.comprehension(py.name(item), i === undefined ? item : `${i}, ${item}`, source(it), it.callback.value);
}

/** `next(...)` of the items, or of their places, for which the callback says yes. */
function first(it: Iteration, what: "item" | "place", backward: boolean): Expr {
	const [item = it.cx.temp("item"), i] = it.callback.params;
	const isIndexed = i !== undefined || what === "place" || backward;
	const place = isIndexed ? (i ?? it.cx.temp("i")) : "";
	const from = backward ? py.call(it.cx.helper("_backward"), [it.items, py.TRUE]) : source(it, isIndexed);
	const given = py.name(what === "place" ? place : item);
	const found = py.lazily(given, isIndexed ? `${place}, ${item}` : item, from, it.callback.value);
	return py.call("next", [found, what === "place" ? py.int(-1) : py.NONE]);
}

function forEach(it: Iteration): Expr {
	const [item = it.cx.temp("_"), i] = it.callback.params;
	const target = i === undefined ? py.name(item) : py.tuple([py.name(i), py.name(item)]);
	it.cx.from(it.node, () =>
		it.cx.push({
			k: "for",
			target,
			source: source(it),
			body: it.callback.statements ?? [py.exprStmt(it.callback.value)],
			isAsync: false,
		}),
	);
	return py.NONE;
}

/** A fold: the helper calls `f(total, item)`, or `f(total, item, i)` if asked for. */
function reduced(it: Iteration, right: boolean): Expr {
	const { cx, callback, rest } = it;
	const indexed = callback.arity > 2;
	const helper = cx.helper(right ? "_reduce_right" : indexed ? "_reduce_indexed" : "_reduce");
	const f = right && !indexed ? asFunctionOf(cx, callback, 3) : asFunctionOf(cx, callback, indexed ? 3 : 2);
	return py.call(helper, [it.items, f, ...rest]);
}
