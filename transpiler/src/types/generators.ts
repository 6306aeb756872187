// Generators that have something to do when they are left early.

import { ts } from "ts-morph";

/** Does a generator of the program yield inside a `try` with a `finally`? */
export function hasClosing(sources: readonly ts.SourceFile[]): boolean {
	let found = false;
	const visit = (node: ts.Node): void => {
		if (ts.isYieldExpression(node)) found ||= isUnderFinally(node);
		if (!found) ts.forEachChild(node, visit);
	};
	for (const file of sources) visit(file);
	return found;
}

function isUnderFinally(node: ts.Node): boolean {
	for (let n = node; !ts.isFunctionLike(n); n = n.parent) {
		const outer = n.parent;
		if (ts.isTryStatement(outer) && outer.finallyBlock !== undefined && n !== outer.finallyBlock) return true;
		if (ts.isVariableDeclarationList(n) && (n.flags & ts.NodeFlags.Using) === ts.NodeFlags.Using) return true;
	}
	return false;
}
