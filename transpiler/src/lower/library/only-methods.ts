// Methods that only texts, or only numbers, have: what they are called on is one, though nothing is known of it.

import type { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Context } from "../context.ts";
import { inOrder } from "../evaluation/order.ts";
import { lowerExpr } from "../recursion.ts";
import { selfOfAny } from "./anything.ts";
import type { Methods } from "./method.ts";
import { NUMBER_METHODS } from "./numbers/numbers.ts";
import { isRegex, REGEX_METHODS } from "./strings/regex.ts";
import { STRING_METHODS } from "./strings/strings.ts";

/** What an argument has to be: a number, a text, a regular expression, a function. */
type Asked = "n" | "s" | "r" | "f";

/** Of each parameter what it takes; all may be left out. */
const OF_TEXTS: Readonly<Record<string, readonly string[]>> = {
	charAt: ["n"],
	charCodeAt: ["n"],
	codePointAt: ["n"],
	substring: ["n", "n"],
	substr: ["n", "n"],
	padStart: ["n", "s"],
	padEnd: ["n", "s"],
	startsWith: ["s", "n"],
	endsWith: ["s", "n"],
	toUpperCase: [],
	toLowerCase: [],
	trim: [],
	trimStart: [],
	trimEnd: [],
	replace: ["sr", "sf"],
	replaceAll: ["sr", "sf"],
	match: ["r"],
	matchAll: ["r"],
	search: ["sr"],
	split: ["sr"],
	repeat: ["n"],
	normalize: ["s"],
};

const OF_NUMBERS: Readonly<Record<string, readonly string[]>> = {
	toFixed: ["n"],
	toPrecision: ["n"],
	toExponential: ["n"],
};

/** @returns null for any other call */
export function callOnlyMethod(cx: Context, node: ts.CallExpression, callee: ts.PropertyAccessExpression): Expr | null {
	const name = callee.name.text;
	if (node.questionDotToken !== undefined || cx.facts.membersNamed(name).length > 0) return null;
	const isOfText = Object.hasOwn(OF_TEXTS, name);
	const takes = isOfText ? OF_TEXTS[name] : Object.hasOwn(OF_NUMBERS, name) ? OF_NUMBERS[name] : undefined;
	const given = node.arguments.map((a) => askedBy(cx, a));
	if (takes === undefined || !given.every((g, i) => g !== null && takes[i]?.includes(g) === true)) return null;
	const methods: Methods = !isOfText ? NUMBER_METHODS : given[0] === "r" ? REGEX_METHODS : STRING_METHODS;
	const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
	if (method === undefined) return null;
	// what finds nothing gives null, which the type of the call does not say
	if (name === "match" && !cx.facts.nullIsApart) cx.mixesNone = true;
	const [self = py.NONE, ...args] = inOrder(cx, [
		() => selfOfAny(cx, isOfText ? "_text_self" : "_number_self", callee, lowerExpr(cx, callee.expression)),
		...node.arguments.map((a) => () => lowerExpr(cx, a)),
	]);
	return method({ cx, node, receiver: callee.expression, self, args }) ?? cx.refuse(node.expression, "TSM2002");
}

function askedBy(cx: Context, node: ts.Expression): Asked | null {
	if (isRegex(cx, node)) return "r";
	switch (cx.facts.kinds.only(node)) {
		case "number":
			return "n";
		case "str":
			return "s";
		case "function":
			return "f";
		default:
			return null;
	}
}
