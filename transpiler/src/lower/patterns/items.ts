// The parts of an array pattern, and what is known of the value that it takes apart.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import { isAssertion } from "../../syntax.ts";
import { BYTES_KINDS } from "../../types/kinds/kinds.ts";
import { membersOf } from "../../types/kinds/type-parts.ts";
import type { Context } from "../context.ts";

export type ArrayPattern = ts.ArrayBindingPattern | ts.ArrayLiteralExpression;

export interface ItemPart {
	readonly target: ts.BindingName | ts.Expression;
	readonly fallback: ts.Expression | null;
	readonly isRest: boolean;
}

/** The parts of `const [a, b = 1, ...rest]` and of `[o.a, b = 1, ...rest] = value`; null for a hole. */
export function itemsOf(pattern: ArrayPattern): (ItemPart | null)[] {
	if (ts.isArrayBindingPattern(pattern))
		return pattern.elements.map((e) =>
			ts.isOmittedExpression(e)
				? null
				: { target: e.name, fallback: e.initializer ?? null, isRest: e.dotDotDotToken !== undefined },
		);
	return pattern.elements.map((e) => {
		if (ts.isOmittedExpression(e)) return null;
		if (ts.isSpreadElement(e)) return { target: e.expression, fallback: null, isRest: true };
		const hasDefault = ts.isBinaryExpression(e) && e.operatorToken.kind === ts.SyntaxKind.EqualsToken;
		return { target: hasDefault ? e.left : e, fallback: hasDefault ? e.right : null, isRest: false };
	});
}

/** How many items the value has for certain and at the most, or null. */
export function itemCount(cx: Context, source: ts.Node, value: Expr): number | null {
	if (value.k === "tuple" || value.k === "list") return value.items.length;
	// of `[...[a]] = values` TypeScript tells what the pattern asks for, not how many there are
	if (ts.isArrayLiteralExpression(source) && ts.isSpreadElement(source.parent)) return null;
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(source));
	if (claimsTuples(cx)) return null;
	const members = membersOf(type);
	const lengths = new Set(
		members.map((t) => {
			if (!cx.checker.isTupleType(t)) return null;
			const target = (t as ts.TypeReference).target as ts.TupleType;
			return target.minLength === target.fixedLength && !target.hasRestElement ? target.fixedLength : null;
		}),
	);
	const [only] = lengths;
	return lengths.size === 1 && only !== undefined ? only : null;
}

/** Has the file a `line.split(":") as [string, string]`? Nothing makes that have two items. */
function claimsTuples(cx: Context): boolean {
	const visit = (node: ts.Node): boolean => {
		if (isAssertion(node) && !ts.isArrayLiteralExpression(node.expression)) {
			const [from, to] = [cx.checker.getTypeAtLocation(node.expression), cx.checker.getTypeAtLocation(node)];
			if (cx.checker.isTupleType(to) && !cx.checker.isTupleType(from)) return true;
		}
		return ts.forEachChild(node, visit) === true;
	};
	cx.claimsTuples ??= visit(cx.file);
	return cx.claimsTuples;
}

/** Has the value places, as a list, a tuple, a text and bytes have? */
export function isIndexed(cx: Context, source: ts.Node, value: Expr): boolean {
	if (value.k === "tuple" || value.k === "list" || (value.k === "comprehension" && value.lazy !== true)) return true;
	const kind = cx.facts.kinds.present(source);
	return kind === "list" || kind === "tuple" || kind === "str" || (kind !== null && BYTES_KINDS.includes(kind));
}

/** A default stands in for undefined, not for null. */
export function itemMayBeNull(cx: Context, source: ts.Node, at: number): boolean {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(source));
	const item = cx.checker.isTupleType(type)
		? cx.checker.getTypeArguments(type as ts.TypeReference)[at]
		: cx.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
	if (item === undefined) return false;
	return mayHoldNull(cx, item);
}

/** Null may be where a type says nothing. */
export function mayHoldNull(cx: Context, type: ts.Type): boolean {
	const members = membersOf(type);
	if (members.some((t) => t.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)))
		return cx.facts.unknownIn(cx.file).isNull;
	return members.some((t) => (t.flags & ts.TypeFlags.Null) !== 0);
}
