// TSM2041, TSM2042: characters of two UTF-16 units, which count as one on the board, and halves of them.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";

export function unusualText(facts: Facts, node: ts.Node): Diagnostic | null {
	const isPart = ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
	if (!isPart && !ts.isStringLiteralLike(node)) return null;
	if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(node.text))
		return diagnosticAt(node, "TSM2042");
	if (!/[\ud800-\udfff]/.test(node.text) || isOnlyShown(node) || !facts.textsOf(node.getSourceFile()).isMeasured)
		return null;
	return diagnosticAt(node, "TSM2041");
}

/** Printed where it stands: nobody counts its characters. */
function isOnlyShown(node: ts.Node): boolean {
	let n = node;
	while (ts.isTemplateSpan(n.parent) || ts.isTemplateExpression(n.parent)) n = n.parent;
	const call = n.parent;
	if (ts.isBinaryExpression(call)) return isOnlyShown(call);
	return ts.isCallExpression(call) && /^console\.\w+$/.test(call.expression.getText());
}
