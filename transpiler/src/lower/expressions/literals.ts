// Literals: numbers, templates, arrays, objects, bytes.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Context } from "../context.ts";
import { inOrder, isSteady } from "../evaluation/order.ts";
import { number } from "./decimals.ts";
import { toTextWithin } from "./text.ts";

export function lowerNumber(_cx: Context, node: ts.NumericLiteral): Expr {
	const source = node.getText().replaceAll("_", "");
	const value = Number(source);
	if (/^0[xbo]/i.test(source) && Number.isSafeInteger(value))
		return {
			k: "number",
			text: source
				.toLowerCase()
				.replace(/[a-f]/g, (c) => c.toUpperCase())
				.replace(/^0X/, "0x")
				.replace(/^0B/, "0b"),
		};
	return number(value);
}

/** The value of an enum's member, or of what names one; null if it is worked out when the program runs. */
export function enumConstant(
	cx: Context,
	node: ts.EnumMember | ts.PropertyAccessExpression | ts.ElementAccessExpression,
): Expr | null {
	const value = cx.checker.getConstantValue(node);
	if (value === undefined) return null;
	return typeof value === "string" ? py.str(value) : number(value);
}

/** An f-string if every part is simple enough for MicroPython's (no quotes, braces or colons inside), else a sum. */
export function lowerTemplate(cx: Context, node: ts.TemplateExpression): Expr {
	const values = inOrder(
		cx,
		node.templateSpans.map((s) => () => toTextWithin(cx, s.expression, "fstring")),
	);
	const shown = values.map(withoutStr);
	const misfit = shown.findLastIndex((v) => v.k !== "str" && !fitsFString(v));
	if (misfit >= 0 && values.length <= MOST_ADDED) return sumOfTexts(cx, node, values);
	const parts: (string | Expr)[] = node.head.text === "" ? [] : [node.head.text];
	node.templateSpans.forEach((span, i) => {
		const value = shown[i] ?? py.NONE;
		// what stands before a part that is worked out first must be worked out before it
		const isHeld = i <= misfit && !isSteady(cx, value);
		parts.push(value.k === "str" ? value.value : isHeld ? cx.hold(value, "text") : value);
		if (span.literal.text !== "") parts.push(span.literal.text);
	});
	return { k: "fstring", parts };
}

/** Texts that are added rather than put into an f-string. */
const MOST_ADDED = 2;

function sumOfTexts(cx: Context, node: ts.TemplateExpression, values: readonly Expr[]): Expr {
	const parts: Expr[] = node.head.text === "" ? [] : [py.str(node.head.text)];
	node.templateSpans.forEach((span, i) => {
		const value = values[i] ?? py.NONE;
		const kind = cx.facts.kinds.only(span.expression);
		// an f-string would make a text of it
		const isBare = kind === "bigint" || (kind === "number" && !isCallOf(value, "_number_text"));
		parts.push(isBare ? py.call("str", [value]) : value);
		if (span.literal.text !== "") parts.push(py.str(span.literal.text));
	});
	return parts.reduce((sum, part) => py.binary("+", sum, part));
}

/** An f-string applies `str` by itself. */
function withoutStr(e: Expr): Expr {
	return isCallOf(e, "str") && e.args.length === 1 && e.keywords.length === 0 ? (e.args[0] ?? e) : e;
}

function isCallOf(e: Expr, name: string): e is Extract<Expr, { k: "call" }> {
	return e.k === "call" && e.func.k === "name" && e.func.id === name;
}

function fitsFString(e: Expr): boolean {
	switch (e.k) {
		case "name":
			return true;
		case "number":
			return true;
		case "attr":
			return fitsFString(e.value);
		case "index":
			return fitsFString(e.value) && fitsFString(e.index);
		case "call":
			return fitsFString(e.func) && e.args.every(fitsFString) && e.keywords.length === 0;
		case "binary":
			return fitsFString(e.left) && fitsFString(e.right);
		case "unary":
			return e.op !== "not" && fitsFString(e.operand);
		case "cond":
			return fitsFString(e.test) && fitsFString(e.then) && fitsFString(e.otherwise);
		case "compare":
			return e.op !== "!=" && fitsFString(e.left) && fitsFString(e.right);
		case "none":
			return true;
		default:
			return false;
	}
}

/** Is it that name, imported from "tsmpy/board"? */
export function isIntrinsic(cx: Context, node: ts.Node, name: string): boolean {
	const symbol = cx.symbolOf(node);
	const [specifier] = symbol?.declarations ?? [];
	if (specifier === undefined || !ts.isImportSpecifier(specifier)) return false;
	const from = specifier.parent.parent.parent.moduleSpecifier;
	return (
		ts.isStringLiteral(from) && from.text === "tsmpy/board" && (specifier.propertyName ?? specifier.name).text === name
	);
}
