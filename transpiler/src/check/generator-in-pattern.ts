// TSM1011: a pattern takes the first items of a generator and ends it in TypeScript; Python only forgets it.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";

export function generatorInPattern(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isArrayBindingPattern(node) || !facts.closesGenerators) return null;
	const kind = facts.kinds.only(ts.isVariableDeclaration(node.parent) ? (node.parent.initializer ?? node) : node);
	if (kind !== "iterator" && kind !== "instance") return null;
	const takesAll = node.elements.some((e) => ts.isBindingElement(e) && e.dotDotDotToken !== undefined);
	return takesAll ? null : diagnosticAt(node, "TSM1011");
}
