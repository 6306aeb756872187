// TSM1001: `Math?.max(a, b)`, `console?.log(x)`. What JavaScript itself has is always there, and known by how it is written.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";
import { isDeclaredOnly } from "../types/kinds/kinds.ts";

/** Does the text of a file look as if one were asked for? */
export const ASKED = /\b(console|[A-Z]\w*)\?\./;

export function askedGlobal(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isPropertyAccessExpression(node) || node.questionDotToken === undefined) return null;
	const owner = node.expression;
	if (!ts.isIdentifier(owner) || !(owner.text in globalThis)) return null;
	const symbol = facts.checker.getSymbolAtLocation(owner);
	if (symbol === undefined || !isDeclaredOnly(symbol)) return null;
	return diagnosticAt(owner, "TSM1001", `\`${owner.text}?.\`, of what is always there,`);
}
