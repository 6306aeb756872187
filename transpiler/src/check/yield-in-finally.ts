// TSM1011: who leaves a loop over a generator early ends it in TypeScript, and only forgets it in Python.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";

export function yieldInFinally(_facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isYieldExpression(node)) return null;
	for (let n: ts.Node = node; !ts.isFunctionLike(n); n = n.parent)
		if (ts.isTryStatement(n.parent) && n.parent.finallyBlock !== undefined && n !== n.parent.finallyBlock)
			return diagnosticAt(node, "TSM1011");
	return null;
}
