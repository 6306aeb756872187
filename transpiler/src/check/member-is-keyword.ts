// TSM3001: a member named by a word of Python's gets a `_`, and no other member may have that name.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { KEYWORDS } from "../python/names.ts";
import type { Facts } from "../types/facts.ts";
import { writtenKey } from "../types/names/member-keys.ts";

export function memberIsKeyword(_facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isClassElement(node) || !ts.isClassLike(node.parent) || node.name === undefined) return null;
	const name = writtenKey(node.name);
	if (!KEYWORDS.has(name)) return null;
	const isTaken = node.parent.members.some((m) => m.name !== undefined && writtenKey(m.name) === `${name}_`);
	return isTaken ? diagnosticAt(node.name, "TSM3001", name) : null;
}
