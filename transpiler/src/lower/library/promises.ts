// JavaScript's promises and timers.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare } from "../../syntax.ts";
import type { Context } from "../context.ts";
import { isSteady, lowerAll } from "../evaluation/order.ts";
import { asNow } from "../expressions/closures.ts";
import { hasJavaScriptPromises } from "../functions/promises.ts";
import { lowerIterable, mayBeContainer } from "../iteration/iterables.ts";
import { lowerExpr } from "../recursion.ts";
import { calledByType, declaredArity, mayTakeMore } from "./functions/callback-arity.ts";
import type { Method, Methods } from "./method.ts";

/** What only the program's run tells the parameters of, if it is a function at all. */
function isOpen(cx: Context, node: ts.Expression | undefined): boolean {
	return node !== undefined && !ts.isSpreadElement(node) && cx.facts.kinds.only(node) === "any";
}

/** A function of which nothing is known is called with as many arguments as it takes. */
function callingBack(cx: Context, node: ts.Expression | undefined, value: Expr): Expr {
	return isOpen(cx, node) ? py.call(cx.helper("_calling_back"), [value]) : value;
}

/** A function given by name that takes nothing is called with nothing. */
function takingOne(cx: Context, node: ts.Expression | undefined, value: Expr): Expr {
	if (value.k === "lambda" || node === undefined || ts.isArrowFunction(node) || ts.isFunctionExpression(node))
		return value;
	if (isOpen(cx, node)) return callingBack(cx, node, value);
	const [signature] = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node)).getCallSignatures();
	if (signature === undefined || signature.parameters.length > 0) return value;
	const called = isSteady(cx, value) ? value : cx.hold(value, "callback");
	const name = cx.temp("_");
	const call = mayTakeMore(cx, node, 0, 1) ? calledByType(cx, called, 0, [py.name(name)]) : py.call(called);
	return asNow(cx, node, called, py.lambda([{ name, fallback: null }], call));
}

/** An executor given by name is called with what it takes of `resolve` and `reject`. */
function takingTwo(cx: Context, node: ts.Expression | undefined, value: Expr): Expr {
	const inner = node === undefined ? undefined : bare(node);
	if (inner === undefined || ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)) return value;
	if (isOpen(cx, node)) return py.call(cx.helper("_executor"), [value]);
	const arity = declaredArity(cx, inner, 2);
	if (arity === 2) return value;
	const names = [cx.temp("resolve"), cx.temp("reject")];
	const called = isSteady(cx, value) ? value : cx.hold(value, "executor");
	return py.lambda(
		names.map((name) => ({ name, fallback: null })),
		py.call(called, names.slice(0, arity).map(py.name)),
	);
}

const method =
	(name: string, most: number, given: 0 | 1 = 1): Method =>
	({ cx, node, self, args }) => {
		if (!hasJavaScriptPromises(cx))
			return cx.refuse(
				ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node,
				"TSM4002",
				node.expression.getText().replace(/^.*\./s, ""),
			);
		if (args.length > most) return null;
		const taking = given === 0 ? callingBack : takingOne;
		return py.method(
			self,
			name,
			args.map((a, i) => taking(cx, node.arguments[i], a)),
		);
	};

export const PROMISE_METHODS: Methods = {
	// biome-ignore lint/suspicious/noThenProperty: a table of methods, not a thenable
	then: method("then", 2),
	catch: method("catch", 1),
	finally: method("lastly", 1, 0),
};

const helper =
	(name: string) =>
	(cx: Context, node: ts.CallExpression): Expr => {
		if (!hasJavaScriptPromises(cx)) return cx.refuse(node.expression, "TSM4002", node.expression.getText());
		return py.call(cx.helper(name), lowerAll(cx, node.arguments));
	};

/** `Promise.all(x)` and its like go through x; what cannot be gone through rejects. */
const ofItems =
	(name: string) =>
	(cx: Context, node: ts.CallExpression): Expr => {
		const [items] = node.arguments;
		if (items === undefined || node.arguments.length > 1 || !hasJavaScriptPromises(cx)) return helper(name)(cx, node);
		if (cx.facts.kinds.only(items) === "any") {
			cx.wordNoneOfAny();
			return py.call(cx.helper(name), [py.call(cx.helper("_items_later"), [lowerExpr(cx, items)])]);
		}
		if (!mayBeContainer(cx, items)) return helper(name)(cx, node);
		return py.call(cx.helper(name), [lowerIterable(cx, items)]);
	};

/** A timer, or what else is to be called later. */
const timed =
	(name: string) =>
	(cx: Context, node: ts.CallExpression): Expr => {
		const [run] = node.arguments;
		const call = helper(name)(cx, node);
		if (run === undefined || call.k !== "call" || ts.isSpreadElement(run)) return call;
		const kinds = cx.facts.kinds.of(run);
		if (!kinds.has("any") && !kinds.has("unknown")) return call;
		const [first = py.NONE, ...others] = call.args;
		return { ...call, args: [py.call(cx.helper("_sure_timed"), [first]), ...others] };
	};

/** Calls of JavaScript's own functions, by name. */
export const PROMISE_GLOBALS: Readonly<Record<string, (cx: Context, node: ts.CallExpression) => Expr>> = {
	"Promise.resolve": helper("_settled"),
	"Promise.reject": helper("_rejected"),
	"Promise.all": ofItems("_promise_all"),
	"Promise.allSettled": ofItems("_promise_all_settled"),
	"Promise.race": ofItems("_promise_race"),
	"Promise.any": ofItems("_promise_any"),
	setTimeout: timed("_set_timeout"),
	setInterval: timed("_set_interval"),
	clearTimeout: helper("_clear_timer"),
	clearInterval: helper("_clear_timer"),
	setImmediate: timed("_set_immediate"),
	clearImmediate: helper("_clear_timer"),
	queueMicrotask: timed("_queue_microtask"),
	"AbortSignal.abort": helper("_aborted"),
	"AbortSignal.timeout": helper("_abort_after"),
};

export function newPromise(cx: Context, node: ts.NewExpression): Expr {
	if (!hasJavaScriptPromises(cx)) return cx.refuse(node, "TSM4002", "new Promise");
	const values = lowerAll(cx, node.arguments ?? []);
	return py.call(
		cx.helper("_new_promise"),
		values.map((value, i) => takingTwo(cx, node.arguments?.[i], value)),
	);
}
