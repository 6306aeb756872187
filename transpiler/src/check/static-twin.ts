// TSM3009: Python has one namespace for what belongs to a class and to its instances, and derived classes look it up there.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { hasModifier } from "../syntax.ts";
import { isStatic } from "../types/classes/classes.ts";
import type { Facts } from "../types/facts.ts";
import { writtenKey } from "../types/names/member-keys.ts";

export function staticTwin(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isClassElement(node) || node.name === undefined || !ts.isClassLike(node.parent)) return null;
	const name = writtenKey(node.name);
	const isTwin = (m: ts.ClassElement): boolean =>
		m.name !== undefined && isStatic(m) !== isStatic(node) && writtenKey(m.name) === name;
	const isFound =
		(isStatic(node) && node.parent.members.some(isTwin)) ||
		// `#name` is each class's own
		(!ts.isPrivateIdentifier(node.name) && isHidden(facts, node, isTwin));
	return isFound ? diagnosticAt(node.name, "TSM3009", name) : null;
}

/** May derived classes have a twin of the member in place of it? */
function isHidden(facts: Facts, node: ts.ClassElement, isTwin: (m: ts.ClassElement) => boolean): boolean {
	const owner = node.parent;
	if (!ts.isClassLike(owner)) return false;
	return facts.derivedFrom(owner).some((c) => c.members.some((m) => isTwin(m) && isMixedUp(facts, node, m)));
}

/** Does one of the two hide the other in a derived class? An object's own field is found before what its classes have. */
function isMixedUp(facts: Facts, a: ts.ClassElement, b: ts.ClassElement): boolean {
	const ofObjects = isStatic(a) ? b : a;
	if (hasModifier(ofObjects, ts.SyntaxKind.AbstractKeyword)) return false;
	return !ts.isPropertyDeclaration(ofObjects) || facts.early.isRead(ofObjects);
}
