// TSM2070: what nothing is known of is said to be a Map, a Set or a function, and cannot be, or may be a class, which
// Python calls like a function.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { bare, isAssertion } from "../syntax.ts";
import { isPlainJson } from "../types/classes/value-places.ts";
import type { Facts } from "../types/facts.ts";
import { isJavaScripts } from "../types/functions/signatures.ts";
import { CONTAINERS } from "../types/kinds/kind.ts";
import { OPEN } from "../types/kinds/type-flags.ts";
import { membersOf } from "../types/kinds/type-parts.ts";

export function claimedOfAny(facts: Facts, node: ts.Node): Diagnostic | null {
	const asked = askedOf(facts, node as ts.Expression);
	if (asked === null) return null;
	const isMap = isContainer(facts, asked);
	const value = bare(node as ts.Expression);
	if (!(isMap || isFunction(asked)) || !isOpen(facts, value)) return null;
	const file = node.getSourceFile();
	const isFalse = isMap ? !facts.unknownIn(file).isMap : facts.escapes.classes(file);
	return isFalse ? diagnosticAt(node, "TSM2070", value.getText(), facts.checker.typeToString(asked)) : null;
}

/** The type that a value is said to be of, or that its place asks for; null if of none. */
function askedOf(facts: Facts, node: ts.Expression): ts.Type | null {
	if (isAssertion(node.parent)) return null;
	const asked = isAssertion(node) ? facts.checker.getTypeAtLocation(node) : facts.checker.getContextualType(node);
	return asked === undefined || asked.flags & OPEN ? null : facts.checker.getNonNullableType(asked);
}

/** Is the value there, and may be anything? */
function isOpen(facts: Facts, value: ts.Expression): boolean {
	const isKnown = value.kind === ts.SyntaxKind.NullKeyword || (ts.isCallExpression(value) && isPlainJson(value));
	return !isKnown && (facts.checker.getTypeAtLocation(value).flags & OPEN) !== 0;
}

function isContainer(facts: Facts, asked: ts.Type): boolean {
	const kind = facts.kinds.presentIn(asked);
	return kind !== null && CONTAINERS.includes(kind);
}

/** A function that the program calls, and nothing to make objects of. */
function isFunction(asked: ts.Type): boolean {
	const parts = membersOf(asked);
	const called = parts.flatMap((t) => t.getCallSignatures());
	return called.some((s) => !isJavaScripts(s)) && parts.every((t) => t.getConstructSignatures().length === 0);
}
