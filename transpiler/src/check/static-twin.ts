// TSM3009: Python has one namespace for what belongs to a class and to its instances.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { hasModifier } from "../syntax.ts";
import type { Facts } from "../types/facts.ts";
import { writtenKey } from "../types/names/member-keys.ts";

export function staticTwin(_facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isClassElement(node) || node.name === undefined || !ts.isClassLike(node.parent)) return null;
	if (!hasModifier(node, ts.SyntaxKind.StaticKeyword)) return null;
	const name = writtenKey(node.name);
	const isTwin = (m: ts.ClassElement): boolean =>
		m.name !== undefined && writtenKey(m.name) === name && !hasModifier(m, ts.SyntaxKind.StaticKeyword);
	return node.parent.members.some(isTwin) ? diagnosticAt(node.name, "TSM3009", name) : null;
}
