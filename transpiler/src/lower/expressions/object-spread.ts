// What is spread in an object literal, and records made of what an object holds.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { KEYWORDS } from "../../python/names.ts";
import { ownFields } from "../../types/classes/fields.ts";
import type { Kind } from "../../types/kinds/kinds.ts";
import type { Context } from "../context.ts";
import { reusable } from "../evaluation/order.ts";
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
	if (kinds.size === 0 && refusesMethods(cx, node)) return cx.refuse(node, "TSM2033");
	if (kinds.size === 0)
		return mayBeArray(cx, node) ? py.call(cx.helper("_spread"), [lowerExpr(cx, node)]) : lowerExpr(cx, node);
	const isOpen = isOpenRecord(cx, node) || [...kinds].every((k) => k === "any" || k === "function");
	if (isOpen && !cx.facts.order.hasThisInLiterals) return py.call(cx.helper("_spread"), [lowerExpr(cx, node)]);
	const fields = kinds.size === 1 && kinds.has("instance") ? fieldsOf(cx, node) : null;
	if (fields === null && kinds.size === 1 && kinds.has("instance") && listsFields(cx, node))
		return refusesMethods(cx, node) ? cx.refuse(node, "TSM2033") : fieldsAsRecord(cx, lowerExpr(cx, node));
	if (fields === null) return cx.refuse(node, "TSM1001", "Spread of this in an object");
	const held = reusable(cx, lowerExpr(cx, node), "object");
	return display(
		cx,
		fields.map((f) => [py.str(f), py.attr(held, attributeName(f))]),
	);
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
	const booleans = (type.isUnion() ? type.types : [type]).filter((t) => t.flags & ts.TypeFlags.BooleanLike);
	return booleans.every((t) => cx.checker.typeToString(t) === "false");
}

/** `...(text && { text })`: the empty text has no keys. */
function isEmptyText(cx: Context, node: ts.Expression): boolean {
	const type = cx.checker.getTypeAtLocation(node);
	const texts = (type.isUnion() ? type.types : [type]).filter((t) => t.flags & ts.TypeFlags.StringLike);
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
export function fieldsAsRecord(cx: Context, object: Expr): Expr {
	const make = cx.facts.order.records ? cx.boardName("collections", "OrderedDict") : py.name("dict");
	return py.call(make, [py.call(cx.helper("_field_pairs"), [object])]);
}

/** Methods of an object literal that ask for `this` keep the object that they were made for. */
function refusesMethods(cx: Context, node: ts.Expression): boolean {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node));
	return type.getProperties().some((p) =>
		(p.declarations ?? []).some((d) => {
			if (ts.isMethodDeclaration(d) && ts.isObjectLiteralExpression(d.parent)) return usesThis(d);
			if (ts.isShorthandPropertyAssignment(d)) return cx.facts.thisFunctions.namedBy(d.name) !== null;
			if (ts.isPropertyAssignment(d))
				return ts.isFunctionExpression(d.initializer)
					? usesThis(d.initializer)
					: cx.facts.thisFunctions.namedBy(d.initializer) !== null;
			const isOwn = !d.getSourceFile().isDeclarationFile;
			return ts.isMethodSignature(d) && isOwn && cx.facts.order.hasThisInLiterals;
		}),
	);
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
