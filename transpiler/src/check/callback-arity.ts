// TSM1009: functions must take what they will be called with, by whoever knows them by a type only.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";
import { AS_ANYTHING, asksForArguments } from "../types/functions/own-arguments.ts";
import { isRest } from "../types/functions/parameters.ts";
import { holdsOnly } from "../types/kinds/plain-data.ts";

export function missingCallbackParameters(facts: Facts, node: ts.Node): Diagnostic | null {
	if (ts.isMethodDeclaration(node) && facts.sizes.isOutgrownMethod(node)) return diagnosticAt(node.name, "TSM1009");
	const told = facts.arity.misledTo(node);
	const isMisled = told !== null && facts.sizes.mayTakeMore(node.getSourceFile(), told);
	return facts.arity.isUnfit(node) || isMisled ? diagnosticAt(node, "TSM1009") : null;
}

/** An argument that no parameter tells the type of: as one of the `arguments`, it is known as anything. */
export function unknownArgument(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isCallExpression(node) || node.arguments.length === 0) return null;
	const signature = facts.checker.getResolvedSignature(node);
	if (signature === undefined || !asksForArguments(signature.declaration)) return null;
	const found = node.arguments
		.slice(signature.parameters.some((p) => isRest(p.valueDeclaration)) ? Infinity : signature.parameters.length)
		.find((a) => !holdsOnly(facts, facts.checker.getTypeAtLocation(a), AS_ANYTHING));
	return found === undefined ? null : diagnosticAt(found, "TSM1009");
}
