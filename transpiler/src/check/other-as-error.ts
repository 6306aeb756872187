// TSM2070: `const e: Error = { name: "x", message: "m" }`. By its form it is an error, and none to JavaScript nor on the board.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";
import { membersOf } from "../types/kinds/type-parts.ts";

/** Does the text of a file look as if errors were asked for by their type? */
export const NAMES_ERROR = /[:<,|]\s*\w*Error\b(?!\s*\()/;

export function otherAsError(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isExpression(node)) return null;
	const asked = facts.checker.getContextualType(node);
	if (asked === undefined || !isError(facts, asked)) return null;
	const own = facts.checker.getTypeAtLocation(node);
	const isOther = membersOf(own).some((t) => (t.flags & ts.TypeFlags.Object) !== 0 && !facts.exceptions.isException(t));
	const [text = ""] = node.getText().split("\n");
	return isOther ? diagnosticAt(node, "TSM2070", text, facts.checker.typeToString(asked)) : null;
}

/** Also one that may be missing. */
function isError(facts: Facts, type: ts.Type): boolean {
	const objects = membersOf(facts.checker.getNonNullableType(type));
	return objects.length > 0 && objects.every((t) => facts.exceptions.isException(t));
}
