// Upper and lower case, the order of the alphabet, and white space: Python on the board knows those of ASCII only. Of other characters a program
// has those that stand in its own text.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { isNoneLiteral } from "../../../syntax.ts";
import type { Context } from "../../context.ts";
import { lowerAll } from "../../evaluation/order.ts";
import { noSymbol } from "../../expressions/text.ts";
import { selfOfAny } from "../anything.ts";
import { itself, type MethodCall } from "../method.ts";
import { literalOptions } from "../options.ts";

export function recased({ cx, self, args }: MethodCall, how: "upper" | "lower"): Expr | null {
	if (args.length > 0) return null;
	const plain = py.method(self, how);
	const texts = cx.facts.textsOf(cx.file);
	const pairs = texts.recased(how);
	if (pairs.length === 0) return plain;
	if (pairs.some(isOfHalves)) return null;
	const table = tableOf(pairs.map(([a, b]) => [a, py.str(b)]));
	if (texts.mayHaveOthers) return py.call(cx.helper("_recase_made"), [self, table, py.bool(how === "upper")]);
	const isGreek = how === "lower" && pairs.some(([capital]) => capital === "Σ");
	return isGreek ? py.call(cx.helper("_lower_greek"), [self, table]) : py.call(cx.helper("_recase"), [plain, table]);
}

export function trimmed({ cx, self, args }: MethodCall, how: "strip" | "lstrip" | "rstrip"): Expr | null {
	if (args.length > 0) return null;
	if (!cx.facts.textsOf(cx.file).hasOddSpaces) return py.method(self, how);
	return py.call(cx.helper("_trim"), [self, py.bool(how !== "rstrip"), py.bool(how !== "lstrip")]);
}

/** `normalize()`: letters with marks, taken apart or put together. */
export function normalized(call: MethodCall): Expr | null {
	const { cx, node } = call;
	const [given, more] = node.arguments;
	const form = given === undefined ? "NFC" : ts.isStringLiteralLike(given) ? given.text : null;
	const texts = cx.facts.textsOf(cx.file);
	if (more !== undefined || form === null) return null;
	if (form === "NFD" || form === "NFKD") return replacing(call, "_recase", texts.decomposed(form));
	return form === "NFC" ? replacing(call, "_compose", texts.composed()) : null;
}

function replacing(
	call: MethodCall,
	helper: "_recase" | "_compose",
	pairs: readonly (readonly [string, string])[] | null,
): Expr | null {
	if (pairs === null || pairs.length > MOST_PAIRS || pairs.some(isOfHalves)) return null;
	if (pairs.length === 0) return call.cx.facts.lies.mayBeAt(call.receiver) ? sureText(call) : itself(call);
	return py.call(call.cx.helper(helper), [call.self, tableOf(pairs.map(([a, b]) => [a, py.str(b)]))]);
}

/** What Python would do with what is no text, too, whatever its type says: a number has no such method. */
export function sureText({ cx, node, receiver, self }: MethodCall): Expr {
	if (!cx.facts.lies.mayBeAt(receiver)) return self;
	return selfOfAny(cx, "_text_self", node.expression as ts.PropertyAccessExpression, self);
}

/** A letter that is two characters where texts are made of UTF-16 units. */
function isOfHalves([letter]: readonly [string, string]): boolean {
	return /^[\ud800-\udbff][\udc00-\udfff]$/.test(letter);
}

/** A table of more entries is no part of a program for a board. */
const MOST_PAIRS = 200;

function tableOf(entries: readonly (readonly [string, Expr])[]): Expr {
	return { k: "dict", entries: entries.map(([key, value]) => [py.str(key), value] as const) };
}

/** A locale that is not given, or one of those that order and recase the letters of ASCII as English does. */
export function isEnglish(locale: ts.Expression | undefined): boolean {
	if (locale === undefined || isNoneLiteral(locale)) return true;
	return ts.isStringLiteralLike(locale) && /^(en|de|fr|es|it|pt|nl)(-[A-Za-z]+)*$/.test(locale.text);
}

/** What a comparison looks at: letters, their marks too, their case too. */
type Level = 1 | 2 | 3;

const LEVELS: Readonly<Record<string, Level>> = { base: 1, accent: 2, variant: 3 };

interface Comparison {
	readonly numeric: boolean;
	readonly level: Level;
}

/**
 * `a.localeCompare(b, locale, options)` of ASCII, and of the letters with marks that stand in the program; the options
 * go nowhere. Null for any other call.
 */
export function localeCompare(cx: Context, node: ts.CallExpression): Expr | null {
	const callee = node.expression;
	if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "localeCompare") return null;
	const kind = cx.facts.kinds.present(callee.expression);
	if (kind !== "str" && (kind !== "any" || cx.facts.membersNamed("localeCompare").length > 0)) return null;
	const [to, ...how] = node.arguments;
	if (to === undefined || how.length > 2) return null;
	const [self = py.NONE, other = py.NONE] = lowerAll(cx, [callee.expression, to]).map((value, i) => {
		const isAny = cx.facts.kinds.only(i === 0 ? callee.expression : to) === "any";
		if (i === 0 && isAny) return selfOfAny(cx, "_text_self", callee, value);
		return isAny ? py.call(cx.helper("_text_of"), [noSymbol(cx, to, value)]) : value;
	});
	return compared(cx, self, other, how);
}

/** @returns null for a comparison of another kind, which is refused as any method that the board lacks */
function compared(cx: Context, self: Expr, other: Expr, [locale, options]: readonly ts.Expression[]): Expr | null {
	const how = comparisonOf(options);
	const texts = cx.facts.textsOf(cx.file);
	if (how === null || !isEnglish(locale)) return null;
	const flags = [py.bool(how.numeric), py.int(how.level)];
	if (texts.hasLetters) {
		const letters = texts.collated();
		// a letter with a tilde is one of its own in Spanish
		if (letters === null || /^.es\b/.test(locale?.getText() ?? "")) return null;
		const table = tableOf([...letters].map(([c, [letter, rank]]) => [c, py.tuple([py.str(letter), py.int(rank)])]));
		return py.call(cx.helper("_locale_compare_marked"), [self, other, table, ...flags]);
	}
	if (!how.numeric && how.level === 3) return py.call(cx.helper("_locale_compare"), [self, other]);
	return py.call(cx.helper("_locale_compare_by"), [self, other, ...flags]);
}

/** @returns null for options that ask for something else */
function comparisonOf(options: ts.Expression | undefined): Comparison | null {
	if (options === undefined) return { numeric: false, level: 3 };
	const given = literalOptions(options);
	if (given === null) return null;
	let numeric = false;
	let level: Level | undefined = 3;
	for (const [name, value] of given) {
		if (name === "numeric" && typeof value === "boolean") numeric = value;
		else if (name === "sensitivity") level = LEVELS[String(value)];
		else return null;
	}
	return level === undefined ? null : { numeric, level };
}
