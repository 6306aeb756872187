// What is done with an array that is filled in any order, but for its items and its length: most must find it full, or
// find nothing of its holes.

import { ts } from "ts-morph";
import { isAssignment } from "../../../syntax.ts";
import { isItemOf } from "../../../types/missing/filling.ts";
import type { Context } from "../../context.ts";
import { isSizedFilling } from "./unfilled.ts";

/** The helper's method that gives the array as a list there; null where it stays what it is, or is no such array. */
export function seenBy(cx: Context, node: ts.Identifier): "seen" | "present" | "read" | null {
	if (isItemOf(node) || isMeasured(node) || !(cx.facts.filling.is(node) || isSizedFilling(cx, node))) return null;
	const access = node.parent;
	if (!ts.isPropertyAccessExpression(access) || !ts.isCallExpression(access.parent)) return "seen";
	if (access.name.text === "join") return "read";
	return skipsHoles(access.name.text, access.parent, node.text) ? "present" : "seen";
}

function isMeasured(node: ts.Identifier): boolean {
	const outer = node.parent;
	return ts.isPropertyAccessExpression(outer) && outer.name.text === "length" && !isAssigned(outer);
}

/** `results.length = n`, `results.length--` */
function isAssigned(node: ts.Expression): boolean {
	const outer = node.parent;
	if (ts.isBinaryExpression(outer)) return outer.left === node && isAssignment(outer.operatorToken.kind);
	return ts.isPrefixUnaryExpression(outer) || ts.isPostfixUnaryExpression(outer);
}

/**
 * `results.forEach((x) => ...)` of a function that is given the items there are, and neither their places nor the array.
 * These methods ask first whether it is there (ECMA-262, 23.1.3).
 */
function skipsHoles(method: string, call: ts.CallExpression, name: string): boolean {
	const takes = SKIPPING.get(method);
	const [callback] = call.arguments;
	if (takes === undefined || callback === undefined) return false;
	if (!ts.isArrowFunction(callback) && !ts.isFunctionExpression(callback)) return false;
	const isPlain = callback.parameters.every((p) => p.dotDotDotToken === undefined);
	// what it stores while it runs, it would be given
	const isApart = !new RegExp(`(?<![\\w$])${name}(?![\\w$])|\\barguments\\b`).test(callback.getText());
	return isPlain && isApart && callback.parameters.length <= takes;
}

/** How many parameters of the callback are no places. */
const SKIPPING: ReadonlyMap<string, number> = new Map([
	["forEach", 1],
	["filter", 1],
	["some", 1],
	["every", 1],
	["reduce", 2],
]);
