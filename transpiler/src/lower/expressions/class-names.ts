// What classes and functions say of themselves: `C.name`, `o.constructor`, `f.length`.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare } from "../../syntax.ts";
import type { Kind } from "../../types/kinds/kind.ts";
import { isDeclaredOnly } from "../../types/kinds/kinds.ts";
import type { Context } from "../context.ts";
import { insteadOf } from "../evaluation/order.ts";
import { isExceptionClass } from "../library/errors/errors.ts";
import { readFrom } from "../missing/nones.ts";
import { lowerExpr } from "../recursion.ts";
import { claimOf, comesOpen } from "./questions.ts";

/** `C.name`, `f.name`, `o.constructor`, `o.constructor.name`; null for anything else. */
export function nameOfClass(cx: Context, node: ts.PropertyAccessExpression): Expr | null {
	const symbol = cx.symbolOf(node.name);
	if (symbol !== undefined && symbol.flags & ts.SymbolFlags.Prototype)
		return cx.refuse(node.name, "TSM1001", "`prototype` here");
	const open = openConstructor(cx, node);
	if (open !== null) return open;
	if (symbol === undefined || !isDeclaredOnly(symbol)) return null;
	const object = bare(node.expression);
	if (node.name.text === "constructor" && cx.facts.kinds.present(object) === "instance")
		return constructorOf(cx, node.name, object);
	if (node.name.text === "length") return parameterCount(cx, object);
	if (node.name.text !== "name") return null;
	if (ts.isPropertyAccessExpression(object) && object.name.text === "constructor") {
		return cx.facts.kinds.present(object.expression) === "instance" ? classNameOf(cx, object) : null;
	}
	const declared = ts.isIdentifier(object) ? cx.declarationOf(object) : undefined;
	const isNamed = declared !== undefined && (ts.isClassDeclaration(declared) || ts.isFunctionDeclaration(declared));
	if (isNamed) return py.str(declared.name?.text ?? "default");
	const isClass = cx.checker.getTypeAtLocation(object).getConstructSignatures().length > 0;
	if (isClass) return classNameOf(cx, object);
	return functionName(cx, node.name, object);
}

function constructorOf(cx: Context, name: ts.MemberName, object: ts.Expression): Expr {
	if (mayBeOpened(cx, object))
		return cx.refuse(name, "TSM1005", "constructor", "an error that may be JavaScript's own, but for its name,");
	return py.call("type", [readFrom(cx, object, lowerExpr(cx, object), "constructor")]);
}

/** One of JavaScript's own errors with a cause, or another member, is of a class made for it. */
function mayBeOpened(cx: Context, node: ts.Expression): boolean {
	const type = cx.checker.getTypeAtLocation(node);
	const symbol = type.getSymbol();
	if (!cx.facts.exceptions.isException(type) || (symbol !== undefined && !isDeclaredOnly(symbol))) return false;
	return cx.facts.exceptions.storesIntoNative || cx.facts.loaded.sources.some((f) => /\bcause\b/.test(f.text));
}

/** `f.name` of what is no class; null for what is no function. */
function functionName(cx: Context, name: ts.MemberName, object: ts.Expression): Expr | null {
	if (cx.facts.kinds.present(object) !== "function") return null;
	return cx.facts.namesFunctions(cx.file)
		? py.call(cx.helper("_function_name"), [lowerExpr(cx, object)])
		: cx.refuse(name, "TSM1005", "name", "a function that only its type is known of");
}

/** `x.constructor.name` of an error, which may be one of Python's, or of what is `any`; null for anything else. */
function openConstructor(cx: Context, node: ts.PropertyAccessExpression): Expr | null {
	const object = bare(node.expression);
	if (node.name.text === "constructor" && (isClaimed(cx, node.expression) || cx.facts.kinds.only(object) === "any"))
		return cx.refuse(node.name, "TSM1005", "constructor", "`any`, but for its name,");
	if (node.name.text !== "name" || !ts.isPropertyAccessExpression(object) || object.name.text !== "constructor")
		return null;
	const type = cx.checker.getTypeAtLocation(object.expression);
	const kind = cx.facts.kinds.only(object.expression);
	const isError = kind === "instance" && cx.facts.exceptions.isException(type);
	const isOpen = kind === "any" || kind === "unknown" || cx.facts.kinds.isArrayLike(object.expression);
	return isError || isOpen || isClaimed(cx, object.expression)
		? py.call(cx.helper("_constructor_name"), [
				readFrom(cx, object.expression, lowerExpr(cx, object.expression), "constructor"),
			])
		: constructorOfLibrary(cx, object, kind);
}

/** The name of what has made values of these kinds, which do not tell it themselves. */
const MAKERS: Readonly<Partial<Record<Kind, string>>> = {
	number: "Number",
	bool: "Boolean",
	str: "String",
	list: "Array",
	tuple: "Array",
	map: "Map",
	jsset: "Set",
	promise: "Promise",
	date: "Date",
	symbol: "Symbol",
};

/** `x.constructor.name` of one of JavaScript's own, where no class of the program's extends those. */
function constructorOfLibrary(cx: Context, made: ts.PropertyAccessExpression, kind: Kind | null): Expr | null {
	const object = made.expression;
	const name = cx.checker.getTypeAtLocation(object).getSymbol()?.name ?? "";
	const isNamed = kind === "typed" ? TYPED.test(name) : kind === "instance" ? name === "RegExp" : WEAK.test(name);
	const maker = isNamed ? name : MAKERS[kind ?? "any"];
	if (kind === "function" && cx.checker.getTypeAtLocation(object).getConstructSignatures().length === 0)
		return cx.refuse(made.name, "TSM1005", "constructor", "a function");
	if (maker === undefined || cx.facts.kinds.of(object).has("none")) return null;
	if (cx.says(new RegExp(`\\bextends\\s+${maker}\\b`)))
		return cx.refuse(made.name, "TSM1005", "constructor", `\`${maker}\``);
	return insteadOf(cx, readFrom(cx, object, lowerExpr(cx, object), "constructor"), py.str(maker));
}

const TYPED = /^(Uint|Int|Float)\d+Array$/;

const WEAK = /^Weak(Map|Set)$/;

/** `(x as C).constructor` of an x of which nothing is known. */
function isClaimed(cx: Context, node: ts.Expression): boolean {
	return claimOf(cx, node) !== null && comesOpen(cx, node);
}

function classNameOf(cx: Context, object: ts.Expression): Expr {
	const kind = lowerExpr(cx, object);
	if (isExceptionClass(cx, object)) return py.call(cx.helper("_error_class_name"), [kind]);
	const isOwn = cx.facts.classes.keepNames && !cx.says(/\bPromise\.any\b|\b(Aggregate|Eval|URI)Error\b/);
	return isOwn ? py.attr(kind, "__name__") : py.call(cx.helper("_class_name"), [kind]);
}

function parameterCount(cx: Context, node: ts.Expression): Expr | null {
	if (cx.facts.kinds.present(node) !== "function") return null;
	const known = cx.facts.sizes.lengthOf(node);
	return known === null ? py.call(cx.helper("_size_of"), [lowerExpr(cx, node)]) : py.int(known);
}
