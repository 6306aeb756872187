// `o[key] = value`, of a key that is worked out: a store to whichever member of o the key names.

import { ts } from "ts-morph";
import type { Write } from "../assignments.ts";
import { hasFlags, OPEN } from "../kinds/type-flags.ts";
import { textsOf } from "../numbers/keyed-stores.ts";
import type { ItemStore } from "./parts-of-paths.ts";

/** Types of which it shows only where they are asked for what they are. */
const DEPENDENT = OPEN | ts.TypeFlags.Instantiable;

/** Those of the stores that may be to the member. */
export function storesByKey(checker: ts.TypeChecker, stores: readonly ItemStore[], member: ts.Symbol): Write[] {
	if ((member.flags & ts.SymbolFlags.Property) === 0) return [];
	return stores
		.filter(
			({ node }) => mayName(checker, node.argumentExpression, member) && mayHave(checker, node.expression, member),
		)
		.map(({ node, value }) => {
			// `v: T[K]` may be anything that there is room for
			const isKnown = value !== null && !hasFlags(checker.getTypeAtLocation(value), DEPENDENT);
			return { node, value: isKnown ? value : null, operator: null };
		});
}

function mayName(checker: ts.TypeChecker, key: ts.Expression, member: ts.Symbol): boolean {
	if (ts.isStringLiteralLike(key)) return false;
	const texts = textsOf(checker, checker.getTypeAtLocation(key));
	return texts === null || texts.includes(member.name);
}

function mayHave(checker: ts.TypeChecker, object: ts.Expression, member: ts.Symbol): boolean {
	const type = checker.getTypeAtLocation(object);
	if (hasFlags(type, DEPENDENT)) return true;
	return (
		checker.getPropertyOfType(checker.getApparentType(checker.getNonNullableType(type)), member.name) !== undefined
	);
}
