// null, or undefined, that is stored through another name of a thing: the types at the places that read it do not say so.

import { ts } from "ts-morph";
import { nodesOf } from "../../nodes.ts";
import { isAssignment } from "../../syntax.ts";
import { isJsonParse } from "../classes/value-places.ts";
import { hasFlags, OPEN } from "../kinds/type-flags.ts";
import { membersOf } from "../kinds/type-parts.ts";
import { isMixedIn, putIn, storesByWiderType } from "../kinds/wider-stores.ts";
import { saysOrImports } from "../modules/worlds.ts";

/** What anything may be a member of, by such a type. */
const MEMBER_OF_ANY = OPEN | ts.TypeFlags.IndexedAccess;

const UNDEFINED = ts.TypeFlags.Undefined | ts.TypeFlags.Void;

const NONE = ts.TypeFlags.Null | UNDEFINED | OPEN;

/** The one, and the other. */
export const EITHER = [ts.TypeFlags.Null, UNDEFINED] as const;

/** May the file store one of the two where a type elsewhere says that only the other can be, or neither? */
export function hidesNone(checker: ts.TypeChecker, file: ts.SourceFile): boolean {
	const isHidden = nodesOf(file).some((node) => {
		if (ts.isBinaryExpression(node))
			return (isAssignment(node.operatorToken.kind) && isHiddenIn(checker, node)) || isNullInstead(checker, node);
		if (ts.isSpreadAssignment(node)) return isSpreadOver(checker, node);
		return (
			ts.isCallExpression(node) && (isPutIn(checker, node) || isMixedIn(checker, node, EITHER) || isKeptJson(node))
		);
	});
	if (isHidden) return true;
	return (
		saysOrImports(file, /\b(null|undefined|any|unknown)\b/) && storesByWiderType(checker, file, EITHER, () => true)
	);
}

/** `x = null` where x may be both, `r.p = null` where p may be anything; `n = x` of an x of which nothing is known. */
function isHiddenIn(checker: ts.TypeChecker, { left, right }: ts.BinaryExpression): boolean {
	const [place, value] = [checker.getTypeAtLocation(left), checker.getTypeAtLocation(right)];
	if (!hasFlags(place, OPEN) && hasFlags(value, ts.TypeFlags.Any)) return true;
	if (!hasFlags(value, NONE)) return false;
	const isMember = ts.isPropertyAccessExpression(left) || ts.isElementAccessExpression(left);
	return takesBoth(place) || (isMember && hasFlags(place, MEMBER_OF_ANY));
}

/** `items[i] ?? null`: by its type an item is there. */
export function isNullInstead(checker: ts.TypeChecker, { left, operatorToken, right }: ts.BinaryExpression): boolean {
	if (operatorToken.kind !== ts.SyntaxKind.QuestionQuestionToken || right.kind !== ts.SyntaxKind.NullKeyword)
		return false;
	return !hasFlags(checker.getTypeAtLocation(left), NONE);
}

function takesBoth(place: ts.Type): boolean {
	return EITHER.every((none) => hasFlags(place, none));
}

/** `list.push(null)` of an array that may hold anything, or both. */
function isPutIn(checker: ts.TypeChecker, call: ts.CallExpression): boolean {
	const isOfAny = putIn(call).length > 0 && hasFlags(checker.getTypeAtLocation(call.expression), ts.TypeFlags.Any);
	return putIn(call).some((a) => {
		if (!hasFlags(checker.getTypeAtLocation(a), NONE)) return false;
		const asked = checker.getContextualType(a);
		return isOfAny || (asked !== undefined && (hasFlags(asked, OPEN) || takesBoth(asked)));
	});
}

/** `{ p: 0, ...o }`: by its type an optional p of o is never undefined there, and so only null where it may be both. */
function isSpreadOver(checker: ts.TypeChecker, { expression, parent }: ts.SpreadAssignment): boolean {
	const wholes = membersOf(checker.getTypeAtLocation(parent));
	// where nothing may be spread, there are the properties of what is there all the same
	const spread = checker.getNonNullableType(checker.getTypeAtLocation(expression));
	return membersOf(spread)
		.flatMap((t) => checker.getPropertiesOfType(t))
		.some((p) => {
			const isOptional = (p.flags & ts.SymbolFlags.Optional) !== 0 && takesBoth(checker.getTypeOfSymbol(p));
			const isDefinite = (own: ts.Symbol | undefined): boolean =>
				own !== undefined && !hasFlags(checker.getTypeOfSymbol(own), UNDEFINED);
			return isOptional && wholes.some((t) => isDefinite(t.getProperty(p.name)));
		});
}

/**
 * `JSON.parse(text) as T`: JSON knows null only, and may have it anywhere, whatever T says. Where nothing is said of it, a
 * guard, another variable or another function may say later what it is.
 */
function isKeptJson(call: ts.CallExpression): boolean {
	return isJsonParse(call) && !ts.isExpressionStatement(call.parent);
}
