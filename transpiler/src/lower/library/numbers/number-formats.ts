// Numbers for readers of English: `x.toLocaleString(...)` and `Intl.NumberFormat`, of options that stand in the program.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { isDeclaredOnly } from "../../../types/kinds/kinds.ts";
import type { Context } from "../../context.ts";
import { inOrder } from "../../evaluation/order.ts";
import { lowerExpr } from "../../recursion.ts";
import { literalOptions, type Options } from "../options.ts";

/** What the helper `_grouped` is told: its parameters after the number, with what they are without options. */
interface Form {
	least: number;
	most: number;
	before: string;
	after: string;
	shift: number;
	size: number;
	comma: string;
}

const PLAIN: Form = { least: 0, most: 3, before: "", after: "", shift: 0, size: 1, comma: "," };

/** By currency: its sign in English, and its places. */
const CURRENCIES: Readonly<Record<string, readonly [sign: string, places: number]>> = {
	USD: ["$", 2],
	EUR: ["€", 2],
	GBP: ["£", 2],
	INR: ["₹", 2],
	JPY: ["¥", 0],
};

/** `x.toLocaleString(locale, options)` of a number, refused where it is not known to be as in English; null for any other call. */
export function localeString(cx: Context, node: ts.CallExpression): Expr | null {
	const callee = node.expression;
	if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "toLocaleString") return null;
	if (cx.facts.kinds.present(callee.expression) !== "number") return null;
	const form = formOf(node.arguments);
	if (form === null) return cx.refuse(node, "TSM1005", "toLocaleString in this form", "a number");
	return py.call(cx.helper("_grouped"), [lowerExpr(cx, callee.expression), ...formArguments(form)]);
}

/** `new Intl.NumberFormat(locale, options)`; null for any other class. */
export function newNumberFormat(cx: Context, node: ts.NewExpression): Expr | null {
	if (!isOfIntl(cx, node.expression, "NumberFormat")) return null;
	const form = formOf(node.arguments ?? []);
	return form === null
		? cx.refuse(node, "TSM1005", "NumberFormat in this form", "Intl")
		: py.call(cx.helper("_NumberFormat"), formArguments(form));
}

/** `format(x)` of such an object; null for any other call. */
export function callNumberFormat(cx: Context, node: ts.CallExpression): Expr | null {
	const callee = node.expression;
	if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "format") return null;
	const symbol = cx.checker.getTypeAtLocation(callee.expression).getSymbol();
	if (symbol?.name !== "NumberFormat" || !isDeclaredOnly(symbol)) return null;
	const [value, ...more] = node.arguments;
	if (value === undefined || more.length > 0 || cx.facts.kinds.only(value) !== "number")
		return cx.refuse(node, "TSM1005", "Intl.NumberFormat.format", "this value");
	const [format = py.NONE, number = py.NONE] = inOrder(cx, [
		() => lowerExpr(cx, callee.expression),
		() => lowerExpr(cx, value),
	]);
	return py.method(format, "format", [number]);
}

function isOfIntl(cx: Context, node: ts.Expression, name: string): boolean {
	if (!ts.isPropertyAccessExpression(node) || node.name.text !== name) return false;
	const symbol = node.expression.getText() === "Intl" ? cx.symbolOf(node.expression) : undefined;
	return symbol !== undefined && cx.scopes.homeOf(symbol) === null;
}

/** Node's own locale is that of the United States. */
function formOf([locale, options, ...more]: readonly ts.Expression[]): Form | null {
	const isEnglish = locale === undefined || /^(["']en(-US)?["']|undefined)$/.test(locale.getText());
	if (!isEnglish || more.length > 0) return null;
	if (options === undefined) return PLAIN;
	const given = literalOptions(options);
	return given === null ? null : formWith(given);
}

const STYLES: Readonly<Record<string, (given: Options) => Partial<Form> | null>> = {
	decimal: () => ({}),
	percent: () => ({ most: 0, after: "%", shift: 2 }),
	currency: (given) => {
		const [sign, places] = CURRENCIES[String(given.get("currency"))] ?? [];
		return sign === undefined || places === undefined ? null : { before: sign, least: places, most: places };
	},
};

const KNOWN: ReadonlySet<string> = new Set([
	"style",
	"currency",
	"minimumFractionDigits",
	"maximumFractionDigits",
	"minimumIntegerDigits",
	"useGrouping",
]);

function formWith(given: Options): Form | null {
	if ([...given.keys()].some((k) => !KNOWN.has(k))) return null;
	const style = STYLES[String(given.get("style") ?? "decimal")]?.(given) ?? null;
	if (style === null) return null;
	const form = { ...PLAIN, ...style };
	const [least, most] = [given.get("minimumFractionDigits"), given.get("maximumFractionDigits")];
	const [size, isGrouped] = [given.get("minimumIntegerDigits") ?? 1, given.get("useGrouping") ?? true];
	if (![least ?? 0, most ?? 0, size].every((n) => typeof n === "number") || typeof isGrouped !== "boolean") return null;
	// what is not asked for makes room for what is
	form.least = Number(least ?? Math.min(form.least, Number(most ?? form.least)));
	form.most = Number(most ?? Math.max(form.most, form.least));
	form.size = Number(size);
	form.comma = isGrouped ? "," : "";
	const isValid = form.least <= form.most && form.most <= 20 && form.size >= 1 && form.size <= 21;
	return isValid ? form : null;
}

/** Up to the last that is not what it is anyway. */
function formArguments(form: Form): Expr[] {
	const keys = Object.keys(PLAIN) as (keyof Form)[];
	const last = keys.findLastIndex((k) => form[k] !== PLAIN[k]);
	return keys.slice(0, last + 1).map((k) => {
		const value = form[k];
		return typeof value === "number" ? py.int(value) : py.str(value);
	});
}
