// TSM3012: what a module takes from one that waits for it is not there yet.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";

export function importCycle(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return null;
	if (node.moduleSpecifier === undefined || !facts.importCycles.closes(node)) return null;
	if (ts.isImportDeclaration(node) && facts.importCycles.isLate(node)) return null;
	return diagnosticAt(node.moduleSpecifier, "TSM3012", node.moduleSpecifier.getText());
}
