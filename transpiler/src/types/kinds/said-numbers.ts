// Where a file takes what may be anything for a number: what JSON's text says, or a value of type any, goes to a place that
// is said to have numbers. What comes of it may be a text.

import { ts } from "ts-morph";
import { nodesOf, nodesOfKind } from "../../nodes.ts";
import { bare, isAccess, isAssertion, unparenthesized } from "../../syntax.ts";
import { isHandedOver } from "../missing/handed-over.ts";
import { takenForLess, UNCHECKED } from "./claims.ts";
import { Differences } from "./differences.ts";
import { hasFlags, OPEN } from "./type-flags.ts";
import { argumentsOf, libraryNameOf } from "./type-parts.ts";

const K = ts.SyntaxKind;

export function takesAnyForNumber(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	const numbers = new Differences(checker, [ts.TypeFlags.NumberLike | ts.TypeFlags.TypeParameter]);
	const isSo = (is: ts.Type, said: ts.Type | undefined): boolean =>
		said !== undefined && !hasFlags(said, OPEN) && hasFlags(is, OPEN) && numbers.tells(said);
	/** `inc`, which takes a number, as an `(x: any) => any` or a `Function` */
	const isCalledWithAny = (is: ts.Type, said: ts.Type): boolean => {
		if (is.getCallSignatures().length === 0 || is === said) return false;
		const isOpen = hasFlags(said, OPEN) || libraryNameOf(said) === "Function";
		return isOpen ? numbers.tells(is) : numbers.takesLess(said, is);
	};
	/** Also of parts: a record of anything as a form with numbers. */
	const isCast = (is: ts.Type, said: ts.Type): boolean =>
		isSo(is, said) || (!hasFlags(said, OPEN) && hasOpenParts(checker, is) && numbers.tells(said));
	if (UNCHECKED.test(file.text)) return true;
	const casts = [
		...nodesOfKind<ts.AsExpression>(file, K.AsExpression),
		...nodesOfKind<ts.TypeAssertion>(file, K.TypeAssertionExpression),
	];
	return (
		nodesOfKind<ts.BinaryExpression>(file, K.BinaryExpression).some((n) => isStoredByAny(checker, n)) ||
		casts.some((n) => isCast(checker.getTypeAtLocation(bare(n)), checker.getTypeAtLocation(n))) ||
		nodesOf(file).some((n) => {
			if (!isHandedOver(n) || !isRead(n)) return false;
			const [is, said] = [checker.getTypeAtLocation(n), checker.getContextualType(n)];
			return isSo(is, said) || (said !== undefined && isCalledWithAny(is, said));
		}) ||
		takenForLess(checker, file).some(({ is, said }) => isSo(is, said))
	);
}

/** `(o as any).count = "7"` */
function isStoredByAny(checker: ts.TypeChecker, { operatorToken, left, right }: ts.BinaryExpression): boolean {
	if (operatorToken.kind !== K.EqualsToken || !isAccess(left)) return false;
	const isByAny = isAssertion(unparenthesized(left.expression)) && hasFlags(checker.getTypeAtLocation(left), OPEN);
	return isByAny && !hasFlags(checker.getTypeAtLocation(right), ts.TypeFlags.NumberLike | ts.TypeFlags.Object);
}

function hasOpenParts(checker: ts.TypeChecker, type: ts.Type): boolean {
	const held = [...argumentsOf(checker, type), type.getStringIndexType(), type.getNumberIndexType()];
	return held.some((t) => t !== undefined && hasFlags(t, OPEN));
}

function isRead(node: ts.Expression): boolean {
	return (
		ts.isIdentifier(node) ||
		ts.isPropertyAccessExpression(node) ||
		ts.isElementAccessExpression(node) ||
		ts.isCallExpression(node) ||
		ts.isAwaitExpression(node)
	);
}
