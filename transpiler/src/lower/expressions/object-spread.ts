// What is spread in an object literal, and records made of what an object holds.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { KEYWORDS } from "../../python/names.ts";
import { unparenthesized } from "../../syntax.ts";
import { ownFields } from "../../types/classes/fields.ts";
import type { Kind } from "../../types/kinds/kinds.ts";
import { membersOf } from "../../types/kinds/type-parts.ts";
import type { Context } from "../context.ts";
import { reusable } from "../evaluation/order.ts";
import { isPresent, mayBeNothing } from "../missing/nones.ts";
import { mayBeArray } from "../names/keys.ts";
import { attributeName } from "../names/members.ts";
import { lowerExpr } from "../recursion.ts";

/** A call can take so many keyword arguments. */
const MOST_KEYWORDS = 60;

/** A new record with these entries. */
export function display(cx: Context, entries: readonly (readonly [Expr, Expr])[]): Expr {
	if (!cx.facts.order.records) return { k: "dict", entries };
	const make = cx.boardName("collections", "OrderedDict");
	const keywords = entries.flatMap(([key, value]) =>
		key.k === "str" && isName(key.value) ? [{ name: key.value, value }] : [],
	);
	if (keywords.length === entries.length && entries.length <= MOST_KEYWORDS) return py.call(make, [], keywords);
	return py.call(make, [py.tuple(entries.map(([key, value]) => py.tuple([key, value])))]);
}

export function isName(key: string): boolean {
	return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) && !KEYWORDS.has(key);
}

/** `...x` in an object: nothing at all, false and the like add nothing. */
export function spreadSource(cx: Context, node: ts.Expression): Expr {
	const kinds = givingKinds(cx, node);
	if (kinds.size > 0 && [...kinds].every((k) => k === "number" || k === "bool"))
		return py.call(cx.helper("_spread"), [lowerExpr(cx, node)]);
	if (carriesThis(cx, node) && !cx.facts.standsAlone(cx.file)) return cx.refuse(node, "TSM2033");
	if (kinds.size === 0)
		return mayBeArray(cx, node) ? py.call(cx.helper("_spread"), [lowerExpr(cx, node)]) : lowerExpr(cx, node);
	const isOpen = isOpenRecord(cx, node) || [...kinds].every((k) => k === "any" || k === "function");
	if (isOpen) return py.call(cx.helper("_spread"), [lowerExpr(cx, node)]);
	const isInstance = kinds.size === 1 && kinds.has("instance");
	const fields = isInstance ? fieldsOf(cx, node) : null;
	if (fields === null && !(isInstance && listsFields(cx, node)))
		return cx.refuse(node, "TSM1001", "Spread of this in an object");
	const mayLack = cx.facts.kinds.of(node).has("none") || mayBeNothing(cx, node);
	const held = mayLack || fields !== null ? reusable(cx, lowerExpr(cx, node), "object") : lowerExpr(cx, node);
	const parts =
		fields === null
			? fieldsAsRecord(cx, held)
			: display(
					cx,
					fields.map((f) => [py.str(f), py.attr(held, attributeName(f))]),
				);
	return mayLack ? py.cond(isPresent(cx, node, held), parts, display(cx, [])) : parts;
}

/** Without those whose values are records, or false for Python as for JavaScript. */
function givingKinds(cx: Context, node: ts.Expression): Set<Kind> {
	const kinds = new Set(cx.facts.kinds.of(node));
	for (const k of ["none", "record"] as const) kinds.delete(k);
	if (kinds.has("bool") && isFalse(cx, node)) kinds.delete("bool");
	if (kinds.has("str") && isEmptyText(cx, node)) kinds.delete("str");
	return kinds;
}

/** `...(isKnown && { text })`: what is added is false, or an object. */
function isFalse(cx: Context, node: ts.Expression): boolean {
	const type = cx.checker.getTypeAtLocation(node);
	const booleans = membersOf(type).filter((t) => t.flags & ts.TypeFlags.BooleanLike);
	return booleans.every((t) => cx.checker.typeToString(t) === "false");
}

/** `...(text && { text })`: the empty text has no keys. */
function isEmptyText(cx: Context, node: ts.Expression): boolean {
	const type = cx.checker.getTypeAtLocation(node);
	const texts = membersOf(type).filter((t) => t.flags & ts.TypeFlags.StringLike);
	return texts.every((t) => t.isStringLiteral() && t.value === "");
}

/** Of a type parameter's type: a record, or what makes the output raise. */
export function isOpenRecord(cx: Context, node: ts.Expression): boolean {
	return cx.facts.kinds.only(node) === "unknown";
}

/** The names of an object's own properties, in their order, if its class alone tells them. */
export function fieldsOf(cx: Context, node: ts.Expression): string[] | null {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node));
	const declaration = type.getSymbol()?.valueDeclaration;
	if (declaration === undefined || !ts.isClassLike(declaration) || cx.facts.features.addsFields(cx.file)) return null;
	return ownFields(cx.facts, declaration);
}

/** Do objects of the node's type, whatever class they are of, tell their own properties when the program runs? */
export function listsFields(cx: Context, node: ts.Node): boolean {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node));
	const shape = cx.facts.shapes.of(type);
	return (
		shape.problem === null &&
		shape.classes.size > 0 &&
		[...shape.classes].every((c) => c === null || cx.facts.shown.has(c))
	);
}

/** A new record of an object's own properties. */
export function fieldsAsRecord(cx: Context, object: Expr, leftOut: readonly Expr[] = []): Expr {
	const make = cx.facts.order.records ? cx.boardName("collections", "OrderedDict") : py.name("dict");
	return py.call(make, [py.call(cx.helper("_field_pairs"), [object, ...leftOut])]);
}

/** May the object have methods of a literal's that ask for `this`? They keep the object that they were made for. */
export function carriesThis(cx: Context, node: ts.Node): boolean {
	return thisKinds(cx, node).size > 0;
}

/** What such methods take `this` for. */
function thisKinds(cx: Context, node: ts.Node): ReadonlySet<Kind> {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node));
	const found = membersOf(type).flatMap((t) => {
		const own = cx.facts.kinds.ofType(t);
		const isOpen = cx.facts.order.hasThisInLiterals;
		const index = isOpen && (mayBeFunction(cx, t) || mayBeFunction(cx, t.getStringIndexType())) ? [...own] : [];
		return [...index, ...t.getProperties().flatMap((p) => thisKindsOf(cx, p, own))];
	});
	return new Set(found);
}

function thisKindsOf(cx: Context, property: ts.Symbol, own: ReadonlySet<Kind>): Kind[] {
	const declared = property.declarations ?? [];
	const isSaid = declared.some((d) => ts.isMethodSignature(d) || ts.isPropertySignature(d));
	if (isSaid && cx.facts.order.hasThisInLiterals && mayBeFunction(cx, cx.checker.getTypeOfSymbol(property)))
		return [...own];
	return declared.flatMap((d) => {
		const method = methodAskingForThis(cx, d);
		const asked = method?.parameters.find((p) => p.name.getText() === "this");
		return method === null ? [] : [...(asked === undefined ? own : cx.facts.kinds.of(asked))];
	});
}

export function mayBeFunction(cx: Context, type: ts.Type | undefined): boolean {
	const kinds = type === undefined ? new Set<Kind>() : cx.facts.kinds.ofType(type);
	return (["function", "any", "unknown"] as const).some((k) => kinds.has(k));
}

/** A method in an object literal, or a function there, that asks for `this`. */
function methodAskingForThis(cx: Context, d: ts.Declaration): ts.FunctionLikeDeclaration | null {
	if (ts.isMethodDeclaration(d) && ts.isObjectLiteralExpression(d.parent)) return usesThis(d) ? d : null;
	if (ts.isShorthandPropertyAssignment(d)) return cx.facts.thisFunctions.namedBy(d.name);
	if (!ts.isPropertyAssignment(d)) return null;
	const made = unparenthesized(d.initializer);
	if (!ts.isFunctionExpression(made)) return cx.facts.thisFunctions.namedBy(made);
	return usesThis(made) ? made : null;
}

/**
 * The object, whose methods that came from one of the sources are its own from there on.
 *
 * @param form how its members are read; "any" where only the run tells
 */
export function rebound(
	cx: Context,
	made: Expr,
	sources: readonly ts.Node[],
	form: "record" | "instance" | "any",
): Expr {
	const taken = sources.map((s) => [s, thisKinds(cx, s)] as const).filter(([, kinds]) => kinds.size > 0);
	if (taken.length === 0) return made;
	const [wrong] =
		taken.find(([, kinds]) => form !== "any" && kinds.has(form === "record" ? "instance" : "record")) ?? [];
	if (wrong !== undefined) return cx.refuse(wrong, "TSM2033");
	cx.helper("_Unbound");
	return py.call(cx.helper("_rebound"), [made]);
}

/** Does `this` inside it mean the object that the method is called on? */
export function usesThis(node: ts.Node): boolean {
	const visit = (n: ts.Node): boolean => {
		if (n.kind === ts.SyntaxKind.ThisKeyword) return true;
		if (ts.isFunctionDeclaration(n) || ts.isFunctionExpression(n) || ts.isClassLike(n) || ts.isMethodDeclaration(n))
			return false;
		return ts.forEachChild(n, visit) === true;
	};
	return ts.forEachChild(node, visit) === true;
}
