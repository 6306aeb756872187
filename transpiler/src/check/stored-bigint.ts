// TSM2050: a bigint that is stored by way of a type with room for it, or mixed in, where the object's own type tells of
// none: what reads it would print and calculate as with a number.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { isAssignment } from "../syntax.ts";
import type { Facts } from "../types/facts.ts";
import { isMixedIn, putIn } from "../types/kinds/wider-stores.ts";
import { takesMoreThanBigInts } from "../types/records/escapes.ts";

const HIDDEN = "A bigint in an object that has none by another type of it";

export function storedBigint(facts: Facts, node: ts.Node): Diagnostic | null {
	if (ts.isCallExpression(node)) return mixedInBigint(facts, node) ?? putInBigint(facts, node);
	if (!ts.isBinaryExpression(node) || !isAssignment(node.operatorToken.kind)) return null;
	const { left, right } = node;
	if (!ts.isPropertyAccessExpression(left) && !ts.isElementAccessExpression(left)) return null;
	if (!facts.kinds.of(right).has("bigint")) return null;
	if (!takesMoreThanBigInts(facts.checker.getTypeAtLocation(left))) return null;
	return facts.escapes.storesBigInts(node.getSourceFile()) ? diagnosticAt(right, "TSM2050", HIDDEN) : null;
}

/** `list.push(x)`, `map.set(key, x)` */
function putInBigint(facts: Facts, call: ts.CallExpression): Diagnostic | null {
	const put = putIn(call).find((value) => {
		const asked = facts.kinds.of(value).has("bigint") ? facts.checker.getContextualType(value) : undefined;
		return asked !== undefined && takesMoreThanBigInts(asked);
	});
	if (put === undefined || !facts.escapes.storesBigInts(call.getSourceFile())) return null;
	return diagnosticAt(put, "TSM2050", HIDDEN);
}

function mixedInBigint(facts: Facts, call: ts.CallExpression): Diagnostic | null {
	return isMixedIn(facts.checker, call, [ts.TypeFlags.BigIntLike]) ? diagnosticAt(call, "TSM2050", HIDDEN) : null;
}
