// What the language has by itself, by its name.

import { ts } from "ts-morph";
import { isDeclaredOnly } from "../kinds/kinds.ts";

/** Does the expression name the language's own `name`, and nothing that the program declares? */
export function isGlobal(checker: ts.TypeChecker, node: ts.Expression | undefined, name: string): boolean {
	const isNamed = node !== undefined && ts.isIdentifier(node) && node.text === name;
	const symbol = isNamed ? checker.getSymbolAtLocation(node) : undefined;
	return symbol !== undefined && isDeclaredOnly(symbol);
}
