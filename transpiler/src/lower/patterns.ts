// Unpacking: `const [a, b = 1] = xs`, `({ x } = o)`, also as parameters and loop targets.

import { ts } from "ts-morph";
import type { Expr } from "../python/ast.ts";
import * as py from "../python/build.ts";
import type { Context } from "./context.ts";
import { recordKey } from "./keys.ts";
import { attributeName } from "./members.ts";
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
	const held = reusable(cx, value, "parts");
	const isRecord = cx.facts.kinds.present(pattern) === "record";
	const taken: Expr[] = [];
	for (const e of partsOf(pattern)) {
		if (e.isRest) {
			if (!isRecord) cx.refuse(e.node, "TSM1001", "The rest of an object that is no record");
			const rest = py.method(held, "copy");
			store(cx, e.target, taken.length === 0 ? rest : py.call(cx.helper("_without"), [rest, ...taken]));
			continue;
		}
		const key = keyOf(cx, e.key);
		if (key === null || (!isRecord && key.k !== "str")) {
			cx.refuse(e.node, "TSM1001", "This part of an object pattern");
			continue;
		}
		taken.push(key);
		if (e.fallback !== null && allowsNull(cx, pattern, key)) cx.refuse(e.fallback, "TSM2015");
		storeOrDefault(cx, e.target, e.fallback, partOf(cx, pattern, held, key, isRecord, e.fallback !== null));
	}
}

interface ObjectPart {
	readonly node: ts.Node;
	readonly key: ts.PropertyName | null;
	readonly target: ts.BindingName | ts.Expression;
	readonly fallback: ts.Expression | null;
	readonly isRest: boolean;
}

/** The parts of `const { a, b: c = 1, ...rest }`, and of `({ a, b: o.c = 1, ...rest } = value)`. */
function partsOf(pattern: ts.ObjectBindingPattern | ts.ObjectLiteralExpression): ObjectPart[] {
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

function keyOf(cx: Context, name: ts.PropertyName | null): Expr | null {
	if (name === null || ts.isPrivateIdentifier(name)) return null;
	if (ts.isNumericLiteral(name)) return py.str(String(Number(name.text)));
	if (!ts.isComputedPropertyName(name)) return py.str(name.text);
	return reusable(cx, recordKey(cx, name.expression), "key");
}

function propertyOf(cx: Context, pattern: ts.Node, key: Expr): ts.Symbol | undefined {
	const type = cx.checker.getNonNullableType(cx.checker.getTypeAtLocation(pattern));
	return key.k === "str" ? cx.checker.getPropertyOfType(type, key.value) : undefined;
}

function partOf(cx: Context, pattern: ts.Node, held: Expr, key: Expr, isRecord: boolean, hasDefault: boolean): Expr {
	if (!isRecord) return py.attr(held, key.k === "str" ? attributeName(key.value) : "");
	const property = propertyOf(cx, pattern, key);
	const isThere = property !== undefined && (property.flags & ts.SymbolFlags.Optional) === 0 && !hasDefault;
	return isThere ? py.index(held, key) : py.method(held, "get", [key]);
}

/** A default stands in for undefined, not for null. */
function allowsNull(cx: Context, pattern: ts.Node, key: Expr): boolean {
	const property = propertyOf(cx, pattern, key);
	if (property === undefined) return false;
	const type = cx.checker.getTypeOfSymbol(property);
	return (type.isUnion() ? type.types : [type]).some((t) => (t.flags & ts.TypeFlags.Null) !== 0);
}

function storeOrDefault(
	cx: Context,
	target: ts.BindingName | ts.Expression,
	fallback: ts.Expression | null,
	part: Expr,
): void {
	if (fallback === null) return store(cx, target, part);
	const held = cx.hold(part, "part");
	cx.push(
		py.ifStmt(
			py.isNone(held),
			cx.block(() => cx.push(py.assign(held, lowerExpr(cx, fallback)))),
		),
	);
	store(cx, target, held);
}

function storeWithDefault(
	cx: Context,
	e: ts.BindingElement | ts.Expression | ts.ArrayBindingElement,
	part: Expr,
): void {
	const target = ts.isBindingElement(e) ? e.name : (e as ts.Expression);
	storeOrDefault(cx, target, ts.isBindingElement(e) ? (e.initializer ?? null) : null, part);
}

function isPattern(node: ts.Node): node is Pattern {
	return (
		ts.isArrayBindingPattern(node) ||
		ts.isObjectBindingPattern(node) ||
		ts.isArrayLiteralExpression(node) ||
		ts.isObjectLiteralExpression(node)
	);
}

function store(cx: Context, target: ts.BindingName | ts.Expression, value: Expr): void {
	if (isPattern(target)) unpack(cx, target, value, target);
	else if (ts.isIdentifier(target)) cx.push(py.assign(py.name(cx.nameAt(target)), value));
	else cx.push(py.assign(lowerTarget(cx, target as ts.Expression), value));
}
