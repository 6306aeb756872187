// TSM3010: a base class's constructor runs before the fields of a derived class are there.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";

export function earlyOverride(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
	if (node.expression.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
	const home = ts.findAncestor(node, (n) => ts.isClassElement(n));
	if (home === undefined || !ts.isConstructorDeclaration(home) || !ts.isClassLike(home.parent)) return null;
	const name = node.expression.name.text;
	const unsafe = facts
		.derivedFrom(home.parent)
		.some((d) => d.members.some((m) => m.name?.getText() === name && touchesOwn(facts, m, home.parent)));
	return unsafe ? diagnosticAt(node.expression.name, "TSM3010", name) : null;
}

/** Does it ask `this` for something that the base class knows nothing of? */
function touchesOwn(facts: Facts, member: ts.ClassElement, base: ts.ClassLikeDeclaration): boolean {
	const known = facts.checker.getTypeAtLocation(base);
	const visit = (n: ts.Node): boolean => {
		if (ts.isPropertyAccessExpression(n) && n.expression.kind === ts.SyntaxKind.ThisKeyword)
			if (known.getProperty(n.name.text) === undefined) return true;
		const isThisItself = n.kind === ts.SyntaxKind.ThisKeyword && !ts.isPropertyAccessExpression(n.parent);
		return isThisItself || ts.forEachChild(n, visit) === true;
	};
	return visit(member);
}
