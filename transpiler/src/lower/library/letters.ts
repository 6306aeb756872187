// Upper and lower case, the order of the alphabet, and white space: Python on the board knows those of ASCII only. Of other characters a program
// has those that stand in its own text.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isNoneLiteral, unparenthesized } from "../../syntax.ts";
import type { MethodCall } from "./method.ts";

export function recased({ cx, self, args }: MethodCall, how: "upper" | "lower"): Expr | null {
	if (args.length > 0) return null;
	const plain = py.method(self, how);
	const pairs = cx.facts.textsOf(cx.file).recased(how);
	if (pairs.length === 0) return plain;
	const table: Expr = { k: "dict", entries: pairs.map(([a, b]) => [py.str(a), py.str(b)] as const) };
	return py.call(cx.helper("_recase"), [plain, table]);
}

export function trimmed({ cx, self, args }: MethodCall, how: "strip" | "lstrip" | "rstrip"): Expr | null {
	if (args.length > 0) return null;
	if (!cx.facts.textsOf(cx.file).hasOddSpaces) return py.method(self, how);
	return py.call(cx.helper("_trim"), [self, py.bool(how !== "rstrip"), py.bool(how !== "lstrip")]);
}

/** A locale that is not given, or one of those that order and recase the letters of ASCII as English does. */
export function isEnglish(locale: ts.Expression | undefined): boolean {
	if (locale === undefined || isNoneLiteral(locale)) return true;
	return ts.isStringLiteralLike(locale) && /^(en|de|fr|es|it|pt|nl)(-[A-Za-z]+)*$/.test(locale.text);
}

interface Comparison {
	readonly numeric: boolean;
	readonly base: boolean;
}

/** `a.localeCompare(b, locale, options)` of ASCII. */
export function compared({ cx, self, args, node }: MethodCall): Expr | null {
	const [other] = args;
	const [, locale, options] = node.arguments;
	const how = comparisonOf(options);
	if (other === undefined || how === null || !isEnglish(locale) || cx.facts.textsOf(cx.file).hasLetters) return null;
	if (!how.numeric && !how.base) return py.call(cx.helper("_locale_compare"), [self, other]);
	const flags = [py.bool(how.numeric), py.bool(how.base)];
	return py.call(cx.helper("_locale_compare_by"), [self, other, ...flags]);
}

/** @returns null for options that ask for something else */
function comparisonOf(options: ts.Expression | undefined): Comparison | null {
	if (options === undefined) return { numeric: false, base: false };
	const given = unparenthesized(options);
	if (!ts.isObjectLiteralExpression(given)) return null;
	let [numeric, base] = [false, false];
	for (const p of given.properties) {
		if (!ts.isPropertyAssignment(p)) return null;
		const [name, value] = [p.name.getText(), p.initializer];
		if (name === "numeric" && /^(true|false)$/.test(value.getText())) numeric = value.getText() === "true";
		// without marks above letters, which ASCII has not, these two are the same
		else if (name === "sensitivity" && ts.isStringLiteralLike(value) && /^(base|accent|variant)$/.test(value.text))
			base = value.text !== "variant";
		else return null;
	}
	return { numeric, base };
}
