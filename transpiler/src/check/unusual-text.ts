// TSM2041, TSM2042: characters of two UTF-16 units, which count as one on the board, and halves of them.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";
import { LONE_HALF } from "../types/printing/texts.ts";

export function unusualText(facts: Facts, node: ts.Node): Diagnostic | null {
	const isPart = ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
	if ((!isPart && !ts.isStringLiteralLike(node)) || !/[\ud800-\udfff]/.test(node.text)) return null;
	if (facts.halvesTexts(node.getSourceFile())) return null;
	if (LONE_HALF.test(node.text)) return diagnosticAt(node, "TSM2042");
	if (isOnlyShown(node) || !facts.textsOf(node.getSourceFile()).isMeasured) return null;
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
