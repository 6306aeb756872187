// What is stored where a `float` is declared is a Python float, also if it is whole.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Context } from "../context.ts";

/** Expressions that hand on the value of one inside them, which is looked at by itself. */
const TRANSPARENT: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.ParenthesizedExpression,
	ts.SyntaxKind.ConditionalExpression,
	ts.SyntaxKind.NonNullExpression,
	ts.SyntaxKind.SatisfiesExpression,
]);

export function asFloat(cx: Context, node: ts.Expression, value: Expr): Expr {
	if (!cx.facts.kinds.declaresFloats || TRANSPARENT.has(node.kind) || isTarget(node)) return value;
	const asked = cx.checker.getContextualType(node);
	if (asked === undefined || !cx.facts.kinds.wantsFloat(asked)) return value;
	if (!cx.facts.kinds.of(node).has("number") || cx.facts.numbers.of(node).real === true) return value;
	if (value.k === "number" && /^\d+$/.test(value.text)) return { k: "number", text: `${value.text}.0` };
	if (!cx.facts.kinds.of(node).has("none")) return py.call("float", [value]);
	const held = value.k === "name" ? value : cx.hold(value);
	return py.cond(py.isNone(held), py.NONE, py.call("float", [held]));
}

/** What stands left of an assignment is no value. */
function isTarget(node: ts.Expression): boolean {
	const parent = node.parent;
	return ts.isBinaryExpression(parent) && parent.left === node;
}
