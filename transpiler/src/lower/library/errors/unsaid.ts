// The message of what was thrown and is no error: `throw "text"`, and `(e as Error).message` where it is caught.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { aroundParentheses, bare, isAssertion, unparenthesized } from "../../../syntax.ts";
import { isGlobal } from "../../../types/names/globals.ts";
import type { Context } from "../../context.ts";

/** What the message of a thrown text or record comes to at once, where nothing else sees that there is none. */
export function unsaid(cx: Context, node: ts.PropertyAccessExpression): Expr[] {
	if (!cx.facts.exceptions.throwsValues && !isSaidToBe(cx, node.expression)) return [];
	const whole = aroundParentheses(node);
	const outer = whole.parent;
	if (ts.isTemplateSpan(outer)) return ts.isTaggedTemplateExpression(outer.parent.parent) ? [] : [py.str("undefined")];
	if (ts.isCallExpression(outer)) return consoleFunctionCalled(cx, outer) ? [py.str("undefined")] : [];
	if (!ts.isBinaryExpression(outer)) return [];
	if (outer.operatorToken.kind === ts.SyntaxKind.BarBarToken && outer.left === whole) return [py.str("")];
	return outer.operatorToken.kind === ts.SyntaxKind.PlusToken ? [py.str("undefined")] : [];
}

/** `(x as Error)` of an x that no clause has caught: where nothing but errors is thrown, that is one. */
function isSaidToBe(cx: Context, node: ts.Expression): boolean {
	if (!isAssertion(unparenthesized(node))) return false;
	const declared = cx.declarationOf(bare(node));
	return declared === undefined || !ts.isCatchClause(declared.parent);
}

/** `console.log`, which writes nothing but the word; not `console.table`. */
function consoleFunctionCalled(cx: Context, call: ts.CallExpression): boolean {
	const callee = call.expression;
	if (!ts.isPropertyAccessExpression(callee) || !/^(log|error|warn|info|debug)$/.test(callee.name.text)) return false;
	const isFormat = call.arguments[0]?.getText().includes("%") === true;
	return !isFormat && isGlobal(cx.checker, callee.expression, "console");
}
