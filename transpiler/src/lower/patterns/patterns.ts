// Unpacking: `const [a, b = 1] = xs`, `({ x } = o)`, also as parameters and loop targets.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isStaticAccessor } from "../../types/classes/classes.ts";
import { CONTAINERS } from "../../types/kinds/kind.ts";
import { isDeclaredOnly } from "../../types/kinds/kinds.ts";
import { takesAnyName } from "../classes/index-signatures.ts";
import type { Context } from "../context.ts";
import { acts } from "../evaluation/effects.ts";
import { reusable } from "../evaluation/order.ts";
import { runsProgram } from "../evaluation/running.ts";
import { isEarly, mayLack, mayLackKey, perhaps } from "../expressions/questions.ts";
import { closing } from "../iteration/closing.ts";
import { allOf, isLibraryIterator, lowerIterable } from "../iteration/iterables.ts";
import { errorProperty } from "../library/errors/errors.ts";
import { isLoosePart } from "../library/loose-methods.ts";
import { unboxed } from "../library/maps/boxes.ts";
import { hasLengthOnly, lengthOf } from "../library/properties.ts";
import { matchProperty } from "../library/strings/regex.ts";
import { recordKey } from "../names/keys.ts";
import { attributeName } from "../names/members.ts";
import { lowerExpr } from "../recursion.ts";
import {
	type ArrayPattern,
	type ItemPart,
	isIndexed,
	itemCount,
	itemMayBeNull,
	itemsOf,
	mayHoldNull,
} from "./items.ts";
import { partsOfGlobal } from "./of-globals.ts";
import { isClaimed, itemsGiven, mayBeGone, nothingOf, partOfAny, partOfClaimed } from "./of-nothing.ts";
import { isPattern, kept, keptKey, type ObjectPart, type Pattern, partsOf } from "./parts.ts";
import { restOf } from "./rests.ts";
import { lowerTarget, namedPlace, takesWhole, wholeFor, withTarget } from "./targets.ts";

/** Pushes what stores the parts of `value` under the pattern's names. `source` has the value's type. */
export function unpack(cx: Context, pattern: Pattern, value: Expr, source: ts.Node): void {
	if (ts.isArrayBindingPattern(pattern) || ts.isArrayLiteralExpression(pattern))
		unpackArray(cx, pattern, sureItems(cx, source, allOf(cx, source, itemsGiven(cx, source, value))), source);
	else unpackObject(cx, pattern, value, source);
}

/** The same for a value that is to be lowered: what is no array is gone through. */
export function unpackFrom(cx: Context, pattern: Pattern, source: ts.Expression): Expr {
	const ofGlobal = ts.isObjectBindingPattern(pattern) ? partsOfGlobal(cx, pattern, source) : null;
	if (ofGlobal !== null) {
		for (const [part, given] of ofGlobal) store(cx, part.target, given);
		return py.NONE;
	}
	const isArray = ts.isArrayBindingPattern(pattern) || ts.isArrayLiteralExpression(pattern);
	const value = isArray ? lowerIterable(cx, source) : lowerExpr(cx, source);
	if (isArray) unpackArray(cx, pattern, value, source);
	else unpackObject(cx, pattern, value, source);
	return value;
}

/** Of what may be anything, the keys of a record are no items. */
function sureItems(cx: Context, source: ts.Node, value: Expr): Expr {
	if (cx.facts.kinds.only(source) !== "any") return value;
	cx.wordNoneOfAny();
	return py.call(cx.helper("_items_of"), [value]);
}

function unpackArray(cx: Context, pattern: ArrayPattern, value: Expr, source: ts.Node): void {
	const parts = itemsOf(pattern);
	const length = itemCount(cx, source, value);
	if (length === parts.length && parts.length > 0 && storeAtOnce(cx, parts, value, source)) return;
	const isPlaced = isIndexed(cx, source, value);
	if (!isPlaced && !isLibraryIterator(cx, source) && parts.some((p) => p !== null && isTakenActing(cx, p)))
		return takeInTurn(cx, parts, value, source);
	const items = isPlaced ? value : taken(cx, source, value, parts);
	if (parts.length === 0 && items.k === "call") return cx.push(py.exprStmt(items));
	const held = parts.length > 1 ? kept(cx, pattern, items, source, "items") : reusable(cx, items, "items");
	parts.forEach((part, i) => {
		if (part === null) return;
		if (part.isRest) {
			store(cx, part.target, py.call("list", [py.slice(held, py.int(i), null)]));
			return;
		}
		refuseNull(cx, part, source, i);
		// the type of a literal has the items that the pattern has a default for, too
		const isCounted = part.fallback === null || value.k === "list" || value.k === "tuple";
		const isThere = length !== null && i < length && isCounted;
		const item = isThere ? py.index(held, py.int(i)) : py.call(cx.helper("_item"), [held, py.int(i)]);
		storeOrDefault(cx, part.target, part.fallback, item);
	});
}

/** A default stands in for undefined, not for null. */
function refuseNull(cx: Context, part: ItemPart | null, source: ts.Node, at: number): void {
	const fallback = part?.fallback ?? null;
	if (fallback !== null && !cx.facts.nullIsApart && itemMayBeNull(cx, source, at)) cx.refuse(fallback, "TSM2015");
}

/** May storing the part do anything that what gives the next one could see? */
function isTakenActing(cx: Context, part: ItemPart): boolean {
	if (part.fallback !== null && acts(cx, part.fallback)) return true;
	return isPattern(part.target) ? runsProgram(cx, part.target) : !ts.isIdentifier(part.target) && acts(cx, part.target);
}

/** Each part is stored before the next one is asked for; an iterator hears of it when no more are wanted. */
function takeInTurn(cx: Context, parts: readonly (ItemPart | null)[], value: Expr, source: ts.Node): void {
	const items = cx.hold(py.call("iter", [value]), "items");
	const next = py.call(cx.helper("_following"), [items]);
	const body = cx.block(() => {
		parts.forEach((part, i) => {
			refuseNull(cx, part, source, i);
			if (part === null) cx.push(py.exprStmt(next));
			else if (part.isRest) store(cx, part.target, py.call("list", [items]));
			else storeOrDefault(cx, part.target, part.fallback, next);
		});
	});
	cx.push(closing(cx, items, body));
}

/** What the pattern takes of something that has no places: no more items than it names. */
function taken(cx: Context, source: ts.Node, value: Expr, parts: readonly (ItemPart | null)[]): Expr {
	if (parts.some((p) => p?.isRest === true)) return py.call("list", [value]);
	const items = isLibraryIterator(cx, source) ? py.call(cx.helper("_each"), [value]) : value;
	return py.call(cx.helper("_take"), [items, py.int(parts.length)]);
}

/** `a, b = b, a`: where each part is a name or a place, and all are there. */
function storeAtOnce(cx: Context, parts: readonly (ItemPart | null)[], value: Expr, source: ts.Node): boolean {
	const isWhole = ts.isExpression(source) && cx.facts.numbers.hasWholeItems(source);
	if (!isWhole && parts.some((p) => p !== null && takesWhole(cx, p.target))) return false;
	const isPlain = parts.every((p) => p === null || (!p.isRest && p.fallback === null && !isPattern(p.target)));
	if (!isPlain) return false;
	if (parts.some((p) => p !== null && ts.isElementAccessExpression(p.target) && acts(cx, p.target))) return false;
	const { statements, value: targets } = cx.capture(() => parts.map((p) => targetOf(cx, p)));
	if (statements.length > 0) return false;
	const unpacked = value.k === "list" && value.items.length > 1 ? py.tuple(value.items) : value;
	cx.push(py.assign(py.tuple(targets), unpacked));
	return true;
}

function targetOf(cx: Context, part: ItemPart | null): Expr {
	if (part === null) return py.name(cx.scope.taken.has("_") ? cx.temp("_") : "_");
	const target = part.target as ts.Identifier | ts.Expression;
	return ts.isIdentifier(target) ? namedPlace(cx, target) : lowerTarget(cx, target);
}

function unpackObject(
	cx: Context,
	pattern: ts.ObjectBindingPattern | ts.ObjectLiteralExpression,
	value: Expr,
	source: ts.Node,
): void {
	const parts = partsOf(pattern);
	// the only part is read before it is stored, but after its key is worked out
	const isReadOnce = parts.length === 1 && !parts.some((p) => p.key !== null && ts.isComputedPropertyName(p.key));
	const held = isReadOnce ? reusable(cx, value, "parts") : kept(cx, pattern, value, source, "parts");
	// of a pattern without a declaration TypeScript tells its own type, not that of what it takes apart
	const typed = ts.isObjectLiteralExpression(pattern) ? source : pattern;
	const kind = cx.facts.kinds.present(typed);
	const isRecord = kind === "record";
	const isOpen =
		kind === "any" ||
		kind === "unknown" ||
		(isRecord && cx.facts.wordsErrors(cx.file) && mayBeGone(cx, source) && !isClaimed(cx, source));
	const mayBeNone = isOpen || kind === null || mayBeGone(cx, source);
	if (parts.length === 0 && mayBeNone) cx.push(py.exprStmt(nothingOf(cx, held, source)));
	const taken: Expr[] = [];
	for (const e of parts) {
		if (e.isRest) {
			store(cx, e.target, restOf(cx, typed, e, held, taken));
			continue;
		}
		const key = keyOf(cx, pattern, e.key);
		if (key === null || (!isRecord && !isOpen && key.k !== "str")) {
			cx.refuse(e.node, "TSM1001", "This part of an object pattern");
			continue;
		}
		taken.push(key);
		if (isOpen && isLoosePart(cx, e.target, key)) cx.refuse(e.node, "TSM1021", e.node.getText());
		refuseNullPart(cx, e, typed, key);
		const part = isOpen
			? partOfAny(cx, held, key, e.fallback !== null, source)
			: partOf(cx, typed, held, key, e.fallback !== null, source);
		storeOrDefault(cx, e.target, e.fallback, part);
	}
}

/** A default stands in for undefined, not for null. */
function refuseNullPart(cx: Context, { fallback }: ObjectPart, pattern: ts.Node, key: Expr): void {
	if (fallback !== null && allowsNull(cx, pattern, key)) cx.refuse(fallback, "TSM2015");
}

function keyOf(cx: Context, pattern: Pattern, name: ts.PropertyName | null): Expr | null {
	if (name === null || ts.isPrivateIdentifier(name)) return null;
	if (ts.isNumericLiteral(name)) return py.str(String(Number(name.text)));
	if (!ts.isComputedPropertyName(name)) return py.str(name.text);
	return keptKey(cx, pattern, name.expression, recordKey(cx, name.expression));
}

function propertyOf(cx: Context, pattern: ts.Node, key: Expr): ts.Symbol | undefined {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(pattern));
	return key.k === "str" ? cx.checker.getPropertyOfType(type, key.value) : undefined;
}

function partOf(cx: Context, pattern: ts.Node, held: Expr, key: Expr, hasDefault: boolean, source: ts.Node): Expr {
	const kind = cx.facts.kinds.present(pattern);
	const isCounted = kind === "list" || kind === "tuple" || kind === "str" || cx.facts.kinds.isTextOrArray(pattern);
	if (isCounted || (kind !== null && CONTAINERS.includes(kind))) return partOfCounted(cx, pattern, held, key, source);
	// a property of a function is a variable, which its name alone tells
	if (kind === "function" && cx.checker.getTypeAtLocation(pattern).getConstructSignatures().length === 0)
		return cx.refuse(pattern, "TSM1001", "This part of an object pattern");
	if (kind !== "record" && key.k === "str") return attributeOf(cx, pattern, held, key, hasDefault, source);
	if (isClaimed(cx, source)) return partOfClaimed(cx, held, key, hasDefault, source);
	if (key.k === "str" && hasLengthOnly(cx, pattern, key.value)) return py.call(cx.helper("_length"), [held]);
	const property = propertyOf(cx, pattern, key);
	const isThere = property !== undefined && !mayLackKey(cx, property) && !hasDefault;
	return isThere ? py.index(held, key) : py.method(held, "get", [key]);
}

/** The part of a text, an array, a Map or a Set. */
function partOfCounted(cx: Context, pattern: ts.Node, held: Expr, key: Expr, source: ts.Node): Expr {
	const kind = cx.facts.kinds.present(pattern);
	const name = key.k === "str" ? key.value : "";
	const refused = (): Expr => cx.refuse(pattern, "TSM1001", "This part of an object pattern");
	if (kind !== null && CONTAINERS.includes(kind))
		return name === "size" ? py.call("len", [unboxed(cx, held)]) : refused();
	const ofMatch = kind === "list" ? matchProperty(cx, pattern, name) : null;
	if (ofMatch !== null) return py.attr(held, ofMatch);
	if (/^(0|[1-9]\d{0,8})$/.test(name)) return py.call(cx.helper("_item"), [held, py.int(Number(name))]);
	if (name !== "length") return refused();
	const isDoubted = cx.facts.wordsErrors(cx.file) && mayBeGone(cx, source);
	return isDoubted ? partOfAny(cx, held, key, false, source) : lengthOf(cx, source, held);
}

/** The part of an object of a class. */
function attributeOf(
	cx: Context,
	pattern: ts.Node,
	held: Expr,
	key: Extract<Expr, { k: "str" }>,
	hasDefault: boolean,
	source: ts.Node,
): Expr {
	const isOfError = isErrorPart(cx, pattern, key.value);
	if ((isOfError || cx.facts.wordsErrors(cx.file)) && mayBeGone(cx, source))
		return partOfAny(cx, held, key, hasDefault, source);
	const ofError = isOfError ? errorProperty(cx, key.value, held) : null;
	if (ofError !== null) return ofError;
	const name = attributeName(key.value);
	const property = propertyOf(cx, pattern, key);
	if (isStaticAccessor(property)) return py.method(held, `_get_${name}`, []);
	if (property === undefined && takesAnyName(cx, pattern)) return py.call("getattr", [held, key, py.NONE]);
	if (!mayLack(cx, property) && !isEarly(cx, property)) return py.attr(held, name);
	const there = mayBeGone(cx, source) ? py.call(cx.helper("_there"), [held, key]) : held;
	return perhaps(cx, there, key.value, name);
}

/** `const { name, message } = e` of an error. */
function isErrorPart(cx: Context, pattern: ts.Node, key: string): boolean {
	const type = cx.checker.getTypeAtLocation(pattern);
	const symbol = cx.checker.getPropertyOfType(type, key);
	const isOwn = symbol !== undefined && !isDeclaredOnly(symbol);
	return !isOwn && cx.facts.exceptions.isException(type);
}

/** A default stands in for undefined, not for null. */
function allowsNull(cx: Context, pattern: ts.Node, key: Expr): boolean {
	const property = propertyOf(cx, pattern, key);
	if (property === undefined || cx.facts.nullIsApart) return false;
	return mayHoldNull(cx, cx.checker.getTypeOfSymbol(property));
}

function storeOrDefault(
	cx: Context,
	target: ts.BindingName | ts.Expression,
	fallback: ts.Expression | null,
	part: Expr,
): void {
	if (fallback === null) return store(cx, target, part);
	const orDefault = (): Expr => {
		const held = cx.hold(part, "part");
		cx.push(
			py.ifStmt(
				py.isNone(held),
				cx.block(() => cx.push(py.assign(held, lowerExpr(cx, fallback)))),
			),
		);
		return held;
	};
	if (isPattern(target) || ts.isIdentifier(target)) store(cx, target, orDefault());
	else storeInPlace(cx, target as ts.Expression, fallback, orDefault);
}

function store(cx: Context, target: ts.BindingName | ts.Expression, value: Expr): void {
	if (isPattern(target)) unpack(cx, target, value, target);
	else if (ts.isIdentifier(target)) cx.push(py.assign(namedPlace(cx, target), value));
	else storeInPlace(cx, target as ts.Expression, null, () => value);
}

/** `[o.x = y] = value`: JavaScript knows the place before it takes the part, or works out its default. */
function storeInPlace(cx: Context, target: ts.Expression, fallback: ts.Expression | null, value: () => Expr): void {
	withTarget(cx, target, fallback, (place) => cx.push(py.assign(place, wholeFor(cx, target, value()))));
}
