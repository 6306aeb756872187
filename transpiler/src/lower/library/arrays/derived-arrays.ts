// Methods of arrays in a program with classes that derive from Array.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { OF_ARRAYS } from "../../../types/classes/containers.ts";
import type { Context } from "../../context.ts";
import { inOrder, lowerAll, reusable } from "../../evaluation/order.ts";
import { lowerArguments } from "../../expressions/arrays.ts";
import { lowerIterable } from "../../iteration/iterables.ts";
import { lowerExpr } from "../../recursion.ts";

/** Methods that give an array of the class of theirs, and what JavaScript gives its constructor: how many there will be, or 0. */
const ALIKE: Readonly<Record<string, "count" | "none">> = {
	map: "count",
	slice: "count",
	splice: "count",
	filter: "none",
	concat: "none",
	flat: "none",
	flatMap: "none",
};

/** `C.of(...)` and `C.from(items)` of a class that derives from Array; null for any other call. */
export function callOfArrayClass(cx: Context, node: ts.CallExpression): Expr | null {
	const callee = node.expression;
	const { containers } = cx.facts.kinds;
	if (!containers.areThere || !ts.isPropertyAccessExpression(callee) || !/^(of|from)$/.test(callee.name.text))
		return null;
	const owner = cx.checker.getTypeAtLocation(callee.expression).getSymbol()?.valueDeclaration;
	const isLibrarys = (cx.symbolOf(callee.name)?.declarations ?? []).every((d) => d.getSourceFile().isDeclarationFile);
	if (containers.kindOf(owner) !== "list" || !isLibrarys) return null;
	const refused = (): Expr =>
		cx.refuse(node, "TSM1005", `This form of ${callee.name.text}`, "a class that derives from Array");
	const [given] = node.arguments;
	if (node.arguments.some(ts.isSpreadElement)) return refused();
	if (callee.name.text === "of") {
		const [kind = py.NONE, ...items] = lowerAll(cx, [callee.expression, ...node.arguments]);
		return py.call(cx.helper("_filled_with"), [kind, py.list(items), py.tuple([py.int(items.length)])]);
	}
	if (given === undefined || node.arguments.length > 1 || !isGoneThrough(cx, given)) return refused();
	const [kind = py.NONE, items = py.NONE] = inOrder(cx, [
		() => lowerExpr(cx, callee.expression),
		() => lowerIterable(cx, given),
	]);
	return py.call(cx.helper("_filled_with"), [kind, py.call("list", [items])]);
}

/** Something that has an iterator by its type. */
function isGoneThrough(cx: Context, node: ts.Expression): boolean {
	const kind = cx.facts.kinds.only(node);
	return kind !== null && /^(list|tuple|map|jsset|str|iterator|typed)$/.test(kind);
}

/**
 * What an array that may be of such a class has its own of, or gives one of its class by.
 * @param call the method as any array has it
 * @returns null where its class makes no difference
 */
export function derivedMethod(
	cx: Context,
	node: ts.CallExpression,
	callee: ts.PropertyAccessExpression,
	call: () => Expr,
): Expr | null {
	if (!cx.facts.features.derivesArrays(cx.file) || ts.isArrayLiteralExpression(callee.expression)) return null;
	const name = callee.name.text;
	const isSuper = callee.expression.kind === ts.SyntaxKind.SuperKeyword;
	if (name === OF_ARRAYS && !isSuper && cx.facts.overridesContainers(cx.file, name)) {
		const [self = py.NONE, ...items] = inOrder(cx, [
			() => lowerExpr(cx, callee.expression),
			...lowerArguments(cx, node.arguments),
		]);
		return py.call(cx.helper("_push_derived"), [self, ...items]);
	}
	const given = Object.hasOwn(ALIKE, name) ? ALIKE[name] : undefined;
	if (given === undefined) return null;
	if (takesSeveral(cx, callee.expression))
		return cx.refuse(
			callee.name,
			"TSM1001",
			`\`${name}\` of an array whose class has a constructor with several parameters`,
		);
	const self = reusable(cx, lowerExpr(cx, callee.expression), "items");
	cx.substitutes.set(callee.expression, self);
	const made = call();
	cx.substitutes.delete(callee.expression);
	return py.call(cx.helper("_of_same_class"), given === "count" ? [self, made, py.TRUE] : [self, made]);
}

/** Its constructor is given one number there, and goes without the rest. */
function takesSeveral(cx: Context, receiver: ts.Expression): boolean {
	const type = cx.checker.getTypeAtLocation(receiver);
	const bound = type.isTypeParameter() ? cx.checker.getBaseConstraintOfType(type) : type;
	const owner = cx.facts.kinds.containers.constructorOf(bound);
	return owner !== undefined && owner.parameters.filter((p) => !cx.checker.isOptionalParameter(p)).length > 1;
}
