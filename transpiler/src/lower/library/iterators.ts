// Generators and iterators asked by hand: next(), return(), throw().

import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Context } from "../context.ts";
import type { Method, MethodCall, Methods } from "./method.ts";

/** One of an async iterator's methods, by the names that the helpers have for them, or a helper's call. */
const asked =
	(helper: string, asyncName: string): Method =>
	(call) => {
		if (call.args.length > 1) return null;
		const { cx, self, args } = call;
		if (isAsync(call)) return py.method(asyncIterator(cx, call), asyncName, args);
		return py.call(cx.helper(helper), [self, ...args]);
	};

function isAsync({ cx, receiver }: MethodCall): boolean {
	return /^Async/.test(cx.checker.getTypeAtLocation(receiver).getSymbol()?.name ?? "");
}

function asyncIterator(cx: Context, { receiver, self }: MethodCall): Expr {
	const isOwn = cx.checker.getTypeAtLocation(receiver).getSymbol()?.name === "AsyncGenerator";
	return isOwn ? self : py.call(cx.helper("_async_items"), [self]);
}

export const ITERATOR_METHODS: Methods = {
	next: asked("_next", "next"),
	return: asked("_return", "leave"),
	throw: asked("_throw", "throw"),
};
