// Shapes of what is printed, as the helper `_inspect` takes them: a tuple of the text of None, the shape of a list's
// items, what a dictionary is, and the shapes inside it; None where Python's types tell all.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare } from "../../syntax.ts";
import { hasFlags, OPEN } from "../../types/kinds/type-flags.ts";
import { isLastValue } from "../../types/missing/last-values.ts";
import { memberKey } from "../../types/names/member-keys.ts";
import { descriptionOf } from "../../types/names/symbols.ts";
import { isPlainShape, type Keyed, type Shape } from "../../types/printing/shape.ts";
import { EITHER_NONE, ERROR, ERROR_AS_JSON, REGEX } from "../../types/printing/shapes.ts";
import { HANDED_ON } from "../../types/printing/unshown.ts";
import type { Context } from "../context.ts";
import { areBoxed } from "../library/maps/boxes.ts";
import { isEitherNone } from "../missing/none-types.ts";
import { attributeName, symbolMember } from "../names/members.ts";

/**
 * What of the type cannot be shown as Node shows it; null if all can.
 *
 * @param isLuckyWithErrors what may be an error is taken for something else, and ends the program if it is none
 */
export function unshownPart(cx: Context, shape: Shape, isLuckyWithErrors = false): string | null {
	const { shapes } = cx.facts;
	for (const s of shapes.reach(shape, (base) => cx.facts.derivedFrom(base))) {
		const isShown = s.problem === null || s.problem === REGEX || (isLuckyWithErrors && isError(s.problem));
		if (!isShown) return s.problem;
		if (s.isFunction && !cx.facts.standsAlone(cx.file)) return "A function";
		if (s.isFunction && cx.scopes.hasFunctionProperties)
			return "A function in a program whose functions have properties";
		if (s.keyed?.tag === "open" && cx.facts.escapes.bigInts(cx.file)) return "What may be a bigint or something else";
	}
	return null;
}

export function isError(problem: string): boolean {
	return problem === ERROR || problem === ERROR_AS_JSON;
}

/** Errors and arrays of such. */
export function isSurelyError(cx: Context, type: ts.Type): boolean {
	if (type.isUnion()) return type.types.every((t) => isSurelyError(cx, t));
	const item = cx.checker.isArrayType(type) ? cx.checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
	return item === undefined ? cx.facts.exceptions.isException(type) : isSurelyError(cx, item);
}

export function shapeOf(cx: Context, node: ts.Expression): Shape {
	if (cx.facts.features.handsOnSteps && isStepOfAny(cx, node)) cx.refuse(node, "TSM2050", HANDED_ON);
	const type = cx.checker.getTypeAtLocation(node);
	if (isLastValue(cx.checker, node)) return cx.facts.shapes.ofOptional(type);
	if (isEitherNone(cx, node)) {
		if (!cx.facts.nullIsApart) cx.refuse(node, "TSM2015");
		return cx.facts.shapes.ofOptional(type);
	}
	if (!isAbsentObject(cx, node)) return cx.facts.shapes.of(type);
	const absent = cx.facts.missing.nameOf(node);
	// what nothing is known of may be null, and there all the same
	const isEither = absent === "either" || (absent === "undefined" && hasFlags(type, OPEN) && mayHoldNull(cx));
	if (isEither && !cx.facts.nullIsApart) cx.refuse(node, "TSM2015");
	return absent === "null" ? cx.facts.shapes.ofNullable(type) : cx.facts.shapes.ofOptional(type);
}

/** `it.next()` of what nothing is known of, or a variable that begins with one. */
function isStepOfAny(cx: Context, node: ts.Expression): boolean {
	if (cx.facts.kinds.only(node) !== "any") return false;
	const kept = ts.isIdentifier(node) ? cx.symbolOf(node)?.valueDeclaration : undefined;
	const first = kept !== undefined && ts.isVariableDeclaration(kept) ? kept.initializer : undefined;
	const value = bare(first ?? node);
	if (!ts.isCallExpression(value) || !ts.isPropertyAccessExpression(value.expression)) return false;
	return /^(next|return|throw)$/.test(value.expression.name.text);
}

function mayHoldNull(cx: Context): boolean {
	return cx.facts.unknownIn(cx.file).isNull;
}

function isAbsentObject(cx: Context, node: ts.Expression): boolean {
	return !cx.facts.kinds.of(node).has("none") && cx.facts.missing.mayBe(node);
}

/** May it have been read where nothing is? A parameter or an item of a loop was not. */
export function mayBeMissing(cx: Context, node: ts.Expression): boolean {
	if (!cx.facts.unknownIn(cx.file).isMissing) return false;
	const declaration = ts.isIdentifier(node) ? cx.declarationOf(node) : undefined;
	if (declaration === undefined) return true;
	if (ts.isParameter(declaration)) return declaration.questionToken !== undefined;
	return !ts.isVariableDeclaration(declaration) || !ts.isForOfStatement(declaration.parent.parent);
}

/** What a helper is given that looks into a value: a shape that says nothing is left out. */
export function shapeArguments(value: Expr, shape: Expr): Expr[] {
	return shape.k === "none" ? [value] : [value, shape];
}

/** Of a value that may have been read where nothing is: then it is undefined. */
export function topShapeExpr(cx: Context, node: ts.Expression, shape: Shape): Expr {
	cx.mixesNone ||= holdsAbsentBesideNull(cx, shape);
	const { isNull, isUndefined, isMap } = cx.facts.unknownIn(cx.file);
	if (shape.keyed?.tag !== "open" || shape.none !== null || isUndefined || !mayBeMissing(cx, node))
		return shapeExpr(cx, shape);
	cx.mixesNone ||= isNull;
	const inner = openItems(cx);
	const list = shape.list === null ? inner : shapeExpr(cx, shape.list);
	return py.tuple([isNull ? py.NONE : py.str("undefined"), list, py.str(isMap ? "?" : ""), inner]);
}

/** May an array in it have items that are not there, which its type does not tell, in a program that has null, too? */
function holdsAbsentBesideNull(cx: Context, shape: Shape): boolean {
	if (cx.facts.nullIsApart || isPrimitiveShape(shape) || cx.facts.features.hasNoNull(cx.file)) return false;
	return cx.facts.missing.mayItemsBe;
}

function isPrimitiveShape({ list, keyed, classes }: Shape): boolean {
	return list === null && keyed === null && classes.size === 0;
}

export function shapeExpr(cx: Context, shape: Shape | null): Expr {
	if (shape === null || isPlain(cx, shape)) return py.NONE;
	const name = cx.shapes.get(shape);
	if (name !== undefined) return py.name(name);
	// met again inside itself: looked up when it is needed
	if (cx.openShapes.has(shape)) return py.lambda([], py.name(openName(cx, shape)));
	cx.openShapes.set(shape, null);
	const [tag, inner] = keyedExprs(cx, shape.keyed);
	const list = shape.keyed?.tag === "open" && shape.list === null ? inner : shapeExpr(cx, shape.list);
	const text = noneText(cx, shape);
	const none = text === null ? py.NONE : py.str(text);
	const made = py.tuple([none, list, py.str(tag), inner]);
	const given = cx.openShapes.get(shape) ?? null;
	cx.openShapes.delete(shape);
	if (given === null && py.isConstant(made)) return made;
	const held = given ?? shapeName(cx);
	cx.shapes.set(shape, held);
	cx.prologue.push(py.assign(py.name(held), made));
	return py.name(held);
}

/** What is inside a value of which nothing is known: more of that kind. */
function openItems(cx: Context): Expr {
	const { isNull, isUndefined, isMap } = cx.facts.unknownIn(cx.file);
	if (isNull === isUndefined && !isMap) return py.NONE;
	if (cx.openItems === null) {
		cx.openItems = shapeName(cx);
		const again = py.lambda([], py.name(cx.openItems));
		const none = isNull === isUndefined ? py.NONE : py.str(isNull ? "null" : "undefined");
		cx.prologue.push(py.assign(py.name(cx.openItems), py.tuple([none, again, py.str(isMap ? "?" : ""), again])));
	}
	return py.name(cx.openItems);
}

/** What None is written as; null if that cannot be told. */
export function noneText(cx: Context, shape: Shape): string | null {
	if (shape.none !== null || shape.keyed?.tag !== "open") return shape.none;
	const { isNull, isUndefined } = cx.facts.unknownIn(cx.file);
	cx.mixesNone ||= isNull && isUndefined;
	return isNull === isUndefined ? null : isNull ? "null" : "undefined";
}

function isPlain(cx: Context, shape: Shape): boolean {
	const { isNull, isUndefined, isMap } = cx.facts.unknownIn(cx.file);
	if (isNull && isUndefined && !isPlainShape(shape, false)) cx.mixesNone ||= isPlainShape(shape, true);
	cx.mixesNone ||= isNull && isUndefined && shape.keyed?.tag === "open" && shape.none === null;
	return isPlainShape(shape, !isMap && isNull === isUndefined);
}

function openName(cx: Context, shape: Shape): string {
	const name = cx.openShapes.get(shape) ?? shapeName(cx);
	cx.openShapes.set(shape, name);
	return name;
}

function shapeName(cx: Context): string {
	return cx.scopes.fresh(cx.scopes.opened(cx.file), "_shape");
}

/** A box tells by itself what is in it. */
function containerTag(cx: Context, tag: string): string {
	return areBoxed(cx) ? "?" : tag;
}

function keyedExprs(cx: Context, keyed: Keyed | null): readonly [string, Expr] {
	switch (keyed?.tag) {
		case "record": {
			const fields = [...keyed.fields].filter(([, of]) => !isPlain(cx, of));
			if (fields.length === 0) return ["", py.NONE];
			return ["", { k: "dict", entries: fields.map(([name, of]) => [py.str(name), shapeExpr(cx, of)] as const) }];
		}
		case "index":
			return ["", shapeExpr(cx, keyed.values)];
		case "map":
			return [containerTag(cx, "M"), py.tuple([shapeExpr(cx, keyed.keys), shapeExpr(cx, keyed.values)])];
		case "set":
			return [containerTag(cx, "S"), shapeExpr(cx, keyed.items)];
		case "bigint":
			return ["n", py.NONE];
		case "typed":
			return [keyed.name, py.NONE];
		case "open":
			return [cx.facts.unknownIn(cx.file).isMap ? "?" : "", openItems(cx)];
		default:
			return ["", py.NONE];
	}
}

/** Of a field that may be shown under a type which says nothing of it. @param problem what keeps it from being shown */
export function partShape(cx: Context, shape: Shape, problem: string | null): Expr {
	if (problem === null) return shapeExpr(cx, shape);
	cx.mixesNone ||= problem === EITHER_NONE;
	return cx.helper("_unshowable");
}

/** What of a field its shape does not tell; an error ends the program where it is shown. */
function problemIn(cx: Context, shape: Shape): string | null {
	for (const { problem } of cx.facts.shapes.reach(shape, (base) => cx.facts.derivedFrom(base)))
		if (problem !== null && problem !== REGEX && !isError(problem)) return problem;
	return null;
}

/** `_shown = ("x", "y")` in a class: the fields that `_inspect` shows. */
export function shownFields(cx: Context, node: ts.ClassLikeDeclaration): Expr {
	const all = cx.facts.shapes.fields.of(node);
	// JavaScript lists symbols last
	const inOrder = [
		...all.filter((f) => memberKey(cx.checker, f.name) !== null),
		...all.filter((f) => memberKey(cx.checker, f.name) === null),
	];
	const fields = inOrder.map(({ name, shape }) => {
		const text = memberKey(cx.checker, name);
		const of = cx.facts.shown.hasAny() ? partShape(cx, shape, problemIn(cx, shape)) : shapeExpr(cx, shape);
		if (text === null) return symbolField(cx, name, of);
		const attribute = attributeName(text);
		return of.k === "none" && attribute === text && /^[a-z_]\w*$/i.test(text)
			? py.str(text)
			: py.tuple([py.str(shownName(text)), py.str(attribute), of]);
	});
	return py.tuple(fields);
}

/** A member's name as Node prints it: what is no name in ASCII stands in quotes. */
export function shownName(name: string): string {
	if (/^[a-z_]\w*$/i.test(name)) return name;
	const quote = ["'", '"', "`"].find((mark) => !name.includes(mark)) ?? "'";
	return quote + escaped(name, quote) + quote;
}

/** What stands in no quotes of Node's as it is. */
function escaped(text: string, quote: string): string {
	return text.replace(/['\\\p{Cc}]/gu, (c) => {
		if (c === "'") return quote === c ? "\\'" : c;
		return KNOWN[c] ?? `\\x${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
	});
}

const KNOWN: Readonly<Record<string, string>> = {
	"\b": "\\b",
	"\t": "\\t",
	"\n": "\\n",
	"\f": "\\f",
	"\r": "\\r",
	"\\": "\\\\",
};

function symbolField(cx: Context, name: ts.PropertyName, shape: Expr): Expr {
	if (!ts.isComputedPropertyName(name)) return cx.refuse(name, "TSM1001", "A computed name of a member");
	const key = name.expression;
	const isTag = key.getText() === "Symbol.toStringTag";
	const description = isTag ? key.getText() : descriptionOf(cx.checker, key);
	if (description === null) cx.refuse(key, "TSM2050", "A field with this symbol for its name");
	return py.tuple([py.str(`[${escaped(`Symbol(${description})`, "'")}]`), py.str(symbolMember(cx, key) ?? "_"), shape]);
}
