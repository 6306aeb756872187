// Unpacking: `const [a, b = 1] = xs`, `({ x } = o)`, also as parameters and loop targets.

import { ts } from "ts-morph";
import type { Expr } from "../python/ast.ts";
import * as py from "../python/build.ts";
import type { Context } from "./context.ts";
import { lowerExpr } from "./recursion.ts";
import { lowerTarget } from "./targets.ts";
import { reusable } from "./values.ts";

type Pattern = ts.BindingPattern | ts.ArrayLiteralExpression | ts.ObjectLiteralExpression;

/** Pushes what stores the parts of `value` under the pattern's names. `source` has the value's type. */
export function unpack(cx: Context, pattern: Pattern, value: Expr, source: ts.Node): void {
	if (ts.isArrayBindingPattern(pattern) || ts.isArrayLiteralExpression(pattern))
		unpackArray(cx, pattern, value, source);
	else unpackObject(cx, pattern, value);
}

function unpackArray(
	cx: Context,
	pattern: ts.ArrayBindingPattern | ts.ArrayLiteralExpression,
	value: Expr,
	source: ts.Node,
): void {
	const elements = [...pattern.elements] as (ts.ArrayBindingElement | ts.Expression)[];
	const simple = simpleTargets(cx, elements);
	const length = tupleLength(cx, source, value);
	if (simple !== null && length === elements.length) {
		cx.push(py.assign(py.tuple(simple), value));
		return;
	}
	const held = reusable(cx, value, "items");
	elements.forEach((e, i) => {
		if (ts.isOmittedExpression(e)) return;
		if ((ts.isBindingElement(e) && e.dotDotDotToken !== undefined) || ts.isSpreadElement(e)) {
			store(cx, ts.isBindingElement(e) ? e.name : e.expression, py.call("list", [py.slice(held, py.int(i), null)]));
			return;
		}
		const there = length !== null && i < length;
		const item = there ? py.index(held, py.int(i)) : py.call(cx.helper("_item"), [held, py.int(i)]);
		storeWithDefault(cx, e, item);
	});
}

/** The targets, if each is a plain name or place and none has a default or a rest. */
function simpleTargets(cx: Context, elements: readonly (ts.ArrayBindingElement | ts.Expression)[]): Expr[] | null {
	const plain = elements.every(
		(e) =>
			ts.isOmittedExpression(e) ||
			(ts.isBindingElement(e)
				? ts.isIdentifier(e.name) && e.initializer === undefined && e.dotDotDotToken === undefined
				: ts.isIdentifier(e) || ts.isPropertyAccessExpression(e)),
	);
	if (!plain || elements.length === 0) return null;
	return elements.map((e) => {
		if (ts.isOmittedExpression(e)) return py.name("_");
		return ts.isBindingElement(e) ? py.name(cx.nameAt(e.name as ts.Identifier)) : lowerTarget(cx, e as ts.Expression);
	});
}

/** How many items the value has for certain and at the most, or null. */
function tupleLength(cx: Context, source: ts.Node, value: Expr): number | null {
	if (value.k === "tuple" || value.k === "list") return value.items.length;
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(source));
	const members = type.isUnion() ? type.types : [type];
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

function unpackObject(cx: Context, pattern: ts.ObjectBindingPattern | ts.ObjectLiteralExpression, value: Expr): void {
	if (ts.isObjectLiteralExpression(pattern)) {
		cx.refuse(pattern, "TSM1001", "Assignment to an object pattern");
		return;
	}
	const held = reusable(cx, value, "parts");
	const isRecord = cx.facts.kinds.present(pattern) === "record";
	for (const e of pattern.elements) {
		const key = e.propertyName ?? e.name;
		if (e.dotDotDotToken !== undefined || !(ts.isIdentifier(key) || ts.isStringLiteralLike(key))) {
			cx.refuse(e, "TSM1001", "This part of an object pattern");
			continue;
		}
		const optional = e.initializer !== undefined;
		const part = isRecord
			? optional
				? py.method(held, "get", [py.str(key.text)])
				: py.index(held, py.str(key.text))
			: py.attr(held, key.text);
		storeWithDefault(cx, e, part);
	}
}

function storeWithDefault(
	cx: Context,
	e: ts.BindingElement | ts.Expression | ts.ArrayBindingElement,
	part: Expr,
): void {
	const target = ts.isBindingElement(e) ? e.name : (e as ts.Expression);
	if (!ts.isBindingElement(e) || e.initializer === undefined) return store(cx, target, part);
	const held = cx.hold(part, "part");
	const fallback = e.initializer;
	cx.push(
		py.ifStmt(
			py.isNone(held),
			cx.block(() => cx.push(py.assign(held, lowerExpr(cx, fallback)))),
		),
	);
	store(cx, target, held);
}

function store(cx: Context, target: ts.BindingName | ts.Expression, value: Expr): void {
	if (ts.isArrayBindingPattern(target) || ts.isObjectBindingPattern(target)) unpack(cx, target, value, target);
	else if (ts.isIdentifier(target)) cx.push(py.assign(py.name(cx.nameAt(target)), value));
	else cx.push(py.assign(lowerTarget(cx, target as ts.Expression), value));
}
