// The parts of an object pattern, and what all of a pattern stores into.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare } from "../../syntax.ts";
import type { Context } from "../context.ts";
import { acts, isUnmoved, type Operand } from "../evaluation/effects.ts";
import { isSteady, reusable } from "../evaluation/order.ts";
import { itemsOf } from "./items.ts";

export type Pattern = ts.BindingPattern | ts.ArrayLiteralExpression | ts.ObjectLiteralExpression;

export interface ObjectPart {
	readonly node: ts.Node;
	readonly key: ts.PropertyName | null;
	readonly target: ts.BindingName | ts.Expression;
	readonly fallback: ts.Expression | null;
	readonly isRest: boolean;
}

/** The parts of `const { a, b: c = 1, ...rest }`, and of `({ a, b: o.c = 1, ...rest } = value)`. */
export function partsOf(pattern: ts.ObjectBindingPattern | ts.ObjectLiteralExpression): ObjectPart[] {
	if (ts.isObjectBindingPattern(pattern))
		return pattern.elements.map((e) => ({
			node: e,
			key: e.propertyName ?? (ts.isIdentifier(e.name) ? e.name : null),
			target: e.name,
			fallback: e.initializer ?? null,
			isRest: e.dotDotDotToken !== undefined,
		}));
	return pattern.properties.flatMap((p): ObjectPart[] => {
		if (ts.isSpreadAssignment(p)) return [{ node: p, key: null, target: p.expression, fallback: null, isRest: true }];
		if (ts.isShorthandPropertyAssignment(p)) {
			const fallback = p.objectAssignmentInitializer ?? null;
			return [{ node: p, key: p.name, target: p.name, fallback, isRest: false }];
		}
		if (!ts.isPropertyAssignment(p)) return [];
		const inner = p.initializer;
		const hasDefault = ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.EqualsToken;
		const target = hasDefault ? inner.left : inner;
		return [{ node: p, key: p.name, target, fallback: hasDefault ? inner.right : null, isRest: false }];
	});
}

export function isPattern(node: ts.Node): node is Pattern {
	return (
		ts.isArrayBindingPattern(node) ||
		ts.isObjectBindingPattern(node) ||
		ts.isArrayLiteralExpression(node) ||
		ts.isObjectLiteralExpression(node)
	);
}

/** What a pattern takes apart: held where the pattern stores into the variable that it is in, or runs what may. */
export function kept(cx: Context, pattern: Pattern, value: Expr, source: ts.Node, base: string): Expr {
	const isMoved = ts.isExpression(source) && movesWithin(cx, pattern, { node: source, value });
	return isMoved || isOverwritten(cx, pattern, value) ? cx.hold(value, base) : reusable(cx, value, base);
}

/** `({ next: node, value } = node)` */
function isOverwritten(cx: Context, pattern: Pattern, value: Expr): boolean {
	return targetsOf(pattern).some((target) =>
		ts.isIdentifier(target) ? py.same(cx.placeAt(target), value) : value.k === "attr",
	);
}

/** `const { a = (o = other).a, b } = o`: do the defaults and keys in it change what it reads more than once? */
function movesWithin(cx: Context, pattern: ts.Node, read: Operand): boolean {
	return acts(cx, pattern) && !isUnmoved(cx, read, pattern);
}

/** What `[key]` of a pattern names: the rest of it leaves that out, whatever is in the variable by then. */
export function keptKey(cx: Context, pattern: Pattern, node: ts.Expression, key: Expr): Expr {
	const isMoved = movesWithin(cx, pattern, { node, value: key }) || isOverwritten(cx, pattern, key);
	return isMoved && !isSteady(cx, key) ? cx.hold(key, "key") : reusable(cx, key, "key");
}

/** What a pattern, and those in it, store into. */
function targetsOf(pattern: Pattern): (ts.Identifier | ts.Expression)[] {
	const isArray = ts.isArrayBindingPattern(pattern) || ts.isArrayLiteralExpression(pattern);
	const parts = isArray ? itemsOf(pattern) : partsOf(pattern);
	return parts.flatMap((p) => {
		if (p === null) return [];
		if (isPattern(p.target)) return targetsOf(p.target);
		return [ts.isIdentifier(p.target) ? p.target : bare(p.target as ts.Expression)];
	});
}
