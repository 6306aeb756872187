// Prototypes of the program's classes where they are compared, or copied with: Python has the classes themselves.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare, hasModifier, isDecorated } from "../../syntax.ts";
import { extendedDeclaration, isAutoAccessor, isStatic } from "../../types/classes/classes.ts";
import { fieldsThrough } from "../../types/classes/fields.ts";
import { memberKey } from "../../types/names/member-keys.ts";
import type { Context } from "../context.ts";
import { inOrder } from "../evaluation/order.ts";
import { lowerExpr } from "../recursion.ts";
import { comparedHeld, comparedWithOwn } from "./made-by.ts";

/** `C.prototype === Object.getPrototypeOf(x)`, `Object.getPrototypeOf(D) === C`; null for any other comparison. */
export function comparedPrototypes(cx: Context, node: ts.BinaryExpression, negated: boolean): Expr | null {
	const held = comparedHeld(cx, node, negated);
	if (held !== null) return held;
	if (!/\bprototype\b|\bgetPrototypeOf\b/.test(node.getText())) return null;
	const sides = [node.left, node.right];
	const both = (of: (cx: Context, node: ts.Expression) => (() => Expr) | null): Expr | null => {
		const [left, right] = sides.map((side) => of(cx, side));
		if (left === null || left === undefined || right === null || right === undefined) return null;
		const [a = py.NONE, b = py.NONE] = inOrder(cx, [left, right]);
		return py.compare(negated ? "is not" : "is", a, b);
	};
	const known = both(classOfPrototype);
	const asked = sides.map((side) => askedFor(cx, side));
	if (known !== null || asked.every((object) => object === null)) return known;
	return both(classOrBase) ?? comparedWithOwn(cx, node, asked, negated);
}

/** `D.prototype instanceof C`; null for anything else on its left. */
export function derivesFrom(cx: Context, node: ts.BinaryExpression): Expr | null {
	const left = bare(node.left);
	if (!ts.isPropertyAccessExpression(left) || left.name.text !== "prototype") return null;
	if (!isOwnClass(cx, left.expression) || !isOwnClass(cx, node.right)) return null;
	const [derived, base] = [lowerExpr(cx, left.expression), lowerExpr(cx, node.right)];
	return py.logical("and", py.call("issubclass", [derived, base]), py.compare("is not", derived, base));
}

/** `C.prototype.isPrototypeOf(x)`; null for any other call. */
export function callPrototype(cx: Context, node: ts.CallExpression): Expr | null {
	const callee = node.expression;
	const [value] = node.arguments;
	if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "isPrototypeOf" || value === undefined)
		return null;
	const owner = bare(callee.expression);
	if (!ts.isPropertyAccessExpression(owner) || owner.name.text !== "prototype" || !isOwnClass(cx, owner.expression))
		return null;
	return py.call("isinstance", [lowerExpr(cx, value), lowerExpr(cx, owner.expression)]);
}

/**
 * The class of `Object.create(C.prototype)` and `Object.create(Object.getPrototypeOf(x))`; null for any other call.
 *
 * @param source what the object is given then: one of the class's own, or nobody knows what the object has
 */
export function createdFrom(cx: Context, node: ts.Expression, source: ts.Expression): (() => Expr) | null {
	const inner = bare(node);
	if (!ts.isCallExpression(inner) || inner.expression.getText() !== "Object.create") return null;
	const [prototype, more] = inner.arguments;
	if (prototype === undefined || more !== undefined || !hasAllFields(cx, prototype, source)) return null;
	return classOfPrototype(cx, prototype);
}

/** Is it an object of the class that the prototype belongs to, with nothing that `Object.assign` leaves out? */
function hasAllFields(cx: Context, prototype: ts.Expression, source: ts.Expression): boolean {
	const object = askedFor(cx, prototype);
	if (object !== null && bare(object).getText() !== bare(source).getText()) return false;
	const from = cx.checker.getTypeAtLocation(source).getSymbol()?.valueDeclaration;
	if (from === undefined || !ts.isClassLike(from) || cx.facts.kinds.only(source) !== "instance") return false;
	const inner = bare(prototype);
	const named = ts.isPropertyAccessExpression(inner) ? cx.declarationOf(inner.expression) : from;
	return named === from && [from, ...cx.facts.derivedFrom(from)].every((c) => isOfFields(cx, c));
}

/** Has it fields alone, and nothing that only a constructor makes? */
function isOfFields(cx: Context, node: ts.ClassLikeDeclaration): boolean {
	const isHidden = node.members.some(
		(m) => !isStatic(m) && (isAutoAccessor(m) || (m.name !== undefined && ts.isPrivateIdentifier(m.name))),
	);
	const base = extendedDeclaration(cx.checker, node);
	if (isHidden || (base !== undefined && ts.isClassLike(base) && !isOfFields(cx, base))) return false;
	return fieldsThrough(cx.facts, node) !== null;
}

/** What `Object.getOwnPropertyNames` finds in a class's prototype; null of any other expression, or where only the run tells. */
export function ownOfPrototype(cx: Context, node: ts.Expression): string[] | null {
	const inner = bare(node);
	const object = askedFor(cx, inner);
	const declared = object === null ? namedClass(cx, inner) : exactClass(cx, object);
	if (declared === null || isDecorated(declared)) return null;
	const names = new Set<string | null>(["constructor"]);
	for (const m of declared.members) {
		if (isAutoAccessor(m)) return null;
		const isMethod = ts.isAccessor(m) || (ts.isMethodDeclaration(m) && m.body !== undefined);
		const isOwn = isMethod && !isStatic(m) && !hasModifier(m, ts.SyntaxKind.AbstractKeyword);
		const isSymbol = isOwn && ts.isComputedPropertyName(m.name) && cx.facts.kinds.only(m.name.expression) === "symbol";
		if (isOwn && !isSymbol && !ts.isPrivateIdentifier(m.name)) names.add(memberKey(cx.checker, m.name));
	}
	return names.has(null) ? null : [...names].flatMap((n) => n ?? []);
}

/** C of `C.prototype`. */
function namedClass(cx: Context, node: ts.Expression): ts.ClassLikeDeclaration | null {
	if (!ts.isPropertyAccessExpression(node) || node.name.text !== "prototype" || !isOwnClass(cx, node.expression))
		return null;
	return classOf(cx.meantBy(node.expression));
}

/** The class that the object is of, where no other has such objects. */
function exactClass(cx: Context, object: ts.Expression): ts.ClassLikeDeclaration | null {
	const declared = classOf(cx.checker.getTypeAtLocation(object).getSymbol());
	const isExact = declared !== null && cx.facts.derivedFrom(declared).length === 0;
	return isExact && !cx.facts.kinds.isStoodInFor(declared) && cx.facts.kinds.only(object) === "instance"
		? declared
		: null;
}

function classOf(symbol: ts.Symbol | undefined): ts.ClassLikeDeclaration | null {
	const declared = symbol?.valueDeclaration;
	return declared !== undefined && ts.isClassLike(declared) ? declared : null;
}

export interface CreatedClass {
	readonly value: () => Expr;
	/** The names of all that its constructor makes, in order. */
	readonly fields: readonly string[];
	/** May somebody see in which order an object has them? */
	readonly isListed: boolean;
}

/** The class that the expression is the prototype of, if it and those that derive from it have the same fields and nothing hidden. */
export function createdClass(cx: Context, prototype: ts.Expression): CreatedClass | null {
	const inner = bare(prototype);
	const value = classOfPrototype(cx, inner);
	const object = askedFor(cx, inner);
	const of = object === null ? namedClass(cx, inner) : classOf(cx.checker.getTypeAtLocation(object).getSymbol());
	if (value === null || of === null || cx.facts.kinds.isStoodInFor(of)) return null;
	const classes = object === null ? [of] : [of, ...cx.facts.derivedFrom(of)];
	const [fields, ...others] = classes.map((c) => (isOfFields(cx, c) ? fieldsThrough(cx.facts, c) : null));
	if (fields === null || fields === undefined || others.some((o) => o?.join() !== fields.join())) return null;
	return { value, fields, isListed: classes.some((c) => cx.facts.shown.has(c)) };
}

/** x of `Object.getPrototypeOf(x)`, in a program whose objects have nothing that is hidden or bound to them. */
export function objectOfPrototype(cx: Context, prototype: ts.Expression): ts.Expression | null {
	const object = askedFor(cx, prototype);
	const { features, order } = cx.facts;
	const isDeriving = features.derivesContainers(cx.file) || features.derivesArrays(cx.file);
	if (object === null || order.hasThisInLiterals || features.makesBare(cx.file) || isDeriving) return null;
	return features.hidesFields(cx.file) ? null : object;
}

/** The class that the expression is the prototype of; null for another expression. */
function classOfPrototype(cx: Context, node: ts.Expression): (() => Expr) | null {
	const inner = bare(node);
	if (ts.isPropertyAccessExpression(inner) && inner.name.text === "prototype")
		return isOwnClass(cx, inner.expression) ? () => lowerExpr(cx, inner.expression) : null;
	const object = askedFor(cx, inner);
	if (object === null) return null;
	const derived = classOfPrototype(cx, object);
	if (derived !== null) return () => baseOf(derived());
	const declared = cx.checker.getTypeAtLocation(object).getSymbol()?.valueDeclaration;
	const isOfOwn = declared !== undefined && ts.isClassLike(declared) && !declared.getSourceFile().isDeclarationFile;
	return isOfOwn && cx.facts.kinds.only(object) === "instance" ? () => py.call("type", [lowerExpr(cx, object)]) : null;
}

/** A class, or the one that a class derives from; null for anything else. */
function classOrBase(cx: Context, node: ts.Expression): (() => Expr) | null {
	const inner = bare(node);
	if (isOwnClass(cx, inner)) return () => lowerExpr(cx, inner);
	const derived = askedFor(cx, inner);
	return derived !== null && isOwnClass(cx, derived) ? () => baseOf(lowerExpr(cx, derived)) : null;
}

function baseOf(derived: Expr): Expr {
	return py.index(py.attr(derived, "__bases__"), py.int(0));
}

/** x of `Object.getPrototypeOf(x)`. */
function askedFor(cx: Context, node: ts.Expression): ts.Expression | null {
	const inner = bare(node);
	if (!ts.isCallExpression(inner) || inner.expression.getText() !== "Object.getPrototypeOf") return null;
	const owner = cx.symbolOf((inner.expression as ts.PropertyAccessExpression).expression);
	const [object] = inner.arguments;
	return owner !== undefined && cx.scopes.homeOf(owner) === null && object !== undefined ? object : null;
}

/** Does it name a class that the file declares? */
function isOwnClass(cx: Context, node: ts.Expression): boolean {
	const symbol = ts.isIdentifier(node) ? cx.symbolOf(node) : undefined;
	const declared = symbol?.valueDeclaration;
	return declared !== undefined && ts.isClassDeclaration(declared) && declared.getSourceFile() === cx.file;
}
