// Methods of object literals that come to other objects where nothing tells that they are methods: `to[key] = from[key]`,
// `Object.fromEntries(...)`. They ask for the `this` that they are called on, and on the board they are bound to theirs.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare, givesSecond, isAssignment, isFallback } from "../../syntax.ts";
import type { Context } from "../context.ts";
import { mayBeFunction } from "./object-spread.ts";

/** The value as it is stored in the target. */
export function ownMethod(cx: Context, right: ts.Expression, target: Expr, value: Expr): Expr {
	const isField = target.k === "attr" && ts.isElementAccessExpression(bare(right));
	if (!(isField || target.k === "index") || !mayBeMethod(cx, right)) return value;
	if (isField) return foundMethod(cx, right, value);
	const owner = ownerOf(target.value);
	if (owner.k !== "name") return cx.refuse(right, "TSM1021", right.getText());
	cx.helper("_Unbound");
	return py.call(cx.helper("_moved"), [value, owner]);
}

const HOLDERS: ReadonlySet<string> = new Set(["_Properties", "_sure_owner", "_thawed"]);

/** Of `_Properties(_sure_owner(o, key))[key]` that is `o`. */
function ownerOf(holder: Expr): Expr {
	const isHeld = holder.k === "call" && holder.func.k === "name" && HOLDERS.has(holder.func.id);
	const held = isHeld ? holder.args[0] : undefined;
	return held === undefined ? holder : ownerOf(held);
}

/** The record that is made of entries. */
export function ownMethods(cx: Context, node: ts.Expression, made: Expr): Expr {
	if (!cx.facts.order.hasThisInLiterals) return made;
	const type = cx.checker.getTypeAtLocation(node);
	if (!mayBeFunction(cx, type.getStringIndexType() ?? type)) return made;
	cx.helper("_Unbound");
	return py.call(cx.helper("_rebound"), [made]);
}

function mayBeMethod(cx: Context, node: ts.Expression): boolean {
	if (!cx.facts.order.hasThisInLiterals) return false;
	const value = bare(node);
	// what is made here is given its object by others
	if (
		isComputed(value) ||
		ts.isFunctionLike(value) ||
		ts.isLiteralExpression(value) ||
		ts.isObjectLiteralExpression(value)
	)
		return false;
	return mayBeFunction(cx, cx.checker.getTypeAtLocation(value));
}

/** What an operator makes, which is no function. */
function isComputed(value: ts.Expression): boolean {
	if (ts.isPrefixUnaryExpression(value) || ts.isPostfixUnaryExpression(value)) return true;
	if (ts.isTemplateExpression(value) || ts.isTypeOfExpression(value)) return true;
	if (!ts.isBinaryExpression(value)) return false;
	return !isFallback(value) && !isAssignment(value.operatorToken.kind) && !givesSecond(value);
}

/** What is called, or kept in a field, of which only the run tells whether it is a method that was found in its object by a key. */
export function foundMethod(cx: Context, callee: ts.Expression, value: Expr): Expr {
	const { facts } = cx;
	if (!facts.order.hasThisInLiterals || !facts.standsAlone(cx.file) || !cx.says(FINDS)) return value;
	if (!isFound(cx, bare(callee))) return value;
	cx.helper("_Unbound");
	return py.call(cx.helper("_loose"), [value, py.str(callee.getText())]);
}

/** `o[key]`, where the key is no literal. */
export const BY_KEY = /[\w)\]!?.]\[(?!("[^"]*"|'[^']*'|`[^`$]*`|\d+)?\])/;

/** `o[key]`, `{ [key]: f } = o`, `Object.values(o)` */
const FINDS = new RegExp(`\\bObject\\.(values|entries)\\b|${BY_KEY.source}|[{,]\\s*\\[\\w+\\]\\s*:`);

/** A variable that may be any function, an item of a list, or what a call gives. */
function isFound(cx: Context, callee: ts.Expression): boolean {
	if (ts.isCallExpression(callee)) return true;
	if (ts.isElementAccessExpression(callee))
		return !isCalled(callee) || cx.facts.kinds.only(callee.expression) === "list";
	const declared = ts.isIdentifier(callee) ? cx.declarationOf(callee) : undefined;
	if (declared === undefined) return false;
	if (ts.isParameter(declared) || ts.isBindingElement(declared)) return true;
	if (!ts.isVariableDeclaration(declared)) return false;
	const { initializer } = declared;
	return initializer === undefined || !ts.isFunctionLike(bare(initializer));
}

/** Is it called on the object that it is taken from? */
function isCalled(node: ts.Expression): boolean {
	let outer: ts.Node = node;
	while (ts.isExpression(outer.parent) && bare(outer.parent) === node) outer = outer.parent;
	return ts.isCallExpression(outer.parent) && outer.parent.expression === outer;
}
