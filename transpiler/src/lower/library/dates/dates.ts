// `Date`: milliseconds since 1970, and the calendar in UTC, which is a board's local time.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import type { Context } from "../../context.ts";
import { insteadOf, lowerAll } from "../../evaluation/order.ts";
import type { Method, Methods } from "../method.ts";
import { now } from "./clock.ts";

/** The parts of a date, in the order of the helper `_date_fields`; "Day" is that of the week. */
export const DATE_PARTS = ["FullYear", "Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds", "Day"] as const;

/** How many parts a setter takes: those of the calendar, or those of the clock, from its own on. */
const SETTER_SIZES: readonly number[] = [3, 2, 1, 4, 3, 2, 1];

const time: Method = ({ self, args }) => (args.length === 0 ? py.attr(self, "_time") : null);

const text =
	(form: string): Method =>
	({ cx, self, args }) =>
		args.length === 0 ? py.call(cx.helper("_date_text"), [py.attr(self, "_time"), py.str(form)]) : null;

const toISOString: Method = ({ self, args }) => (args.length === 0 ? py.method(self, "toISOString") : null);

/** Its type says a text also where there is no date, and JavaScript gives null. */
const toJSON: Method = ({ cx, self, args }) => (args.length === 0 ? py.call(cx.helper("_date_json"), [self]) : null);

const getter =
	(part: number): Method =>
	({ cx, self, args }) =>
		args.length === 0 ? py.call(cx.helper("_date_get"), [self, py.int(part)]) : null;

const setter =
	(part: number): Method =>
	({ cx, self, args, node }) =>
		args.length === 0 || args.length > (SETTER_SIZES[part] ?? 0) || node.arguments.some(ts.isSpreadElement)
			? null
			: py.call(cx.helper("_date_set"), [self, py.int(part), ...args]);

function partMethods(): Record<string, Method> {
	const methods: Record<string, Method> = {};
	for (const zone of ["", "UTC"]) {
		DATE_PARTS.forEach((name, i) => {
			methods[`get${zone}${name}`] = getter(i);
			if (name !== "Day") methods[`set${zone}${name}`] = setter(i);
		});
	}
	return methods;
}

export const DATE_METHODS: Methods = {
	...partMethods(),
	getTime: time,
	valueOf: time,
	setTime: ({ cx, self, args }) => (args.length === 1 ? py.call(cx.helper("_date_put"), [self, ...args]) : null),
	getTimezoneOffset: ({ cx, self }) => insteadOf(cx, self, py.int(0)),
	toISOString,
	toJSON,
	toDateString: text("date"),
	toTimeString: text("time"),
	toUTCString: text("utc"),
};

export const DATE_CALLS: Readonly<Record<string, (cx: Context, node: ts.CallExpression) => Expr>> = {
	"Date.UTC": (cx, node) => py.call(cx.helper("_date_utc"), parts(cx, node)),
	"Date.parse": (cx, node) => {
		const [given] = node.arguments;
		return given !== undefined && cx.facts.kinds.only(given) === "str"
			? py.call(cx.helper("_date_parse"), lowerAll(cx, [given]))
			: cx.refuse(node, "TSM1005", "Date.parse", "this text");
	},
};

function parts(cx: Context, node: ts.CallExpression | ts.NewExpression): Expr[] {
	const given = [...(node.arguments ?? [])];
	if (given.length === 0 || given.length > 7 || given.some((a) => cx.facts.kinds.only(a) !== "number")) {
		cx.refuse(node, "TSM1005", "this form", "Date");
		return [];
	}
	return lowerAll(cx, given);
}

/** `new Date()`, of milliseconds, of a text, of another date, of a year, a month and more. */
export function newDate(cx: Context, node: ts.NewExpression): Expr {
	const given = node.arguments ?? [];
	const [only] = given;
	if (only === undefined) return py.call(cx.helper("_Date"), [now(cx)]);
	if (given.length > 1) return py.call(cx.helper("_Date"), [py.call(cx.helper("_date_utc"), parts(cx, node))]);
	const kinds = [...cx.facts.kinds.of(only)];
	if (ts.isSpreadElement(only) || !kinds.every((k) => k === "number" || k === "str" || k === "date" || k === "any"))
		return cx.refuse(only, "TSM1005", "new Date(...)", "this");
	const [value = py.NONE] = lowerAll(cx, [only]);
	switch (kinds.length === 1 ? kinds[0] : null) {
		case "number":
			return py.call(cx.helper("_Date"), [py.call(cx.helper("_date_clip"), [value])]);
		case "str":
			return py.call(cx.helper("_Date"), [py.call(cx.helper("_date_parse"), [value])]);
		case "date":
			return py.call(cx.helper("_Date"), [py.attr(value, "_time")]);
		default:
			return py.call(cx.helper("_new_date"), [value]);
	}
}
