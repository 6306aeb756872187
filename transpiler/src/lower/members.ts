// Names of members and types, as they come out or are told.

import { ts } from "ts-morph";
import { KEYWORDS } from "../python/names.ts";
import type { Context } from "./context.ts";

/** A type as a diagnostic shows it. */
export function typeName(cx: Context, node: ts.Node): string {
	return `\`${cx.checker.typeToString(cx.checker.getTypeAtLocation(node))}\``;
}

/** A member's name comes out as written; a word of Python's, which no type of the board can have, gets a `_`. */
export function memberName(cx: Context, name: ts.MemberName): string {
	const text = ts.isPrivateIdentifier(name) ? cx.facts.privateNames.of(name, cx.symbolOf(name)) : name.text;
	return attributeName(text);
}

export function attributeName(text: string): string {
	return KEYWORDS.has(text) ? `${text}_` : text.replaceAll("$", "_S_");
}
