// Dates for readers: `d.toLocaleDateString("en-US", { month: "long" })` and its like, of options that stand in the
// program. What these ask for is found out by formatting dates here; a pattern of it goes onto the board.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { isNoneLiteral } from "../../../syntax.ts";
import type { Context } from "../../context.ts";
import { lowerExpr } from "../../recursion.ts";
import { literalOptions } from "../options.ts";

type Part = "date" | "time" | "any";
type Options = Readonly<Record<string, string | number | boolean>>;

const OF_DATE = ["weekday", "year", "month", "day"];
const OF_TIME = ["hour", "minute", "second"];

/** Languages whose dates in digits look alike in all versions of Node; the names of months are English. */
const LOCALES = /^(en-US|en-GB|de-DE|fr-FR|sv-SE)$/;

/** A Friday, at the beginning of a month, and in the night; and when its day begins. */
const SAMPLE = new Date(Date.UTC(2024, 0, 5, 5, 4, 9));
const MIDNIGHT = new Date(Date.UTC(2024, 0, 5));

/** Each field as it looks on that day, and the letter for it in a pattern of the helper `_date_formatted`. */
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	weekday: { Friday: "W", Fri: "w" },
	year: { "2024": "Y", "24": "y" },
	month: { January: "B", Jan: "b", "1": "N", "01": "n" },
	day: { "5": "D", "05": "d" },
	hour: { "5": "H", "05": "h" },
	minute: { "4": "m", "04": "M" },
	second: { "9": "s", "09": "S" },
	dayPeriod: { AM: "p" },
};

/** Hours of a clock with twelve, by those of one with twenty-four; and of one on which the day ends at 24. */
const OF_TWELVE: Readonly<Record<string, string>> = { H: "I", h: "i" };
const TO_24: Readonly<Record<string, string>> = { H: "K", h: "k" };

/** Words that other languages have otherwise. */
const WORDS = /%[WwBbp]/;

const METHODS: ReadonlyMap<string, Part> = new Map([
	["toLocaleDateString", "date"],
	["toLocaleTimeString", "time"],
	["toLocaleString", "any"],
]);

/** `d.toLocaleDateString(locale, options)` and its like, whose options go nowhere; null for any other call. */
export function localeDate(cx: Context, node: ts.CallExpression): Expr | null {
	const callee = node.expression;
	const part = ts.isPropertyAccessExpression(callee) ? METHODS.get(callee.name.text) : undefined;
	if (!ts.isPropertyAccessExpression(callee) || part === undefined) return null;
	if (cx.facts.kinds.present(callee.expression) !== "date") return null;
	const pattern = patternAsked(part, node.arguments);
	if (pattern === null) return cx.refuse(node, "TSM1005", `${callee.name.text} in this form`, "Date");
	return py.call(cx.helper("_date_formatted"), [py.attr(lowerExpr(cx, callee.expression), "_time"), py.str(pattern)]);
}

function patternAsked(part: Part, given: readonly ts.Expression[]): string | null {
	const [locale, asked, more] = given;
	const name = localeOf(locale);
	const options = asked === undefined ? {} : optionsOf(asked);
	if (more !== undefined || name === null || !LOCALES.test(name) || options === null) return null;
	return patternOf(name, completed(options, part));
}

/** The locale of the program is English; null for what does not stand there. */
function localeOf(given: ts.Expression | undefined): string | null {
	if (given === undefined || isNoneLiteral(given)) return "en-US";
	if (ts.isArrayLiteralExpression(given) && given.elements.length === 0) return "en-US";
	return ts.isStringLiteralLike(given) ? given.text : null;
}

/** @returns null for what does not stand there, or no date has */
function optionsOf(node: ts.Expression): Options | null {
	const given = literalOptions(node);
	if (given === null || ![...given].every(([name, value]) => isOption(name, value))) return null;
	return Object.fromEntries(given);
}

function isOption(name: string, value: unknown): boolean {
	if (name === "hour12") return typeof value === "boolean";
	if (name === "timeZone") return value === "UTC";
	return typeof value === "string" && isField(name);
}

function isField(name: string): boolean {
	return [...OF_DATE, ...OF_TIME, "dateStyle", "timeStyle"].includes(name);
}

/** With the fields that are shown where the options name none. */
function completed(options: Options, part: Part): Options | null {
	const hasAny = (names: readonly string[]): boolean => names.some((n) => Object.hasOwn(options, n));
	if (hasAny(part === "date" ? ["timeStyle"] : part === "time" ? ["dateStyle"] : [])) return null;
	if (hasAny(["dateStyle", "timeStyle"])) return options;
	const [date, time] = [
		{ year: "numeric", month: "numeric", day: "numeric" },
		{ hour: "numeric", minute: "numeric", second: "numeric" },
	];
	if (part === "date") return hasAny(OF_DATE) ? options : { ...options, ...date };
	if (part === "time") return hasAny(OF_TIME) ? options : { ...options, ...time };
	return hasAny([...OF_DATE, ...OF_TIME]) ? options : { ...options, ...date, ...time };
}

/** The fields as `%` and a letter each, with what stands between; null for what the board cannot write so. */
function patternOf(locale: string, options: Options | null): string | null {
	const format = options === null ? null : formatOf(locale, options);
	if (format === null) return null;
	const [parts, midnight] = [format.formatToParts(SAMPLE), format.formatToParts(MIDNIGHT)];
	const isOfTwelve = parts.some((p) => p.type === "dayPeriod");
	const isTo24 = midnight.some((p) => p.type === "hour" && p.value === "24");
	const pieces = parts.map(({ type, value }) => {
		// versions of Node differ in the space before AM
		if (type === "literal") return value.replace(/[\u202f\u00a0]/g, " ");
		const code = CODES[type]?.[value];
		if (code === undefined || type !== "hour") return code === undefined ? null : `%${code}`;
		return `%${isOfTwelve ? OF_TWELVE[code] : isTo24 ? TO_24[code] : code}`;
	});
	if (pieces.includes(null)) return null;
	const pattern = pieces.join("");
	// and in how they join a date in words and a time
	const isMixed = /%[WwBb]/.test(pattern) && /%[HhIiKk]/.test(pattern);
	return isMixed || (locale !== "en-US" && WORDS.test(pattern)) ? null : pattern;
}

function formatOf(locale: string, options: Options): Intl.DateTimeFormat | null {
	try {
		return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
	} catch {
		return null;
	}
}
