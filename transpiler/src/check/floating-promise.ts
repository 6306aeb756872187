// TSM4001: in Python a coroutine that nobody awaits never runs.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { unparenthesized } from "../syntax.ts";
import type { Facts } from "../types/facts.ts";

export function floatingPromise(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isExpressionStatement(node) || facts.promises.areJavaScripts(node.getSourceFile())) return null;
	const inner = unparenthesized(node.expression);
	const value = ts.isVoidExpression(inner) ? inner.expression : inner;
	if (ts.isBinaryExpression(value)) return null;
	// A task runs whether it is awaited or not
	if (!facts.kinds.of(value).has("promise") || facts.checker.getTypeAtLocation(value).getSymbol()?.name === "Task")
		return null;
	return diagnosticAt(value, "TSM4001");
}
