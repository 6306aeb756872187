// Array literals and what is spread in them.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isAssertion } from "../../syntax.ts";
import type { Kind } from "../../types/kinds/kinds.ts";
import { comparesTuples } from "../../types/records/compared-tuples.ts";
import type { Context } from "../context.ts";
import { acts } from "../evaluation/effects.ts";
import { inOrder, lowerAll } from "../evaluation/order.ts";
import { lowerIterable } from "../iteration/iterables.ts";
import { isOfFillingField } from "../library/arrays/filling-fields.ts";
import { lowerExpr } from "../recursion.ts";

export function lowerArray(cx: Context, node: ts.ArrayLiteralExpression): Expr {
	if (node.elements.length === 0 && (cx.facts.filling.isMadeBy(node) || isOfFillingField(cx, node)))
		return py.call(cx.helper("_Filling"));
	const hole = node.elements.find(ts.isOmittedExpression);
	if (hole !== undefined) return cx.refuse(node, "TSM1001", "An array with holes");
	if (node.elements.some(ts.isSpreadElement)) {
		const all = lowerSpread(cx, node.elements);
		return wantsTuple(cx, node) ? py.call("tuple", [all]) : all;
	}
	const items = lowerAll(cx, node.elements);
	if (!wantsTuple(cx, node)) return py.list(items);
	return items.every(py.isConstant) && areCompared(cx) ? py.call("tuple", [py.list(items)]) : py.tuple(items);
}

/** Does the program tell one tuple from another that holds the same? */
function areCompared({ facts, checker, file }: Context): boolean {
	const find = (f: ts.SourceFile) => () => comparesTuples(checker, facts.kinds, f);
	return facts.worldOf(file).some((f) => facts.loaded.findings.ofKinds(f, "compared tuples", find(f)));
}

/** `...a, x` as a new list: MicroPython has no `[*a, x]`. */
export function lowerSpread(cx: Context, elements: readonly ts.Expression[]): Expr {
	const values = inOrder(
		cx,
		elements.map((e, i) => () => (ts.isSpreadElement(e) ? spreadItems(cx, elements, i) : lowerExpr(cx, e))),
	);
	const parts: Expr[] = [];
	let run: Expr[] = [];
	elements.forEach((e, i) => {
		const value = values[i] ?? py.NONE;
		if (!ts.isSpreadElement(e)) {
			run.push(value);
			return;
		}
		if (run.length > 0) parts.push(py.list(run));
		run = [];
		// a sum is a new list by itself; what stands alone or is no list is copied
		const isList = isCertainlyList(cx, e.expression) && elements.length > 1;
		parts.push(isList || isFresh(value) ? value : py.call("list", [value]));
	});
	if (run.length > 0) parts.push(py.list(run));
	return parts.reduce((sum, part) => py.binary("+", sum, part));
}

/** What is spread at a place of a list: its items, before what comes later can change them, or see that it has not run. */
function spreadItems(cx: Context, elements: readonly ts.Expression[], at: number): Expr {
	const source = (elements[at] as ts.SpreadElement).expression;
	const later = elements.slice(at + 1);
	const items = lowerIterable(cx, source);
	const runs = [...cx.facts.kinds.of(source)].some((k) => RUNNING.has(k));
	const isLate = later.some((e) => acts(cx, e) || (runs && !ts.isLiteralExpression(e)));
	return isLate && !isFresh(items) ? py.call("list", [items]) : items;
}

/** What may run functions of the program's while it is gone through. */
const RUNNING: ReadonlySet<Kind> = new Set<Kind>(["iterator", "instance", "unknown", "any"]);

/** Arguments of which some may be spread, in order. */
export function lowerArguments(
	cx: Context,
	args: readonly ts.Expression[],
	lowerOne: (arg: ts.Expression, at: number) => Expr = (arg) => lowerExpr(cx, arg),
): (() => Expr)[] {
	return args.map(
		(arg, i) => () => (ts.isSpreadElement(arg) ? { k: "star", value: spreadItems(cx, args, i) } : lowerOne(arg, i)),
	);
}

/** A `readonly T[]` may be a tuple on the board, and a rest parameter is one; an array may be of a class that derives from it. */
export function isCertainlyList(cx: Context, node: ts.Expression): boolean {
	const declaration = cx.declarationOf(node);
	if (declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined)
		return false;
	const isArray = cx.checker.getTypeAtLocation(node).getSymbol()?.name === "Array";
	return isArray && !cx.facts.features.derivesArrays(cx.file);
}

/** A list that nobody else has. */
function isFresh(e: Expr): boolean {
	return e.k === "comprehension" || e.k === "list" || (e.k === "call" && e.func.k === "name" && e.func.id === "list");
}

/** The type that the place asks for decides; a literal by itself is a list. */
function wantsTuple(cx: Context, node: ts.ArrayLiteralExpression): boolean {
	const outer = node.parent;
	if (isAssertion(outer) && outer.type.getText() === "const") return true;
	const asked = cx.checker.getContextualType(node);
	if (asked === undefined) return false;
	const kinds = new Set(cx.facts.kinds.ofType(asked));
	kinds.delete("none");
	return kinds.size === 1 && kinds.has("tuple");
}
