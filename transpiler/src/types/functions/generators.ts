// Generators and iterators that have something to do when they are left early.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { holdsInHead, isUsing } from "../../syntax.ts";

/** Does a generator of the program yield inside a `try` with a `finally`, or an iterator have a `return`? */
export function hasClosing(sources: readonly ts.SourceFile[]): boolean {
	return sources.some(
		(file) =>
			nodesOfKind(file, ts.SyntaxKind.YieldExpression).some(isUnderFinally) ||
			nodesOfKind<ts.MethodDeclaration>(file, ts.SyntaxKind.MethodDeclaration).some(isReturn) ||
			nodesOfKind<ts.PropertyAssignment>(file, ts.SyntaxKind.PropertyAssignment).some(isReturn),
	);
}

function isReturn(member: ts.MethodDeclaration | ts.PropertyAssignment): boolean {
	return member.name.getText() === "return";
}

function isUnderFinally(node: ts.Node): boolean {
	for (let n = node; !ts.isFunctionLike(n); n = n.parent) {
		const outer = n.parent;
		if (ts.isTryStatement(outer) && outer.finallyBlock !== undefined && n !== outer.finallyBlock) return true;
		if (ts.isBlock(outer) && outer.statements.some((s) => ts.isVariableStatement(s) && isUsing(s.declarationList)))
			return true;
		if (holdsInHead(outer)) return true;
	}
	return false;
}
