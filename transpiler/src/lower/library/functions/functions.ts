// Methods of functions: `bind`, `call`, `apply`. Python's functions have no `this`, its methods keep theirs.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { bare } from "../../../syntax.ts";
import { isBoundMethod } from "../../../types/classes/bound-methods.ts";
import { isStatic, usesThis } from "../../../types/classes/classes.ts";
import { isMethod } from "../../../types/functions/signatures.ts";
import { handsThisOn } from "../../../types/functions/this-functions.ts";
import { functionKind } from "../../../types/names/function-names.ts";
import { isGlobal } from "../../../types/names/globals.ts";
import type { Context } from "../../context.ts";
import { acts } from "../../evaluation/effects.ts";
import { inOrder, isPure, reusable } from "../../evaluation/order.ts";
import { lowerArguments } from "../../expressions/arrays.ts";
import { memberName } from "../../names/members.ts";
import { lowerExpr } from "../../recursion.ts";
import { consoleMember } from "../console/console-functions.ts";

/** @returns null for a call of anything else */
export function callFunctionMethod(cx: Context, node: ts.CallExpression): Expr | null {
	const callee = node.expression;
	if (!ts.isPropertyAccessExpression(callee)) return null;
	// `f?.call(...)` has asked whether it is there
	const kind = cx.facts.kinds.present(callee.expression);
	const name = callee.name.text;
	if (name !== "bind" && name !== "call" && name !== "apply") return null;
	const hasFree = cx.facts.thisFunctions.hasFree(cx.file);
	if (kind !== "function" && !(hasFree && kind === "any")) return null;
	const [receiver, ...args] = node.arguments;
	const [list, more] = args;
	const extreme = /^Math\.(max|min)$/.exec(callee.expression.getText())?.[1];
	if (extreme !== undefined && name === "apply" && list !== undefined && more === undefined)
		return py.call(cx.helper(`_${extreme}`), [{ k: "star", value: lowerExpr(cx, list) }]);
	const printer = isGlobal(cx.checker, receiver, "console") ? consoleOwn(cx, callee.expression) : null;
	if (printer !== null) return name === "bind" && args.length === 0 ? printer : called(cx, name, [() => printer], args);
	const taking = receiver === undefined ? null : takingThis(cx, callee.expression, receiver);
	if (taking !== null) return called(cx, name, taking, args);
	if (hasFree && receiver !== undefined && (isHeld(cx, callee.expression) || isKept(cx, callee.expression))) {
		const first = [() => lowerExpr(cx, callee.expression), () => lowerExpr(cx, receiver)];
		return calledOn(cx, name, first, args, kind === "any");
	}
	if (receiver === undefined || !ignoresReceiver(cx, callee.expression, receiver))
		return cx.refuse(callee.name, "TSM1020", name);
	return calledPlainly(cx, node, callee, args);
}

/** Of a function that `this` is nothing to. */
function calledPlainly(
	cx: Context,
	node: ts.CallExpression,
	callee: ts.PropertyAccessExpression,
	args: readonly ts.Expression[],
): Expr {
	const name = callee.name.text;
	const made = called(cx, name, [() => lowerExpr(cx, callee.expression)], args, callee.expression);
	const isOpen = name === "call" && made.k === "call" && cx.facts.sizes.isUnknown(node);
	return isOpen ? py.call(cx.helper("_call"), [made.func, ...made.args]) : made;
}

/** `console.log` of `console.log.bind(console)`, which has no `this` to lose. */
function consoleOwn(cx: Context, node: ts.Expression): Expr | null {
	const isOne = ts.isPropertyAccessExpression(node) && isGlobal(cx.checker, node.expression, "console");
	return isOne ? consoleMember(cx, node, node.name.text) : null;
}

/** The function as one whose first parameter is `this`, and the object that it is given; null if it is none. */
function takingThis(cx: Context, node: ts.Expression, receiver: ts.Expression): (() => Expr)[] | null {
	const f = bare(node);
	const object = (): Expr => lowerExpr(cx, receiver);
	const named = cx.facts.thisFunctions.namedBy(f);
	if (named !== null) {
		const asked = named.parameters.find((p) => p.name.getText() === "this");
		const kind = asked === undefined ? null : cx.facts.kinds.present(asked);
		const isFit = kind === "any" || kind === "unknown" || kind === cx.facts.kinds.only(receiver);
		return isFit ? [() => lowerExpr(cx, f), object] : null;
	}
	if (isOfLiteral(cx, f)) return fitsLiteral(cx, f, receiver) ? [() => unbound(cx, f), object] : null;
	const method = ts.isPropertyAccessExpression(f) ? methodOfClass(cx, f, receiver) : null;
	return method === null ? null : [method, object];
}

/** A class's method, for another object than it is taken from. */
function methodOfClass(cx: Context, f: ts.PropertyAccessExpression, receiver: ts.Expression): (() => Expr) | null {
	if (cx.facts.kinds.only(receiver) !== "instance") return null;
	const declared = cx.declarationOf(f.name);
	if (!isMethod(declared)) return null;
	if (isStatic(declared) || declared.getSourceFile().isDeclarationFile || isItsOwn(cx, f, receiver)) return null;
	if (cx.facts.sharedMethods.has(declared)) return null;
	const name = memberName(cx, f.name);
	const owner = f.expression;
	if (ts.isPropertyAccessExpression(owner) && owner.name.text === "prototype")
		return () => py.attr(lowerExpr(cx, owner.expression), name);
	if (cx.facts.kinds.only(owner) !== "instance" || owner.kind === ts.SyntaxKind.SuperKeyword) return null;
	if (isBoundMethod(cx.checker, declared)) return null;
	// `x().f?.call(o)` has worked out x() to see whether its f is there
	if (cx.substitutes.has(f) && acts(cx, owner)) return null;
	return () => py.attr(py.call("type", [lowerExpr(cx, owner)]), name);
}

/** A method of an object literal that asks for `this`: what the literal holds knows its object already. */
function isOfLiteral(cx: Context, f: ts.Expression): f is ts.PropertyAccessExpression {
	const declared = ts.isPropertyAccessExpression(f) ? cx.declarationOf(f.name) : undefined;
	if (declared === undefined || !ts.isObjectLiteralExpression(declared.parent)) return false;
	if (ts.isMethodDeclaration(declared)) return usesThis(declared);
	return (
		ts.isPropertyAssignment(declared) && isFunctionIn(declared.initializer) && usesThis(bare(declared.initializer))
	);
}

/** Has the other object its members where the method looks for them? */
function fitsLiteral(cx: Context, f: ts.PropertyAccessExpression, receiver: ts.Expression): boolean {
	const kind = cx.facts.kinds.only(f.expression);
	return cx.facts.standsAlone(cx.file) && kind !== null && kind === cx.facts.kinds.only(receiver);
}

function unbound(cx: Context, f: ts.PropertyAccessExpression): Expr {
	return py.index(py.attr(cx.helper("_Unbound"), "of"), lowerExpr(cx, f));
}

/** `o.f.call(o)`; what a call gives may be another object each time. */
function isItsOwn(cx: Context, f: ts.PropertyAccessExpression, receiver: ts.Expression): boolean {
	return f.expression.getText() === receiver.getText() && !acts(cx, receiver);
}

/** Is what the function is given for `this` what it has, or nothing to it? */
function ignoresReceiver(cx: Context, node: ts.Expression, receiver: ts.Expression): boolean {
	const f = bare(node);
	if (isMadeWithoutThis(f)) return isNothingToDo(cx, receiver);
	const declared = cx.declarationOf(ts.isPropertyAccessExpression(f) ? f.name : f);
	if (isMethod(declared) && ts.isPropertyAccessExpression(f))
		return isItsOwn(cx, f, receiver) || cx.facts.sharedMethods.has(declared) || keepsThis(cx, f, declared, receiver);
	if (isValue(cx, f, declared) && isNothingToDo(cx, receiver)) return true;
	if (declared === undefined || !isNothingToDo(cx, receiver)) return false;
	if (ts.isFunctionDeclaration(declared) || ts.isFunctionExpression(declared))
		return !usesThis(declared) || handsThisOn(declared);
	if (ts.isMethodDeclaration(declared)) return ts.isObjectLiteralExpression(declared.parent) && !usesThis(declared);
	const isNamed = ts.isVariableDeclaration(declared) || ts.isPropertyAssignment(declared);
	const made = isNamed ? declared.initializer : undefined;
	return made !== undefined && isMadeWithoutThis(made);
}

/** `o.f.call(other)`, where the constructor has bound f to o. */
function keepsThis(
	cx: Context,
	f: ts.PropertyAccessExpression,
	method: ts.MethodDeclaration,
	receiver: ts.Expression,
): boolean {
	if (f.expression.kind === ts.SyntaxKind.SuperKeyword || !isBoundMethod(cx.checker, method)) return false;
	return isNothingToDo(cx, receiver);
}

/** A function that is written here and does not ask for `this` of its own. */
function isMadeWithoutThis(f: ts.Expression): boolean {
	return ts.isArrowFunction(f) || (ts.isFunctionExpression(f) && !usesThis(f));
}

/**
 * Is it a function that was handed on? One that asks for `this` is not (TSM1007, TSM1021), unless it stands in an object
 * literal.
 */
function isValue(cx: Context, f: ts.Expression, declared: ts.Declaration | undefined): boolean {
	if (cx.facts.order.hasThisInLiterals || !cx.facts.standsAlone(cx.file)) return false;
	if (declared === undefined) return ts.isElementAccessExpression(f);
	if (ts.isVariableDeclaration(declared))
		return declared.initializer === undefined || !isFunctionIn(declared.initializer);
	return (
		ts.isParameter(declared) ||
		ts.isBindingElement(declared) ||
		ts.isPropertySignature(declared) ||
		ts.isPropertyDeclaration(declared)
	);
}

function isFunctionIn(made: ts.Expression): boolean {
	return ts.isFunctionExpression(bare(made));
}

/** `this`, null, a name: working it out does nothing. */
function isNothingToDo(cx: Context, receiver: ts.Expression): boolean {
	const kind = bare(receiver).kind;
	return kind === ts.SyntaxKind.ThisKeyword || isPure(cx.capture(() => lowerExpr(cx, receiver)).value);
}

/** A function that a variable, a parameter or a part of a pattern holds, which may have to be told what `this` is. */
function isHeld(cx: Context, node: ts.Expression): boolean {
	const f = bare(node);
	const declared = ts.isIdentifier(f) ? cx.declarationOf(f) : undefined;
	if (declared === undefined) return false;
	if (ts.isFunctionDeclaration(declared)) return cx.facts.thisFunctions.isFree(declared);
	return ts.isParameter(declared) || ts.isBindingElement(declared) || ts.isVariableDeclaration(declared);
}

/** One that a list, a record or a field holds, where no method of a literal, which has its own object, may be. */
function isKept(cx: Context, node: ts.Expression): boolean {
	if (cx.facts.order.hasThisInLiterals || !cx.facts.standsAlone(cx.file)) return false;
	const f = bare(node);
	if (ts.isElementAccessExpression(f)) return cx.facts.kinds.present(f) === "function";
	const declared = ts.isPropertyAccessExpression(f) ? cx.declarationOf(f.name) : undefined;
	return declared !== undefined && (ts.isPropertySignature(declared) || ts.isPropertyDeclaration(declared));
}

/** @param isOpen nothing is known of the function */
function calledOn(
	cx: Context,
	how: string,
	first: readonly (() => Expr)[],
	args: readonly ts.Expression[],
	isOpen: boolean,
): Expr {
	const calling = isOpen ? "_call_fitting_on" : "_call_on";
	return py.call(cx.helper(how === "bind" ? "_bound_on" : calling), handedOver(cx, how, first, args));
}

/**
 * @param first the function, and what it is given before all arguments
 * @param callee where the function stands in the program
 */
function called(
	cx: Context,
	how: string,
	first: readonly (() => Expr)[],
	args: readonly ts.Expression[],
	callee?: ts.Expression,
): Expr {
	const [func = py.NONE, ...values] = handedOver(cx, how, first, args);
	return how === "bind" ? bound(cx, func, values, callee) : py.call(func, values);
}

function handedOver(cx: Context, how: string, first: readonly (() => Expr)[], args: readonly ts.Expression[]): Expr[] {
	const [list, more] = args;
	if (how === "apply" && more !== undefined) cx.refuse(more, "TSM1001", "`apply` of more than one array");
	const spread = (): Expr => ({ k: "star", value: list === undefined ? py.NONE : lowerExpr(cx, list) });
	const rest = how === "apply" ? (list === undefined ? [] : [spread]) : lowerArguments(cx, args);
	return inOrder(cx, [...first, ...rest]);
}

function bound(cx: Context, func: Expr, given: readonly Expr[], callee?: ts.Expression): Expr {
	if (!cx.facts.namesFunctions(cx.file))
		return given.length === 0 && !isRebound(cx) ? func : py.call(cx.helper("_bind"), [func, ...given]);
	const method = callee !== undefined && ts.isPropertyAccessExpression(callee) ? cx.symbolOf(callee.name) : undefined;
	// a method of a class is no function of its own that would have a name
	if (method !== undefined && isMethod(method.valueDeclaration)) {
		const kind = functionKind(method.valueDeclaration as ts.MethodDeclaration);
		const shown = kind === "Function" ? [] : [py.str(`bound ${kind}`)];
		const named = py.call(cx.helper("_named"), [py.str(`bound ${method.name}`), ...shown]);
		return py.call(named, [py.call(cx.helper("_bind"), [func, ...given])]);
	}
	const held = reusable(cx, func, "function");
	const made = py.call(cx.helper("_bind"), [held, ...given]);
	return py.call(cx.helper("_named_as"), [made, held, py.str("bound ")]);
}

/** Does what takes over a literal's method in a copy of its object have to tell it from one that was bound? */
function isRebound(cx: Context): boolean {
	return cx.facts.order.hasThisInLiterals && cx.facts.standsAlone(cx.file);
}
