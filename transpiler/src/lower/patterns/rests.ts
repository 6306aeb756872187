// `const { a, ...rest } = o`: what the parts before have left.

import type { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Context } from "../context.ts";
import { carriesThis, display, fieldsAsRecord, listsFields, rebound } from "../expressions/object-spread.ts";
import type { ObjectPart } from "./parts.ts";

/** @param taken the keys of the parts before */
export function restOf(cx: Context, pattern: ts.Node, part: ObjectPart, object: Expr, taken: readonly Expr[]): Expr {
	const isObject = cx.facts.kinds.present(pattern) === "instance" && listsFields(cx, pattern);
	// `Omit<this, "a">`: the place is read as the object itself would be
	if (isObject && cx.facts.kinds.present(part.target) === "instance")
		return rebound(cx, py.call(cx.helper("_made_rest"), [object, ...taken]), [pattern], "instance");
	return rebound(cx, copyOf(cx, pattern, part.node, object, taken), [pattern], "record");
}

/** A record of all the object's own properties but those that were taken, which may have getters. */
function copyOf(cx: Context, pattern: ts.Node, rest: ts.Node, object: Expr, taken: readonly Expr[]): Expr {
	const kind = cx.facts.kinds.present(pattern);
	const without = (all: Expr): Expr => (taken.length === 0 ? all : py.call(cx.helper("_without"), [all, ...taken]));
	if (carriesThis(cx, pattern) && !cx.facts.standsAlone(cx.file)) return cx.refuse(rest, "TSM2033");
	if (kind === "record") return without(py.method(object, "copy"));
	if (kind === "instance" && listsFields(cx, pattern)) return fieldsAsRecord(cx, object, taken);
	if (kind !== "any" && kind !== "unknown")
		return cx.refuse(rest, "TSM1001", "The rest of an object that is no record");
	const others = py.call(cx.helper("_rest_of"), [object, ...taken]);
	return without(py.call(cx.helper("_assign"), [display(cx, []), others]));
}
