// Where a program prints by something else than a call of console.log.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { isCallee } from "../../syntax.ts";
import { isDeclaredOnly } from "../kinds/kinds.ts";
import { membersOf } from "../kinds/type-parts.ts";

/** Those of its functions that `console` has where it is handed on: they write a line. */
export const WRITING: readonly string[] = ["log", "info", "debug", "warn", "error"];

/** Does any of the files print by `console`, or hand it on, which writes `undefined` for what is not there? */
export function usesConsole(files: readonly ts.SourceFile[]): boolean {
	return files.some((file) => file.text.includes("console.") || handsOnConsole(file));
}

/** May a value of the type be `console`, by the type's name? */
export function isOfConsole(type: ts.Type): boolean {
	return membersOf(type).some((t) => {
		const symbol = t.getSymbol();
		return symbol?.name === "Console" && isDeclaredOnly(symbol);
	});
}

/**
 * Does the file hand on `console` or a function of it, which whoever calls it shows something by? `const log = console.log`,
 * `const { log } = console`, `new Service(console)`
 */
export function handsOnConsole(file: ts.SourceFile): boolean {
	return (
		file.text.includes("console") && nodesOfKind<ts.Identifier>(file, ts.SyntaxKind.Identifier).some(isConsoleHandedOn)
	);
}

function isConsoleHandedOn(node: ts.Identifier): boolean {
	if (node.text !== "console") return false;
	const outer = node.parent;
	if (ts.isTypeQueryNode(outer)) return false;
	const isMember = ts.isPropertyAccessExpression(outer);
	if (!isMember || outer.expression !== node) return !isMember;
	return !isCallee(outer);
}
