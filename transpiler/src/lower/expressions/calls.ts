// Calls and `new`.

import { ts } from "ts-morph";
import type { Expr, Keyword } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare } from "../../syntax.ts";
import { membersOf } from "../../types/kinds/type-parts.ts";
import { refuseHoles, superOfContainer } from "../classes/containers.ts";
import type { Context } from "../context.ts";
import { acts } from "../evaluation/effects.ts";
import { inOrder, reusable } from "../evaluation/order.ts";
import { invoke, mayFail, OF_LIBRARY } from "../library/anything.ts";
import { newLibrary } from "../library/constructors.ts";
import { superOfError } from "../library/errors/errors.ts";
import { asV8Writes } from "../library/errors/v8-words.ts";
import { callLibrary } from "../library/index.ts";
import { refuseKeys } from "../library/maps/map-constructors.ts";
import { nonesOf } from "../missing/none-types.ts";
import { memberName } from "../names/members.ts";
import { lowerExpr } from "../recursion.ts";
import { lowerArguments } from "./arrays.ts";
import { isIntrinsic } from "./literals.ts";
import { foundMethod } from "./moved-methods.ts";

export function lowerCall(cx: Context, node: ts.CallExpression): Expr {
	if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return cx.refuse(node, "TSM1001", "A dynamic import");
	if (node.expression.kind === ts.SyntaxKind.SuperKeyword) return lowerSuperCall(cx, node);
	const intrinsic = lowerIntrinsic(cx, node);
	if (intrinsic !== null) return intrinsic;
	const ofClass = calledClass(cx, node);
	if (ofClass !== null) return ofClass;
	const library = callLibrary(cx, node);
	if (library !== null) return library;
	const onObject = calledOnObject(cx, node);
	if (onObject !== null) return onObject;
	if (cx.facts.sizes.isUnknown(node)) return callAny(cx, node);
	const method = methodOf(cx, node.expression);
	if (method === null) {
		const made = callWith(cx, node, () => calledFunction(cx, node.expression));
		return calledAfter(cx, node, made) ?? made;
	}
	return callWith(
		cx,
		node,
		() => lowerExpr(cx, method.expression),
		(object) => py.attr(object, memberName(cx, method.name)),
	);
}

/** `o.f()`, where a function that has to be told what `this` is may have been stored: it is the object. */
function calledOnObject(cx: Context, node: ts.CallExpression): Expr | null {
	const callee = bare(node.expression);
	if (!cx.facts.thisFunctions.hasFree(cx.file)) return null;
	if (!ts.isPropertyAccessExpression(callee) && !ts.isElementAccessExpression(callee)) return null;
	const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee.argumentExpression;
	const declared = cx.declarationOf(name);
	if (declared !== undefined && !isStoredIn(declared) && !mayBeReplaced(cx, declared, name)) return null;
	const object = callee.expression;
	const isOfLibrary = ts.isMemberName(name) && OF_LIBRARY.has(name.text) && cx.facts.kinds.only(object) === "any";
	if (isOfLibrary && ts.isPropertyAccessExpression(callee)) return invoke(cx, node, callee);
	const isRepeated =
		isPlace(object) && (ts.isMemberName(name) || ts.isIdentifier(name) || ts.isLiteralExpression(name));
	if (!isRepeated && !ts.isMemberName(name)) return cx.refuse(name, "TSM1020", name.getText());
	if (isRepeated) return callOn(cx, node, callee);
	cx.substitutes.set(object, reusable(cx, lowerExpr(cx, object), "owner"));
	try {
		return callOn(cx, node, callee);
	} finally {
		cx.substitutes.delete(object);
	}
}

function callOn(cx: Context, node: ts.CallExpression, callee: ts.AccessExpression): Expr {
	const value = (): Expr => calledFunction(cx, callee);
	const parts = inOrder(cx, [value, () => lowerExpr(cx, callee.expression), ...lowerArguments(cx, node.arguments)]);
	return py.call(cx.helper(cx.facts.sizes.isUnknown(node) ? "_call_fitting_on" : "_call_on"), parts);
}

/** `o`, `this.o.p`: reading it again does nothing else. */
function isPlace(node: ts.Expression): boolean {
	const n = bare(node);
	if (ts.isPropertyAccessExpression(n)) return isPlace(n.expression);
	return ts.isIdentifier(n) || n.kind === ts.SyntaxKind.ThisKeyword;
}

/** A method that a function may have been stored in place of. */
function mayBeReplaced(cx: Context, declared: ts.Declaration, name: ts.Node): boolean {
	const isOwn = ts.isMethodDeclaration(declared) || ts.isMethodSignature(declared);
	if (!isOwn || declared.getSourceFile().isDeclarationFile) return false;
	return cx.facts.thisFunctions.mayReplace(cx.file, ts.isStringLiteralLike(name) ? name.text : name.getText());
}

/** A property that holds a function, and no method. */
function isStoredIn(declared: ts.Declaration): boolean {
	if (declared.getSourceFile().isDeclarationFile) return false;
	return (
		ts.isPropertySignature(declared) ||
		ts.isPropertyDeclaration(declared) ||
		ts.isShorthandPropertyAssignment(declared) ||
		ts.isPropertyAssignment(declared) ||
		ts.isParameter(declared)
	);
}

/** `(C as any)()`: JavaScript calls no class. */
function calledClass(cx: Context, node: ts.CallExpression): Expr | null {
	const callee = bare(node.expression);
	if (callee === node.expression || !ts.isIdentifier(callee)) return null;
	const type = cx.checker.getTypeAtLocation(callee);
	if (type.getConstructSignatures().length === 0 || type.getCallSignatures().length > 0) return null;
	const symbol = type.getSymbol();
	const name = symbol === undefined || symbol.name.startsWith("__") ? callee.text : symbol.name;
	return py.call(cx.helper("_not_new"), [py.str(name), ...inOrder(cx, lowerArguments(cx, node.arguments))]);
}

/** `f!()`, or a call of what is `any`, in a program that shows what is said of a function that is not there. */
function calledFunction(cx: Context, callee: ts.Expression): Expr {
	const value = foundMethod(cx, callee, lowerExpr(cx, callee));
	if (!cx.facts.wordsErrors(cx.file)) return value;
	const mayFail =
		ts.isNonNullExpression(callee) || cx.facts.kinds.only(callee) === "any" || cx.facts.missing.mayBe(callee);
	if (!mayFail) return value;
	return py.call(cx.helper("_sure_function"), [value, py.str(asV8Writes(callee))]);
}

/** What is called takes as many arguments as it has parameters, and nobody knows how many these are. */
function callAny(cx: Context, node: ts.CallExpression): Expr {
	const callee = bare(node.expression);
	if (ts.isPropertyAccessExpression(callee) && OF_LIBRARY.has(callee.name.text)) return invoke(cx, node, callee);
	const made = callWith(cx, node, () => calledFunction(cx, node.expression));
	if (made.k !== "call") return made;
	return calledAfter(cx, node, made) ?? py.call(cx.helper("_call"), [made.func, ...made.args]);
}

/** What may be no function is asked whether it is one after what it is given is worked out; null if that does nothing. */
function calledAfter(cx: Context, node: ts.CallExpression, made: Expr): Expr | null {
	if (made.k !== "call" || made.func.k !== "call" || made.keywords.length > 0) return null;
	const { func, args } = made.func;
	const isSure = func.k === "name" && func.id === "_sure_function";
	if (!isSure || !node.arguments.some((a) => acts(cx, a) || mayFail(cx, a))) return null;
	return py.call(cx.helper("_call_sure"), [...args, ...made.args]);
}

function lowerSuperCall(cx: Context, node: ts.CallExpression): Expr {
	const init = py.attr(py.call("super"), "__init__");
	return superOfContainer(cx, node, init) ?? superOfError(cx, node, init) ?? callWith(cx, node, () => init);
}

/** `object.method`: what the arguments do cannot change which function that is, so it needs no holding. */
function methodOf(cx: Context, callee: ts.Expression): ts.PropertyAccessExpression | null {
	if (!ts.isPropertyAccessExpression(callee) || callee.expression.kind === ts.SyntaxKind.SuperKeyword) return null;
	const symbol = cx.symbolOf(callee.name);
	const isMethod = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Method) !== 0;
	return isMethod && cx.facts.kinds.owner(callee) === "instance" ? callee : null;
}

/** `xs.filter(isInt)`: the guard as a function; null for any other name. */
export function guardAsFunction(cx: Context, node: ts.Identifier): Expr | null {
	for (const [name, type] of Object.entries(TYPE_GUARDS))
		if (isIntrinsic(cx, node, name))
			return py.lambda([{ name: "value", fallback: null }], py.call("isinstance", [py.name("value"), py.name(type)]));
	return null;
}

const TYPE_GUARDS: Readonly<Record<string, string>> = { isInt: "int", isBytes: "bytes", isDict: "dict" };

/** What "tsmpy/board" exports is no function on the board. */
function lowerIntrinsic(cx: Context, node: ts.CallExpression): Expr | null {
	for (const name of ["native", "viper"])
		if (isIntrinsic(cx, node.expression, name))
			return cx.refuse(node, "TSM1022", "a function without a name of its own");
	for (const [name, type] of Object.entries(TYPE_GUARDS)) {
		const [value] = node.arguments;
		if (value !== undefined && isIntrinsic(cx, node.expression, name))
			return py.call("isinstance", [lowerExpr(cx, value), py.name(type)]);
	}
	return null;
}

/** The callee (or what `finish` makes it of) first, then the arguments, as in both languages. */
function callWith(
	cx: Context,
	node: ts.CallExpression | ts.NewExpression,
	callee: () => Expr,
	finish: (callee: Expr) => Expr = (e) => e,
): Expr {
	const args = node.arguments ?? [];
	const options = keywordLiteral(cx, node);
	const positional = options === null ? args : args.slice(0, -1);
	const names = options === null ? [] : keywordValues(cx, options);
	const [func = py.NONE, ...values] = inOrder(cx, [
		callee,
		...lowerArguments(cx, positional, (a, i) => lowerArgument(cx, node, a, i)),
		...names.map((n) => n.value),
	]);
	const keywords: Keyword[] = names.map((n, i) => ({ name: n.name, value: values[positional.length + i] ?? py.NONE }));
	return py.call(finish(func), values.slice(0, positional.length), keywords);
}

function lowerArgument(cx: Context, call: ts.CallExpression | ts.NewExpression, arg: ts.Expression, at: number): Expr {
	const value = lowerExpr(cx, arg);
	if (cx.facts.boxedBigInts.isBoxed(arg)) return boxed(cx, arg, value);
	return replacesNone(cx, call, arg, at) ? unsetIfNone(cx, arg, value) : value;
}

function boxed(cx: Context, bigint: ts.Expression, value: Expr): Expr {
	const box = cx.helper("_Big");
	const isThere = cx.facts.kinds.only(bigint) === "bigint" && !cx.facts.missing.mayBe(bigint);
	return py.call(isThere ? box : cx.helper("_as_big"), [value]);
}

/** None is a value of the parameter's, and the argument may be `undefined`, for which the default stands in. */
function replacesNone(
	cx: Context,
	call: ts.CallExpression | ts.NewExpression,
	arg: ts.Expression,
	at: number,
): boolean {
	const { defaults } = cx.facts;
	const parameter = defaults.parameterAt(call, at);
	if (parameter?.initializer === undefined || !defaults.isUndefinedGiven(arg)) return false;
	if (defaults.takesNull(parameter)) return true;
	cx.mixesNone ||= mayBeNull(cx, arg);
	return false;
}

function mayBeNull(cx: Context, arg: ts.Expression): boolean {
	return !cx.facts.nullIsApart && nonesOf(cx, arg).isNull;
}

function unsetIfNone(cx: Context, arg: ts.Expression, value: Expr): Expr {
	if (mayBeNull(cx, arg)) return cx.refuse(arg, "TSM2014");
	if (value.k === "none") return py.UNSET;
	const held = reusable(cx, value);
	return py.cond(py.isNone(held), py.UNSET, held);
}

/** The object literal at the end that stands for keyword arguments, by the declaration's `kwargs<...>`. */
function keywordLiteral(cx: Context, node: ts.CallExpression | ts.NewExpression): ts.ObjectLiteralExpression | null {
	const last = node.arguments?.at(-1);
	if (last === undefined || !ts.isObjectLiteralExpression(last)) return null;
	const asked = cx.checker.getContextualType(last);
	if (asked === undefined) return null;
	const members = membersOf(asked);
	const isKeywords = members.some((t) => t.getProperties().some((p) => p.name.startsWith("__@keywordArguments")));
	return isKeywords ? last : null;
}

function keywordValues(cx: Context, literal: ts.ObjectLiteralExpression): { name: string; value: () => Expr }[] {
	const found: { name: string; value: () => Expr }[] = [];
	for (const p of literal.properties) {
		if (ts.isPropertyAssignment(p) && ts.isIdentifier(p.name))
			found.push({ name: p.name.text, value: () => lowerExpr(cx, p.initializer) });
		else if (ts.isShorthandPropertyAssignment(p)) found.push({ name: p.name.text, value: () => cx.placeAt(p.name) });
		else cx.refuse(p, "TSM1001", "Anything but `name: value` among keyword arguments");
	}
	return found;
}

/** A function of the program's, also behind an assertion: called on the board, it makes no object. */
function isPlainFunction(cx: Context, node: ts.Expression): boolean {
	const called = bare(node);
	const type = cx.checker.getTypeAtLocation(called);
	return type.getCallSignatures().length > 0 && type.getConstructSignatures().length === 0;
}

export function lowerNew(cx: Context, node: ts.NewExpression): Expr {
	const library = newLibrary(cx, node);
	if (library !== null) return library;
	if (isPlainFunction(cx, node.expression)) return cx.refuse(node, "TSM1001", "`new` of a function that is no class");
	if (cx.facts.kinds.containers.areThere) {
		refuseKeys(cx, node);
		refuseHoles(cx, node);
	}
	return callWith(cx, node, () => lowerExpr(cx, node.expression));
}
