// Functions that end in a `switch` over all that its type lets a value be: what was only said to be of that type comes to
// the end of the function, which gives undefined.

import { ts } from "ts-morph";
import type { Facts } from "../facts.ts";
import { hasFlags } from "../kinds/type-flags.ts";
import type { Flows } from "../numbers/flows.ts";

/** May something come to its end by the last statement, though the type of what is given says that nothing does? */
export function passesSwitch(
	facts: Facts,
	flows: Flows,
	declaration: ts.SignatureDeclaration,
	body: ts.Block,
): boolean {
	return switchesAtEnd(body).some((last) => {
		if (last.caseBlock.clauses.some(ts.isDefaultClause)) return false;
		if (facts.missing.claimedParts.areUnits) return true;
		const type = facts.checker.getTypeAtLocation(last.expression);
		return hasFlags(type, ts.TypeFlags.NumberLike) && isGivenNumber(facts, flows, declaration);
	});
}

/** Those by which control comes to the end of the statement, also within a `try` or an `if`. */
function switchesAtEnd(node: ts.Statement | undefined): readonly ts.SwitchStatement[] {
	if (node === undefined) return [];
	if (ts.isSwitchStatement(node)) return [node];
	if (ts.isBlock(node)) return switchesAtEnd(node.statements.at(-1));
	if (ts.isLabeledStatement(node)) return switchesAtEnd(node.statement);
	if (ts.isIfStatement(node)) return [node.thenStatement, node.elseStatement].flatMap(switchesAtEnd);
	return ts.isTryStatement(node) ? [node.tryBlock, node.catchClause?.block].flatMap(switchesAtEnd) : [];
}

/** An enum of numbers takes any number. */
function isGivenNumber(facts: Facts, flows: Flows, declaration: ts.SignatureDeclaration): boolean {
	const given = (flows.callsOf(declaration) ?? []).flatMap((call) => call.arguments ?? []);
	return given.some((argument) => hasFlags(facts.checker.getTypeAtLocation(argument), ts.TypeFlags.Number));
}
