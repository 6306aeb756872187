// The part of Node's `process` that a program on MicroPython can have.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Context } from "../context.ts";
import { lowerAll } from "../evaluation/order.ts";
import { isStatement } from "../evaluation/places.ts";
import { toText } from "../expressions/text.ts";

/** `process.stdout.write(...)`, `process.exit(...)`; null for any other call. */
export function callProcess(cx: Context, node: ts.CallExpression): Expr | null {
	const callee = node.expression;
	if (!ts.isPropertyAccessExpression(callee) || !isOfProcess(cx, callee)) return null;
	const [first] = node.arguments;
	switch (callee.getText()) {
		case "process.stdout.write": {
			if (first === undefined || node.arguments.length > 1) break;
			const text = toText(cx, first, "value");
			const whole = cx.facts.halvesTexts(cx.file) ? py.call(cx.helper("_in_utf8"), [text]) : text;
			const written = py.method(cx.boardName("sys", "stdout"), "write", [whole]);
			return isStatement(cx, node) ? written : py.logical("or", py.not(written), py.TRUE);
		}
		case "process.exit":
			return py.call(cx.helper("_exit"), lowerAll(cx, node.arguments));
	}
	const isOwn = /^process(\.stdout)?$/.test(callee.expression.getText());
	return isOwn ? cx.refuse(callee.name, "TSM1005", callee.name.text, "process") : null;
}

/** `process.argv`: the arguments stand behind two others, as in Node; null for any other property. */
export function readProcess(cx: Context, node: ts.PropertyAccessExpression): Expr | null {
	if (!ts.isIdentifier(node.expression) || !isOfProcess(cx, node)) return null;
	if (node.getText() !== "process.argv") return cx.refuse(node.name, "TSM1005", node.name.text, "process");
	return py.binary("+", py.list([py.str("node")]), cx.boardName("sys", "argv"));
}

function isOfProcess(cx: Context, node: ts.PropertyAccessExpression): boolean {
	let root: ts.Expression = node;
	while (ts.isPropertyAccessExpression(root)) root = root.expression;
	if (!ts.isIdentifier(root) || root.text !== "process") return false;
	const symbol = cx.symbolOf(root);
	return symbol !== undefined && cx.scopes.homeOf(symbol) === null;
}
