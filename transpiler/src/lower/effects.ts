// What can change while a value is worked out. Python evaluates `value` of `o[i] = value` before `o` and `i`, and so
// would see what the value's calls have done to them.

import { ts } from "ts-morph";
import { bare } from "../syntax.ts";
import { isDeclaredOnly } from "../types/kinds.ts";
import type { Context } from "./context.ts";

/** May evaluating it run functions of the program's, which may store anywhere? */
export function runsProgram(cx: Context, node: ts.Node): boolean {
	if (ts.isFunctionLike(node)) return false;
	if (ts.isAwaitExpression(node) || ts.isYieldExpression(node)) return true;
	if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && !isBoardsOwn(cx, node)) return true;
	return ts.forEachChild(node, (child) => runsProgram(cx, child)) === true;
}

/** A call of something declared for the board, which is given no function to call back. */
function isBoardsOwn(cx: Context, node: ts.CallExpression | ts.NewExpression): boolean {
	const symbol = cx.checker.getTypeAtLocation(node.expression).getSymbol() ?? cx.symbolOf(node.expression);
	const callsBack = (node.arguments ?? []).some((a) => cx.facts.kinds.of(a).has("function"));
	return symbol !== undefined && isDeclaredOnly(symbol) && !callsBack;
}

/** Does the expression stay what it is, whatever functions run? */
export function isOutOfReach(cx: Context, node: ts.Expression): boolean {
	const inner = bare(node);
	if (inner.kind === ts.SyntaxKind.ThisKeyword || ts.isLiteralExpression(inner)) return true;
	if (ts.isPropertyAccessExpression(inner)) return isFixedField(cx, inner) && isOutOfReach(cx, inner.expression);
	if (ts.isBinaryExpression(inner)) return isOutOfReach(cx, inner.left) && isOutOfReach(cx, inner.right);
	return ts.isIdentifier(inner) && isOwnVariable(cx, inner);
}

/** Only the function that runs here, or the module's top level, stores into it. */
function isOwnVariable(cx: Context, node: ts.Identifier): boolean {
	const symbol = cx.symbolOf(node);
	const home = symbol === undefined ? null : cx.scopes.homeOf(symbol);
	if (symbol === undefined || home === null) return symbol !== undefined && !cx.facts.assignments.isReassigned(symbol);
	if (home !== cx.scope && home.parent !== null && cx.facts.assignments.isReassigned(symbol)) return false;
	return cx.facts.assignments.of(symbol).every((w) => cx.scopes.of(w.node) === home);
}

/** A field that is stored to by its declaration and constructors only. */
function isFixedField(cx: Context, node: ts.PropertyAccessExpression): boolean {
	const symbol = cx.symbolOf(node.name);
	const declaration = symbol?.valueDeclaration;
	if (symbol === undefined || declaration === undefined) return false;
	if (!ts.isPropertyDeclaration(declaration) && !ts.isParameter(declaration)) return false;
	return cx.facts.assignments
		.of(symbol)
		.every((w) => w.node === declaration || ts.findAncestor(w.node, ts.isConstructorDeclaration) !== undefined);
}
