// `x!` and `x as T` that are null or undefined all the same: TypeScript takes the program's word for it, and goes on with
// what is there.

import { ts } from "ts-morph";
import { unparenthesized } from "../../syntax.ts";
import { membersOf } from "../kinds/type-parts.ts";
import { type NoneName, noneIn } from "./parts-of-paths.ts";

/** Reading by these, as by `[i]`, raises where there is nothing: what they give is what was put in. */
const RAISING: ReadonlySet<string> = new Set(["at", "get", "pop", "shift"]);

/** What `x!` may be; null if it can be neither. */
export function noneOfAsserted(checker: ts.TypeChecker, node: ts.NonNullExpression): NoneName | null {
	const inner = unparenthesized(node.expression);
	const holder = heldBy(inner);
	const type = checker.getTypeAtLocation(inner);
	// of items `!` only says that there is one
	if (holder === null && type.flags & ts.TypeFlags.Unknown) return "either";
	return noneIn((holder === null ? undefined : itemType(checker, holder)) ?? type);
}

/** What `x as T` may be though T leaves it out; null if T says all that x may be. */
export function noneOfCast(checker: ts.TypeChecker, node: ts.AssertionExpression): NoneName | null {
	if (noneIn(checker.getTypeAtLocation(node)) !== null) return null;
	return noneIn(checker.getTypeAtLocation(node.expression));
}

/** Is the `x!` of a primitive or of an item kept that may be null all the same? Its type has no null from there on. */
export function keepsNull(checker: ts.TypeChecker, node: ts.NonNullExpression): boolean {
	const outer = node.parent;
	const isAskedOnly =
		(ts.isPropertyAccessExpression(outer) || ts.isElementAccessExpression(outer) || ts.isCallExpression(outer)) &&
		outer.expression === node;
	if (isAskedOnly) return false;
	const holder = heldBy(unparenthesized(node.expression));
	// an item that nothing is known of may be null, too
	if (holder !== null && (itemType(checker, holder)?.flags ?? 0) & ts.TypeFlags.Unknown) return true;
	if (!["null", "either"].includes(noneOfAsserted(checker, node) ?? "")) return false;
	if (holder !== null) return true;
	const there = checker.getTypeAtLocation(node);
	return membersOf(there).every((t) => (t.flags & PRIMITIVE) !== 0);
}

const PRIMITIVE = ts.TypeFlags.NumberLike | ts.TypeFlags.StringLike | ts.TypeFlags.BooleanLike;

/** The array or Map that a value is read of so that a missing one raises. */
function heldBy(node: ts.Expression): ts.Expression | null {
	if (ts.isOptionalChain(node)) return null;
	if (ts.isElementAccessExpression(node)) return node.expression;
	if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
	return RAISING.has(node.expression.name.text) ? node.expression.expression : null;
}

/** Is it read of an array, a record or a Map so that a missing one raises? */
export function isItemRead(node: ts.Expression): boolean {
	return heldBy(node) !== null;
}

/** Of arrays, records and Maps; undefined of all else. */
function itemType(checker: ts.TypeChecker, holder: ts.Expression): ts.Type | undefined {
	const type = checker.getNonNullableType(checker.getTypeAtLocation(holder));
	const item = type.getNumberIndexType() ?? type.getStringIndexType();
	if (item !== undefined || !/^(Readonly)?Map$/.test(type.getSymbol()?.name ?? "")) return item;
	return checker.getTypeArguments(type as ts.TypeReference)[1];
}
