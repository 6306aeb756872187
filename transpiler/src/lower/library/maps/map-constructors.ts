// `new Map(...)`, `new Set(...)`, and their weak forms, which hold what they were given as long as they live.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { OPEN } from "../../../types/kinds/type-flags.ts";
import { membersOf } from "../../../types/kinds/type-parts.ts";
import { type KeyForm, keyForm, keyTypes } from "../../../types/records/keys.ts";
import type { Context } from "../../context.ts";
import { inOrder } from "../../evaluation/order.ts";
import { lowerIterable, walkOf } from "../../iteration/iterables.ts";
import { lowerExpr } from "../../recursion.ts";
import { boxed, lowerEntries } from "./boxes.ts";
import { filedAs, filedIn, weakKey } from "./maps.ts";

export function newMap(cx: Context, node: ts.NewExpression): Expr {
	return boxed(cx, mapEntries(cx, node), node.expression.getText());
}

function mapEntries(cx: Context, node: ts.NewExpression): Expr {
	const [given] = node.arguments ?? [];
	const make = maker(cx, node);
	if (given === undefined || cx.facts.kinds.only(given) === "none") return empty(make);
	if (ts.isArrayLiteralExpression(given) && given.elements.every((e) => isPair(e))) {
		if (given.elements.length === 0) return empty(make);
		return py.call(make, [py.tuple(pairs(cx, node, given.elements as unknown as ts.ArrayLiteralExpression[]))]);
	}
	const walk = walkOf(cx, given);
	if (walk !== null && walk.part === "entries" && !walk.isSet)
		return py.method(lowerEntries(cx, walk.container), "copy");
	const form = formOf(cx, node);
	const source = pairsOf(cx, given, lowerIterable(cx, given));
	if (form === "plain" && !mayBeUnfit(cx, node)) return py.call(make, [orNothing(cx, given, source)]);
	const item = keptKey(cx, node, py.name("k"));
	const key = form === "plain" ? item : filedIn(cx, form, item);
	return py.call(make, [
		{
			k: "comprehension",
			item: py.tuple([key, py.name("v")]),
			target: "k, v",
			source: orNothing(cx, given, source),
			test: null,
		},
	]);
}

/** What may be anything may hold what is no pair. */
export function pairsOf(cx: Context, given: ts.Expression, source: Expr): Expr {
	if (cx.facts.kinds.only(given) !== "any") return source;
	return py.call(cx.helper("_pairs_of"), [source]);
}

/** For a Map or Set of the node's type. */
export function emptyEntries(cx: Context, node: ts.Node): Expr {
	return empty(maker(cx, node));
}

/** A dictionary without order is smaller and faster. */
function maker(cx: Context, node: ts.Node): Expr {
	refuseKeys(cx, node);
	return cx.facts.order.maps || cx.facts.escapes.iterables(cx.file) ? cx.helper("_Entries") : py.name("dict");
}

/** What Python would take for one key that are two in JavaScript. */
export function refuseKeys(cx: Context, node: ts.Node): void {
	if (holdsBothNones(cx, node)) cx.refuse(node, "TSM2015");
	const types = keyTypes(cx.checker, cx.checker.getTypeAtLocation(node));
	const keys = types.map((type) => cx.facts.kinds.ofType(type));
	const areBoth = keys.some((kinds) => kinds.has("bigint") && kinds.has("number"));
	// what a type parameter stands for is one of the two
	const areOpen = types.some((type) => (type.flags & OPEN) !== 0);
	if (areBoth || (areOpen && cx.facts.escapes.bigInts(cx.file)))
		cx.refuse(node, "TSM2009", "a key", "a number", "a bigint");
}

/** May both null and undefined be keys? As None they would be one. */
function holdsBothNones(cx: Context, node: ts.Node): boolean {
	if (cx.facts.nullIsApart) return false;
	const keys = keyTypes(cx.checker, cx.checker.getTypeAtLocation(node)).flatMap((t) => membersOf(t));
	const has = (flags: ts.TypeFlags): boolean => keys.some((t) => (t.flags & flags) !== 0);
	const { isNull, isUndefined } = cx.facts.unknownIn(cx.file);
	const isOpen = has(OPEN);
	return (has(ts.TypeFlags.Null) || (isOpen && isNull)) && (has(ts.TypeFlags.Undefined) || (isOpen && isUndefined));
}

function empty(make: Expr): Expr {
	return make.k === "name" && make.id === "dict" ? { k: "dict", entries: [] } : py.call(make);
}

function isPair(node: ts.Expression): boolean {
	return ts.isArrayLiteralExpression(node) && node.elements.length === 2 && !node.elements.some(ts.isSpreadElement);
}

function pairs(cx: Context, made: ts.NewExpression, nodes: readonly ts.ArrayLiteralExpression[]): Expr[] {
	const parts = nodes.flatMap((n) => [...n.elements]);
	const lowered = inOrder(
		cx,
		parts.map((p) => () => lowerExpr(cx, p)),
	);
	return nodes.map((n, i) => {
		const [key] = n.elements;
		const [k, v] = [lowered[2 * i] ?? py.NONE, lowered[2 * i + 1] ?? py.NONE];
		return py.tuple([key === undefined ? k : filedAs(cx, key, keptKey(cx, made, k)), v]);
	});
}

export function newSet(cx: Context, node: ts.NewExpression): Expr {
	return boxed(cx, setEntries(cx, node), node.expression.getText());
}

function setEntries(cx: Context, node: ts.NewExpression): Expr {
	const [given] = node.arguments ?? [];
	const make = maker(cx, node);
	if (given === undefined || cx.facts.kinds.only(given) === "none") return empty(make);
	if (ts.isArrayLiteralExpression(given) && given.elements.length === 0) return empty(make);
	const walk = walkOf(cx, given);
	if (walk?.isSet === true && walk.part === "keys") return py.method(lowerEntries(cx, walk.container), "copy");
	const form = formOf(cx, node);
	const item = keptKey(cx, node, py.name("k"));
	const key = form === "plain" ? item : filedIn(cx, form, item);
	const source = orNothing(cx, given, lowerIterable(cx, given));
	const shown = source.k === "list" ? py.tuple(source.items) : source;
	return py.call(make, [
		{ k: "comprehension", item: py.tuple([key, py.TRUE]), target: "k", source: shown, test: null },
	]);
}

/** A key of what is made: a weak Map or Set looks at those of which nothing is known. */
function keptKey(cx: Context, node: ts.NewExpression, key: Expr): Expr {
	return mayBeUnfit(cx, node) ? weakKey(cx, key, node.expression.getText() as "WeakMap" | "WeakSet") : key;
}

/** May it be given keys that only a Map or Set takes that is not weak? */
function mayBeUnfit(cx: Context, node: ts.NewExpression): boolean {
	const [given] = node.arguments ?? [];
	if (given === undefined || !node.expression.getText().startsWith("Weak")) return false;
	const items = cx.checker.getTypeAtLocation(given).getNumberIndexType();
	const types = [...keyTypes(cx.checker, cx.checker.getTypeAtLocation(node)), ...(items === undefined ? [] : [items])];
	return types.some((type) => (type.flags & OPEN) !== 0);
}

/** `new Map(null)` is empty. */
function orNothing(cx: Context, given: ts.Expression, source: Expr): Expr {
	return cx.facts.kinds.of(given).has("none") ? py.logical("or", source, py.tuple([])) : source;
}

/** How the keys of the new container's type are filed. */
function formOf(cx: Context, node: ts.NewExpression): KeyForm {
	const type = cx.checker.getTypeAtLocation(node);
	if (cx.facts.hiddenKeys.areWrapped(cx.file, type)) return "wrapped";
	const keys = keyTypes(cx.checker, type);
	const isWhole = keys.every((k) => cx.facts.kinds.isInt(k));
	return keys.some((k) => keyForm(cx.facts.kinds.ofType(k), isWhole) === "number") ? "number" : "plain";
}
