// TSM1001: static getters and setters are functions that are called where the class is known. Where it stands for an
// interface, or for anything, nobody would call them.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { isAssertion } from "../syntax.ts";
import { isUse } from "../types/classes/value-places.ts";
import type { Facts } from "../types/facts.ts";
import { OPEN } from "../types/kinds/type-flags.ts";

export function hiddenAccessor(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isIdentifier(node) || !isUse(node) || isAskedWhich(node) || isUnpacked(node)) return null;
	const asked = askedType(facts, node);
	if (asked === undefined) return null;
	const isOpen = (asked.flags & OPEN) !== 0;
	if (isOpen && isGivenToLibrary(facts, node)) return null;
	const only = memberAskedFor(node);
	const hidden = staticAccessors(facts, node).find((a) => {
		if (only !== null && only !== a.name) return false;
		const found = isOpen ? undefined : asked.getProperty(a.name);
		return found === undefined ? isOpen : found !== a;
	});
	if (hidden === undefined) return null;
	return diagnosticAt(node, "TSM1001", `The static accessor \`${hidden.name}\` under a type that does not tell of it`);
}

/** That of the place; of a default in a pattern that of the variable. */
function askedType(facts: Facts, node: ts.Identifier): ts.Type | undefined {
	const { parent } = node;
	const isDefault = ts.isBindingElement(parent) && parent.initializer === node;
	return isDefault ? facts.checker.getTypeAtLocation(parent.name) : facts.checker.getContextualType(node);
}

/** `x instanceof C`, `x === C` */
function isAskedWhich({ parent }: ts.Identifier): boolean {
	return ts.isBinaryExpression(parent) && parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken;
}

/** `const { ticks } = Clock` */
function isUnpacked({ parent }: ts.Identifier): boolean {
	if (ts.isVariableDeclaration(parent)) return !ts.isIdentifier(parent.name);
	return ts.isBinaryExpression(parent) && ts.isObjectLiteralExpression(parent.left);
}

/** `(C as any).name`: no other one is. */
function memberAskedFor(node: ts.Expression): string | null {
	let outer: ts.Node = node;
	while (isAssertion(outer.parent) || ts.isParenthesizedExpression(outer.parent)) outer = outer.parent;
	return ts.isPropertyAccessExpression(outer.parent) ? outer.parent.name.text : null;
}

/** `console.log(C)` prints its name. */
function isGivenToLibrary(facts: Facts, { parent }: ts.Identifier): boolean {
	if (!ts.isCallExpression(parent)) return false;
	return facts.checker.getResolvedSignature(parent)?.getDeclaration()?.getSourceFile().isDeclarationFile === true;
}

function staticAccessors(facts: Facts, node: ts.Identifier): readonly ts.Symbol[] {
	const type = facts.checker.getTypeAtLocation(node);
	if (type.getConstructSignatures().length === 0) return [];
	return type.getProperties().filter((p) => (p.flags & ts.SymbolFlags.Accessor) !== 0);
}
