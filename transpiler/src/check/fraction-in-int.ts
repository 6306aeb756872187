// TSM2001: TypeScript lets any number into an `int`; tsmpy lets only whole ones.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { isAssignment, roundingOf } from "../syntax.ts";
import type { Facts } from "../types/facts.ts";
import { combine } from "../types/numbers/operator-ranges.ts";

export function fractionInInt(facts: Facts, node: ts.Node): Diagnostic | null {
	if (
		ts.isBinaryExpression(node) &&
		isAssignment(node.operatorToken.kind) &&
		node.operatorToken.kind !== ts.SyntaxKind.EqualsToken
	)
		return ofCompound(facts, node);
	if (!isCandidate(node)) return null;
	const asked = facts.checker.getContextualType(node);
	if (asked === undefined || !facts.kinds.wantsInt(asked) || facts.kinds.only(node) !== "number") return null;
	// rounding an infinity or NaN raises where an int is asked for
	return facts.numbers.isInt(node) || roundingOf(node) !== null ? null : diagnosticAt(node, "TSM2001");
}

function ofCompound(facts: Facts, node: ts.BinaryExpression): Diagnostic | null {
	if (facts.kinds.only(node.left) !== "number" || !facts.kinds.isInt(facts.checker.getTypeAtLocation(node.left)))
		return null;
	const value = combine(node.operatorToken.kind, facts.numbers.of(node.left), facts.numbers.of(node.right));
	return value.fraction ? diagnosticAt(node.right, "TSM2001") : null;
}

/** An expression that hands its own value over, not one that wraps another that is looked at by itself. */
function isCandidate(node: ts.Node): node is ts.Expression {
	if (!ts.isExpression(node) || ts.isParenthesizedExpression(node) || ts.isConditionalExpression(node)) return false;
	if (ts.isTypeNode(node) || ts.isPartOfTypeNode(node)) return false;
	const parent = node.parent;
	if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
	return ts.isIdentifier(node) ? !isName(node) : true;
}

/** The name of a declaration or a key is no value. */
function isName(node: ts.Identifier): boolean {
	const parent = node.parent as { name?: ts.Node };
	return parent.name === node;
}
