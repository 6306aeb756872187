// A value as JavaScript writes it: `String(x)`, `${x}`, `"" + x`.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare, unparenthesized } from "../../syntax.ts";
import { isPrimitive } from "../../types/kinds/kind.ts";
import { isDeclaredOnly, type Kind } from "../../types/kinds/kinds.ts";
import { libraryNameOf, membersOf } from "../../types/kinds/type-parts.ts";
import { isAheadOfLet } from "../../types/missing/hoisted.ts";
import { isSafe } from "../../types/numbers/range.ts";
import { EITHER_NONE } from "../../types/printing/shapes.ts";
import type { Context } from "../context.ts";
import { insteadOf, isPure, reusable } from "../evaluation/order.ts";
import { errorText, isErrorWithoutText } from "../library/errors/errors.ts";
import { areBoxed, containerName } from "../library/maps/boxes.ts";
import { isEitherNone } from "../missing/none-types.ts";
import { absentName, isPresent, mayBeNothing } from "../missing/nones.ts";
import { topShapeExpr } from "../printing/shapes.ts";
import { lowerExpr } from "../recursion.ts";
import { mayBeBigInt } from "./typeof.ts";

/** @param place an f-string writes ints by itself; elsewhere they need `str` */
export function toText(cx: Context, node: ts.Expression, place: "fstring" | "value"): Expr {
	return textOf(cx, node, lowerExpr(cx, node), place);
}

/** In a template, added to a text, or given where the library asks for one: JavaScript writes no symbol there, as `String(x)` does. */
export function toTextWithin(cx: Context, node: ts.Expression, place: "fstring" | "value"): Expr {
	return textOf(cx, node, noSymbol(cx, node, lowerExpr(cx, node)), place);
}

/** `value`, what `node` was lowered to, where a symbol is none that becomes a text. */
export function noSymbol(cx: Context, node: ts.Expression, value: Expr): Expr {
	const kinds = cx.facts.kinds.of(node);
	const mayBeSymbol = (kinds.has("any") || kinds.has("unknown")) && cx.facts.features.symbolUses(cx.file).made;
	return mayBeSymbol ? py.call(cx.helper("_no_symbol"), [value]) : value;
}

/** @param value what `node` was lowered to */
export function textOf(cx: Context, node: ts.Expression, value: Expr, place: "fstring" | "value"): Expr {
	const kinds = cx.facts.kinds.of(node);
	if (isErrorWithoutText(cx, node)) return ofError(cx, node, value);
	if (hasOwnText(cx, node) && !mayConvertItself(cx, node) && !mayGiveNone(cx)) return ownText(cx, node, value);
	const [first] = kinds;
	if (kinds.size === 1 && first === "bigint" && mayBeNothing(cx, node)) return bigIntText(cx, node, value);
	if (kinds.size > 1 && kinds.has("bigint") && [...kinds].every((k) => BESIDE_BIGINTS.has(k)))
		return besideText(cx, node, value);
	if (isPrimitive(kinds) && cx.facts.missing.mayBe(node))
		return py.call(cx.helper("_text"), [value, absentName(cx, node)]);
	if (kinds.size === 1 && (isPrimitive(kinds) || first === "none") && cx.facts.lies.mayBeAt(node)) {
		const none = first === "none" ? [py.tuple([py.str(noneText(cx, node)), py.NONE, py.str(""), py.NONE])] : [];
		return py.call(cx.helper("_text_of"), [value, ...none]);
	}
	const plain = kinds.size === 1 && first !== undefined ? plainText(cx, node, first, value, place) : null;
	if (plain !== null) return plain;
	// what can never be, by its type, may be anything all the same
	const isNever = kinds.size === 0;
	if (!isNever && [...kinds].every((k) => ["str", "number", "bool", "none"].includes(k)))
		return primitiveText(cx, node, value);
	return objectText(cx, node, value);
}

/** What Python's `str` writes as it does a bigint, and what stands for it where it is not there. */
const BESIDE_BIGINTS: ReadonlySet<Kind> = new Set<Kind>(["bigint", "str", "none"]);

/** A bigint, a text, or neither. */
function besideText(cx: Context, node: ts.Expression, value: Expr): Expr {
	const mayBeNone = cx.facts.kinds.of(node).has("none") || mayBeNothing(cx, node);
	const held = mayBeNone ? reusable(cx, value) : value;
	const text = py.call("str", [held]);
	return mayBeNone ? noneOr(cx, node, held, text) : text;
}

/** The digits, and what follows them; or what it is called if it is not there all the same. */
export function bigIntText(cx: Context, node: ts.Expression, value: Expr, tail: string | null = null): Expr {
	const isAbsent = mayBeNothing(cx, node);
	const held = isAbsent ? reusable(cx, value) : value;
	const digits = py.call("str", [held]);
	const text = tail === null ? digits : py.binary("+", digits, py.str(tail));
	if (isAbsent && cx.facts.nullIsApart) return noneOr(cx, node, held, text);
	return isAbsent ? py.cond(py.isNone(held), absentName(cx, node), text) : text;
}

function ofError(cx: Context, node: ts.Expression, value: Expr): Expr {
	if (!cx.facts.kinds.of(node).has("none") && !mayBeNothing(cx, node)) return errorText(cx, value);
	const held = reusable(cx, value);
	return noneOr(cx, node, held, errorText(cx, held));
}

/** Of a value whose kind is known; null where that says too little. */
function plainText(cx: Context, node: ts.Expression, kind: Kind, value: Expr, place: "fstring" | "value"): Expr | null {
	switch (kind) {
		case "str":
			return value;
		case "number":
			if (!isWritable(cx, node)) return py.call(cx.helper("_number_text"), [value]);
			return place === "fstring" ? value : py.call("str", [value]);
		case "bigint":
			return place === "fstring" ? value : py.call("str", [value]);
		case "symbol":
			return py.method(value, "toString");
		case "bool":
			return py.cond(value, py.str("true"), py.str("false"));
		case "none":
			return cx.facts.nullIsApart || isVoid(cx, node)
				? primitiveText(cx, node, value)
				: insteadOf(cx, value, py.str(noneText(cx, node)));
		default:
			return null;
	}
}

/** What a function of type `() => void` gives may be anything. */
export function isVoid(cx: Context, node: ts.Expression): boolean {
	return (cx.checker.getTypeAtLocation(node).flags & ts.TypeFlags.Void) !== 0;
}

function primitiveText(cx: Context, node: ts.Expression, value: Expr): Expr {
	const args = cx.facts.kinds.of(node).has("none") ? [value, py.str(noneText(cx, node))] : [value];
	return py.call(cx.helper("_text"), args);
}

function ownText(cx: Context, node: ts.Expression, value: Expr): Expr {
	const mayBeNone = cx.facts.kinds.of(node).has("none") || mayBeNothing(cx, node);
	const held = mayBeNone ? reusable(cx, value) : value;
	const isRecord = cx.facts.kinds.present(node) === "record";
	const text = isRecord ? py.call(py.index(held, py.str("toString"))) : py.method(held, "toString");
	return mayBeNone ? noneOr(cx, node, held, text) : text;
}

/** An object of a class may have a `[Symbol.toPrimitive]`, which comes before its toString. */
function mayConvertItself(cx: Context, node: ts.Expression): boolean {
	return cx.facts.features.symbolUses(cx.file).primitives && cx.facts.kinds.present(node) === "instance";
}

function noneOr(cx: Context, node: ts.Expression, held: Expr, text: Expr): Expr {
	if (cx.facts.nullIsApart)
		return py.cond(isPresent(cx, node, held), text, py.call(cx.helper("_text"), [held, py.str("undefined")]));
	return py.cond(py.isNone(held), py.str(noneText(cx, node)), text);
}

/** An object whose class, and not JavaScript's Object, says how it is written; none that another may stand for, which need not. */
function hasOwnText(cx: Context, node: ts.Expression): boolean {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node));
	const members = membersOf(type);
	const present = cx.facts.kinds.present(node);
	const isKeyed = present === "record" || present === "map" || present === "jsset";
	const kind = present === "instance" || isKeyed ? present : null;
	return members.every((t) => {
		const own = t.getSymbol() === undefined ? undefined : t.getProperty("toString");
		const owner = own?.valueDeclaration?.parent;
		if (owner !== undefined && ts.isClassLike(owner) && cx.facts.kinds.isStoodInFor(owner)) return false;
		if (own === undefined || isDeclaredOnly(own) || !givesText(cx, own)) return false;
		return kind !== null && cx.facts.kinds.ofType(t).has(kind);
	});
}

/** What else it may give becomes a text in turn. */
function givesText(cx: Context, method: ts.Symbol): boolean {
	const signatures = cx.checker.getTypeOfSymbol(method).getCallSignatures();
	const results = signatures.flatMap((s) => membersOf(s.getReturnType()));
	return results.every((t) => (t.flags & ts.TypeFlags.StringLike) !== 0);
}

/** May a `toString` of the program's give something else than a text, whatever its type says? JavaScript writes that. */
function mayGiveNone(cx: Context): boolean {
	if (!cx.facts.standsAlone(cx.file)) return false;
	const written = cx.facts.membersNamed("toString").filter(ts.isFunctionLike);
	const isFound = written.some((w) => cx.facts.missing.mayBeGivenBy(w)) || cx.facts.lies.mayBeIn(cx.file);
	cx.mixesNone ||= isFound && !cx.facts.nullIsApart && !cx.facts.features.hasNoNull(cx.file);
	return isFound;
}

/** Of arrays, objects and what may be one: JavaScript asks their \`toString\`. */
function objectText(cx: Context, node: ts.Expression, value: Expr): Expr {
	const type = cx.checker.getTypeAtLocation(node);
	const problem = unwritten(cx, type, true);
	if (problem !== null) return cx.refuse(node, "TSM2006", problem);
	const only = cx.facts.kinds.only(node);
	const name = tagName(cx, node, type);
	if (name === null) return cx.refuse(node, "TSM2006", WEAK);
	if (only === "promise" || name.endsWith("Generator")) return constantText(cx, node, value, `[object ${name}]`);
	const mayBeBare = cx.facts.features.makesBare(cx.file);
	if (mayBeBare && !cx.facts.standsAlone(cx.file)) return cx.refuse(node, "TSM2006", "What may have no prototype");
	const shape = cx.facts.shapes.of(type);
	if (shape.keyed?.tag === "open" && cx.facts.escapes.bigInts(cx.file))
		return cx.refuse(node, "TSM2006", "What may be a bigint");
	const mayWriteItself =
		(only === "record" && cx.facts.features.writesRecords(cx.file)) ||
		mayBeBare ||
		((only === "map" || only === "jsset") && cx.facts.features.derivesContainers(cx.file));
	// `x!` says of what may be nothing that it is there
	const isInDoubt = ts.isNonNullExpression(unparenthesized(node)) || mayBeNothing(cx, node);
	cx.mixesNone ||= isInDoubt && !cx.facts.nullIsApart;
	if (only !== null && !mayWriteItself && !isInDoubt && ["record", "dict", "map", "jsset"].includes(only))
		return constantText(cx, node, value, `[object ${name}]`);
	return askedText(cx, node, value, name);
}

/** What stands between the brackets for a value of the type; null if that is not known. */
function tagName(cx: Context, node: ts.Expression, type: ts.Type): string | null {
	const kind = cx.facts.kinds.present(node);
	if (kind === "map" || kind === "jsset") return containerName(cx, type);
	if (cx.facts.kinds.only(node) === "promise") return "Promise";
	const made = libraryNameOf(type);
	return /^(Async)?Generator$/.test(made) ? made : "Object";
}

/** The value is asked for its text. */
function askedText(cx: Context, node: ts.Expression, value: Expr, name: string): Expr {
	const given = topShapeExpr(cx, node, cx.facts.shapes.of(cx.checker.getTypeAtLocation(node)));
	// the board does not tell one from other dictionaries
	const isWeak = name.startsWith("Weak") && !areBoxed(cx);
	const held = isWeak ? reusable(cx, value, "held") : value;
	const text = py.call(cx.helper("_text_of"), given.k === "none" ? [held] : [held, given]);
	return isWeak ? py.cond(py.compare("is", held, py.NONE), text, py.str(`[object ${name}]`)) : text;
}

const WEAK = "A WeakMap or WeakSet";

/** The value counts for nothing but what working it out does; a variable whose line has not run yet raises. */
function constantText(cx: Context, node: ts.Expression, value: Expr, text: string): Expr {
	const name = bare(node);
	if (!isPure(value) || (ts.isIdentifier(name) && isAheadOfLet(cx.checker, name))) cx.push(py.exprStmt(value));
	return py.str(text);
}

/** What of the type cannot be written as JavaScript writes it; in an array null and undefined are written alike. */
export function unwritten(cx: Context, type: ts.Type, isTop: boolean): string | null {
	const kinds = cx.facts.kinds.ofType(type);
	const odd = [...kinds].find((k) => UNWRITTEN[k] !== undefined && !(isTop && k === "symbol"));
	if (odd !== undefined) return UNWRITTEN[odd] ?? null;
	// of a list's items; what is written by itself is looked at where it stands
	if (!isTop && !kinds.has("bigint") && mayBeBigInt(cx, kinds)) return "What may be a bigint";
	const shape = cx.facts.shapes.of(type);
	const members = membersOf(type);
	const has = (flags: ts.TypeFlags): boolean => members.some((t) => (t.flags & flags) !== 0);
	if (isTop && !cx.facts.nullIsApart && has(ts.TypeFlags.Null) && has(ts.TypeFlags.Undefined)) return EITHER_NONE;
	if (shape.problem === "What may be a Map, a Set or an object") return shape.problem;
	if (shape.problem === WEAK && !isTop) return shape.problem;
	for (const t of members) {
		const own = cx.facts.kinds.ofType(t);
		const items =
			own.has("list") || own.has("tuple") ? cx.checker.getIndexTypeOfType(t, ts.IndexKind.Number) : undefined;
		const inner = items === undefined || items === type ? null : unwritten(cx, items, false);
		if (inner !== null) return inner;
	}
	return null;
}

const UNWRITTEN: Readonly<Partial<Record<Kind, string>>> = {
	bytes: "bytes",
	bytearray: "A bytearray",
	memoryview: "A memoryview",
	set: "Python's set",
	function: "A function",
	symbol: "A symbol in an array",
	bigint: "A bigint beside other values",
};

/** Does Python's `str` write it as JavaScript does? Beyond 2^53 JavaScript writes other digits. */
function isWritable(cx: Context, node: ts.Expression): boolean {
	const known = cx.facts.numbers.of(node);
	return !known.fraction && isSafe(known);
}

/** What None is written as here: the type has either null or undefined; if both, tsmpy cannot tell. */
export function noneText(cx: Context, node: ts.Expression): string {
	if (cx.facts.nullIsApart) return "undefined";
	const type = cx.checker.getTypeAtLocation(node);
	const bound = cx.checker.getBaseConstraintOfType(type) ?? type;
	const has = (flags: ts.TypeFlags): boolean =>
		[type, bound].flatMap((t) => membersOf(t)).some((t) => (t.flags & flags) !== 0);
	const isNull = has(ts.TypeFlags.Null);
	const isUndefined = has(ts.TypeFlags.Undefined | ts.TypeFlags.Void) || isEitherNone(cx, node);
	if (isNull && isUndefined) cx.refuse(node, "TSM2006", EITHER_NONE);
	return isNull ? "null" : "undefined";
}
