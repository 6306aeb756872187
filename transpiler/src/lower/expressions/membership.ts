// `key in object`.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isStatic } from "../../types/classes/classes.ts";
import type { Kind } from "../../types/kinds/kind.ts";
import { membersOf } from "../../types/kinds/type-parts.ts";
import type { Context } from "../context.ts";
import { ahead } from "../evaluation/effects.ts";
import { inOrder, reusable } from "../evaluation/order.ts";
import { OF_OBJECTS, refuseMaps } from "../library/anything.ts";
import { isException } from "../library/errors/errors.ts";
import { mayBeNothing } from "../missing/nones.ts";
import { mayBeArray, mayNameInherited, recordKey } from "../names/keys.ts";
import { lowerExpr } from "../recursion.ts";

export function lowerIn(cx: Context, node: ts.BinaryExpression): Expr {
	if (ts.isPrivateIdentifier(node.left)) return hasPrivate(cx, node.left, node.right);
	return membership(cx, node, node.left, node.right);
}

/** `left in right`, which stands at the node. */
export function membership(cx: Context, node: ts.Expression, left: ts.Expression, right: ts.Expression): Expr {
	const kind = cx.facts.kinds.present(right);
	if (isIterator(cx, left) && [...cx.facts.kinds.of(right)].every((k) => ASKED.has(k)))
		return py.call(cx.helper("_has_iterator"), [lowerExpr(cx, right)]);
	if (kind === "any") refuseMaps(cx, right);
	if (kind === "any") cx.wordNoneOfAny();
	const kinds = new Set(cx.facts.kinds.of(right));
	for (const k of ["record", "dict", "instance", "list", "tuple", "unknown", "any", "none"] as const) kinds.delete(k);
	if (kinds.size > 0) return cx.refuse(node, "TSM1001", "`in` of anything but a record, an array or an object");
	const isArrayless = isOnly(cx, right, ["record", "instance"]);
	if (kind !== "dict" && mayNameInherited(cx, left, !isArrayless)) return withInherited(cx, node, left, right);
	const [key = py.NONE, object = py.NONE] = inOrder(cx, [() => recordKey(cx, left), () => lowerExpr(cx, right)]);
	return isOnly(cx, right, ["record", "dict"]) && !mayBeLengthOfArray(cx, left, right)
		? py.compare("in", key, object)
		: ownMember(cx, left, right, ahead(cx, { node: left, value: key }, { node: right, value: object }), object);
}

/** Is it of one of these kinds for certain, and no array in spite of its type? */
function isOnly(cx: Context, object: ts.Expression, kinds: readonly Kind[]): boolean {
	const kind = cx.facts.kinds.present(object);
	return kind !== null && kinds.includes(kind) && (kind !== "record" || !mayBeArray(cx, object));
}

/** What all objects have, or all arrays, is in each of them. */
function withInherited(cx: Context, node: ts.Expression, left: ts.Expression, right: ts.Expression): Expr {
	if (cx.facts.features.makesBare(cx.file))
		return cx.refuse(node, "TSM1001", "`in` with what may name what all objects have, beside `Object.create(null)`,");
	const [key = py.NONE, object = py.NONE] = inOrder(cx, [
		() => reusable(cx, recordKey(cx, left), "key"),
		() => reusable(cx, lowerExpr(cx, right), "object"),
	]);
	const asked = reusable(cx, ahead(cx, { node: left, value: key }, { node: right, value: object }), "key");
	const isRecord = isOnly(cx, right, ["record"]);
	const own = isRecord ? py.compare("in", asked, object) : ownMember(cx, left, right, asked, object);
	const isObject = isRecord || isOnly(cx, right, ["instance"]);
	return py.logical("or", own, py.call(cx.helper("_inherits"), isObject ? [asked] : [asked, object]));
}

function ownMember(cx: Context, left: ts.Expression, right: ts.Expression, key: Expr, object: Expr): Expr {
	const isObject = cx.facts.kinds.present(right) === "instance" && !mayBeNothing(cx, right);
	if (isObject && !mayBeLengthOfArray(cx, left, right) && !(isOfErrors(left) && isException(cx, right)))
		return py.call(mayBeGetter(cx, left, right) ? cx.helper("_has_property") : "hasattr", [object, key]);
	return py.call(cx.helper("_has"), isOfLibrary(left) ? [object, key, py.TRUE] : [object, key]);
}

/** `interface Sized { length: number }` is all that is known of an array. */
function mayBeLengthOfArray(cx: Context, key: ts.Expression, object: ts.Expression): boolean {
	if (ts.isStringLiteralLike(key) && key.text !== "length") return false;
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(object));
	return membersOf(type).some((t) => t.getProperty("length") !== undefined);
}

/** Python's hasattr would run it. */
function mayBeGetter(cx: Context, key: ts.Expression, object: ts.Expression): boolean {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(object));
	const isCalledSo = (p: ts.Symbol): boolean => !ts.isStringLiteralLike(key) || p.name === key.text;
	return membersOf(type).some((t) =>
		cx.checker.getPropertiesOfType(t).some((p) => isCalledSo(p) && p.declarations?.some(ts.isGetAccessor) === true),
	);
}

/** Of what the helper knows for certain whether it can be gone through. */
const ASKED: ReadonlySet<string> = new Set([
	"any",
	"unknown",
	"record",
	"dict",
	"instance",
	"list",
	"tuple",
	"str",
	"none",
]);

/** Is it `Symbol.iterator`, and not of a symbol of the program's own? */
function isIterator(cx: Context, key: ts.Expression): boolean {
	if (!ts.isPropertyAccessExpression(key) || key.getText() !== "Symbol.iterator") return false;
	const symbol = cx.symbolOf(key.expression);
	return symbol !== undefined && cx.scopes.homeOf(symbol) === null;
}

/** May it be what every error has, though on the board none has it as an attribute? */
function isOfErrors(key: ts.Expression): boolean {
	return !ts.isStringLiteralLike(key) || key.text in Error.prototype || key.text === "stack";
}

/** May an object of JavaScript's own have it, such as a date? */
function isOfLibrary(key: ts.Expression): boolean {
	return !ts.isStringLiteralLike(key) || OF_OBJECTS.has(key.text);
}

/** `#x in o`: only what the class made has it. */
function hasPrivate(cx: Context, name: ts.PrivateIdentifier, object: ts.Expression): Expr {
	const value = lowerExpr(cx, object);
	const member = cx.declarationOf(name);
	const isOwn = cx.currentClass !== null && member?.parent === cx.currentClass.node;
	if (!isOwn) return cx.refuse(name, "TSM1001", "`in` with a private name of another class");
	const made = py.name(cx.currentClass?.name ?? "");
	if (member !== undefined && isStatic(member)) {
		// only the class itself has it
		const isAny = (cx.checker.getTypeAtLocation(object).flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
		return isAny ? cx.refuse(name, "TSM1001", "`in` with a static private name") : py.compare("is", value, made);
	}
	const isObject = cx.facts.kinds.only(object) === "instance";
	if (!isObject) cx.wordNoneOfAny();
	return isObject
		? py.call("isinstance", [value, made])
		: py.call(cx.helper("_has_private"), [value, made, py.str(name.text)]);
}
