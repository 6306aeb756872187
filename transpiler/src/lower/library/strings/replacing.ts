// replace and replaceAll with a text as the pattern.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { bare } from "../../../syntax.ts";
import { membersOf } from "../../../types/kinds/type-parts.ts";
import type { Context } from "../../context.ts";
import { textOfResult } from "../functions/callback-texts.ts";
import { asFunctionOf, lowerCallback } from "../functions/callbacks.ts";
import type { MethodCall } from "../method.ts";

export function replaced(call: MethodCall, all: boolean): Expr | null {
	const { cx, self, args, node } = call;
	const [what, by] = args;
	const [pattern, replacement] = node.arguments;
	if (what === undefined || by === undefined || pattern === undefined || replacement === undefined) return null;
	const isUnsure = [pattern, replacement].some((n) => isOpen(cx, n) || (isText(cx, n) && cx.facts.missing.mayBe(n)));
	if (isUnsure) return py.call(cx.helper("_replace_any"), all ? [self, what, by] : [self, what, by, py.int(1)]);
	if (!isText(cx, pattern)) return null;
	const kind = cx.facts.kinds.only(replacement);
	if (kind === "function") return replacedByFunction(call, what, replacement, all);
	if (kind !== "str") return null;
	const literal = bare(replacement);
	const isPlain = ts.isStringLiteralLike(literal) && !literal.text.includes("$");
	// MicroPython puts what replaces nothing between bytes, in the middle of letters
	const isSomewhere = !all || hasLetters(pattern);
	if (isPlain && isSomewhere) return py.method(self, "replace", all ? [what, by] : [what, by, py.int(1)]);
	return py.call(cx.helper("_replace"), all ? [self, what, by] : [self, what, by, py.int(1)]);
}

function isText(cx: Context, node: ts.Expression): boolean {
	return cx.facts.kinds.only(node) === "str";
}

/** `string | RegExp`, `string | (() => string)`, or what nothing is known of: the run tells which it is. */
export function isOpen(cx: Context, node: ts.Expression): boolean {
	const type = cx.checker.getTypeAtLocation(node);
	const parts = membersOf(type);
	const kinds = cx.facts.kinds.of(node);
	const isKnown = parts.every((t) => {
		const [kind, more] = cx.facts.kinds.ofType(t);
		return more === undefined && (kind === "str" || kind === "function" || t.getSymbol()?.name === "RegExp");
	});
	return kinds.has("any") || (isKnown && kinds.size > 1);
}

function hasLetters(pattern: ts.Expression): boolean {
	const literal = bare(pattern);
	return ts.isStringLiteralLike(literal) && literal.text !== "";
}

/** The function is given the match, its place and the whole text. */
function replacedByFunction(call: MethodCall, what: Expr, replacement: ts.Expression, all: boolean): Expr {
	const { cx, self } = call;
	const callback = lowerCallback(cx, replacement, { most: 3, names: ["match", "at", "text", "_"] });
	const f = asFunctionOf(cx, callback, 3, textOfResult(cx, replacement, callback.value));
	return py.call(cx.helper("_replace_by"), all ? [self, what, f] : [self, what, f, py.int(1)]);
}
