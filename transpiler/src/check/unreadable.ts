// TSM1001: what has a setter and no getter reads as undefined, though its type is that of what is stored.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { isTarget, valueSymbol } from "../syntax.ts";
import type { Facts } from "../types/facts.ts";

export function unreadable(facts: Facts, node: ts.Node): Diagnostic | null {
	const read = readMember(facts, node);
	if (read?.declarations?.every(ts.isSetAccessor) !== true) return null;
	return diagnosticAt(node, "TSM1001", `Reading \`${read.name}\`, which has a setter and no getter,`);
}

function readMember(facts: Facts, node: ts.Node): ts.Symbol | undefined {
	if (ts.isPropertyAccessExpression(node)) return isTarget(node) ? undefined : valueSymbol(facts.checker, node.name);
	if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
	const name = node.propertyName ?? node.name;
	return ts.isIdentifier(name) ? facts.checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
}
