// TSM1009: functions must take what they will be called with, by whoever knows them by a type only.

import type { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";

export function missingCallbackParameters(facts: Facts, node: ts.Node): Diagnostic | null {
	const told = facts.arity.misledTo(node);
	const isMisled = told !== null && facts.sizes.mayTakeMore(node.getSourceFile(), told);
	return facts.arity.isUnfit(node) || isMisled ? diagnosticAt(node, "TSM1009") : null;
}
