// How a Map or Set files its keys. Python's dictionaries compare keys by content, JavaScript by identity; so what has
// content is filed together with its identity, and numbers so that NaN finds itself.

import type { ts } from "ts-morph";
import { containerBase } from "../classes/containers.ts";
import type { Kind, Kinds } from "../kinds/kinds.ts";
import { membersOf } from "../kinds/type-parts.ts";

/** `plain`: as it is; `number`: a NaN or -0 is made one with its like; `wrapped`: in an object that is known by its identity. */
export type KeyForm = "plain" | "number" | "wrapped";

const PLAIN: ReadonlySet<Kind> = new Set<Kind>([
	"str",
	"bigint",
	"none",
	"bytes",
	"instance",
	"function",
	"promise",
	"date",
	"symbol",
]);

export function keyForm(kinds: ReadonlySet<Kind>, isWhole: boolean): KeyForm {
	const others = [...kinds].filter((k) => !PLAIN.has(k));
	if (others.length === 0 || (isWhole && others.every((k) => k === "number"))) return "plain";
	return others.every((k) => k === "number") ? "number" : "wrapped";
}

/** The first type argument of a Map or Set (or of each, in a union). */
export function keyTypes(checker: ts.TypeChecker, type: ts.Type): ts.Type[] {
	return argumentsAt(checker, type, 0);
}

export function valueTypes(checker: ts.TypeChecker, type: ts.Type): ts.Type[] {
	return argumentsAt(checker, type, 1);
}

function argumentsAt(checker: ts.TypeChecker, type: ts.Type, at: number): ts.Type[] {
	const bare = checker.getNonNullableType(checker.getBaseConstraintOfType(type) ?? type);
	const members = membersOf(bare);
	return members.flatMap((t) => checker.getTypeArguments(containerBase(checker, t) as ts.TypeReference)[at] ?? []);
}

/** May a key that comes out of such a Map or Set be wrapped? */
export function areWrapped(checker: ts.TypeChecker, kinds: Kinds, type: ts.Type): boolean {
	const keys = keyTypes(checker, type);
	return keys.length === 0 || keys.some((k) => keyForm(kinds.ofType(k), false) === "wrapped");
}
