// Generators and iterators that have something to do when they are left early.

import { ts } from "ts-morph";
import { isUsing } from "../syntax.ts";

/** Does a generator of the program yield inside a `try` with a `finally`, or an iterator have a `return`? */
export function hasClosing(sources: readonly ts.SourceFile[]): boolean {
	let found = false;
	const visit = (node: ts.Node): void => {
		if (ts.isYieldExpression(node)) found ||= isUnderFinally(node);
		else if (isReturnMember(node)) found = true;
		if (!found) ts.forEachChild(node, visit);
	};
	for (const file of sources) visit(file);
	return found;
}

function isReturnMember(node: ts.Node): boolean {
	return (ts.isMethodDeclaration(node) || ts.isPropertyAssignment(node)) && node.name.getText() === "return";
}

function isUnderFinally(node: ts.Node): boolean {
	for (let n = node; !ts.isFunctionLike(n); n = n.parent) {
		const outer = n.parent;
		if (ts.isTryStatement(outer) && outer.finallyBlock !== undefined && n !== outer.finallyBlock) return true;
		if (ts.isBlock(outer) && outer.statements.some((s) => ts.isVariableStatement(s) && isUsing(s.declarationList)))
			return true;
	}
	return false;
}
