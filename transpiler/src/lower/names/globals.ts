// What the language has by itself, by its name.

import { ts } from "ts-morph";
import { isDeclaredOnly } from "../../types/kinds/kinds.ts";
import type { Context } from "../context.ts";

/** Does the expression name the language's own `name`, and nothing that the program declares? */
export function isGlobal(cx: Context, node: ts.Expression | undefined, name: string): boolean {
	const symbol = node !== undefined && ts.isIdentifier(node) && node.text === name ? cx.symbolOf(node) : undefined;
	return symbol !== undefined && isDeclaredOnly(symbol);
}
