// Iterators as arguments of console.log. Of a Map's or a Set's Node shows what is left in it, without taking it out: that
// can be had where the iterator is made. Of others it says only what they are.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { unparenthesized } from "../../../syntax.ts";
import { isDeclaredOnly } from "../../../types/kinds/kinds.ts";
import { libraryNameOf } from "../../../types/kinds/type-parts.ts";
import type { Context } from "../../context.ts";
import { lowerIterable, walkOf } from "../../iteration/iterables.ts";
import { shapeArguments, shapeExpr, unshownPart } from "../../printing/shapes.ts";
import { lowerExpr } from "../../recursion.ts";

const SAID: Readonly<Record<string, string>> = {
	ArrayIterator: "Object [Array Iterator] {}",
	StringIterator: "Object [String Iterator] {}",
};

/** Its text; null if it is no iterator, or one of which nobody can tell. */
export function iteratorShown(cx: Context, node: ts.Expression): Expr | null {
	const type = cx.checker.getTypeAtLocation(node);
	const symbol = type.getSymbol();
	if (symbol === undefined || !isDeclaredOnly(symbol)) return null;
	if (symbol.name === "Generator") return py.call(cx.helper("_generator_shown"), [lowerExpr(cx, node)]);
	const said = Object.hasOwn(SAID, symbol.name) ? SAID[symbol.name] : undefined;
	if (said === undefined) return ofContainer(cx, node, type);
	cx.push(py.exprStmt(lowerExpr(cx, node)));
	return py.str(said);
}

function ofContainer(cx: Context, node: ts.Expression, type: ts.Type): Expr | null {
	const walk = ts.isCallExpression(unparenthesized(node)) ? walkOf(cx, node) : null;
	const [item] = /^(Map|Set)Iterator$/.test(libraryNameOf(type))
		? cx.checker.getTypeArguments(type as ts.TypeReference)
		: [];
	if (walk === null || item === undefined) return null;
	const isEntries = walk.part === "entries";
	const whole = cx.facts.shapes.of(item);
	if (unshownPart(cx, whole) !== null) return null;
	// what was evaluated before the other arguments were
	const items = cx.substitutes.has(node) ? lowerExpr(cx, node) : lowerIterable(cx, node);
	const head = py.str(`[${walk.isSet ? "Set" : "Map"} ${isEntries ? "Entries" : "Iterator"}]`);
	const [shown, ...shape] = shapeArguments(items, shapeExpr(cx, isEntries ? whole.list : whole));
	return py.call(cx.helper("_iterator_shown"), [shown ?? items, head, ...shape]);
}
