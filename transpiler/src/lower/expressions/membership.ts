// `key in object`.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Context } from "../context.ts";
import { ahead } from "../evaluation/effects.ts";
import { inOrder } from "../evaluation/order.ts";
import { OF_OBJECTS, refuseMaps } from "../library/anything.ts";
import { isException } from "../library/errors.ts";
import { mayBeNothing } from "../missing/nones.ts";
import { mayBeArray, recordKey } from "../names/keys.ts";
import { lowerExpr } from "../recursion.ts";

export function lowerIn(cx: Context, node: ts.BinaryExpression): Expr {
	if (ts.isPrivateIdentifier(node.left)) return hasPrivate(cx, node.left, node.right);
	return membership(cx, node, node.left, node.right);
}

/** `left in right`, which stands at the node. */
export function membership(cx: Context, node: ts.Expression, left: ts.Expression, right: ts.Expression): Expr {
	const kind = cx.facts.kinds.present(right);
	if (kind === "any") refuseMaps(cx, right);
	cx.mixesNone ||= kind === "any" && cx.facts.unknownIn(cx.file).isNull && cx.facts.wordsErrors(cx.file);
	const kinds = new Set(cx.facts.kinds.of(right));
	for (const k of ["record", "dict", "instance", "list", "tuple", "unknown", "any", "none"] as const) kinds.delete(k);
	if (kinds.size > 0) return cx.refuse(node, "TSM1001", "`in` of anything but a record, an array or an object");
	const [key = py.NONE, object = py.NONE] = inOrder(cx, [() => recordKey(cx, left), () => lowerExpr(cx, right)]);
	if (isIn(left, Object.prototype) && kind !== "dict")
		return cx.refuse(left, "TSM1001", "`in` with a name that all objects have");
	if (isIn(left, Array.prototype) && kind !== "record" && kind !== "dict" && kind !== "instance")
		return cx.refuse(left, "TSM1001", "`in` with a name that all arrays have");
	const isRecord = kind === "record" && !mayBeArray(cx, right);
	if (isRecord || kind === "dict") return py.compare("in", key, object);
	const asked = ahead(cx, { node: left, value: key }, { node: right, value: object });
	const isObject = kind === "instance" && !mayBeNothing(cx, right) && !(isOfErrors(left) && isException(cx, right));
	if (isObject) return py.call("hasattr", [object, asked]);
	return py.call(cx.helper("_has"), isOfLibrary(left) ? [object, asked, py.TRUE] : [object, asked]);
}

/** May it be what every error has, though on the board none has it as an attribute? */
function isOfErrors(key: ts.Expression): boolean {
	return !ts.isStringLiteralLike(key) || key.text in Error.prototype || key.text === "stack";
}

/** May an object of JavaScript's own have it, such as a date? */
function isOfLibrary(key: ts.Expression): boolean {
	return !ts.isStringLiteralLike(key) || OF_OBJECTS.has(key.text);
}

/** Does every object of the prototype have it, and none as its own? */
function isIn(key: ts.Expression, prototype: object): boolean {
	return ts.isStringLiteralLike(key) && key.text !== "length" && key.text in prototype;
}

/** `#x in o`: only what the class made has it. */
function hasPrivate(cx: Context, name: ts.PrivateIdentifier, object: ts.Expression): Expr {
	const value = lowerExpr(cx, object);
	const owner = cx.symbolOf(name)?.valueDeclaration?.parent;
	const isOwn = cx.currentClass !== null && owner === cx.currentClass.node;
	return isOwn
		? py.call("isinstance", [value, py.name(cx.currentClass?.name ?? "")])
		: cx.refuse(name, "TSM1001", "`in` with a private name of another class");
}
