// TSM1001: an error that is given its message has it as a property of its own, which JavaScript asks for in place of a
// `get message()` of its class. On the board the class's getter would be asked.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { nodesOf } from "../nodes.ts";
import { isInside } from "../syntax.ts";
import { constructorOf, extendedDeclaration } from "../types/classes/classes.ts";
import { isErrors } from "../types/classes/exceptions.ts";
import type { Facts } from "../types/facts.ts";

export function messageAccessor(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isGetAccessor(node) || node.name.getText() !== "message" || !ts.isClassLike(node.parent)) return null;
	if (!isErrors(facts.checker.getTypeAtLocation(node.parent))) return null;
	const deciding = constructorNextToErrors(facts, node.parent);
	const isGiven =
		deciding === null || nodesOf(deciding.getSourceFile()).some((n) => isInside(n, deciding) && gives(facts, n));
	return isGiven
		? diagnosticAt(node.name, "TSM1001", "A getter `message` of an error whose constructor may be given one")
		: null;
}

/** The one that calls Error's own; null if all classes hand on what they are given. */
function constructorNextToErrors(facts: Facts, owner: ts.ClassLikeDeclaration): ts.ConstructorDeclaration | null {
	let found: ts.ConstructorDeclaration | null = null;
	for (let c: ts.Declaration | undefined = owner; c !== undefined && ts.isClassLike(c); ) {
		found = constructorOf(c) ?? found;
		c = extendedDeclaration(facts.checker, c);
	}
	return found;
}

/** `super(text)` */
function gives(facts: Facts, node: ts.Node): boolean {
	if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.SuperKeyword) return false;
	const [given] = node.arguments;
	return given !== undefined && facts.kinds.only(given) !== "none";
}
