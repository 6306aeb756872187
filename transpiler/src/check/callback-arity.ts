// TSM1009: an object's functions must take what they will be called with.

import type { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";

export function missingCallbackParameters(facts: Facts, node: ts.Node): Diagnostic | null {
	return facts.arity.isUnfit(node) ? diagnosticAt(node, "TSM1009") : null;
}
