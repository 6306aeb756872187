// How a family of changes says which there are at a node.
import { ts } from "ts-morph";
import type { Edit } from "../edit.ts";
import type { Draw } from "../generate/draw.ts";

/** The changes that a family knows of a node; each is drawn when it is chosen. */
export type Family = (node: ts.Node, draw: Draw) => readonly (() => Edit)[];

/** Puts a text in the node's place. */
export function replacing(node: ts.Node, text: () => string): () => Edit {
	return () => ({ from: node.getStart(), to: node.end, text: text() });
}

/** Values that may stand in place of any. */
export const VALUES: readonly string[] = ["undefined", "null", "[]", "{}", "0", '""', "false", "true"];

/**
 * Whether something in the node, and in no function within it, is bound to where it stands.
 *
 * @param what `"call"`: it awaits or yields, so that it cannot go into a function; `"statement"`: it also ends a loop or
 * gives something back
 */
export function leaves(node: ts.Node, what: "call" | "statement"): boolean {
	if (ts.isAwaitExpression(node) || ts.isYieldExpression(node)) return true;
	if (ts.isForOfStatement(node) && node.awaitModifier !== undefined) return true;
	const isEnd = ts.isBreakOrContinueStatement(node) || ts.isReturnStatement(node);
	if (isEnd && what === "statement") return true;
	return ts.forEachChild(node, (child) => !ts.isFunctionLike(child) && leaves(child, what)) ?? false;
}
