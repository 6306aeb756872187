// Calls of the program's own functions that only read: what runs in them shortens no array, and stores nothing but in
// their own variables.

import { ts } from "ts-morph";
import { isAssignment } from "../../../syntax.ts";
import { isDeclaredOnly } from "../../../types/kinds/kinds.ts";
import type { Context } from "../../context.ts";

/** Of those that JavaScript's arrays have. */
export const SHORTENING: ReadonlySet<string> = new Set(["pop", "shift", "splice"]);

/** @param met functions that are being looked at: they may call one another */
export function onlyReads(cx: Context, call: ts.CallExpression, met: ReadonlySet<ts.Node> = new Set()): boolean {
	const f = calledFunction(cx, call.expression);
	if (f === null || !call.arguments.every((a) => !isFunction(cx, a))) return false;
	if (met.has(f)) return true;
	const known = new Set([...met, f]);
	return every(f, (node) => isRead(cx, node, f, known));
}

function isRead(cx: Context, node: ts.Node, f: ts.SignatureDeclaration, met: ReadonlySet<ts.Node>): boolean {
	if (ts.isDeleteExpression(node) || ts.isAwaitExpression(node) || ts.isYieldExpression(node)) return false;
	if (ts.isPropertyAccessExpression(node)) return readsPlainly(cx, node);
	const target = targetOf(node);
	if (target !== null) return ts.isIdentifier(target) && isOwnVariable(cx, target, f);
	if (ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node)) return false;
	if (!ts.isCallExpression(node)) return true;
	const { expression: callee } = node;
	const symbol = cx.symbolOf(ts.isPropertyAccessExpression(callee) ? callee.name : callee);
	if (symbol === undefined || !isDeclaredOnly(symbol)) return onlyReads(cx, node, met);
	// what it is given to call stands there, and is looked at, too
	return node.arguments.every((a) => ts.isFunctionLike(a) || !isFunction(cx, a));
}

/** Neither an accessor, which runs code, nor a method that shortens an array. */
export function readsPlainly(cx: Context, node: ts.PropertyAccessExpression): boolean {
	const flags = cx.symbolOf(node.name)?.flags ?? 0;
	return (flags & ts.SymbolFlags.Accessor) === 0 && !SHORTENING.has(node.name.text);
}

/** `f` of `f(x)`, or the method of `this.m(x)` that no class overrides; null for any other. */
function calledFunction(cx: Context, callee: ts.Expression): ts.SignatureDeclaration | null {
	const declared = cx.declarationOf(ts.isPropertyAccessExpression(callee) ? callee.name : callee);
	if (declared === undefined) return null;
	if (ts.isMethodDeclaration(declared)) {
		const isFinal = ts.isClassLike(declared.parent) && cx.facts.derivedFrom(declared.parent).length === 0;
		return isFinal && declared.body !== undefined ? declared : null;
	}
	if (!ts.isIdentifier(callee)) return null;
	if (ts.isFunctionDeclaration(declared)) return declared.body === undefined ? null : declared;
	if (!ts.isVariableDeclaration(declared) || (declared.parent.flags & ts.NodeFlags.Const) === 0) return null;
	const made = declared.initializer;
	return made !== undefined && (ts.isArrowFunction(made) || ts.isFunctionExpression(made)) ? made : null;
}

function isFunction(cx: Context, node: ts.Expression): boolean {
	const type = cx.checker.getTypeAtLocation(node);
	return type.getCallSignatures().length > 0 || (type.flags & ts.TypeFlags.Any) !== 0;
}

function isOwnVariable(cx: Context, node: ts.Identifier, f: ts.Node): boolean {
	const declared = cx.symbolOf(node)?.valueDeclaration;
	return declared !== undefined && ts.findAncestor(declared, (n) => n === f) !== undefined;
}

/** What is stored to by `x = 1`, `x++` and their like. */
export function targetOf(node: ts.Node): ts.Expression | null {
	if (ts.isBinaryExpression(node)) return isAssignment(node.operatorToken.kind) ? node.left : null;
	const isStep = ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node);
	const steps = [ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken];
	return isStep && steps.includes(node.operator) ? node.operand : null;
}

export function every(node: ts.Node, holds: (node: ts.Node) => boolean): boolean {
	return holds(node) && ts.forEachChild(node, (child) => !every(child, holds)) !== true;
}
