// What `for...of`, spread and their like go through: a Python iterable that gives what TypeScript's gives.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare, unparenthesized } from "../../syntax.ts";
import { calledDeclaration } from "../../types/functions/overloads.ts";
import type { Kind } from "../../types/kinds/kind.ts";
import { libraryNameOf, membersOf } from "../../types/kinds/type-parts.ts";
import type { Context } from "../context.ts";
import { reusable } from "../evaluation/order.ts";
import { anyItems } from "../library/anything.ts";
import { isContainer, lowerEntries, unboxed } from "../library/maps/boxes.ts";
import { lowerExpr } from "../recursion.ts";
import { listed } from "./doubtful.ts";

type Part = "keys" | "values" | "entries";

/** What is gone through of a Map or Set of the type. */
interface Walked {
	readonly type: ts.Type;
	readonly part: Part;
	readonly isSet: boolean;
}

/** A Map or Set, or a call of its `keys`, `values` or `entries`. */
interface Walk extends Walked {
	readonly container: ts.Expression;
}

/**
 * Everything that is in it by now: what changes later is not seen. A list or tuple comes as it is, and must be copied
 * by who changes it.
 */
export function lowerIterable(cx: Context, node: ts.Expression): Expr {
	const walk = walkOf(cx, node);
	if (walk !== null) return everything(cx, walk, lowerEntries(cx, walk.container));
	if (cx.facts.kinds.only(node) === "any") return anyItems(cx, node);
	const either = lowerEither(cx, node, (one, container) => everything(cx, one, container));
	return either ?? wholeCharacters(cx, node, listed(cx, node, lowerExpr(cx, node)));
}

/** May it be a Map or a Set, which Python does not go through as JavaScript does? */
export function mayBeContainer(cx: Context, node: ts.Node): boolean {
	const kinds = cx.facts.kinds.of(node);
	return kinds.has("map") || kinds.has("jsset");
}

/** The same of a value that is there, of which the node has the type: a part that a pattern takes apart in its turn. */
export function allOf(cx: Context, node: ts.Node, value: Expr): Expr {
	if (!mayBeContainer(cx, node)) return value;
	const kind = cx.facts.kinds.present(node);
	if (kind !== "map" && kind !== "jsset")
		return cx.refuse(node, "TSM1001", "Going through what may be a Map, a Set or another object");
	const [isSet, part] = kind === "jsset" ? ([true, "keys"] as const) : ([false, "entries"] as const);
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node));
	return everything(cx, { type, part, isSet }, unboxed(cx, value));
}

/** A text gives whole characters, also where it is made of halves of them. */
export function wholeCharacters(cx: Context, node: ts.Expression, value: Expr): Expr {
	const mayBeText = [...cx.facts.kinds.of(node)].some((k) => !NO_TEXTS.has(k));
	return mayBeText && cx.facts.halvesTexts(cx.file) ? py.call(cx.helper("_characters"), [value]) : value;
}

const NO_TEXTS: ReadonlySet<Kind> = new Set<Kind>(["list", "tuple", "typed", "map", "jsset", "none"]);

/** A Map or a Set where something else may be as well, as in `map ?? []`: which it is turns out when the program runs. */
function lowerEither(cx: Context, node: ts.Expression, source: (walk: Walked, container: Expr) => Expr): Expr | null {
	const kinds = cx.facts.kinds.of(node);
	const [isMap, isSet] = [kinds.has("map"), kinds.has("jsset")];
	if (!isMap && !isSet) return null;
	if ((isMap && isSet) || (["record", "dict", "unknown", "any"] as const).some((kind) => kinds.has(kind)))
		return cx.refuse(node, "TSM1001", "Going through what may be a Map, a Set or another object");
	const members = cx.checker.getTypeAtLocation(node);
	const type = membersOf(members).find((t) => cx.facts.kinds.ofType(t).has(isMap ? "map" : "jsset"));
	const held = reusable(cx, lowerExpr(cx, node), "items");
	const walk = { type: type ?? members, part: isMap ? "entries" : "keys", isSet } as const;
	return py.cond(isContainer(cx, held), source(walk, unboxed(cx, held)), wholeCharacters(cx, node, held));
}

/**
 * Is it a Map, a Set, or one of their iterators, made where it stands?
 * @param isThere is the container known to be there, for a `?.` before has been tested?
 */
export function walkOf(cx: Context, node: ts.Expression, isThere = false): Walk | null {
	const inner = unparenthesized(node);
	const kind = cx.facts.kinds.present(inner);
	if (kind === "map" || kind === "jsset")
		return walkIn(cx, inner, kind === "map" ? "entries" : "keys", kind === "jsset");
	if (!ts.isCallExpression(inner) || !ts.isPropertyAccessExpression(inner.expression)) return null;
	if (ts.isOptionalChain(inner) && !isThere) return null;
	const [name, container] = [inner.expression.name.text, inner.expression.expression];
	const owner = isThere ? cx.facts.kinds.present(container) : cx.facts.kinds.only(container);
	if (owner !== "map" && owner !== "jsset") return null;
	if (name !== "keys" && name !== "values" && name !== "entries") return null;
	const isSet = owner === "jsset";
	return walkIn(cx, container, isSet && name === "values" ? "keys" : name, isSet);
}

function walkIn(cx: Context, container: ts.Expression, part: Part, isSet: boolean): Walk {
	return { container, type: cx.checker.getTypeAtLocation(container), part, isSet };
}

function everything(cx: Context, walk: Walked, container: Expr): Expr {
	const wrapped = isWrapped(cx, walk);
	const unkey = (key: Expr): Expr => (wrapped ? py.call(cx.helper("_unkey"), [key]) : key);
	const key = py.name("k");
	switch (walk.part) {
		case "values":
			return py.method(container, "values");
		case "keys":
			return wrapped ? comprehension(unkey(key), "k", container) : container;
		case "entries":
			if (walk.isSet) return comprehension(py.list([unkey(key), unkey(key)]), "k", container);
			if (!wrapped) return comprehension(py.call("list", [py.name("e")]), "e", py.method(container, "items"));
			return comprehension(py.list([unkey(key), py.name("v")]), "k, v", py.method(container, "items"));
	}
}

function comprehension(item: Expr, target: string, source: Expr): Expr {
	return { k: "comprehension", item, target, source, test: null };
}

function isWrapped(cx: Context, walk: Walked): boolean {
	return cx.facts.hiddenKeys.areWrapped(cx.file, walk.type);
}

/**
 * The source of a loop over a Map or Set, or null for another iterable. Python's own iterators see what is added, as
 * JavaScript's do, but lose count where something is removed.
 * @param unpacked do the entries go into variables of their own at once?
 */
export function loopSource(cx: Context, node: ts.Expression, body: ts.Node, unpacked = false): Expr | null {
	const source = (walk: Walked, container: Expr): Expr => loopedOver(cx, walk, container, body, unpacked);
	const walk = walkOf(cx, node);
	if (walk === null) return lowerEither(cx, node, source);
	return source(walk, lowerEntries(cx, walk.container));
}

function loopedOver(cx: Context, walk: Walked, container: Expr, body: ts.Node, unpacked: boolean): Expr {
	const isPlain = !isWrapped(cx, walk) && !cx.facts.removals.mayRemove(body);
	if (isPlain && walk.part === "keys") return container;
	if (isPlain && walk.part === "values") return py.method(container, "values");
	if (walk.isSet && walk.part === "entries") return py.call(cx.helper("_each_twice"), [container]);
	if (isPlain && unpacked) return py.method(container, "items");
	return py.call(cx.helper(EACH[walk.part]), [container]);
}

const EACH = { keys: "_each_key", values: "_each_value", entries: "_each_entry" } as const;

/** `m.keys()` and its like as a value: an iterator, which gives each item once. */
export function iteratorOf(cx: Context, node: ts.CallExpression, container: Expr): Expr | null {
	const walk = walkOf(cx, node, true);
	return walk === null ? null : walkThrough(cx, walk, container);
}

/** `m[Symbol.iterator]()`; null for what is no Map or Set. */
export function iteratorOver(cx: Context, container: ts.Expression): Expr | null {
	const walk = walkOf(cx, container);
	return walk === null ? null : walkThrough(cx, walk, lowerEntries(cx, walk.container));
}

function walkThrough(cx: Context, walk: Walked, container: Expr): Expr {
	const each = walk.isSet && walk.part === "entries" ? "_each_twice" : EACH[walk.part];
	return py.call(cx.helper(each), [container]);
}

/** The value of `m.keys().next()` is the first key; null for any other expression. */
export function firstOf(cx: Context, node: ts.Expression): Expr | null {
	const inner = unparenthesized(node);
	if (!ts.isCallExpression(inner) || !ts.isPropertyAccessExpression(inner.expression)) return null;
	// a chain has its parts already
	if (ts.isOptionalChain(inner)) return null;
	if (inner.expression.name.text !== "next" || inner.arguments.length > 0) return null;
	const made = unparenthesized(inner.expression.expression);
	const walk = walkOf(cx, made);
	if (walk === null || !ts.isCallExpression(made)) return null;
	const container = lowerEntries(cx, walk.container);
	const isPlain = !isWrapped(cx, walk);
	if (isPlain && walk.part === "keys") return py.call(cx.helper("_first"), [container]);
	if (isPlain && walk.part === "values") return py.call(cx.helper("_first"), [py.method(container, "values")]);
	return py.call(cx.helper("_first"), [iteratorOf(cx, made, container) ?? container]);
}

/** Of an array, a Map and the like: it goes on where a loop or a pattern has left it. */
export function isLibraryIterator(cx: Context, node: ts.Node): boolean {
	return /^(Array|Map|Set|String|RegExpString)Iterator$/.test(libraryNameOf(cx.checker.getTypeAtLocation(node)));
}

/** A generator that the program may still have when a loop or a pattern has left it: then it is closed, and gives nothing more. */
export function isKeptGenerator(cx: Context, node: ts.Expression): boolean {
	const own = cx.checker.getTypeAtLocation(node);
	// `this["steps"]`
	const type = cx.checker.getBaseConstraintOfType(own) ?? own;
	if (type.flags & ts.TypeFlags.Any) return cx.facts.features.hidesGenerators(cx.file);
	const names = membersOf(type).map(libraryNameOf);
	if (names.includes("Iterable") && cx.facts.features.handsOnGenerators(cx.file)) return true;
	if (!names.includes("Generator") && !names.includes("IterableIterator")) return false;
	const inner = bare(node);
	return !ts.isCallExpression(inner) || !makesGenerator(cx, inner) || goesThroughKept(cx, inner);
}

function makesGenerator(cx: Context, call: ts.CallExpression): boolean {
	const made = calledDeclaration(cx.checker, call);
	return made !== undefined && "asteriskToken" in made && made.asteriskToken !== undefined;
}

/** `each(steps)`, which leaves the steps when it is left itself */
function goesThroughKept(cx: Context, call: ts.CallExpression): boolean {
	return (
		cx.facts.features.handsOnGenerators(cx.file) &&
		call.arguments.some((a) => ITERABLES.has(libraryNameOf(cx.checker.getTypeAtLocation(a))))
	);
}

const ITERABLES: ReadonlySet<string> = new Set(["Generator", "Iterable", "IterableIterator"]);
