// What a program does with a value of type `any`: what that is decides when the program runs.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare, isAccess, thisContainer } from "../../syntax.ts";
import type { Context } from "../context.ts";
import { acts } from "../evaluation/effects.ts";
import { inOrder } from "../evaluation/order.ts";
import { lowerArguments } from "../expressions/arrays.ts";
import { mayBeNothing } from "../missing/nones.ts";
import { typeName } from "../names/members.ts";
import { lowerExpr } from "../recursion.ts";
import { DATE_PARTS } from "./dates/dates.ts";
import { asDelegated } from "./errors/delegated-words.ts";
import { asIterated, asV8Writes } from "./errors/v8-words.ts";
import { mayChangeFrozen } from "./objects/freezing.ts";

/**
 * Members of JavaScript's own objects, but for Map and Set, which do not get where members of `any` are asked for: only
 * the program's run tells whether what is `any` is one of those.
 */
export const OF_LIBRARY: ReadonlySet<string> = new Set(
	[Array, String, Number, Promise, RegExp, Date, Function, Object].flatMap((c) =>
		Object.getOwnPropertyNames(c.prototype),
	),
);

/** Members of whatever is an object and neither an array, nor of a class of the program's. */
export const OF_OBJECTS: ReadonlySet<string> = new Set(
	[
		...[Promise, RegExp, Date, Function, ArrayBuffer, DataView, Map, Set].map((c) => c.prototype),
		Object.getPrototypeOf(Uint8Array.prototype),
	]
		.flatMap((prototype) => Object.getOwnPropertyNames(prototype))
		.concat("lastIndex", "size", "name", "length", "prototype", "next", "return", "throw"),
);

/** Members of JavaScript's functions that are values; those on the board do not have them. */
const OF_FUNCTIONS: ReadonlySet<string> = new Set(
	[Number, String, Error].flatMap((c) => Object.getOwnPropertyNames(c)).filter((n) => n !== "length" && n !== "name"),
);

/** `value.name` or `value[name]` of what may be anything. */
export function memberOfAny(cx: Context, value: Expr, name: Expr): Expr {
	// Python's lists and texts have these by other names; functions and errors are asked for theirs before
	const isOwn = name.k === "str" && (name.value === "length" || name.value === "name");
	const mayBeMethod = name.k !== "str" || (!isOwn && (OF_LIBRARY.has(name.value) || OF_FUNCTIONS.has(name.value)));
	return py.call(cx.helper("_member"), mayBeMethod ? [value, name, py.TRUE] : [value, name]);
}

/** Methods of arrays, texts and numbers that `_invoke` knows. */
const KNOWN: ReadonlySet<string> = new Set(
	(
		"push pop shift unshift slice splice map flatMap flat filter forEach find findIndex some every reduce sort join " +
		"includes indexOf lastIndexOf reverse concat fill at toString charAt charCodeAt split substring repeat padStart padEnd " +
		"startsWith endsWith toUpperCase toLowerCase trim trimStart trimEnd replace replaceAll toFixed hasOwnProperty " +
		"call apply then catch finally toISOString toJSON test"
	).split(" "),
);

/** Methods of dates that ask for one part, by its place among the fields; the time itself has none. */
const OF_DATES = new Map<string, number>([
	["getTime", -1],
	...["", "UTC"].flatMap((zone) => DATE_PARTS.map((part, i) => [`get${zone}${part}`, i] as const)),
]);

/** More arguments than these mean what `_invoke` does not know. */
const MOST: Readonly<Record<string, number>> = {
	includes: 2,
	indexOf: 2,
	lastIndexOf: 1,
	split: 1,
	startsWith: 1,
	endsWith: 1,
	join: 1,
	test: 1,
	map: 1,
	flatMap: 1,
	filter: 1,
	forEach: 1,
	find: 1,
	findIndex: 1,
	some: 1,
	every: 1,
};

/** What `x.name(...)` is called on that only texts, or only numbers, have: of `any` it may be something else, which raises. */
export function selfOfAny(
	cx: Context,
	helper: "_text_self" | "_number_self",
	callee: ts.PropertyAccessExpression,
	value: Expr,
): Expr {
	return py.call(cx.helper(helper), [value, py.str(callee.name.text), py.str(asV8Writes(callee))]);
}

/** Members of Maps and Sets, which a box has not; it has a `size`. */
export const OF_CONTAINERS: ReadonlySet<string> = new Set(
	[Map, Set].flatMap((c) => Object.getOwnPropertyNames(c.prototype)).filter((n) => n !== "size" && n !== "constructor"),
);

/** A Map in a box is not gone through, and nothing is stored in it. */
export function refuseMaps(cx: Context, node: ts.Expression): void {
	if (cx.facts.unknownIn(cx.file).isMap) cx.refuse(node, "TSM2002");
}

/** `x.name(...)` of a method that JavaScript's own objects have. */
export function invoke(cx: Context, node: ts.CallExpression, callee: ts.PropertyAccessExpression): Expr {
	const name = callee.name.text;
	const isTested = node.questionDotToken !== undefined;
	const part = OF_DATES.get(name);
	if (part !== undefined && !isTested && node.arguments.length === 0) {
		const said = py.str(asV8Writes(callee));
		return py.call(cx.helper("_ask_date"), [lowerExpr(cx, callee.expression), py.str(name), said, py.int(part)]);
	}
	if (isTested || !KNOWN.has(name) || node.arguments.length > (MOST[name] ?? 9))
		return cx.refuse(node.expression, "TSM2002");
	if (/^to(Upper|Lower)Case$/.test(name) && cx.facts.textsOf(cx.file).recased("upper").length > 0)
		return cx.refuse(node.expression, "TSM2002");
	if (/^trim/.test(name) && cx.facts.textsOf(cx.file).hasOddSpaces) return cx.refuse(node.expression, "TSM2002");
	if (OF_CONTAINERS.has(name)) refuseMaps(cx, callee.expression);
	const onOther = onAnother(cx, node, callee);
	if (onOther !== null) return onOther;
	if (/^(call|apply)$/.test(name) && cx.facts.order.hasThisInLiterals) cx.helper("_Unbound");
	const handsOn = handsThisOn(cx, name, node);
	const given = lowerArguments(cx, handsOn ? node.arguments.slice(1) : node.arguments);
	const [object = py.NONE, ...args] = inOrder(cx, [
		() => askedFirst(cx, node, lowerExpr(cx, callee.expression), name),
		...(handsOn ? [() => py.NONE] : []),
		...given,
	]);
	const said = py.str(asV8Writes(callee));
	const isFrozen = mayChangeFrozen(cx, name);
	const isTold = cx.facts.thisFunctions.hasFree(cx.file);
	if (isFrozen && isTold) return cx.refuse(node.expression, "TSM2002");
	const how = isFrozen ? "_invoke_changing" : isTold ? "_invoke_receiving" : "_invoke";
	return py.call(cx.helper(how), [object, py.str(name), said, ...args]);
}

/** Of nothing there is no method, which JavaScript sees before it works out what the method is given. */
function askedFirst(cx: Context, node: ts.CallExpression, object: Expr, name: string): Expr {
	if (!node.arguments.some((a) => acts(cx, a) || mayFail(cx, a))) return object;
	cx.wordNoneOfAny();
	return py.call(cx.helper("_there"), [object, py.str(name)]);
}

/** `xs.includes(xs[0])`: of nothing that raises, too, in other words. */
export function mayFail(cx: Context, node: ts.Node): boolean {
	if (ts.isFunctionLike(node) || !cx.facts.wordsErrors(cx.file)) return false;
	if (isAccess(node) && (cx.facts.kinds.of(node.expression).has("any") || mayBeNothing(cx, node.expression)))
		return true;
	return ts.forEachChild(node, (child) => mayFail(cx, child)) === true;
}

/** `o.f.call(other)`: a method of a class is one of its object's, and here it is to be another's. */
function onAnother(cx: Context, node: ts.CallExpression, callee: ts.PropertyAccessExpression): Expr | null {
	const f = bare(callee.expression);
	const [self] = node.arguments;
	if (!/^(call|apply)$/.test(callee.name.text) || !isAccess(f)) return null;
	// also a record that says nothing of what it holds
	const kind = cx.facts.kinds.only(f.expression);
	if (kind !== "any" && kind !== "record") return null;
	const isTested = cx.substitutes.has(callee.expression);
	if (isTested && self === undefined) return null;
	// a plain function has no `this` to hand on
	if (self !== undefined && handsThisOn(cx, callee.name.text, node) && !ts.isClassElement(thisContainer(self)))
		return null;
	if (self !== undefined && bare(f.expression).getText() === bare(self).getText() && !acts(cx, self)) return null;
	// `o.f?.call(other)`: by then it is one of its object's
	if (isTested) return cx.refuse(node.expression, "TSM2002");
	const key = (): Expr =>
		ts.isPropertyAccessExpression(f) ? py.str(f.name.text) : lowerExpr(cx, f.argumentExpression);
	const how = callee.name.text;
	const isSeenFirst = node.arguments.some((a) => acts(cx, a));
	// asked for twice, it would act twice
	if (isSeenFirst && !isSteady(cx, f)) return cx.refuse(node.expression, "TSM2002");
	const object = (): Expr => {
		const value = lowerExpr(cx, f.expression);
		return isSeenFirst ? py.call(cx.helper("_sure_own"), [value, key(), py.str(how)]) : value;
	};
	const [owner = py.NONE, name = py.NONE, ...args] = inOrder(cx, [object, key, ...lowerArguments(cx, node.arguments)]);
	const said = [py.str(how), py.str(asV8Writes(callee))];
	// a method of a literal is noted as it was before it was given its object
	if (cx.facts.order.hasThisInLiterals) cx.helper("_Unbound");
	return py.call(cx.helper("_invoke_on"), [owner, name, ...said, ...args]);
}

/** Does it do nothing to ask for the member once more? */
function isSteady(cx: Context, f: ts.AccessExpression): boolean {
	if (cx.facts.features.hasAccessor(cx.file, null)) return false;
	return ts.isPropertyAccessExpression(f) || !acts(cx, f.argumentExpression);
}

/** `f.apply(this, args)`: no function that asks for `this` gets to where nothing is known of it. */
function handsThisOn(cx: Context, name: string, node: ts.CallExpression): boolean {
	if (name !== "call" && name !== "apply") return false;
	if (cx.facts.order.hasThisInLiterals || !cx.facts.standsAlone(cx.file)) return false;
	return node.arguments[0]?.kind === ts.SyntaxKind.ThisKeyword;
}

/** May what JavaScript makes a number of be a bigint, which stays one, or a None that is 0 as null and NaN as undefined? */
export function refuseUnclear(cx: Context, node: ts.Expression, operator: string): void {
	if (cx.facts.escapes.bigInts(cx.file)) cx.refuse(node, "TSM2009", operator, typeName(cx, node), "this");
	if (cx.facts.unknownIn(cx.file).isNull && !cx.facts.nullIsApart) cx.refuse(node, "TSM2015");
}

/** `value` as a number, by which arithmetic goes on. */
export function anyNumber(cx: Context, node: ts.Expression, value: Expr, operator: string): Expr {
	refuseUnclear(cx, node, operator);
	return py.call(cx.helper("_number_of"), [value]);
}

/** What `for...of` and `...` go through, and what Maps and Sets are made of, which may be nothing. */
export function anyItems(cx: Context, node: ts.Expression): Expr {
	refuseMaps(cx, node);
	cx.wordNoneOfAny();
	const said = saidOfItems(node);
	const isOfMap = ts.isNewExpression(node.parent);
	const value = lowerExpr(cx, node);
	// V8 calls null so, too
	const there = isOfEntries(node.parent) ? py.call(cx.helper("_iterated"), [value, py.str("undefined")]) : value;
	const args = [there, ...(said === null ? [] : [py.str(said)]), ...(isOfMap ? [py.NONE, py.TRUE] : [])];
	return py.call(cx.helper("_items_of"), args);
}

/** `Object.fromEntries(...)` */
function isOfEntries(node: ts.Node): boolean {
	return ts.isCallExpression(node) && node.expression.getText() === "Object.fromEntries";
}

/** What `for await` goes through, and `yield*` of an async generator. */
export function anyAsyncItems(cx: Context, node: ts.Expression): Expr {
	cx.wordNoneOfAny();
	const said = ts.isForOfStatement(node.parent) ? [py.str(asIterated(node))] : [];
	return py.call(cx.helper("_async_source"), [lowerExpr(cx, node), ...said]);
}

/** What V8 says is not iterable: what stands there, or, where that is null, which kind of value it is. A call's `...` has words of its own. */
function saidOfItems(node: ts.Expression): string | null {
	const outer = node.parent;
	if (ts.isYieldExpression(outer)) return asDelegated(node);
	if (ts.isSpreadElement(outer)) return ts.isArrayLiteralExpression(outer.parent) ? asIterated(node) : "";
	const isNamed = ts.isVariableDeclaration(outer) && ts.isIdentifier(bare(node));
	return isNamed || ts.isForOfStatement(outer) ? asIterated(node) : null;
}
