// How a family of syntax lowers what stands inside it: through here, so that no family has to know the others.

import type { ts } from "ts-morph";
import type { Expr, Stmt } from "../python/ast.ts";
import type { Context } from "./context.ts";

/** What dispatches by the kind of node. */
export interface Lowerings {
	readonly expression: (cx: Context, node: ts.Expression) => Expr;
	readonly statements: (cx: Context, nodes: readonly ts.Statement[], block: ts.Node) => void;
	readonly block: (cx: Context, node: ts.Statement) => Stmt[];
}

/** The value of an expression. Statements that it needs are pushed before it. */
export function lowerExpr(cx: Context, node: ts.Expression): Expr {
	return cx.lowerings.expression(cx, node);
}

/** Pushes the statements of a block, a function's body or a file. */
export function lowerStatements(cx: Context, nodes: readonly ts.Statement[], block: ts.Node): void {
	cx.lowerings.statements(cx, nodes, block);
}

/** A block, or a single statement, as the body of something. */
export function lowerBody(cx: Context, node: ts.Statement): Stmt[] {
	return cx.lowerings.block(cx, node);
}
