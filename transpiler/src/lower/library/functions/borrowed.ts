// Methods of JavaScript's own prototypes that are called on what they are handed, also under a name of the program's:
// `Object.prototype.toString.call(x)`, `const has = Object.prototype.hasOwnProperty; has.call(o, key)`.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import { bare, hasModifier, isCallee } from "../../../syntax.ts";
import type { Context } from "../../context.ts";
import { slicedArguments } from "../../functions/own-arguments.ts";
import { hasOwn, tagOf } from "../objects/objects.ts";

/** Methods that a constant may stand for: it is no value on the board, and what is called is known all the same. */
const HELD = /^(?:Object\.prototype|\(?\{\}\)?)\.(hasOwnProperty|toString)$/;

/** @returns null for any other call */
export function callBorrowed(cx: Context, node: ts.CallExpression): Expr | null {
	const callee = node.expression;
	if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "call") return null;
	const name = HELD.exec(callee.expression.getText())?.[1] ?? heldBy(cx, callee.expression);
	if (name === "hasOwnProperty") return hasOwn(cx, node, node.arguments[0], node.arguments[1]);
	return name === "toString" ? tagOf(cx, node) : slicedArguments(cx, node);
}

/** Does nothing but such a method make the variable, and does nothing else than calling it ask for it? Then it is none. */
export function isBorrowed(cx: Context, declaration: ts.VariableDeclaration): boolean {
	if (methodOf(declaration) === null || (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0) return false;
	const statement = declaration.parent.parent;
	if (ts.isVariableStatement(statement) && hasModifier(statement, ts.SyntaxKind.ExportKeyword)) return false;
	const symbol = cx.symbolOf(declaration.name);
	return symbol !== undefined && cx.scopes.everyUse(symbol, (use) => use === declaration.name || isCalled(use));
}

function heldBy(cx: Context, callee: ts.Expression): string | null {
	const declared = ts.isIdentifier(callee) ? cx.declarationOf(callee) : undefined;
	if (declared === undefined || !ts.isVariableDeclaration(declared)) return null;
	return isBorrowed(cx, declared) ? methodOf(declared) : null;
}

function methodOf({ name, initializer }: ts.VariableDeclaration): string | null {
	if (!ts.isIdentifier(name) || initializer === undefined) return null;
	const made = bare(initializer);
	return ts.isPropertyAccessExpression(made) ? (HELD.exec(made.getText())?.[1] ?? null) : null;
}

/** `has.call(...)` */
function isCalled(use: ts.Node): boolean {
	const access = use.parent;
	const isCall = ts.isPropertyAccessExpression(access) && access.expression === use && access.name.text === "call";
	return isCall && isCallee(access);
}
