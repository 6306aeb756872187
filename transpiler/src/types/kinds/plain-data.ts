// Types whose values hold nothing but what is asked for, all through.

import { ts } from "ts-morph";
import type { Facts } from "../facts.ts";
import type { Kind } from "./kinds.ts";
import { argumentsOf } from "./type-parts.ts";

/** The kinds of plain data. */
export const PLAIN_DATA: readonly Kind[] = ["str", "number", "bool", "none", "record", "list", "tuple"];

/** Are all values of the type, and all that they hold, of these kinds? */
export function holdsOnly(facts: Facts, type: ts.Type, allowed: ReadonlySet<Kind>): boolean {
	return isPlain(facts, type, allowed, false, new Set());
}

/** May a value of the type, with all that it holds, be of these kinds? Of a union one part is enough that is not null or undefined. */
export function mayHoldOnly(facts: Facts, type: ts.Type, allowed: ReadonlySet<Kind>): boolean {
	return isPlain(facts, type, allowed, true, new Set());
}

function isPlain(
	facts: Facts,
	type: ts.Type,
	allowed: ReadonlySet<Kind>,
	isOneEnough: boolean,
	seen: Set<ts.Type>,
): boolean {
	if (seen.has(type)) return true;
	seen.add(type);
	const isFine = (part: ts.Type): boolean => isPlain(facts, part, allowed, isOneEnough, seen);
	if (isOneEnough && type.isUnion()) {
		const present = type.types.filter((t) => facts.kinds.presentIn(t) !== "none");
		return present.length === 0 || present.some(isFine);
	}
	return [...facts.kinds.ofType(type)].every((k) => allowed.has(k)) && partsOf(facts, type).every(isFine);
}

function partsOf({ checker, kinds }: Facts, type: ts.Type): readonly ts.Type[] {
	if (type.isUnion()) return type.types;
	if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return [];
	const inner = argumentsOf(checker, type);
	if (!kinds.ofType(type).has("record")) return inner;
	const indexed = [type.getStringIndexType(), type.getNumberIndexType()].flatMap((t) => t ?? []);
	return [...inner, ...indexed, ...type.getProperties().map((p) => checker.getTypeOfSymbol(p))];
}
