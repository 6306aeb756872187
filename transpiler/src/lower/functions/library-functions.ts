// Functions of JavaScript's own as values: `xs.map(Number)`, `const f: any = Math.floor`.

import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Context } from "../context.ts";

/** As the most arguments of a function: as many as it is given, and none in their stead. */
export const ANY = -1;

/** They take any number of arguments. */
const OPEN = /^(Math\.(max|min)|console\.\w+)$/;

/**
 * The helper that stands for one of them, where the program asks functions for their sizes known by its own.
 *
 * @param name as JavaScript calls it: `parseInt`, `Math.floor`
 */
export function libraryFunction(cx: Context, name: string, helper: Expr): Expr {
	const size = sizeOf(name);
	if (size === null || !cx.facts.sizes.areAsked(cx.file)) return helper;
	return py.call(py.call(cx.helper("_sized"), [py.int(size), OPEN.test(name) ? py.int(ANY) : py.int(size)]), [helper]);
}

function sizeOf(name: string): number | null {
	let value: unknown = globalThis;
	for (const part of name.split(".")) value = (value as Record<string, unknown>)[part];
	return typeof value === "function" ? value.length : null;
}

/** Of a URI: their helpers, and the characters that are not written as %XX, or not read so. */
export const URI_FUNCTIONS: ReadonlyMap<string, readonly [helper: string, kept: string]> = new Map([
	["encodeURIComponent", ["_uri_encoded", "-_.!~*'()"]],
	["encodeURI", ["_uri_encoded", "-_.!~*'();/?:@&=+$,#"]],
	["decodeURIComponent", ["_uri_decoded", ""]],
	["decodeURI", ["_uri_decoded", ";/?:@&=+$,#"]],
]);

/** `xs.map(decodeURIComponent)`; null for any other function. */
export function uriFunction(cx: Context, name: string): Expr | null {
	const known = URI_FUNCTIONS.get(name);
	if (known === undefined) return null;
	const [helper, kept] = known;
	const text = py.call(cx.helper("_text"), [py.name("x")]);
	const value = py.lambda([{ name: "x", fallback: null }], py.call(cx.helper(helper), [text, py.str(kept)]));
	return libraryFunction(cx, name, value);
}
