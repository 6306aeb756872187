// `Number`, `String`, `isNaN` and `isFinite` handed on: they are given whatever the callback's place says, and convert it.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import type { Kind } from "../../../types/kinds/kind.ts";
import type { Context } from "../../context.ts";
import { mayBeBigInt } from "../../expressions/typeof.ts";
import { libraryFunction, URI_FUNCTIONS, uriFunction } from "../../functions/library-functions.ts";

/** What is asked of the number; of `Number` itself nothing. */
const QUESTIONS: Readonly<Record<string, string | null>> = { Number: null, isNaN: "_is_nan", isFinite: "_is_finite" };

/** The same questions of what may be no number yet. */
const CONVERTING: Readonly<Record<string, string>> = { isNaN: "_is_nan_of", isFinite: "_is_finite_of" };

const PRIMITIVES: readonly Kind[] = ["number", "str", "bool", "bigint", "none"];

/** @returns null for any other name */
export function convertingFunction(cx: Context, node: ts.Identifier): Expr | null {
	const question = Object.hasOwn(QUESTIONS, node.text) ? QUESTIONS[node.text] : undefined;
	if (question === undefined) return null;
	// a function that is looked for is one, wherever it was handed on
	const given = cx.facts.features.looksForConverters(cx.file) ? null : givenType(cx, node);
	const kinds = given === null ? new Set<Kind>(["any"]) : cx.facts.kinds.ofType(given);
	const isNumber = kinds.size === 1 && kinds.has("number") && !cx.facts.lies.mayBeIn(cx.file);
	if (question !== null && isNumber) return cx.helper(question);
	const converter = converterOf(cx, kinds, given);
	if (question === null) return converter;
	const whole = given === null ? CONVERTING[node.text] : undefined;
	if (whole !== undefined) return cx.helper(whole);
	return ofOne((x) => py.call(cx.helper(question), [py.call(converter, [x])]));
}

/**
 * `String`, as a value, and those that make a part of a URI of a text: no number is written as a large bigint is.
 *
 * @returns null for any other name
 */
export function textFunction(cx: Context, node: ts.Identifier): Expr | null {
	if (node.text !== "String" && !URI_FUNCTIONS.has(node.text)) return null;
	const given = givenType(cx, node);
	const kinds = given === null ? new Set<Kind>(["any"]) : cx.facts.kinds.ofType(given);
	if (node.text === "String" && isBigIntOrText(kinds)) return ofOne((x) => py.call("str", [x]));
	if (mayBeBigInt(cx, kinds)) return cx.refuse(node, "TSM2006", "What may be a bigint");
	return uriFunction(cx, node.text) ?? libraryFunction(cx, "String", cx.helper("_text_of"));
}

/** What Python's `str` writes as JavaScript does. */
export function isBigIntOrText(kinds: ReadonlySet<Kind>): boolean {
	return kinds.has("bigint") && [...kinds].every((k) => k === "bigint" || k === "str");
}

/** The type of the first argument where it is known what calls a function that is handed on; else null. */
export function givenType(cx: Context, node: ts.Expression): ts.Type | null {
	const asked = cx.checker.getContextualType(node);
	const [signature] = asked === undefined ? [] : cx.checker.getNonNullableType(asked).getCallSignatures();
	const parameter = signature?.parameters[0];
	return parameter === undefined ? null : cx.checker.getTypeOfSymbolAtLocation(parameter, node);
}

function converterOf(cx: Context, kinds: ReadonlySet<Kind>, given: ts.Type | null): Expr {
	if (![...kinds].every((k) => PRIMITIVES.includes(k))) {
		cx.noteOpen();
		return cx.helper("_number_of");
	}
	const number = cx.helper("_to_number");
	if (kinds.has("bigint")) return ofOne((x) => py.call(cx.helper("_near"), [py.call(number, [x])]));
	const members = given?.isUnion() ? given.types : [given];
	const has = (flags: ts.TypeFlags): boolean => members.some((t) => t !== null && (t.flags & flags) !== 0);
	if (cx.facts.nullIsApart || !has(ts.TypeFlags.Null)) return number;
	cx.mixesNone ||= has(ts.TypeFlags.Undefined);
	return ofOne((x) => py.call(number, [x, py.int(0)]));
}

function ofOne(value: (x: Expr) => Expr): Expr {
	return py.lambda([{ name: "x", fallback: null }], value(py.name("x")));
}
