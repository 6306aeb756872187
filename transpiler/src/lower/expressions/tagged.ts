// Tagged templates: the program's own, `String.raw`, and the bytes literals of "tsmpy/board".

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { calledDeclaration } from "../../types/functions/overloads.ts";
import type { Context } from "../context.ts";
import { inOrder } from "../evaluation/order.ts";
import { shapeArguments, shapeExpr } from "../printing/shapes.ts";
import { lowerExpr } from "../recursion.ts";
import { isIntrinsic } from "./literals.ts";
import { toTextWithin } from "./text.ts";

export function lowerTagged(cx: Context, node: ts.TaggedTemplateExpression): Expr {
	if (node.tag.getText() === "String.raw") return lowerRaw(cx, node.template);
	if (isIntrinsic(cx, node.tag, "b")) return lowerBytes(cx, node);
	const kind = cx.facts.kinds.only(node.tag);
	const declaration = calledDeclaration(cx.checker, node);
	const hasDefaults = declaration?.parameters.some((p) => ts.isParameter(p) && p.initializer !== undefined);
	if (kind !== "function" || hasDefaults || partsOf(node.template).some(isBroken))
		return cx.refuse(node, "TSM1001", "This tagged template");
	const [tag = py.NONE, ...values] = inOrder(cx, [
		() => lowerExpr(cx, node.tag),
		...spansOf(node.template).map((s) => () => lowerExpr(cx, s.expression)),
	]);
	return py.call(tag, [texts(cx, node.template), ...values]);
}

/** JavaScript hands over the same list each time: it is a constant of the module. */
function texts(cx: Context, template: ts.TemplateLiteral): Expr {
	const name = cx.scopes.fresh(cx.scopes.opened(cx.file), "_texts");
	const parts = partsOf(template);
	const isStored = cx.facts.features.thawsTexts(cx.file);
	const frozen = (list: Expr): Expr => (isStored ? py.call(cx.helper("_freeze"), [list]) : list);
	const cooked = py.list(parts.map((p) => py.str(p.text)));
	const raw = (): Expr => frozen(py.list(parts.map((p) => py.str(p.rawText ?? ""))));
	const made = asksForRaw(cx) ? py.call(cx.helper("_Texts"), [cooked, raw()]) : cooked;
	cx.prologue.push(py.assign(py.name(name), frozen(made)));
	return py.name(name);
}

/** Does the program read how the texts stand in it? */
function asksForRaw(cx: Context): boolean {
	return cx.facts.worldOf(cx.file).some((f) => /(?<!String)\.raw\b|\bString\.raw\(|\{[^}]*\braw\b[^}]*\}/.test(f.text));
}

/** `strings.raw` of what a tag is given; null for any other property. */
export function readRaw(cx: Context, node: ts.PropertyAccessExpression): Expr | null {
	const isOne = node.name.text === "raw" && isTexts(cx, node.expression);
	return isOne ? py.attr(lowerExpr(cx, node.expression), "raw") : null;
}

function isTexts(cx: Context, node: ts.Expression): boolean {
	return cx.checker.getTypeAtLocation(node).getSymbol()?.name === "TemplateStringsArray";
}

/** `String.raw(strings, ...values)`, where a tag hands on what it is given. */
export function callRaw(cx: Context, node: ts.CallExpression): Expr {
	const [texts, ...values] = node.arguments;
	const [only] = values;
	if (texts === undefined || !isTexts(cx, texts)) return cx.refuse(node, "TSM1005", "String.raw", "this");
	if (only !== undefined && ts.isSpreadElement(only) && values.length === 1) {
		const items = cx.temp("value");
		const [given = py.NONE, spread = py.NONE] = inOrder(cx, [
			() => lowerExpr(cx, texts),
			() => lowerExpr(cx, only.expression),
		]);
		const shape = shapeExpr(cx, cx.facts.shapes.of(cx.checker.getTypeAtLocation(only.expression)).list);
		const text = py.call(cx.helper("_text_of"), shapeArguments(py.name(items), shape));
		return py.call(cx.helper("_raw_text"), [
			py.attr(given, "raw"),
			{ k: "star", value: py.comprehension(text, items, spread) },
		]);
	}
	const [given = py.NONE, ...rest] = inOrder(cx, [
		() => lowerExpr(cx, texts),
		...values.map((v) => () => toTextWithin(cx, v, "value")),
	]);
	return py.call(cx.helper("_raw_text"), [py.attr(given, "raw"), ...rest]);
}

function spansOf(template: ts.TemplateLiteral): readonly ts.TemplateSpan[] {
	return ts.isNoSubstitutionTemplateLiteral(template) ? [] : template.templateSpans;
}

function partsOf(template: ts.TemplateLiteral): readonly ts.TemplateLiteralLikeNode[] {
	if (ts.isNoSubstitutionTemplateLiteral(template)) return [template];
	return [template.head, ...template.templateSpans.map((s) => s.literal)];
}

/** An escape that means nothing leaves `undefined` among the texts. */
function isBroken(part: ts.TemplateLiteralLikeNode): boolean {
	return /\\(x(?![\da-f]{2})|u(?!\{|[\da-f]{4})|[1-9]|0\d)/i.test(part.rawText ?? "");
}

/** ``b`...` ``: bytes. */
function lowerBytes(cx: Context, node: ts.TaggedTemplateExpression): Expr {
	if (!ts.isNoSubstitutionTemplateLiteral(node.template)) return cx.refuse(node, "TSM1001", "A value in bytes");
	const value = [...node.template.text].map((c) => c.codePointAt(0) ?? 0);
	if (value.some((c) => c > 255)) return cx.refuse(node, "TSM1001", "A character beyond \\xff in bytes");
	return { k: "bytes", value };
}

/** `String.raw`: backslashes stay what they are. */
function lowerRaw(cx: Context, template: ts.TemplateLiteral): Expr {
	if (ts.isNoSubstitutionTemplateLiteral(template)) return py.str(template.rawText ?? "");
	const values = inOrder(
		cx,
		template.templateSpans.map((s) => () => toTextWithin(cx, s.expression, "value")),
	);
	const parts = [py.str(template.head.rawText ?? "")];
	template.templateSpans.forEach((s, i) => {
		parts.push(values[i] ?? py.NONE, py.str(s.literal.rawText ?? ""));
	});
	return parts.reduce((sum, part) => py.binary("+", sum, part));
}
