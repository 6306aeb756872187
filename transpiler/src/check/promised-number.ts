// TSM2050: a function that promises, or asks for, a number where a bigint may come: by a guard that does not look, by an
// overload, by a method that takes less than the one it stands for.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";
import { givesMore, guardedBy, isBelieved, takesLess } from "../types/kinds/claims.ts";
import { Differences } from "../types/kinds/differences.ts";
import { hasFlags, OPEN, UNNAMED } from "../types/kinds/type-flags.ts";

const EITHER = "What is said to be a number or a bigint, and may be the other,";

export function promisedNumber(facts: Facts, node: ts.Node): Diagnostic | null {
	const numbers = new Differences(facts.checker, [ts.TypeFlags.BigIntLike, ts.TypeFlags.NumberLike]);
	const isFalse = ts.isTypePredicateNode(node)
		? saysFalsely(facts, numbers, node)
		: ts.isFunctionLike(node) && (takesLess(facts.checker, numbers, node) || givesOther(facts, numbers, node));
	return isFalse ? diagnosticAt(ts.isMethodDeclaration(node) ? node.name : node, "TSM2050", EITHER) : null;
}

/** `x is number`, where the function does not ask. */
function saysFalsely(facts: Facts, numbers: Differences, node: ts.TypePredicateNode): boolean {
	const owner = ts.findAncestor(node, ts.isFunctionLike);
	const asked = guardedBy(node);
	if (owner === undefined || asked === undefined || node.type === undefined) return false;
	const { body } = owner as ts.FunctionLikeDeclaration;
	if (body === undefined || LOOKS.test(body.getText())) return false;
	const said = facts.checker.getTypeFromTypeNode(node.type);
	if (!numbers.tells(said) || !isBelieved(facts.checker, numbers, node)) return false;
	return mayBeBig(facts, node, facts.checker.getTypeAtLocation(asked));
}

const LOOKS = /\btypeof\b|\bNumber\.is|\binstanceof\b/;

/** An overload that says a number, of a function that may give a bigint though none of them says so. */
function givesOther(facts: Facts, numbers: Differences, node: ts.SignatureDeclaration): boolean {
	if (!givesMore(facts.checker, numbers, node)) return false;
	const own = facts.checker.getSignatureFromDeclaration(node)?.getReturnType();
	const name = node.name === undefined ? undefined : facts.checker.getSymbolAtLocation(node.name);
	const bigInts = new Differences(facts.checker, [ts.TypeFlags.BigIntLike]);
	const said = (name?.declarations ?? []).flatMap((d) =>
		d !== node && ts.isFunctionLike(d) ? [facts.checker.getSignatureFromDeclaration(d)?.getReturnType()] : [],
	);
	if (own === undefined || said.some((t) => t !== undefined && bigInts.tells(t))) return false;
	return said.some((t) => t !== undefined && (hasFlags(t, UNNAMED) || numbers.tells(t))) && mayBeBig(facts, node, own);
}

/** What nothing is known of is a bigint only where one gets to. */
function mayBeBig(facts: Facts, node: ts.Node, type: ts.Type): boolean {
	return !hasFlags(type, OPEN) || facts.escapes.bigInts(node.getSourceFile());
}
