// `x instanceof C`.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isPrimitive } from "../../types/kinds/kind.ts";
import { isDeclaredOnly } from "../../types/kinds/kinds.ts";
import { membersOf } from "../../types/kinds/type-parts.ts";
import type { Context } from "../context.ts";
import { inOrder, insteadOf, lowerAll } from "../evaluation/order.ts";
import { codeOfItems, isTypedClass } from "../library/bytes/typed-arrays.ts";
import { caughtClasses } from "../library/errors/errors.ts";
import { areBoxed } from "../library/maps/boxes.ts";
import { mayBeNothing } from "../missing/nones.ts";
import { lowerExpr } from "../recursion.ts";
import { derivesFrom } from "./prototypes.ts";

/** `x instanceof Map`, where a box or its type tells it from other dictionaries; null for any other class. */
function isContainer(cx: Context, node: ts.BinaryExpression): Expr | null {
	const name = ts.isIdentifier(node.right) ? node.right.text : "";
	if (isTypedClass(cx, node.right)) return isTyped(cx, node, name);
	const isWeak = name === "WeakMap" || name === "WeakSet";
	if (name !== "Map" && name !== "Set" && !(isWeak && areBoxed(cx))) return null;
	const symbol = cx.symbolOf(node.right);
	if (symbol === undefined || cx.scopes.homeOf(symbol) !== null) return null;
	if (areBoxed(cx)) return py.call(cx.helper("_is_boxed"), [lowerExpr(cx, node.left), py.str(name)]);
	const value = lowerExpr(cx, node.left);
	return cx.facts.kinds.of(node.left).has(name === "Map" ? "map" : "jsset")
		? py.call("isinstance", [value, py.name("dict")])
		: insteadOf(cx, value, py.FALSE);
}

/** `x instanceof Uint8Array`, where its type tells it from other typed arrays. */
function isTyped(cx: Context, node: ts.BinaryExpression, name: string): Expr {
	const type = cx.checker.getTypeAtLocation(node.left);
	const parts = membersOf(type);
	const arrays = parts.filter((t) => cx.facts.kinds.ofType(t).has("typed"));
	const isClear = arrays.every((t) => t.getSymbol()?.name === name);
	const kinds = cx.facts.kinds.of(node.left);
	const mayBeOther =
		cx.facts.standsAlone(cx.file) && (arrays.length > 0 ? mayBeNothing(cx, node.left) : !isPrimitive(kinds));
	if (!isClear || mayBeOther || kinds.has("unknown") || kinds.has("any")) return askedWhich(cx, node, name);
	const value = lowerExpr(cx, node.left);
	if (arrays.length === 0) return insteadOf(cx, value, py.FALSE);
	return arrays.length === parts.length
		? insteadOf(cx, value, py.TRUE)
		: py.compare(
				"in",
				py.attr(py.call("type", [value]), "__name__"),
				py.tuple(["bytearray", "array", "memoryview"].map((n) => py.str(n))),
			);
}

/** Of what may be any typed array: a board's own arrays are told from none. */
function askedWhich(cx: Context, node: ts.BinaryExpression, name: string): Expr {
	if (!cx.facts.standsAlone(cx.file)) return cx.refuse(node, "TSM2037", name);
	const named = new Set(cx.facts.worldOf(cx.file).flatMap((f) => f.text.match(TYPED_CLASSES) ?? []));
	named.add(name);
	const are = named.size === 1 ? [py.TRUE] : [];
	return py.call(cx.helper("_is_typed"), [lowerExpr(cx, node.left), py.str(codeOfItems(name)), ...are]);
}

const TYPED_CLASSES = /\b(Uint|Int|Float)(8|16|32|64)Array\b/g;

/** `x instanceof Array`, `Date`, `RegExp`, `Function` or `Object`; null for any other class. */
function isOfLanguage(cx: Context, node: ts.BinaryExpression): Expr | null {
	const name = ts.isIdentifier(node.right) ? node.right.text : "";
	const symbol = cx.symbolOf(node.right);
	if (symbol === undefined || cx.scopes.homeOf(symbol) !== null) return null;
	const types = (names: readonly string[]): Expr => py.tuple(names.map(py.name));
	switch (name) {
		case "Array":
			return py.call("isinstance", [lowerExpr(cx, node.left), types(["list", "tuple"])]);
		case "Date":
			return py.call("isinstance", [lowerExpr(cx, node.left), cx.helper("_Date")]);
		case "RegExp":
			// by its name: each module may have a class of its own
			return py.compare("==", py.attr(py.call("type", [lowerExpr(cx, node.left)]), "__name__"), py.str("_Regex"));
		// a program has no objects of these classes, only their plain values
		case "Number":
		case "String":
		case "Boolean":
			return insteadOf(cx, lowerExpr(cx, node.left), py.FALSE);
		case "Function":
			return py.call("callable", [lowerExpr(cx, node.left)]);
		case "Object":
			if (cx.facts.features.makesBare(cx.file))
				return cx.refuse(node, "TSM1001", "`instanceof Object` in a program with `Object.create(null)`");
			return py.not(
				py.call("isinstance", [
					lowerExpr(cx, node.left),
					py.tuple([...["str", "int", "float", "bool"].map(py.name), ...nothings(cx), ...symbols(cx)]),
				]),
			);
		default:
			return null;
	}
}

/** Python's types of null and undefined. */
function nothings(cx: Context): Expr[] {
	const none = py.call("type", [py.NONE]);
	return cx.facts.nullIsApart ? [none, py.call("type", [cx.helper("_null")])] : [none];
}

function symbols(cx: Context): Expr[] {
	return cx.facts.features.hasSymbols(cx.file) ? [cx.helper("_Symbol")] : [];
}

/** `x instanceof C` where C has a `[Symbol.hasInstance]`; null if it has none. */
function askedOfClass(cx: Context, node: ts.BinaryExpression): Expr | null {
	const symbol = cx.facts.features.asksClasses(cx.file) ? cx.meantBy(node.right) : undefined;
	if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Class) === 0) return null;
	const members = cx.checker.getTypeOfSymbol(symbol).getProperties();
	const own = members.find((p) => p.name.startsWith("__@hasInstance"));
	if (own === undefined || isDeclaredOnly(own)) return null;
	const [value = py.NONE, owner = py.NONE] = lowerAll(cx, [node.left, node.right]);
	return py.method(owner, "_has_instance", [value]);
}

/** Refuses a class that the program does not name: it may have one, too. */
function unnamedClass(cx: Context, node: ts.BinaryExpression): Expr | null {
	if (!cx.facts.features.asksClasses(cx.file)) return null;
	const symbol = cx.meantBy(node.right);
	if (symbol !== undefined && (symbol.flags & ts.SymbolFlags.Class) !== 0) return null;
	return cx.refuse(
		node.right,
		"TSM1001",
		"`instanceof` of a class that only its type is known of, beside `Symbol.hasInstance`,",
	);
}

export function lowerInstanceOf(cx: Context, node: ts.BinaryExpression): Expr {
	const container =
		askedOfClass(cx, node) ??
		derivesFrom(cx, node) ??
		isContainer(cx, node) ??
		isOfLanguage(cx, node) ??
		unnamedClass(cx, node);
	if (container !== null) return container;
	if (isPlainFunction(cx, node.right))
		return cx.refuse(node.right, "TSM1001", "`instanceof` of a function that is no class");
	const [value = py.NONE, type = py.NONE] = inOrder(cx, [
		() => lowerExpr(cx, node.left),
		() => {
			const classes = caughtClasses(cx, node.right);
			const [only = py.NONE] = classes;
			return classes.length === 1 ? only : py.tuple(classes);
		},
	]);
	const isOpen =
		cx.facts.standsAlone(cx.file) && (cx.facts.kinds.only(node.right) === "any" || isErrorClass(cx, node.right));
	return py.call(isOpen ? cx.helper("_instance_of") : "isinstance", [value, type]);
}

/** Is it a class of errors that only the program's run tells, where MicroPython's own errors are caught? */
function isErrorClass(cx: Context, node: ts.Expression): boolean {
	if (!cx.facts.catchesErrors(cx.file)) return false;
	const symbol = ts.isIdentifier(node) ? cx.meantBy(node) : undefined;
	if (symbol !== undefined && (isDeclaredOnly(symbol) || (symbol.flags & ts.SymbolFlags.Class) !== 0)) return false;
	const makes = membersOf(cx.checker.getTypeAtLocation(node)).flatMap((t) => t.getConstructSignatures());
	return makes.some((m) => cx.facts.exceptions.isException(m.getReturnType()));
}

/** One that can be called, and makes nothing by `new` for all that its type says. */
function isPlainFunction(cx: Context, node: ts.Expression): boolean {
	const type = cx.checker.getTypeAtLocation(node);
	return type.getCallSignatures().length > 0 && type.getConstructSignatures().length === 0;
}
