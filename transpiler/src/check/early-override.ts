// TSM3010: a base class's constructor runs before the fields of a derived class are there.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { isFieldOfThis } from "../syntax.ts";
import { containerBase, libraryBase } from "../types/classes/containers.ts";
import type { Facts } from "../types/facts.ts";

export function earlyOverride(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!isFieldOfThis(node)) return null;
	const isReordered = facts.early.reorderedBy(node).some((c) => facts.shown.has(c) || listsFields(c));
	return isReordered || facts.early.asksPrivate(node) ? diagnosticAt(node.name, "TSM3010", node.name.text) : null;
}

/** May the file ask for the names of what an object has? */
function listsFields(node: ts.Node): boolean {
	return /\b(Object|Reflect|JSON)\b|\.\.\.|\bin\b/.test(node.getSourceFile().text);
}

/** `super(entries)` or `new C(entries)` of a Map or Set, which stores them by a `set` or `add` of the class's own. */
export function earlyStore(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!facts.kinds.containers.areThere || (!ts.isCallExpression(node) && !ts.isNewExpression(node))) return null;
	const [given] = node.arguments ?? [];
	if (given === undefined || facts.kinds.only(given) === "none") return null;
	const storing = storingClasses(facts, node).flatMap((c) =>
		c.members.filter((m) => STORES.test(m.name?.getText() ?? "")),
	);
	const unsafe = storing.find((m) =>
		touchesOwn(m, containerBase(facts.checker, facts.checker.getTypeAtLocation(m.parent))),
	);
	return unsafe === undefined ? null : diagnosticAt(given, "TSM3010", unsafe.name?.getText() ?? "");
}

const STORES = /^(set|add)$/;

/** Whose own methods Map's or Set's constructor may call there. */
function storingClasses(facts: Facts, node: ts.CallExpression | ts.NewExpression): readonly ts.ClassLikeDeclaration[] {
	if (ts.isNewExpression(node)) return facts.kinds.containers.handingOn(facts.checker.getTypeAtLocation(node));
	const owner = node.expression.kind === ts.SyntaxKind.SuperKeyword ? ts.findAncestor(node, ts.isClassLike) : undefined;
	const base = owner === undefined ? null : libraryBase(facts.checker, owner);
	if (owner === undefined || base === null || base === "Array") return [];
	return [owner, ...facts.derivedFrom(owner)];
}

/** Does it ask `this` for something that the base class knows nothing of? */
function touchesOwn(member: ts.ClassElement, known: ts.Type): boolean {
	const visit = (n: ts.Node): boolean => {
		if (ts.isPropertyAccessExpression(n) && n.expression.kind === ts.SyntaxKind.ThisKeyword)
			if (known.getProperty(n.name.text) === undefined) return true;
		const isRead = ts.isPropertyAccessExpression(n.parent) || ts.isReturnStatement(n.parent);
		const isThisItself = n.kind === ts.SyntaxKind.ThisKeyword && !isRead;
		return isThisItself || ts.forEachChild(n, visit) === true;
	};
	return visit(member);
}
