// TSM3001: members come out as written, and Python keeps some words for itself.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { KEYWORDS } from "../python/names.ts";
import type { Facts } from "../types/facts.ts";

export function memberIsKeyword(_facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isMethodDeclaration(node) && !ts.isPropertyDeclaration(node) && !ts.isAccessor(node)) return null;
	if (!ts.isClassLike(node.parent) || !ts.isIdentifier(node.name)) return null;
	return KEYWORDS.has(node.name.text) ? diagnosticAt(node.name, "TSM3001", node.name.text) : null;
}
