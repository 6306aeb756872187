// Which functions may change an array's length while somebody goes through it. A method of JavaScript's arrays visits
// as many items as there were at its call; Python's iterator as many as there are when it comes to them.

import { ts } from "ts-morph";
import { bare, isAssignment } from "../../syntax.ts";
import { isDeclaredOnly } from "../../types/kinds/kinds.ts";
import type { Context } from "../context.ts";

const RESIZING: ReadonlySet<string> = new Set(["push", "pop", "shift", "unshift", "splice", "extend", "append"]);

/** May calling the function that `callback` is change the length of an array that stood before? */
export function mayResize(cx: Context, callback: ts.Expression): boolean {
	const inner = bare(callback);
	const visited = new Set<ts.Node>();
	return isFunctionNode(inner) ? bodyResizes(cx, inner, visited) : callResizes(cx, inner, visited);
}

/** May a turn of the loop change the length of an array that stood before? */
export function loopMayResize(cx: Context, loop: ts.ForOfStatement): boolean {
	return bodyResizes(cx, loop, new Set());
}

function isFunctionNode(node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression {
	return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

function bodyResizes(cx: Context, fn: ts.Node, visited: Set<ts.Node>): boolean {
	if (visited.has(fn)) return false;
	visited.add(fn);
	const visit = (node: ts.Node): boolean => {
		if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
			if (isResizingCall(cx, node, fn) || callResizes(cx, node.expression, visited)) return true;
			for (const a of node.arguments ?? [])
				if (cx.facts.kinds.of(a).has("function") && !isFunctionNode(bare(a)) && callResizes(cx, a, visited))
					return true;
		}
		if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind) && isLengthOrItem(cx, node.left))
			return true;
		return ts.forEachChild(node, visit) === true;
	};
	return ts.forEachChild(fn, visit) === true;
}

function isResizingCall(cx: Context, node: ts.CallExpression | ts.NewExpression, fn: ts.Node): boolean {
	const callee = node.expression;
	if (!ts.isPropertyAccessExpression(callee) || !RESIZING.has(callee.name.text)) return false;
	const kind = cx.facts.kinds.present(callee.expression);
	return (kind === "list" || kind === null) && !isOwnArray(cx, callee.expression, fn);
}

function isLengthOrItem(cx: Context, left: ts.Expression): boolean {
	const target = bare(left);
	if (ts.isPropertyAccessExpression(target))
		return target.name.text === "length" && cx.facts.kinds.present(target.expression) === "list";
	return ts.isElementAccessExpression(target) && cx.facts.kinds.present(target.expression) === "list";
}

/** A variable of the function itself that begins as a new array. */
function isOwnArray(cx: Context, node: ts.Expression, fn: ts.Node): boolean {
	const declaration = cx.declarationOf(bare(node));
	if (declaration === undefined || !ts.isVariableDeclaration(declaration) || declaration.initializer === undefined)
		return false;
	const isInside =
		declaration.getSourceFile() === fn.getSourceFile() && fn.pos <= declaration.pos && declaration.end <= fn.end;
	return isInside && ts.isArrayLiteralExpression(declaration.initializer);
}

/** The function that an expression names; what cannot be seen may do anything. */
function callResizes(cx: Context, callee: ts.Expression, visited: Set<ts.Node>): boolean {
	const inner = bare(callee);
	if (isFunctionNode(inner) || inner.kind === ts.SyntaxKind.SuperKeyword) return false;
	const symbol = cx.symbolOf(ts.isPropertyAccessExpression(inner) ? inner.name : inner);
	if (symbol === undefined) return true;
	if (isDeclaredOnly(symbol)) return false;
	const target = symbol.flags & ts.SymbolFlags.Alias ? cx.checker.getAliasedSymbol(symbol) : symbol;
	if (isDeclaredOnly(target)) return false;
	return (target.declarations ?? []).some((d) => declarationResizes(cx, d, target, visited));
}

function declarationResizes(cx: Context, d: ts.Declaration, symbol: ts.Symbol, visited: Set<ts.Node>): boolean {
	if (ts.isClassLike(d)) return bodyResizes(cx, d, visited);
	if (ts.isFunctionDeclaration(d)) return d.body !== undefined && bodyResizes(cx, d, visited);
	if (ts.isMethodDeclaration(d)) {
		const owner = d.parent;
		const overriding = ts.isClassLike(owner)
			? cx.facts
					.derivedFrom(owner)
					.flatMap((c) => c.members.filter((m) => m.name?.getText() === d.name.getText() && ts.isMethodDeclaration(m)))
			: [];
		return [d, ...overriding].some((m) => bodyResizes(cx, m, visited));
	}
	if (ts.isVariableDeclaration(d) && d.initializer !== undefined && !cx.facts.assignments.isReassigned(symbol)) {
		const value = bare(d.initializer);
		if (isFunctionNode(value)) return bodyResizes(cx, value, visited);
	}
	return true;
}
