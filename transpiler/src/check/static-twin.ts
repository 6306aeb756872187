// TSM3009: Python has one namespace for what belongs to a class and to its instances, and derived classes look it up there.
// The static one has another name there, which only those know that ask for it by the class.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";
import { writtenKey } from "../types/names/member-keys.ts";

export function staticTwin(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isClassElement(node) || node.name === undefined || !ts.isClassLike(node.parent)) return null;
	if (!facts.staticTwins.isTwin(node)) return null;
	const isPlain = ts.isIdentifier(node.name) && !BY_CONSTRUCTOR.test(node.getSourceFile().text);
	if (isPlain && facts.standsAlone(node.getSourceFile()) && !facts.staticTwins.isHandedOn(node.parent)) return null;
	return diagnosticAt(node.name, "TSM3009", writtenKey(node.name));
}

/** `x.constructor`, where more may be done with it than to make objects, to compare it, and to ask for its name. */
const BY_CONSTRUCTOR = /\.constructor\s*([;,[]|\.(?!name\b)|as\s+(?!typeof\b))|\[["'`]constructor\b/;
