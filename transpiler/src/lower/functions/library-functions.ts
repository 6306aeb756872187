// Functions of JavaScript's own as values: `xs.map(Number)`, `const f: any = Math.floor`.

import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Context } from "../context.ts";

/** As the most arguments of a function: as many as it is given, and none in their stead. */
const ANY = -1;

/** They take any number of arguments. */
const OPEN: ReadonlySet<string> = new Set(["Math.max", "Math.min"]);

/**
 * The helper that stands for one of them, where the program asks functions for their sizes known by its own.
 *
 * @param name as JavaScript calls it: `parseInt`, `Math.floor`
 */
export function libraryFunction(cx: Context, name: string, helper: Expr): Expr {
	const size = sizeOf(name);
	if (size === null || !cx.facts.sizes.areAsked(cx.file)) return helper;
	return py.call(py.call(cx.helper("_sized"), [py.int(size), OPEN.has(name) ? py.int(ANY) : py.int(size)]), [helper]);
}

function sizeOf(name: string): number | null {
	let value: unknown = globalThis;
	for (const part of name.split(".")) value = (value as Record<string, unknown>)[part];
	return typeof value === "function" ? value.length : null;
}
