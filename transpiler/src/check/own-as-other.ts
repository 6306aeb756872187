// TSM2030: a date, a function, a regular expression and their like have no members by JavaScript's names on the board, where
// the program's interfaces read them by those: `interface Timed { getTime(): number }` is nothing that a date may go to.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";
import { boundAt } from "../types/kinds/bounds.ts";
import type { Kind } from "../types/kinds/kind.ts";
import { isDeclaredOnly } from "../types/kinds/kinds.ts";
import { isOfLibrary, libraryNameOf } from "../types/kinds/type-parts.ts";
import { isHandedOver } from "./container-as-other.ts";

const WORDS: Readonly<Partial<Record<Kind, string>>> = {
	function: "A function",
	date: "A date",
	typed: "A typed array",
	iterator: "An iterator",
	symbol: "A symbol",
	list: "An array",
	str: "A text",
	number: "A number",
	bool: "A boolean",
};

/** What is read of any value by what it is when the program runs. */
const READ_OF_ANY: ReadonlySet<string> = new Set(["length", "toString", "toLocaleString", "valueOf", "constructor"]);

/** Of these it is not. */
const UNLIKE: ReadonlySet<Kind> = new Set<Kind>(["function", "date", "symbol"]);

export function ownAsOther(facts: Facts, node: ts.Node): Diagnostic | null {
	const value = node as ts.Expression;
	if (!isHandedOver(facts, value)) return null;
	const asked = boundAt(facts.checker, value) ?? facts.checker.getContextualType(value);
	if (asked === undefined) return null;
	const type = facts.checker.getNonNullableType(asked);
	const kind = facts.kinds.presentIn(type);
	if ((kind !== "record" && kind !== "instance") || isOfLibrary(type)) return null;
	const given = facts.checker.getTypeAtLocation(value);
	const words = wordsFor(facts, value, given);
	if (words === null || !type.getProperties().some((p) => isItsOwn(facts, given, p.name, kind))) return null;
	return diagnosticAt(node, "TSM2030", words, `\`${facts.checker.typeToString(asked)}\``);
}

function wordsFor(facts: Facts, value: ts.Expression, type: ts.Type): string | null {
	const kind = facts.kinds.present(value);
	if (kind === "instance") return libraryNameOf(type) === "RegExp" ? "A regular expression" : null;
	// `Date`, `Math` and their like are taken for what their place asks for
	const symbol = ts.isIdentifier(value) ? facts.checker.getSymbolAtLocation(value) : undefined;
	if (kind === null || (symbol !== undefined && isDeclaredOnly(symbol))) return null;
	return WORDS[kind] ?? null;
}

/** Is it a member that JavaScript has given the value, and the board has not? */
function isItsOwn(facts: Facts, given: ts.Type, name: string, asked: Kind): boolean {
	const kind = facts.kinds.presentIn(given);
	const isRead = name === "toString" || (kind !== null && !UNLIKE.has(kind) && READ_OF_ANY.has(name));
	// where a class implements the interface its length is an attribute
	if (isRead && !(name === "length" && asked === "instance")) return false;
	const member = facts.checker.getPropertyOfType(facts.checker.getApparentType(given), name);
	return member !== undefined && isDeclaredOnly(member);
}
