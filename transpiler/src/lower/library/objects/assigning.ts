// Object.assign.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { bare, ownParameters, valueSymbol } from "../../../syntax.ts";
import { fieldsThrough } from "../../../types/classes/fields.ts";
import { isPrimitive, type Kind } from "../../../types/kinds/kind.ts";
import { membersOf } from "../../../types/kinds/type-parts.ts";
import { memberKey } from "../../../types/names/member-keys.ts";
import type { Context } from "../../context.ts";
import { acts } from "../../evaluation/effects.ts";
import { inOrder } from "../../evaluation/order.ts";
import { isStatement } from "../../evaluation/places.ts";
import { madeOf } from "../../expressions/object-instances.ts";
import { carriesThis, rebound, spreadSource } from "../../expressions/object-spread.ts";
import { createdFrom } from "../../expressions/prototypes.ts";
import { mayLack } from "../../expressions/questions.ts";
import { canHaveProperties } from "../../functions/callable-objects.ts";
import { isDoubted } from "../../missing/doubted.ts";
import { typeName } from "../../names/members.ts";
import { lowerExpr } from "../../recursion.ts";
import { refuseMaps } from "../anything.ts";

const ASSIGN = {
	record: "_assign",
	instance: "_assign_fields",
	any: "_assign_any",
	unknown: "_assign_unknown",
} as const;

/** May the sources have what the class of the target, whose properties something lists, does not declare? */
function addsFields(cx: Context, target: ts.Expression, sources: readonly ts.Expression[]): boolean {
	const own = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(target));
	const declaration = own.getSymbol()?.valueDeclaration;
	const isListed = declaration === undefined || !ts.isClassLike(declaration) || cx.facts.shown.has(declaration);
	const declared =
		declaration === undefined || !ts.isClassLike(declaration) ? [] : fieldsThrough(cx.facts, declaration);
	// a literal that stands in for an object of the class need not have them all
	const fields = new Set((declared ?? []).filter((name) => !mayLack(cx, own.getProperty(name))));
	return isListed && !sources.every((s) => hasOnly(cx, s, fields));
}

/** Tells the type of it each property that it may have, and are they all among these? */
function hasOnly(cx: Context, node: ts.Expression, names: ReadonlySet<string>): boolean {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(node));
	const isClosed = (t: ts.Type): boolean =>
		cx.checker.getIndexInfosOfType(t).length === 0 &&
		cx.facts.kinds.ofType(t).has("record") &&
		t.getProperties().every((p) => names.has(p.name));
	return membersOf(type).every((t) => cx.facts.kinds.ofType(t).has("none") || isClosed(t)) && isMadeOf(cx, node, names);
}

/**
 * Is it a literal with these properties, also by way of a constant or a parameter? Of anything else its type need not tell
 * all that it has.
 */
function isMadeOf(cx: Context, node: ts.Expression, names: ReadonlySet<string>, depth = 3): boolean {
	const inner = bare(node);
	if (ts.isObjectLiteralExpression(inner))
		return inner.properties.every((p) =>
			ts.isSpreadAssignment(p)
				? isMadeOf(cx, p.expression, names, depth)
				: names.has(memberKey(cx.checker, p.name) ?? ""),
		);
	const symbol = ts.isIdentifier(inner) && depth > 0 ? valueSymbol(cx.checker, inner) : undefined;
	const declared = symbol?.valueDeclaration;
	if (symbol === undefined || declared === undefined || cx.facts.assignments.isReassigned(symbol)) return false;
	if (ts.isVariableDeclaration(declared))
		return declared.initializer !== undefined && isMadeOf(cx, declared.initializer, names, depth - 1);
	if (!ts.isParameter(declared)) return false;
	const at = ownParameters(declared.parent).indexOf(declared);
	const given = cx.facts.flows.callsOf(declared.parent)?.map((call) => call.arguments?.[at] ?? declared.initializer);
	return given?.every((g) => g === undefined || isMadeOf(cx, g, names, depth - 1)) ?? false;
}

/** What is given more; null for what can be given nothing. */
function targetKind(cx: Context, node: ts.CallExpression, target: ts.Expression): keyof typeof ASSIGN | null {
	const kind = cx.facts.kinds.only(target);
	if (kind === "any" || kind === "unknown") refuseMaps(cx, target);
	// what nobody reads on need not be what its type says
	if (kind === "unknown" && isStatement(cx, node)) return "any";
	return kind !== null && Object.hasOwn(ASSIGN, kind) ? (kind as keyof typeof ASSIGN) : null;
}

/** Is it made where it stands, so that nobody has frozen it yet? A constructor may freeze its object. */
function isMadeThere(cx: Context, target: ts.Expression): boolean {
	const made = bare(target);
	if (ts.isNewExpression(made)) return !cx.says(/\b(freeze|seal|preventExtensions)\(\s*this\b/);
	return ts.isObjectLiteralExpression(made) || ts.isArrowFunction(made) || ts.isFunctionExpression(made);
}

/** `Object.assign(target, ...)`: of a record, or of an object, whose attributes are then set. */
export function assign(cx: Context, node: ts.CallExpression): Expr {
	const [target, ...sources] = node.arguments;
	if (target === undefined || !sources.every((s) => !ts.isSpreadElement(s) || areSources(cx, s.expression)))
		return refused(cx, node);
	const copied = copiedObject(cx, target, sources);
	if (copied !== null) return copied;
	if (cx.facts.kinds.only(target) === "function" && canHaveProperties(cx, sources))
		return withProperties(cx, target, sources);
	const kind = targetKind(cx, node, target);
	if (kind === null) return refused(cx, node);
	// of `Object.assign({}, true)` TypeScript says that it is a boolean
	if (isPrimitive(cx.facts.kinds.of(node)) && !isStatement(cx, node)) return refused(cx, node);
	const parts = thereToBeAssigned(cx, target, sources, [
		...inOrder(cx, [() => lowerExpr(cx, target), ...sources.map((s) => () => assigned(cx, s))]),
	]);
	const given = sources.map((s) => (ts.isSpreadElement(s) ? s.expression : s));
	if (kind === "record" && cx.facts.kinds.only(node) === "instance" && !isStatement(cx, node))
		return withGetters(cx, node, parts, given);
	const form = kind === "unknown" ? "any" : kind;
	if (cx.facts.features.freezes(cx.file) && !isMadeThere(cx, target))
		return rebound(cx, py.call(cx.helper("_assign_thawed"), parts), given, form);
	if (kind === "record" && isUpdate(cx, node, sources)) return py.method(parts[0] ?? py.NONE, "update", parts.slice(1));
	const isNoting = kind === "instance" && cx.facts.standsAlone(cx.file) && addsFields(cx, target, sources);
	return rebound(cx, py.call(cx.helper(isNoting ? "_assign_noted" : ASSIGN[kind]), parts), given, form);
}

/** Nothing is assigned to before what is assigned is worked out. */
function thereToBeAssigned(
	cx: Context,
	target: ts.Expression,
	sources: readonly ts.Expression[],
	parts: Expr[],
): Expr[] {
	if (!cx.facts.wordsErrors(cx.file) || !isDoubted(cx, target)) return parts;
	const [object = py.NONE, ...given] = parts;
	const held = sources.some((s) => acts(cx, s)) ? given.map((g) => (g.k === "star" ? g : cx.hold(g))) : given;
	return [py.call(cx.helper("_there_whole"), [object]), ...held];
}

/** `Object.assign(Object.create(Object.getPrototypeOf(x)), x, ...)`: another object of its class, made by no constructor. */
export function copiedObject(cx: Context, target: ts.Expression, sources: readonly ts.Expression[]): Expr | null {
	const [source, ...more] = sources;
	const owner = source === undefined || !cx.facts.standsAlone(cx.file) ? null : createdFrom(cx, target, source);
	if (source === undefined || owner === null) return null;
	const [made = py.NONE, ...parts] = inOrder(cx, [owner, ...sources.map((s) => () => assigned(cx, s))]);
	const bare = py.method(py.name("object"), "__new__", [made]);
	const copy = py.call(cx.helper("_assign_fields"), [bare, ...parts.slice(0, 1)]);
	if (more.length === 0) return copy;
	const isNoting = addsFields(cx, source, more);
	return py.call(cx.helper(isNoting ? "_assign_noted" : "_assign_fields"), [copy, ...parts.slice(1)]);
}

/** `Object.assign({}, mixin)`: what the mixin's getters give is read as they are. */
function withGetters(
	cx: Context,
	node: ts.CallExpression,
	parts: readonly Expr[],
	given: readonly ts.Expression[],
): Expr {
	const [target] = node.arguments;
	const isNew = target !== undefined && ts.isObjectLiteralExpression(target);
	return isNew ? rebound(cx, madeOf(cx, parts), [target, ...given], "instance") : refused(cx, node);
}

/** Is it nothing but a record that is given what another one has? */
function isUpdate(cx: Context, node: ts.CallExpression, sources: readonly ts.Expression[]): boolean {
	const [source] = sources;
	return (
		source !== undefined &&
		sources.length === 1 &&
		!ts.isSpreadElement(source) &&
		isStatement(cx, node) &&
		cx.facts.kinds.only(source) === "record" &&
		!carriesThis(cx, source)
	);
}

/** A function, which has them from there on. */
function withProperties(cx: Context, target: ts.Expression, sources: readonly ts.Expression[]): Expr {
	const [given = py.NONE, ...parts] = inOrder(cx, [
		() => lowerExpr(cx, target),
		...sources.map((s) => () => lowerExpr(cx, s)),
	]);
	return py.call(cx.helper("_assign_fields"), [py.call(cx.helper("_made_callable"), [given]), ...parts]);
}

/** A source, or an array of such that is spread. */
function assigned(cx: Context, node: ts.Expression): Expr {
	if (!ts.isSpreadElement(node)) return spreadSource(cx, node);
	const list = lowerExpr(cx, node.expression);
	const value = areRecords(cx, node.expression) ? list : py.call(py.name("map"), [cx.helper("_spread"), list]);
	return { k: "star", value };
}

/** Records, nothing, or anything, which is then looked at as the program runs. */
function areSources(cx: Context, list: ts.Expression): boolean {
	const kinds = [...itemKinds(cx, list)];
	const given = new Set<Kind>(["record", "none", ...(cx.facts.standsAlone(cx.file) ? OPEN : [])]);
	return cx.facts.kinds.only(list) === "list" && kinds.length > 0 && kinds.every((k) => given.has(k));
}

const OPEN: readonly Kind[] = ["any", "unknown"];

function areRecords(cx: Context, list: ts.Expression): boolean {
	const kinds = itemKinds(cx, list);
	return cx.facts.kinds.only(list) === "list" && kinds.size === 1 && kinds.has("record");
}

function itemKinds(cx: Context, list: ts.Expression): ReadonlySet<Kind> {
	const item = cx.checker.getIndexTypeOfType(cx.checker.getTypeAtLocation(list), ts.IndexKind.Number);
	return item === undefined ? new Set() : cx.facts.kinds.ofType(item);
}

function refused(cx: Context, node: ts.CallExpression): Expr {
	const [target] = node.arguments;
	return cx.refuse(node, "TSM1005", "assign", target === undefined ? "nothing" : typeName(cx, target));
}
