// TSM1005: `console`, handed on, has the functions that write a line. The others belong to calls of `console` by its name.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { isCallee } from "../syntax.ts";
import type { Facts } from "../types/facts.ts";
import { isGlobal } from "../types/names/globals.ts";
import { isOfConsole } from "../types/printing/console.ts";

export function consoleMember({ checker }: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isPropertyAccessExpression(node) || !OTHERS.has(node.name.text)) return null;
	if (isCallee(node) && isGlobal(checker, node.expression, "console")) return null;
	if (!isOfConsole(checker.getTypeAtLocation(node.expression))) return null;
	return diagnosticAt(node.name, "TSM1005", node.name.text, "a console that is handed on");
}

const OTHERS: ReadonlySet<string> = new Set([
	"assert",
	"clear",
	"count",
	"countReset",
	"dir",
	"group",
	"groupCollapsed",
	"groupEnd",
	"table",
	"trace",
]);
