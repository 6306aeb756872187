// Types whose values hold nothing but what is asked for, all through.

import { ts } from "ts-morph";
import type { Kind } from "../../types/kinds/kinds.ts";
import type { Context } from "../context.ts";

/** Are all values of the type, and all that they hold, of these kinds? */
export function holdsOnly(
	cx: Context,
	type: ts.Type,
	allowed: ReadonlySet<Kind>,
	seen: Set<ts.Type> = new Set(),
): boolean {
	if (seen.has(type)) return true;
	seen.add(type);
	if (![...cx.facts.kinds.ofType(type)].every((k) => allowed.has(k))) return false;
	return partsOf(cx, type).every((part) => holdsOnly(cx, part, allowed, seen));
}

function partsOf(cx: Context, type: ts.Type): readonly ts.Type[] {
	if (type.isUnion()) return type.types;
	if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return [];
	const isReference = ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0;
	const inner = isReference ? [...cx.checker.getTypeArguments(type as ts.TypeReference)] : [];
	if (!cx.facts.kinds.ofType(type).has("record")) return inner;
	const indexed = [type.getStringIndexType(), type.getNumberIndexType()].flatMap((t) => t ?? []);
	return [...inner, ...indexed, ...type.getProperties().map((p) => cx.checker.getTypeOfSymbol(p))];
}
