// `const { sqrt, PI: pi } = Math`, `const { log } = console`: these are no objects on the board, but what they have are values.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import { isGlobal } from "../../types/names/globals.ts";
import type { Context } from "../context.ts";
import { consoleMember } from "../library/console/console-functions.ts";
import { objectFunction } from "../library/objects/object-functions.ts";
import { arrayFunction, mathValue } from "../library/properties.ts";
import { type ObjectPart, partsOf } from "./parts.ts";

/**
 * What the pattern takes out of one of JavaScript's own objects.
 *
 * @returns null where `source` is none of these
 */
export function partsOfGlobal(
	cx: Context,
	pattern: ts.ObjectBindingPattern,
	source: ts.Expression,
): readonly (readonly [ObjectPart, Expr])[] | null {
	const owner = ["Math", "console", "Number", "Object", "Array"].find((name) => isGlobal(cx.checker, source, name));
	if (owner === undefined) return null;
	return partsOf(pattern).flatMap((part) => {
		const name = part.key !== null && ts.isIdentifier(part.key) ? part.key.text : "";
		const value = part.fallback === null ? globalMember(cx, source, owner, name) : null;
		if (value === null) cx.refuse(part.node, "TSM1005", name, owner);
		return value === null ? [] : [[part, value] as const];
	});
}

function globalMember(cx: Context, source: ts.Expression, owner: string, name: string): Expr | null {
	switch (owner) {
		case "console":
			return consoleMember(cx, source, name);
		case "Object":
			return objectFunction(cx, source, name);
		case "Array":
			return arrayFunction(cx, name);
		default:
			return mathValue(cx, `${owner}.${name}`);
	}
}
