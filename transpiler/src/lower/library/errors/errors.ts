// JavaScript's errors. `message` is Python's `str(e)`; a name, and what else is stored, only the program's own have.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { bare, isNoneLiteral, unparenthesized, valueSymbol } from "../../../syntax.ts";
import { throwsOthers } from "../../../types/classes/thrown.ts";
import { isDeclaredOnly } from "../../../types/kinds/kinds.ts";
import { isRejection } from "../../../types/modules/promises.ts";
import type { Context } from "../../context.ts";
import { inOrder, reusable } from "../../evaluation/order.ts";
import { noSymbol } from "../../expressions/text.ts";
import { lowerIterable } from "../../iteration/iterables.ts";
import { readFrom } from "../../missing/nones.ts";
import { lowerExpr } from "../../recursion.ts";
import { causedBy, mayCauseAny, statedCause, withCause } from "./causes.ts";
import { unsaid } from "./unsaid.ts";

/** Of a class that derives from TypeScript's Error, whether it is Python's or the program's own. */
export function isException(cx: Context, node: ts.Expression): boolean {
	return cx.facts.exceptions.isException(cx.checker.getTypeAtLocation(node));
}

/** A variable of a `catch` holds what was thrown, whatever its type says. */
export function isCaught(cx: Context, node: ts.Node): boolean {
	const declaration = valueSymbol(cx.checker, node)?.valueDeclaration;
	if (declaration === undefined) return false;
	if (ts.isVariableDeclaration(declaration)) return ts.isCatchClause(declaration.parent);
	return ts.isParameter(declaration) && isRejection(cx.facts.kinds, declaration);
}

/** Does the expression name a class of exceptions? */
export function isExceptionClass(cx: Context, node: ts.Expression): boolean {
	const [made] = cx.checker.getTypeAtLocation(node).getConstructSignatures();
	return made !== undefined && cx.facts.exceptions.isException(made.getReturnType());
}

/** The classes that `instanceof` asks for: what JavaScript reports as a TypeError is two things in Python. */
export function caughtClasses(cx: Context, node: ts.Expression): Expr[] {
	const type = lowerExpr(cx, node);
	if (type.k !== "name" || !isNative(cx, node)) return [type];
	const isWorded = cx.facts.wordsErrors(cx.file);
	if (type.id === "TypeError") return [type, py.name("AttributeError"), ...(isWorded ? [py.name("LookupError")] : [])];
	return isWorded && node.getText() === "RangeError" ? [type, py.name("RuntimeError")] : [type];
}

function isNative(cx: Context, node: ts.Expression): boolean {
	const symbol = cx.symbolOf(node);
	return symbol !== undefined && isDeclaredOnly(symbol);
}

/** `e.message`, `e.name`, `e.cause`; null for anything else. */
export function readErrorProperty(cx: Context, node: ts.PropertyAccessExpression): Expr | null {
	const name = node.name.text;
	if (isStackTraceAsked(node)) return py.name("Exception");
	const untyped = isUntypedCaught(cx, node.expression);
	if (untyped && name !== "stack" && throwsOthers(cx.checker, cx.file)) return null;
	if (!untyped && !isException(cx, node.expression)) return null;
	const symbol = cx.symbolOf(node.name);
	if (!untyped && (symbol === undefined || !isLibraryToo(symbol))) return null;
	if (node.expression.kind === ts.SyntaxKind.SuperKeyword) return null;
	if (name === "stack") return stackOf(cx, node) ?? cx.refuse(node.name, "TSM2051");
	if (!["message", "name", "cause"].includes(name)) return null;
	const error = readFrom(cx, node.expression, lowerExpr(cx, node.expression), name);
	const isWorded = name === "message" && cx.facts.wordsErrors(cx.file);
	return isWorded ? py.call(cx.helper("_said"), [error, ...unsaid(cx, node)]) : errorProperty(cx, name, error);
}

/** Is it Error's own, be it beside one that a class of the program declares: `e.message` of one of several classes? */
function isLibraryToo(symbol: ts.Symbol): boolean {
	return (symbol.declarations ?? []).some((d) => d.getSourceFile().isDeclarationFile);
}

/** The stack where nothing is asked but whether it is there, or for its first line; null where more may be. */
function stackOf(cx: Context, node: ts.PropertyAccessExpression): Expr | null {
	if (!isTested(node) && !(isFirstLine(node) && !cx.says(CHANGES_STACK))) return null;
	const error = readFrom(cx, node.expression, lowerExpr(cx, node.expression), "stack");
	return py.call(cx.helper("_stack"), [error]);
}

/** A message or name that changes after the stack was asked for does not change the stack. */
const CHANGES_STACK = /\.message\s*\+?=(?!=)|(?<!\bthis)\.name\s*=(?!=)|\bprototype\b/;

function isTested(node: ts.Expression): boolean {
	const outer = node.parent;
	if (ts.isParenthesizedExpression(outer) || ts.isNonNullExpression(outer)) return isTested(outer);
	if (ts.isIfStatement(outer)) return outer.expression === node;
	if (ts.isConditionalExpression(outer)) return outer.condition === node;
	if (ts.isBinaryExpression(outer)) {
		if (outer.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
			return outer.left === node || isTested(outer);
		return /^[!=]==?$/.test(outer.operatorToken.getText()) && isNoneLiteral(outer.right);
	}
	if (ts.isTypeOfExpression(outer)) return true;
	if (ts.isCallExpression(outer)) return outer.expression.getText() === "Boolean";
	return ts.isPrefixUnaryExpression(outer) && outer.operator === ts.SyntaxKind.ExclamationToken;
}

/** `e.stack?.split("\n")[0]` */
function isFirstLine(node: ts.Expression): boolean {
	const outer = node.parent;
	if (ts.isParenthesizedExpression(outer) || ts.isNonNullExpression(outer)) return isFirstLine(outer);
	if (!ts.isPropertyAccessExpression(outer) || outer.name.text !== "split") return false;
	const call = outer.parent;
	const isSplit =
		ts.isCallExpression(call) &&
		call.arguments.length === 1 &&
		/^["']\\n["']$/.test(call.arguments[0]?.getText() ?? "");
	const item = call.parent;
	return isSplit && ts.isElementAccessExpression(item) && item.argumentExpression.getText() === "0";
}

/** What every error has under that name; null for anything else. */
export function errorProperty(cx: Context, name: string, error: Expr): Expr | null {
	switch (name) {
		case "message":
			return errorMessage(cx, error);
		case "name":
			return py.call(cx.helper("_error_name"), [error]);
		case "cause":
			return py.call("getattr", [error, py.str("cause"), py.NONE]);
		default:
			return null;
	}
}

/** `catch (e: any)`: what is asked of it is what an error has. */
export function isUntypedCaught(cx: Context, node: ts.Expression): boolean {
	const inner = unparenthesized(node);
	if (cx.facts.kinds.only(inner) !== "any") return false;
	if (ts.isPropertyAccessExpression(inner)) return inner.name.text === "reason" && isOfPromises(cx, inner.name);
	return ts.isIdentifier(inner) && isCaught(cx, inner);
}

/** `reason` of one of the results of `Promise.allSettled`. */
function isOfPromises(cx: Context, name: ts.MemberName): boolean {
	const declaration = cx.symbolOf(name)?.declarations?.[0]?.parent;
	return (
		declaration !== undefined &&
		ts.isInterfaceDeclaration(declaration) &&
		isDeclaredOnly(cx.checker.getTypeAtLocation(declaration).symbol)
	);
}

function errorMessage(cx: Context, error: Expr): Expr {
	if (cx.facts.wordsErrors(cx.file)) return py.call(cx.helper("_said"), [error]);
	return cx.facts.exceptions.hasOwnMessage ? py.call(cx.helper("_error_message"), [error]) : py.call("str", [error]);
}

/** `String(e)`, `${e}`, `e.toString()`, where any class of the program's may say for itself what its errors are. */
export function errorText(cx: Context, error: Expr): Expr {
	return py.call(cx.helper(cx.facts.exceptions.hasOwnText ? "_text_of" : "_error_text"), [error]);
}

/** `e.toString()` of one that has none of its own; null for another call. */
export function callErrorMethod(cx: Context, node: ts.CallExpression): Expr | null {
	const callee = node.expression;
	if (isPrototypeRepair(cx, node) || isStackCapture(node)) return py.NONE;
	if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "toString") return null;
	if (!isUntypedCaught(cx, callee.expression)) {
		const symbol = cx.symbolOf(callee.name);
		if (!isException(cx, callee.expression) || symbol === undefined || !isDeclaredOnly(symbol)) return null;
	}
	if (callee.expression.kind === ts.SyntaxKind.SuperKeyword)
		return py.call(cx.helper("_error_text"), [py.name("self")]);
	return errorText(cx, readFrom(cx, callee.expression, lowerExpr(cx, callee.expression), "toString"));
}

/** `Error.captureStackTrace(this, C)`: of the stack a program on the board sees nothing. */
function isStackCapture(node: ts.CallExpression): boolean {
	const [error, from, more] = node.arguments;
	if (!isStackTrace(node.expression) || error?.kind !== ts.SyntaxKind.ThisKeyword || more !== undefined) return false;
	return from === undefined || /^(\w+|this\.constructor|new\.target)$/.test(from.getText());
}

/** Also of `Error as any`, where a program does not know Node's types. */
function isStackTrace(node: ts.Expression): boolean {
	const access = bare(node);
	if (!ts.isPropertyAccessExpression(access) || access.name.text !== "captureStackTrace") return false;
	return bare(access.expression).getText() === "Error";
}

/** `if (Error.captureStackTrace)`, `Error.captureStackTrace?.(this)`: Node has it, so anything that can be called will do. */
function isStackTraceAsked(node: ts.PropertyAccessExpression): boolean {
	if (!isStackTrace(node)) return false;
	return isTested(node) || (ts.isCallExpression(node.parent) && node.parent.expression === node);
}

/** `Object.setPrototypeOf(this, C.prototype)`: what old JavaScript needs after `super(...)`, and nobody else. */
function isPrototypeRepair(cx: Context, node: ts.CallExpression): boolean {
	if (node.expression.getText() !== "Object.setPrototypeOf") return false;
	const [object, prototype] = node.arguments;
	const home = ts.findAncestor(node, ts.isConstructorDeclaration)?.parent;
	if (object?.kind !== ts.SyntaxKind.ThisKeyword || prototype === undefined || home === undefined) return false;
	const text = prototype.getText();
	if (text === "new.target.prototype") return true;
	// an object of a derived class becomes one of this class for good, unless its own constructor does the same
	return text === `${home.name?.text}.prototype` && cx.facts.derivedFrom(home).every(repairsPrototype);
}

function repairsPrototype(node: ts.ClassLikeDeclaration): boolean {
	const own = `(?:new\\.target|${node.name?.text})\\.prototype`;
	const constructed = node.members.find(ts.isConstructorDeclaration)?.body?.getText() ?? "";
	return new RegExp(`\\bObject\\.setPrototypeOf\\(\\s*this,\\s*${own}\\s*\\)`).test(constructed);
}

/** `new Error(message, { cause })` and its like; null for a class with a constructor of its own. */
export function newError(cx: Context, node: ts.NewExpression | ts.CallExpression): Expr | null {
	if (node.expression.kind === ts.SyntaxKind.SuperKeyword || isMethodCall(node)) return null;
	const declaration = cx.checker.getResolvedSignature(node)?.getDeclaration();
	if (declaration === undefined || !isExceptionClass(cx, node.expression)) return null;
	if (!/\/lib\.[\w.]+\.d\.ts$/.test(declaration.getSourceFile().fileName))
		return mayCauseAny(cx, node, declaration) ? cx.refuse(node, "TSM1001", "A cause for an error of any class") : null;
	if (node.expression.getText() === "AggregateError") return newAggregate(cx, node, cx.helper("_AggregateError"));
	const [message, options, more] = node.arguments ?? [];
	if (more !== undefined || [message, options].some((a) => a !== undefined && ts.isSpreadElement(a)))
		return cx.refuse(node, "TSM1001", "These arguments of an error");
	const kind = lowerExpr(cx, node.expression);
	const args = message === undefined ? [] : [messageText(cx, message)];
	const isOpen = !isOwnClass(cx, node.expression) && (options !== undefined || cx.facts.exceptions.storesIntoNative);
	const opening = isNative(cx, node.expression) ? "_open_error" : "_open_error_of";
	const made = isOpen ? py.call(cx.helper(opening), [kind, ...args]) : py.call(kind, args);
	return options === undefined ? made : withCause(cx, made, options);
}

/** Whatever else it is may stand for one of JavaScript's own: `for (const E of [Error, RangeError])`. */
function isOwnClass(cx: Context, node: ts.Expression): boolean {
	const symbol = cx.symbolOf(node);
	return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Class) !== 0 && !isDeclaredOnly(symbol);
}

/** Only JavaScript's own classes can be called without `new`, and they are in no object but the global one. */
function isMethodCall(node: ts.NewExpression | ts.CallExpression): boolean {
	return (
		ts.isCallExpression(node) &&
		ts.isPropertyAccessExpression(node.expression) &&
		node.expression.expression.getText() !== "globalThis"
	);
}

/** Of `made`, the class or the `__init__` of the base class. */
function newAggregate(cx: Context, node: ts.NewExpression | ts.CallExpression, made: Expr): Expr {
	const args = node.arguments ?? [];
	const [errors, message] = args;
	if (errors === undefined || args.length > 2 || args.some(ts.isSpreadElement))
		return cx.refuse(node, "TSM1001", "These arguments of an error");
	const text = message === undefined ? [] : [() => messageText(cx, message)];
	return py.call(made, inOrder(cx, [() => lowerIterable(cx, errors), ...text]));
}

/** An error without a message has an empty one. */
export function messageText(cx: Context, node: ts.Expression): Expr {
	const value = lowerExpr(cx, node);
	if (cx.facts.kinds.only(node) === "any") return anyMessage(cx, node, value);
	if (cx.facts.lies.mayBeAt(node)) return py.call(cx.helper("_text"), [value, py.str("")]);
	const mayLack = cx.facts.kinds.of(node).has("none") || cx.facts.missing.mayComeOpen(node);
	return mayLack ? py.logical("or", value, py.str("")) : value;
}

/** Whatever it is becomes a text; null has one, undefined has none. */
function anyMessage(cx: Context, node: ts.Expression, value: Expr): Expr {
	cx.mixesNone ||= cx.facts.unknownIn(cx.file).isNull;
	const held = reusable(cx, value, "message");
	return py.cond(py.isNone(held), py.str(""), py.call(cx.helper("_text_of"), [noSymbol(cx, node, held)]));
}

/** An error whose text is JavaScript's: neither its class nor one that derives from it has a `toString` of its own. */
export function isErrorWithoutText(cx: Context, node: ts.Expression): boolean {
	if (isUntypedCaught(cx, node)) return !cx.facts.exceptions.throwsValues;
	return isException(cx, node) && !cx.facts.exceptions.hasOwnText;
}

/** `super(message, { cause })` of a class that derives from one of JavaScript's; null for any other. */
export function superOfError(cx: Context, node: ts.CallExpression, init: Expr): Expr | null {
	const declaration = cx.checker.getResolvedSignature(node)?.getDeclaration();
	if (declaration === undefined || !/\/lib\.[\w.]+\.d\.ts$/.test(declaration.getSourceFile().fileName)) return null;
	if (declaration.parent.getText().includes("AggregateError")) return newAggregate(cx, node, init);
	const [message, options, more] = node.arguments;
	if (more !== undefined || [message, options].some((a) => a !== undefined && ts.isSpreadElement(a))) return null;
	const args = message === undefined ? [] : [messageText(cx, message)];
	if (options === undefined) return py.call(init, args);
	cx.push(py.exprStmt(py.call(init, args)));
	const self = py.name("self");
	const cause = statedCause(cx, options);
	if (cause === null) cx.push(py.exprStmt(causedBy(cx, self, options)));
	else cx.push(py.assign(py.attr(self, "cause"), cause));
	return py.NONE;
}
