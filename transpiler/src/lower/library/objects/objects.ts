// Object.keys and its like, of records.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import type { Kind } from "../../../types/kinds/kinds.ts";
import { holdsOnly, PLAIN_DATA } from "../../../types/kinds/plain-data.ts";
import { ERROR, ERROR_AS_JSON } from "../../../types/printing/shapes.ts";
import type { Context } from "../../context.ts";
import { ahead } from "../../evaluation/effects.ts";
import { inOrder, insteadOf, isPure, lowerAll, reusable } from "../../evaluation/order.ts";
import { equalityOf, mayBeTrueForOne, mixesBigInts } from "../../expressions/equality.ts";
import { heldPrototype } from "../../expressions/made-by.ts";
import { membership } from "../../expressions/membership.ts";
import { ownMethods } from "../../expressions/moved-methods.ts";
import { fieldsOf, listsFields } from "../../expressions/object-spread.ts";
import { ownOfPrototype } from "../../expressions/prototypes.ts";
import { lowerIterable, walkOf } from "../../iteration/iterables.ts";
import { mixesNone } from "../../missing/none-types.ts";
import { mayBeNothing } from "../../missing/nones.ts";
import { isOfEither, listed, recordKey } from "../../names/keys.ts";
import { attributeName, typeName } from "../../names/members.ts";
import { shapeOf, topShapeExpr } from "../../printing/shapes.ts";
import { lowerExpr } from "../../recursion.ts";
import { areBoxed, lowerEntries } from "../maps/boxes.ts";
import { pairsOf } from "../maps/map-constructors.ts";
import { assign } from "./assigning.ts";
import { create } from "./creating.ts";
import { isKnownFrozen, neverWritten } from "./freezing.ts";

type Call = (cx: Context, node: ts.CallExpression) => Expr;

export const OBJECT_CALLS: Readonly<Record<string, Call>> = {
	"Object.keys": (cx, node) => list(cx, node, "keys"),
	"Object.values": (cx, node) => list(cx, node, "values"),
	"Object.entries": (cx, node) => list(cx, node, "entries"),
	"Object.getOwnPropertyNames": ownNames,
	"Reflect.ownKeys": (cx, node) =>
		cx.facts.features.hasSymbols(cx.file) ? refused(cx, node) : ownNames(cx, node, [py.TRUE]),
	"Reflect.has": has,
	"Object.getOwnPropertySymbols": ownSymbols,
	"Object.create": create,
	"Object.getPrototypeOf": (cx, node) =>
		heldPrototype(cx, node) ?? cx.refuse(node.expression, "TSM1005", "getPrototypeOf", "Object"),
	"Object.assign": assign,
	"Object.fromEntries": fromEntries,
	"Object.hasOwn": (cx, node) => hasOwn(cx, node, node.arguments[0], node.arguments[1]),
	"Object.freeze": neverWritten,
	"Object.isFrozen": isKnownFrozen,
	"Object.is": isSame,
	structuredClone: clone,
};

function refused(cx: Context, node: ts.CallExpression): Expr {
	const [first] = node.arguments;
	const name = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText();
	return cx.refuse(node, "TSM1005", name, first === undefined ? "nothing" : typeName(cx, first));
}

function list(cx: Context, node: ts.CallExpression, part: "keys" | "values" | "entries"): Expr {
	const [object] = node.arguments;
	const kind = object === undefined ? null : cx.facts.kinds.only(object);
	if (object === undefined) return refused(cx, node);
	const isOpen = isOfEither(cx, object);
	if (kind === "record" && !isOpen) return listed(cx, object, lowerExpr(cx, object), part);
	// what is no record makes the helper raise
	if (kind === "list" || kind === "tuple" || kind === "str" || isOpen)
		return py.call(cx.helper(OWN[part]), [lowerExpr(cx, object)]);
	if (kind !== "instance") return refused(cx, node);
	const fields = fieldsOf(cx, object);
	if (fields === null)
		return listsFields(cx, object) ? py.call(cx.helper(FIELDS[part]), [lowerExpr(cx, object)]) : refused(cx, node);
	const given = lowerExpr(cx, object);
	const there = isSure(cx, object) ? given : py.call(cx.helper("_there_whole"), [given]);
	if (part === "keys") return insteadOf(cx, there, py.list(fields.map((f) => py.str(f))));
	const held = reusable(cx, there, "object");
	const value = (f: string): Expr => py.attr(held, attributeName(f));
	return py.list(fields.map((f) => (part === "values" ? value(f) : py.list([py.str(f), value(f)]))));
}

/** Of an array also its length, which is not listed otherwise; of a prototype what its class declares. */
/** @param asked nothing, or that only objects have any */
function ownNames(cx: Context, node: ts.CallExpression, asked: readonly Expr[] = []): Expr {
	const [object] = node.arguments;
	if (object === undefined) return refused(cx, node);
	const ofPrototype = ownOfPrototype(cx, object);
	if (ofPrototype !== null) return py.list(ofPrototype.map((n) => py.str(n)));
	const isSized = ["list", "tuple", "str"].includes(cx.facts.kinds.only(object) ?? "");
	if (isSized || isOfEither(cx, object)) return py.call(cx.helper("_own_names"), [lowerExpr(cx, object), ...asked]);
	return list(cx, node, "keys");
}

function isSure(cx: Context, object: ts.Expression): boolean {
	return !cx.facts.kinds.of(object).has("none") && !mayBeNothing(cx, object);
}

/** `Reflect.has(o, key)` */
function has(cx: Context, node: ts.CallExpression): Expr {
	const [object, key] = node.arguments;
	if (object === undefined || key === undefined) return refused(cx, node);
	// JavaScript works the object out first
	return arePure(cx, object, key) ? membership(cx, node, key, object) : refused(cx, node);
}

/** Does neither of them do anything when it is worked out? */
function arePure(cx: Context, object: ts.Expression, key: ts.Expression): boolean {
	return [object, key].every((e) => isPure(cx.capture(() => lowerExpr(cx, e)).value));
}

/** The keys of a record that are symbols; JavaScript's own name no entries of records. */
function ownSymbols(cx: Context, node: ts.CallExpression): Expr {
	const [object] = node.arguments;
	if (object === undefined || cx.facts.kinds.only(object) !== "record") return refused(cx, node);
	const record = lowerExpr(cx, object);
	return cx.facts.features.hasSymbols(cx.file)
		? py.call(cx.helper("_symbols"), [record])
		: insteadOf(cx, record, py.list([]));
}

const FIELDS = { keys: "_field_keys", values: "_field_values", entries: "_field_pairs" } as const;

const OWN = { keys: "_own_keys", values: "_own_values", entries: "_own_pairs" } as const;

function fromEntries(cx: Context, node: ts.CallExpression): Expr {
	const [entries] = node.arguments;
	return entries === undefined ? refused(cx, node) : ownMethods(cx, node, ofEntries(cx, entries));
}

function ofEntries(cx: Context, entries: ts.Expression): Expr {
	const make = cx.facts.order.records ? cx.boardName("collections", "OrderedDict") : py.name("dict");
	const walk = walkOf(cx, entries);
	const type = cx.checker.getTypeAtLocation(walk?.container ?? entries);
	// what is a text by its type may be undefined, or anything else
	const mayBeOther = cx.facts.standsAlone(cx.file) && (cx.facts.missing.mayItemsBe || cx.facts.lies.mayBeIn(cx.file));
	if (
		walk !== null &&
		walk.part === "entries" &&
		!walk.isSet &&
		!mayBeOther &&
		keysAreTexts(cx, cx.checker.getTypeArguments(type as ts.TypeReference)[0])
	)
		return py.call(make, [py.method(lowerEntries(cx, walk.container), "items")]);
	const item = cx.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
	const key = item === undefined ? undefined : firstOfPair(cx, item);
	const source = pairsOf(cx, entries, lowerIterable(cx, entries));
	if (keysAreTexts(cx, key) && !mayBeOther) return py.call(make, [source]);
	const isOther = mayBeOther || cx.facts.kinds.only(entries) === "any";
	const text = py.call(cx.helper(isOther ? "_property_key" : "_text"), [py.name("k")]);
	return py.call(make, [
		{ k: "comprehension", item: py.tuple([text, py.name("v")]), target: "k, v", source, test: null },
	]);
}

function firstOfPair(cx: Context, pair: ts.Type): ts.Type | undefined {
	return cx.checker.isTupleType(pair)
		? cx.checker.getTypeArguments(pair as ts.TypeReference)[0]
		: cx.checker.getIndexTypeOfType(pair, ts.IndexKind.Number);
}

function keysAreTexts(cx: Context, key: ts.Type | undefined): boolean {
	if (key === undefined) return false;
	const kinds = cx.facts.kinds.ofType(key);
	return kinds.size === 1 && kinds.has("str");
}

/** `Object.hasOwn(o, k)`, `o.hasOwnProperty(k)`. */
export function hasOwn(
	cx: Context,
	node: ts.CallExpression,
	object: ts.Expression | undefined,
	key: ts.Expression | undefined,
): Expr {
	const kind = object === undefined ? null : cx.facts.kinds.only(object);
	if (object === undefined || key === undefined) return refused(cx, node);
	const isOpen = isOfEither(cx, object);
	if (kind === "instance" && listsFields(cx, object)) return hasField(cx, object, key);
	if (kind !== "record" && !isOpen) return refused(cx, node);
	const [record = py.NONE, at = py.NONE] = inOrder(cx, [() => lowerExpr(cx, object), () => recordKey(cx, key)]);
	if (isOpen) return py.call(cx.helper("_has_own"), [record, at]);
	return py.compare("in", at, ahead(cx, { node: object, value: record }, { node: key, value: at }));
}

/** `Object.prototype.toString.call(x)`: what JavaScript calls such a value. */
export function tagOf(cx: Context, node: ts.CallExpression): Expr {
	const [value] = node.arguments;
	if (value === undefined) return refused(cx, node);
	const known = TAG_OF_KIND[cx.facts.kinds.only(value) ?? "unknown"];
	if (known !== undefined && isSure(cx, value)) return insteadOf(cx, lowerExpr(cx, value), py.str(`[object ${known}]`));
	if (cx.facts.escapes.bigInts(cx.file)) return refused(cx, node);
	const shape = shapeOf(cx, value);
	const isKnown = shape.problem === null || ["A class", ERROR, ERROR_AS_JSON].includes(shape.problem);
	if (!isKnown || [...cx.facts.kinds.of(value)].some((k) => !TAGGED.has(k))) return refused(cx, node);
	const given = topShapeExpr(cx, value, shape);
	return py.call(cx.helper("_tag_of"), given.k === "none" ? [lowerExpr(cx, value)] : [lowerExpr(cx, value), given]);
}

function hasField(cx: Context, object: ts.Expression, key: ts.Expression): Expr {
	const [owner = py.NONE, at = py.NONE] = inOrder(cx, [() => lowerExpr(cx, object), () => recordKey(cx, key)]);
	const keys = py.call(cx.helper("_field_keys"), [owner]);
	return py.compare("in", at, ahead(cx, { node: object, value: keys }, { node: key, value: at }));
}

/** `Object.is`: as `===`, but NaN is itself and -0 is not 0. */
function isSame(cx: Context, node: ts.CallExpression): Expr {
	const [a, b] = node.arguments;
	if (a === undefined || b === undefined) return refused(cx, node);
	const [ofA, ofB] = [cx.facts.kinds.of(a), cx.facts.kinds.of(b)];
	if (mixesBigInts(cx, ofA, ofB)) return cx.refuse(node, "TSM2009", "Object.is", typeName(cx, a), typeName(cx, b));
	const kinds = new Set<Kind>([...ofA, ...ofB]);
	if (kinds.size === 1 && kinds.has("number") && !mayBeTrueForOne(cx, a, b))
		return py.call(cx.helper("_same_number"), lowerAll(cx, [a, b]));
	if (["number", "unknown", "any"].some((k) => kinds.has(k as Kind)))
		return py.call(cx.helper("_same_value"), lowerAll(cx, [a, b]));
	return mixesNone(cx, a, b) ? cx.refuse(node, "TSM2015") : equalityOf(cx, a, b);
}

/** Of what holds nothing but plain values: a copy all through. */
function clone(cx: Context, node: ts.CallExpression): Expr {
	const [object] = node.arguments;
	if (
		object === undefined ||
		!holdsOnly(cx.facts, cx.checker.getTypeAtLocation(object), areBoxed(cx) ? WITHOUT_MAPS : PLAIN)
	)
		return refused(cx, node);
	return py.call(cx.helper("_clone"), [lowerExpr(cx, object)]);
}

/** Kinds whose values have one tag, and do not tell it themselves. */
const TAG_OF_KIND: Readonly<Partial<Record<Kind, string>>> = { date: "Date", bigint: "BigInt", promise: "Promise" };

const TAGGED: ReadonlySet<Kind> = new Set<Kind>([
	...PLAIN_DATA,
	"map",
	"jsset",
	"instance",
	"function",
	"symbol",
	"date",
	"unknown",
	"any",
]);

const PLAIN: ReadonlySet<Kind> = new Set<Kind>([
	...PLAIN_DATA,
	"map",
	"jsset",
	"date",
	// the helper looks at what it is
	"unknown",
	"any",
]);

const WITHOUT_MAPS: ReadonlySet<Kind> = new Set([...PLAIN].filter((k) => k !== "map" && k !== "jsset"));
