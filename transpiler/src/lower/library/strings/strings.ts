// Methods of strings. Text is counted in characters on the board; texts in which that shows are refused by the checks.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { bare } from "../../../syntax.ts";
import { isOneCharacter, isPlaceIn } from "../../../types/numbers/characters.ts";
import { isNonNegative } from "../../../types/numbers/range.ts";
import type { Context } from "../../context.ts";
import { mayTrade } from "../../evaluation/effects.ts";
import { reusable } from "../../evaluation/order.ts";
import { isAsserted } from "../../evaluation/places.ts";
import { noSymbol, textOf } from "../../expressions/text.ts";
import { contains, itself, type Method, type MethodCall, type Methods, sliceOf } from "../method.ts";
import { limitOf, mayBeNothing, wholeArgument } from "../numbers/whole.ts";
import { isEnglish, normalized, recased, sureText, trimmed } from "./letters.ts";
import { searchedFor } from "./regex.ts";
import { isOpen, replaced } from "./replacing.ts";

/** How long a text can be: `String::kMaxLength` of V8 on 64 bits. */
const LONGEST = 0x1fffffe8;

const noArguments =
	(name: string): Method =>
	({ self, args }) =>
		args.length === 0 ? py.method(self, name) : null;

export const STRING_METHODS: Methods = {
	encode: noArguments("encode"),
	slice: sliceOf,
	substring: (call) => part(call, "_substring"),
	substr: (call) => part(call, "_substr"),
	trim: (call) => trimmed(call, "strip"),
	trimStart: (call) => trimmed(call, "lstrip"),
	trimEnd: (call) => trimmed(call, "rstrip"),
	trimLeft: (call) => trimmed(call, "lstrip"),
	trimRight: (call) => trimmed(call, "rstrip"),
	toLowerCase: (call) => recased(call, "lower"),
	toUpperCase: (call) => recased(call, "upper"),
	toLocaleLowerCase: (call) => (isEnglish(call.node.arguments[0]) ? recased({ ...call, args: [] }, "lower") : null),
	toLocaleUpperCase: (call) => (isEnglish(call.node.arguments[0]) ? recased({ ...call, args: [] }, "upper") : null),
	toString: itself,
	valueOf: itself,
	startsWith: (call) => affixed(call, "startswith"),
	endsWith: endsWith,
	includes: (call) => {
		const wanted = textAt(call);
		if (wanted === null) return null;
		return call.node.arguments.length > 1 ? py.compare(">=", found(call, wanted), py.int(0)) : contains(call, wanted);
	},
	indexOf: (call) => {
		const wanted = textAt(call, true);
		return wanted === null ? null : found(call, wanted);
	},
	// JavaScript makes a regular expression of the text
	search: (call) => {
		const [given] = call.node.arguments;
		const isPlain = given !== undefined && ts.isStringLiteral(given) && !/[\\^$.*+?()[\]{}|]/.test(given.text);
		return isPlain && call.args.length === 1 ? found(call, py.str(given.text)) : searchedFor("search")(call);
	},
	match: searchedFor("match"),
	lastIndexOf: (call) => {
		const { cx, self } = call;
		const wanted = textAt(call, true);
		if (wanted === null) return null;
		const args = [wanted, ...call.args.slice(1)];
		const [, place] = call.node.arguments;
		if (place === undefined || cx.facts.kinds.only(place) === "none") return py.method(self, "rfind", [wanted]);
		// NaN is the end here, and so is undefined
		if (mayBeNothing(cx, place)) {
			const at = reusable(cx, args[1] ?? py.NONE, "place");
			const end = py.cond(py.isNone(at), py.call("float", [py.str("nan")]), at);
			return py.call(cx.helper("_last_find"), [self, ...args.slice(0, 1), end]);
		}
		const isWhole = place !== undefined && cx.facts.numbers.isInt(place);
		return py.call(cx.helper("_last_find"), [self, ...(isWhole ? [...args.slice(0, 1), ...positions(call, 1)] : args)]);
	},
	replace: (call) => replaced(call, false),
	replaceAll: (call) => replaced(call, true),
	split,
	repeat,
	at: ({ cx, self, args, node }) => {
		const [at] = args;
		const [given] = node.arguments;
		if (at === undefined || given === undefined) return null;
		if (isAsserted(cx, node) && !cx.facts.numbers.of(given).fraction) return py.index(self, at);
		return py.call(cx.helper("_at"), [self, wholeArgument(cx, given, at)]);
	},
	charAt: (call) => {
		const { cx, self, node } = call;
		const [given] = node.arguments;
		const [at = py.int(0)] = positions(call, 0);
		if (given !== undefined && isPlaceIn(cx.facts, node)) return py.index(self, at);
		return py.call(cx.helper("_char_at"), [self, at]);
	},
	charCodeAt: (call) => code(call, "_char_code"),
	codePointAt: (call) => {
		const { cx, self } = call;
		if (!cx.facts.halvesTexts(cx.file)) return code(call, "_code_point");
		return py.call(cx.helper("_point_at"), [self, positions(call, 0)[0] ?? py.int(0)]);
	},
	padStart: (call) => padded(call, "_pad_start"),
	padEnd: (call) => padded(call, "_pad_end"),
	concat: (call) => {
		const texts = call.args.map((_, i) => textAt(call, true, i));
		return texts.reduce(
			(sum: Expr | null, a) => (sum === null || a === null ? null : py.binary("+", sum, a)),
			call.self,
		);
	},
	// what `localeCompare` in letters.ts does not take
	localeCompare: () => null,
	normalize: normalized,
};

function isText({ cx, node }: MethodCall, at: number): boolean {
	const given = node.arguments[at];
	return given !== undefined && cx.facts.kinds.only(given) === "str";
}

/** The arguments from `first` on as whole numbers. */
function positions({ cx, args, node }: MethodCall, first: number): Expr[] {
	return args.slice(first).map((a, i) => {
		const given = node.arguments[first + i];
		return given === undefined ? a : wholeArgument(cx, given, a);
	});
}

function isCount({ cx, node }: MethodCall, at: number): boolean {
	const given = node.arguments[at];
	return given !== undefined && cx.facts.kinds.only(given) === "number" && isNonNegative(cx.facts.numbers.of(given));
}

function repeat(call: MethodCall): Expr | null {
	const { cx, args } = call;
	const self = sureText(call);
	const [given] = call.node.arguments;
	const [times] = args;
	if (times === undefined || given === undefined) return null;
	const known = cx.facts.numbers.of(given);
	// what is worked out is hardly too often
	const isModest = known.high <= LONGEST || known.low !== known.high;
	if (isNonNegative(known) && isModest) return py.binary("*", self, wholeArgument(cx, given, times));
	const isNumber = cx.facts.kinds.only(given) === "number" && !mayBeNothing(cx, given) && !cx.facts.lies.mayBeAt(given);
	// an error names the number that it was given
	const count = isNumber ? times : py.call(cx.helper("_to_number"), [times]);
	return py.call(cx.helper("_repeat"), [self, count]);
}

/**
 * The text that the method is given; what is not there JavaScript takes for "undefined".
 *
 * @param takesAny of a regular expression the other methods raise an error
 */
function textAt(call: MethodCall, takesAny = false, at = 0): Expr | null {
	const { cx } = call;
	const [wanted, given] = [call.args[at], call.node.arguments[at]];
	if (wanted === undefined || given === undefined) return null;
	if (takesAny && cx.facts.kinds.of(given).has("any")) return textOf(cx, given, noSymbol(cx, given, wanted), "value");
	if (!isText(call, at)) return null;
	return cx.facts.missing.mayBe(given) ? py.call(cx.helper("_text"), [wanted, py.str("undefined")]) : wanted;
}

/** `s.find(what, from)`; Python would count a negative place from the end. */
function found(call: MethodCall, wanted: Expr): Expr {
	const { cx, self } = call;
	const [from] = positions(call, 1);
	if (from === undefined) return py.method(self, "find", [wanted]);
	return py.method(self, "find", [wanted, isCount(call, 1) ? from : py.call(cx.helper("_from_start"), [from])]);
}

function affixed(call: MethodCall, name: string): Expr | null {
	const { cx, self } = call;
	const wanted = textAt(call);
	if (wanted === null) return null;
	const [from] = positions(call, 1);
	if (from === undefined) return py.method(self, name, [wanted]);
	return py.method(self, name, [wanted, isCount(call, 1) ? from : py.call(cx.helper("_from_start"), [from])]);
}

/** `endsWith(text, end)` asks about what stands before `end`. */
function endsWith(call: MethodCall): Expr | null {
	const { cx, self, args, node, receiver } = call;
	const wanted = textAt(call);
	if (wanted === null) return null;
	const [end] = positions(call, 1);
	const [given, last] = node.arguments;
	if (end === undefined || given === undefined || last === undefined) return py.method(self, "endswith", [wanted]);
	const [text, asked] = [
		{ node: receiver, value: self },
		{ node: given, value: wanted },
	] as const;
	const isFree = mayTrade(cx, asked, { node: last, value: end });
	const whole = isFree || mayTrade(cx, text, asked) ? self : cx.hold(self, "text");
	const sought = isFree ? wanted : cx.hold(wanted, "wanted");
	const fromStart = isCount(call, 1) ? end : py.call(cx.helper("_from_start"), [end]);
	const head = py.slice(whole, null, mayBeNothing(cx, last) ? endOrAll(cx, last, args[1] ?? end) : fromStart);
	return py.method(head, "endswith", [sought]);
}

/** Where the text ends that is asked about; undefined is its own end. */
function endOrAll(cx: Context, node: ts.Expression, end: Expr): Expr {
	const held = reusable(cx, end, "end");
	const place = py.call(cx.helper("_from_start"), [wholeArgument(cx, node, held)]);
	return py.cond(py.isNone(held), py.NONE, place);
}

/** Behind the end of every text. */
const PAST_ALL = 0x3fffffff;

/** substring, substr: plain slices where the places are known to come in order. */
function part(call: MethodCall, helper: "_substring" | "_substr"): Expr | null {
	const { cx, self, node } = call;
	const [from, to] = positions(call, 0);
	if (from === undefined || node.arguments.length > 2) return null;
	const given = node.arguments[1];
	if (given !== undefined && mayBeNothing(cx, given)) {
		if (cx.facts.kinds.only(given) === "none") return py.call(cx.helper(helper), [self, from]);
		const held = reusable(cx, call.args[1] ?? py.NONE, "end");
		const end = py.cond(py.isNone(held), py.int(PAST_ALL), wholeArgument(cx, given, held));
		return py.call(cx.helper(helper), [self, from, end]);
	}
	const slice = orderedSlice(call, helper, from, to ?? null);
	if (slice !== null) return slice;
	return py.call(cx.helper(helper), [self, from, ...(to === undefined ? [] : [to])]);
}

function orderedSlice(call: MethodCall, name: "_substring" | "_substr", from: Expr, to: Expr | null): Expr | null {
	const [start, end] = call.node.arguments.map((a) => call.cx.facts.numbers.of(a));
	if (!isCount(call, 0) || start === undefined) return null;
	const isZero = start.high === 0;
	const head = isZero ? null : from;
	if (end === undefined) return py.slice(call.self, head, null);
	const isOrdered = isNonNegative(end) && (isZero || start.high <= end.low);
	return isOrdered && (name === "_substring" || isZero) ? py.slice(call.self, head, to) : null;
}

function split(call: MethodCall): Expr | null {
	const { cx, self, args, node } = call;
	const [separator] = args;
	const [given, most] = node.arguments;
	if (separator === undefined || given === undefined) return py.list([self]);
	if (isOpen(cx, given) && most === undefined) return py.call(cx.helper("_split_any"), [self, separator]);
	if (!isText(call, 0) || args.length > 2 || (most !== undefined && cx.facts.kinds.present(most) !== "number"))
		return null;
	const literal = bare(given);
	const limit = most === undefined ? null : limitOf(cx, most, args[1] ?? py.NONE);
	const isEmpty = ts.isStringLiteralLike(literal) && literal.text === "";
	const by = (): Expr => (isEmpty ? py.call("list", [self]) : py.method(self, "split", [separator]));
	const all = ts.isStringLiteralLike(literal) ? by() : partsBy(cx, given, self, separator);
	return limit === null ? all : py.slice(all, null, limit);
}

/** By a separator that is not there after all the text is not parted. */
function partsBy(cx: Context, given: ts.Expression, text: Expr, separator: Expr): Expr {
	if (!cx.facts.missing.mayComeOpen(given)) return py.call(cx.helper("_split"), [text, separator]);
	const [whole, by] = [reusable(cx, text, "text"), reusable(cx, separator, "separator")];
	return py.cond(py.isNone(by), py.list([whole]), py.call(cx.helper("_split"), [whole, by]));
}

function padded(call: MethodCall, helper: string): Expr | null {
	const { cx, self, args, node } = call;
	const [size, fill] = args;
	const [given] = node.arguments;
	if (size === undefined || given === undefined || args.length > 2) return null;
	const room = wholeArgument(cx, given, size);
	if (fill === undefined) return py.call(cx.helper(helper), [self, room]);
	if (isText(call, 1)) return py.call(cx.helper(helper), [self, room, fill]);
	// the helpers pad with spaces where they are given None, as JavaScript does for undefined
	const [, filler] = node.arguments;
	const isOptional = filler !== undefined && cx.facts.kinds.present(filler) === "str";
	const mayBeNull = filler !== undefined && cx.facts.defaults.mayBeNull(cx.checker.getTypeAtLocation(filler));
	return isOptional && !mayBeNull ? py.call(cx.helper(helper), [self, room, fill]) : null;
}

/** The character's number: worked out here for a literal, `ord` where there is one for certain. */
function code(call: MethodCall, helper: "_char_code" | "_code_point"): Expr | null {
	const { cx, self, node } = call;
	const [at = py.int(0)] = positions(call, 0);
	const isFirst = at.k === "number" && Number(at.text) === 0;
	if (self.k === "str" && at.k === "number") {
		const number = self.value.charCodeAt(Number(at.text));
		if (!Number.isNaN(number)) return py.int(number);
	}
	const areHalved = cx.facts.halvesTexts(cx.file);
	if (isFirst && !areHalved && isOneCharacter(cx.facts, node)) return py.call("ord", [self]);
	if (isPlaceIn(cx.facts, node)) return py.call("ord", [py.index(self, at)]);
	return py.call(cx.helper(helper), [self, at]);
}
