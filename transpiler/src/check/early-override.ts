// TSM3010: a base class's constructor runs before the fields of a derived class are there.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";

export function earlyOverride(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
	if (node.expression.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
	const home = ts.findAncestor(node, (n) => ts.isClassElement(n));
	if (home === undefined || !ts.isConstructorDeclaration(home) || !ts.isClassLike(home.parent)) return null;
	const name = node.expression.name.text;
	const overridden = facts.derivedFrom(home.parent).some((d) => d.members.some((m) => m.name?.getText() === name));
	return overridden ? diagnosticAt(node.expression.name, "TSM3010", name) : null;
}
