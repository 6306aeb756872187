// TSM2070: TypeScript takes a variable for what it was last seen to be stored or tested as, at a call too that may have
// stored something else.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";

export function turnedValue(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return null;
	const outer = node.parent;
	// a member is looked at as a whole; what is declared is no value
	if ((outer as { readonly name?: ts.Node }).name === node) return null;
	if (!facts.mayHaveTurned(node)) return null;
	const type = facts.checker.typeToString(facts.checker.getTypeAtLocation(node));
	return diagnosticAt(node, "TSM2070", node.getText(), type);
}
