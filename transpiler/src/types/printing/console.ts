// Where a program prints by something else than a call of console.log.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";

/** Does the file hand on a function of `console`, which whoever calls it shows something by? `const log = console.log`, `const { log } = console` */
export function handsOnConsole(file: ts.SourceFile): boolean {
	return (
		file.text.includes("console") && nodesOfKind<ts.Identifier>(file, ts.SyntaxKind.Identifier).some(isConsoleHandedOn)
	);
}

function isConsoleHandedOn(node: ts.Identifier): boolean {
	if (node.text !== "console") return false;
	const outer = node.parent;
	if (ts.isVariableDeclaration(outer)) return outer.initializer === node;
	if (!ts.isPropertyAccessExpression(outer) || outer.expression !== node) return false;
	return !ts.isCallExpression(outer.parent) || outer.parent.expression !== outer;
}
