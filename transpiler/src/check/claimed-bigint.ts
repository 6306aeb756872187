// TSM2050: what is said to be a number and may be a bigint, or the other way round: Python's ints do not tell them apart.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { bare, isAssertion } from "../syntax.ts";
import { isPlainJson } from "../types/classes/value-places.ts";
import type { Facts } from "../types/facts.ts";
import { isClaim, UNCHECKED } from "../types/kinds/claims.ts";
import { Differences } from "../types/kinds/differences.ts";
import { hasFlags } from "../types/kinds/type-flags.ts";

const EITHER = "What is said to be a number or a bigint, and may be the other,";

export function claimedBigint(facts: Facts, node: ts.Node): Diagnostic | null {
	if (isUnchecked(facts, node as ts.Expression)) return diagnosticAt(node, "TSM2050", EITHER);
	const said = saidToBe(facts, node as ts.Expression);
	if (said === null) return null;
	// what nothing is known of is a bigint only where one gets to, and never in JSON
	const value = bare(isAssertion(node) ? node.expression : (node as ts.Expression));
	const isJson = ts.isCallExpression(value) && isPlainJson(value);
	const mayBeBig = !isJson && facts.escapes.bigInts(node.getSourceFile());
	const told = [ts.TypeFlags.BigIntLike, ...(mayBeBig ? [ts.TypeFlags.NumberLike] : [])];
	return new Differences(facts.checker, told).tells(said) ? diagnosticAt(node, "TSM2050", EITHER) : null;
}

/** `// @ts-expect-error` above `const n: number = 5n` */
function isUnchecked({ checker }: Facts, node: ts.Expression): boolean {
	if (!UNCHECKED.test(node.getSourceFile().text)) return false;
	const isBig = (checker.getTypeAtLocation(node).flags & ts.TypeFlags.BigIntLike) !== 0;
	const asked = isBig ? checker.getContextualType(node) : undefined;
	return asked !== undefined && hasFlags(asked, ts.TypeFlags.NumberLike) && !hasFlags(asked, ts.TypeFlags.BigIntLike);
}

/** The type that is claimed of a value which by its own may be another number; null if none is. */
function saidToBe(facts: Facts, node: ts.Expression): ts.Type | null {
	const { checker } = facts;
	const own = checker.getTypeAtLocation(node);
	if (isAssertion(node) && (own.flags & ts.TypeFlags.Any) === 0) {
		const numbers = new Differences(checker, [ts.TypeFlags.BigIntLike, ts.TypeFlags.NumberLike]);
		return isClaim(checker, numbers, node) ? own : null;
	}
	if ((own.flags & ts.TypeFlags.Any) === 0) return null;
	const asked = checker.getContextualType(node);
	return asked === undefined || (asked.flags & ts.TypeFlags.Any) !== 0 ? null : asked;
}
