// How a family of changes says which there are at a node.
import type { ts } from "ts-morph";
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
