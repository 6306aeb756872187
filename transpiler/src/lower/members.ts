// Names of members and types, as they come out or are told.

import { ts } from "ts-morph";
import { KEYWORDS } from "../python/names.ts";
import type { Context } from "./context.ts";

/** A type as a diagnostic shows it. */
export function typeName(cx: Context, node: ts.Node): string {
	return `\`${cx.checker.typeToString(cx.checker.getTypeAtLocation(node))}\``;
}

/** A member's name comes out as written; a word of Python's cannot. */
export function memberName(cx: Context, name: ts.MemberName): string {
	const text = ts.isPrivateIdentifier(name) ? cx.facts.privateNames.of(name, cx.symbolOf(name)) : name.text;
	if (KEYWORDS.has(text)) cx.refuse(name, "TSM3001", text);
	return text;
}
