// TSM1001: what `static accessor x` stores to is a private field of the class itself, so that a TypeError comes of asking
// a derived class for it. On the board it is a plain attribute, which derived classes have, too.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { bare, valueSymbol } from "../syntax.ts";
import { isAutoAccessor, isStatic } from "../types/classes/classes.ts";
import type { Facts } from "../types/facts.ts";

export function inheritedAccessor(facts: Facts, node: ts.Node): Diagnostic | null {
	const [member, owner] = askedFor(facts, node);
	const declared = member?.valueDeclaration;
	if (declared === undefined || !ts.isPropertyDeclaration(declared)) return null;
	if (!isAutoAccessor(declared) || !isStatic(declared)) return null;
	const home = declared.parent;
	if (!ts.isClassLike(home) || facts.derivedFrom(home).length === 0) return null;
	// `this` is what the method was called on
	const name = owner === undefined ? undefined : bare(owner);
	const isNamed = name !== undefined && ts.isIdentifier(name);
	if (isNamed && valueSymbol(facts.checker, name)?.valueDeclaration === home) return null;
	return diagnosticAt(node, "TSM1001", "A static `accessor` of what may be a derived class");
}

/** The member, and what it is asked of where that is named. */
function askedFor(facts: Facts, node: ts.Node): readonly [ts.Symbol?, ts.Expression?] {
	if (ts.isPropertyAccessExpression(node)) return [valueSymbol(facts.checker, node.name), node.expression];
	if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return [];
	const name = node.propertyName ?? node.name;
	if (!ts.isIdentifier(name)) return [];
	const whole = node.parent.parent;
	const owner = ts.isVariableDeclaration(whole) ? whole.initializer : undefined;
	return [facts.checker.getTypeAtLocation(node.parent).getProperty(name.text), owner];
}
