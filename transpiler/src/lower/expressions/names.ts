// Names, `this`.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { aroundParentheses, isAccess, isAssertion, thisContainer, valueSymbol } from "../../syntax.ts";
import { extendedBy, isStatic, usesThis } from "../../types/classes/classes.ts";
import { isArguments } from "../../types/functions/own-arguments.ts";
import { isPropertyValue } from "../../types/functions/this-functions.ts";
import { isDeclaredOnly } from "../../types/kinds/kinds.ts";
import { isAheadOfLet } from "../../types/missing/hoisted.ts";
import { isGlobal } from "../../types/names/globals.ts";
import { isOnlyDeclared } from "../../types/names/only-declared.ts";
import type { Context } from "../context.ts";
import { isStoredTo } from "../evaluation/places.ts";
import { libraryFunction } from "../functions/library-functions.ts";
import { lowerOwnArguments } from "../functions/own-arguments.ts";
import { hasJavaScriptPromises } from "../functions/promises.ts";
import { seenAs } from "../library/arrays/seen-arrays.ts";
import { handedOn } from "../library/arrays/unfilled.ts";
import { consoleObject } from "../library/console/console-functions.ts";
import { convertingFunction, textFunction } from "../library/functions/converting-functions.ts";
import { NUMBER_VALUES } from "../library/numbers/numbers.ts";
import { importedConstant } from "../names/imported-constants.ts";
import { undeclared } from "../names/undeclared.ts";
import { lowerExpr } from "../recursion.ts";
import { guardAsFunction } from "./calls.ts";
import { enumConstant, lowerNumber } from "./literals.ts";
import { BY_KEY } from "./moved-methods.ts";

/** JavaScript's exceptions, by the names Python has for them. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
	Error: "Exception",
	RangeError: "ValueError",
	ReferenceError: "NameError",
};

/** Those that Python has nothing like. */
const OWN_ERRORS: ReadonlySet<string> = new Set(["AggregateError", "EvalError", "URIError"]);

export function lowerIdentifier(cx: Context, node: ts.Identifier): Expr {
	if (isArguments(node)) return lowerOwnArguments(cx, node);
	const symbol = valueSymbol(cx.checker, node);
	if (isAskedAsOther(node)) return cx.refuse(node, "TSM1001", "What is asked of `Number` as of something else");
	if (node.text === "undefined") return lowerUndefined(cx, node, symbol);
	if (symbol === undefined) return cx.refuse(node, "TSM1001", `\`${node.text}\``);
	if (/^(NaN|Infinity)$/.test(node.text) && cx.scopes.homeOf(symbol) === null)
		return py.call("float", [py.str(node.text === "NaN" ? "nan" : "inf")]);
	const others = ts.SymbolFlags.Class | ts.SymbolFlags.Function | ts.SymbolFlags.Enum;
	const isNamespace = (symbol.declarations ?? []).some(ts.isModuleDeclaration);
	// what it exports are variables on the board, which nobody finds by way of a function or a class
	if (isNamespace && ((symbol.flags & others) === 0 || isAssertion(node.parent)))
		return cx.refuse(node, "TSM1001", "A namespace as a value");
	if ((symbol.flags & ts.SymbolFlags.EnumMember) !== 0) return ownMember(cx, symbol);
	if (cx.scopes.homeOf(symbol) === null)
		return isGlobal(cx.checker, node, "console") ? consoleObject(cx, node) : builtin(cx, node, symbol);
	const guard = guardAsFunction(cx, node);
	if (guard !== null) return guard;
	const constant = importedConstant(cx, node);
	if (constant !== null)
		return ts.isNumericLiteral(constant)
			? lowerNumber(cx, constant)
			: py.unary("-", lowerNumber(cx, constant.operand as ts.NumericLiteral));
	return lowerVariable(cx, node, symbol);
}

function lowerUndefined(cx: Context, node: ts.Identifier, symbol: ts.Symbol | undefined): Expr {
	const isOwn = symbol !== undefined && cx.scopes.homeOf(symbol) !== null;
	return isOwn ? cx.refuse(node, "TSM1001", "A variable that is called `undefined`") : py.NONE;
}

function lowerVariable(cx: Context, node: ts.Identifier, symbol: ts.Symbol): Expr {
	if (isOnlyDeclared(symbol)) return undeclared(cx, node.text);
	const name = cx.variable(symbol);
	if (cx.facts.boxedBigInts.isShown(node)) return py.attr(name, "value");
	const full = handedOn(cx, node, name);
	if (full !== null) return full;
	const seen = seenAs(cx, node, name);
	if (seen !== null) return seen;
	if (name.k === "name" && mayBeUntold(cx, node, symbol, name.id))
		return py.call(cx.helper("_ahead"), [py.lambda([], name), py.str(toldName(symbol, name.id))]);
	const variable = symbol.flags & ts.SymbolFlags.Alias ? cx.checker.getAliasedSymbol(symbol) : symbol;
	return cx.facts.assignments.isReassigned(variable) ? name : cx.markSteady(name);
}

/** May its line not have run, and does Python then not tell its name, or another one? */
function mayBeUntold(cx: Context, node: ts.Identifier, symbol: ts.Symbol, name: string): boolean {
	if (isStoredTo(node) || !cx.facts.wordsErrors(cx.file)) return false;
	const isTold = cx.scopes.homeOf(symbol)?.parent === null && name === toldName(symbol, name);
	return !isTold && isAheadOfLet(cx.checker, node);
}

/** Inner variables called like outer ones have a number on the board, as esbuild gives them one; Python's words a `_`. */
function toldName(symbol: ts.Symbol, name: string): string {
	return /^\d+$/.test(name.slice(symbol.name.length)) ? name : symbol.name;
}

/** `A` in `enum E { A = f(), B = A * 2 }`: a member among the members, by its name alone. */
function ownMember(cx: Context, symbol: ts.Symbol): Expr {
	const member = symbol.valueDeclaration as ts.EnumMember;
	return (
		enumConstant(cx, member) ?? py.index(cx.variable(cx.symbolOf(member.parent.name) as ts.Symbol), py.str(symbol.name))
	);
}

/** Names without a declaration that are no values on the board. */
const NOT_VALUES: ReadonlySet<string> = new Set(["globalThis"]);

/** Classes that Python has, too. */
const IN_BOTH: ReadonlySet<string> = new Set(["TypeError", "SyntaxError"]);

/** Is it a name of JavaScript's world, which is no value on the board? Library calls on it are lowered by their callers. */
function isJavaScripts(cx: Context, symbol: ts.Symbol): boolean {
	if (IN_BOTH.has(symbol.name) || !isDeclaredOnly(symbol)) return false;
	const files = (symbol.declarations ?? []).map((d) => d.getSourceFile());
	return files.some(
		(f) =>
			cx.facts.loaded.program.isSourceFileDefaultLibrary(f) ||
			/\/node_modules\/@types\/|\/typings\/javascript\.d\.ts$/.test(f.fileName),
	);
}

/** `(Number as any).MAX_VALUE`: its function on the board does not have that. */
function isAskedAsOther(node: ts.Identifier): boolean {
	if (node.text !== "Number" || !isAssertion(node.parent)) return false;
	let n: ts.Node = node;
	while (isAssertion(n.parent)) n = aroundParentheses(n.parent);
	return isAccess(n.parent);
}

function builtin(cx: Context, node: ts.Identifier, symbol: ts.Symbol): Expr {
	const converting = isDeclaredOnly(symbol) ? convertingFunction(cx, node) : null;
	if (converting !== null) return libraryFunction(cx, node.text, converting);
	const helper = isDeclaredOnly(symbol) ? NUMBER_VALUES[node.text] : undefined;
	if (helper !== undefined) return libraryFunction(cx, node.text, cx.helper(helper));
	const ofText = isDeclaredOnly(symbol) ? textFunction(cx, node) : null;
	if (ofText !== null) return ofText;
	if (node.text === "Boolean" && isDeclaredOnly(symbol)) return libraryFunction(cx, "Boolean", cx.helper("_truth"));
	if (/^(WeakRef|ArrayBuffer|DataView)$/.test(node.text) && isDeclaredOnly(symbol) && isAskedFor(node))
		return cx.helper(`_${node.text}`);
	if (OWN_ERRORS.has(node.text) && isDeclaredOnly(symbol)) return cx.helper(`_${node.text}`);
	if (node.text === "Promise" && isAskedFor(node) && hasJavaScriptPromises(cx)) return cx.helper("_Promise");
	const exception = EXCEPTIONS[node.text];
	if (exception !== undefined && isDeclaredOnly(symbol)) return py.name(exception);
	if (NOT_VALUES.has(node.text) || isJavaScripts(cx, symbol))
		return cx.refuse(node, "TSM1001", `\`${node.text}\` as a value`);
	return cx.markSteady(py.name(node.text));
}

/** `x instanceof C` */
function isAskedFor(node: ts.Identifier): boolean {
	const outer = node.parent;
	return ts.isBinaryExpression(outer) && outer.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
}

export function lowerThis(cx: Context, node: ts.Node): Expr {
	const home = thisContainer(node);
	if (isFunction(home) && (cx.facts.thisFunctions.takesThis(home) || cx.facts.thisFunctions.isFree(home)))
		return cx.markSteady(py.name("self"));
	const isMethod = ts.isFunctionExpression(home) && isPropertyValue(home);
	if ((isFunction(home) && !isMethod) || ts.isSourceFile(home)) return cx.refuse(node, "TSM1007");
	if (isStaticElement(home)) return mayBeDerived(cx, home) ? cx.markSteady(py.name("cls")) : className(cx);
	return cx.markSteady(py.name("self"));
}

function isFunction(node: ts.Node): node is ts.FunctionDeclaration | ts.FunctionExpression {
	return ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node);
}

function className(cx: Context): Expr {
	return py.name(cx.currentClass?.name ?? "cls");
}

function isStaticElement(node: ts.Node): boolean {
	return ts.isClassStaticBlockDeclaration(node) || isStatic(node);
}

/** Does a static method use `this` or `super`, in a class that others derive from, that derives itself or that a key is read of? */
export function mayBeDerived(cx: Context, node: ts.Node): boolean {
	if (!ts.isMethodDeclaration(node) && !ts.isAccessor(node)) return false;
	const owner = node.parent;
	if (!ts.isClassLike(owner)) return false;
	const isDerived = extendedBy(owner) !== undefined;
	return (isDerived || cx.facts.derivedFrom(owner).length > 0 || mayBeFound(cx)) && usesThis(node);
}

/** May a key of any find it in the class? What is called without the class then is no plain function. */
function mayBeFound(cx: Context): boolean {
	return cx.facts.standsAlone(cx.file) && cx.says(/\bany\b/) && cx.says(BY_KEY);
}

/** `new.target` in a constructor: the class of the object that is made. */
export function lowerNewTarget(cx: Context, node: ts.MetaProperty): Expr {
	const isInConstructor = ts.isConstructorDeclaration(thisContainer(node));
	if (!isInConstructor || node.keywordToken !== ts.SyntaxKind.NewKeyword)
		return cx.refuse(node, "TSM1001", `\`${node.getText()}\` here`);
	return py.call("type", [py.name("self")]);
}

/**
 * What the library asks of a Map, Set or array itself, no class of the program's has its own of: `super.size` is `this.size`.
 * `super()` finds its class in a method only, not in a function or comprehension inside one.
 */
export function lowerSuper(cx: Context, node: ts.Node): Expr {
	const access = node.parent;
	const member = ts.isPropertyAccessExpression(access) ? cx.declarationOf(access.name) : undefined;
	if (member !== undefined && ts.isPropertyDeclaration(member))
		return baseOfStatic(cx, access, member) ?? cx.refuse(access, "TSM1001", "A field of `super`");
	const kind = ts.isPropertyAccessExpression(access) ? cx.facts.kinds.owner(access) : null;
	if (kind === "map" || kind === "jsset" || kind === "list") return lowerThis(cx, node);
	const home = thisContainer(node);
	// the fields of a class get their values outside of its methods
	if (isStaticElement(home) && (ts.isPropertyDeclaration(home) || ts.isClassStaticBlockDeclaration(home)))
		return py.call("super", [className(cx), className(cx)]);
	const isMethod = ts.isClassElement(cx.scope.node);
	const name = cx.currentClass?.name;
	if (isMethod || name === undefined) return py.call("super");
	return py.call("super", [py.name(name), py.name(isStaticElement(home) ? "cls" : "self")]);
}

/** `super.x` of a static field is that of the class above, which its name tells. */
function baseOfStatic(cx: Context, access: ts.Node, field: ts.PropertyDeclaration): Expr | null {
	const isRead = ts.isPropertyAccessExpression(access) && !isStoredTo(access);
	const home = ts.findAncestor(access, ts.isClassLike);
	const above = home === undefined ? undefined : extendedBy(home)?.expression;
	const isPlain = above !== undefined && ts.isIdentifier(above) && isStatic(field);
	return isRead && isPlain ? lowerExpr(cx, above) : null;
}
