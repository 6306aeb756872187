// TSM3003, TSM3006: a file at the root of the output replaces the board's module of that name; a folder is part of every import of what is in it.

import type { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { rootModule } from "../program/modules.ts";
import { KEYWORDS, MODULES } from "../python/names.ts";
import type { Facts } from "../types/facts.ts";

export function moduleName(facts: Facts, file: ts.SourceFile): Diagnostic | null {
	const output = facts.modules.outputOf(file);
	const place = file.statements[0] ?? file;
	const { parts, isPackage } = facts.modules.nameOf(file);
	// a file is there to be run, which takes any name; where it is imported, the import is refused
	const folders = isPackage ? parts : parts.slice(0, -1);
	const bad = folders.find((part) => KEYWORDS.has(part) || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(part));
	if (bad !== undefined) return diagnosticAt(place, "TSM3006", bad);
	const root = rootModule(output);
	return root !== null && MODULES.has(root) ? diagnosticAt(place, "TSM3003", output, root) : null;
}
