// TSM2038: a record is a dictionary on the board, an object of a class has attributes; neither can stand for the other.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { isAssertion, unparenthesized } from "../syntax.ts";
import type { Facts } from "../types/facts.ts";
import { boundAt } from "../types/kinds/bounds.ts";
import { isOfLibrary } from "../types/kinds/type-parts.ts";
import { isGlobal } from "../types/names/globals.ts";

export function dictAsObject(facts: Facts, node: ts.Node): Diagnostic | null {
	// `console` becomes what its place asks for
	const isLiteral = isBoundLiteral(facts, node);
	if (!(isHandedOn(node) || isLiteral) || isUnpacked(node) || isGlobal(facts.checker, node, "console")) return null;
	const asked = askedOf(facts, node);
	const kind = asked === undefined ? null : facts.kinds.presentIn(asked);
	const wanted = isLiteral && kind === "iterator" ? "instance" : kind;
	if (asked === undefined || (wanted !== "record" && wanted !== "instance")) return null;
	// few places ask for an object: what the value is takes longer to find out
	const given = facts.kinds.present(node);
	if (given !== (wanted === "record" ? "instance" : "record")) return null;
	// what is declared for the board or by TypeScript's library takes what it says it takes
	if (isOfLibrary(facts.checker.getNonNullableType(asked))) return null;
	const words =
		given === "record" ? "A record" : `\`${facts.checker.typeToString(facts.checker.getTypeAtLocation(node))}\``;
	return diagnosticAt(node, "TSM2038", words, `\`${facts.checker.typeToString(asked)}\``);
}

/** What the place asks for: by `x as unknown as T` a T in the end. Nothing where only a part is read or stored right there, which asks what it is. */
function askedOf(facts: Facts, node: ts.Expression): ts.Type | undefined {
	let outer: ts.Expression = node;
	while (isAssertion(outer.parent) || ts.isParenthesizedExpression(outer.parent)) outer = outer.parent;
	if (!isAssertion(unparenthesized(outer)))
		return boundAt(facts.checker, node) ?? facts.checker.getContextualType(node);
	const access = outer.parent;
	const isPart = ts.isElementAccessExpression(access) || ts.isPropertyAccessExpression(access);
	return isPart && access.expression === outer ? undefined : facts.checker.getTypeAtLocation(outer);
}

/** It becomes what its place asks for, but where a type parameter stands for what the literal is. */
function isBoundLiteral(facts: Facts, node: ts.Node): node is ts.Expression {
	return ts.isObjectLiteralExpression(node) && boundAt(facts.checker, node) !== undefined;
}

/** A variable's or a call's value, as it goes to another place. */
function isHandedOn(node: ts.Node): node is ts.Expression {
	if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node) && !ts.isCallExpression(node)) {
		return ts.isNewExpression(node) || node.kind === ts.SyntaxKind.ThisKeyword || ts.isElementAccessExpression(node);
	}
	const outer = node.parent;
	if (ts.isPropertyAccessExpression(outer) || ts.isExpressionStatement(outer)) return false;
	if (ts.isCallExpression(outer) || ts.isNewExpression(outer)) return outer.expression !== node;
	if (ts.isSpreadAssignment(outer)) return false;
	return ts.isExpression(node) && !("name" in outer && outer.name === node);
}

/** `const { a } = value`: the type that the pattern asks for is none of the program's. */
function isUnpacked(node: ts.Node): boolean {
	const outer = node.parent;
	if (ts.isNonNullExpression(outer) || ts.isParenthesizedExpression(outer) || ts.isAwaitExpression(outer))
		return isUnpacked(outer);
	if (ts.isVariableDeclaration(outer)) return !ts.isIdentifier(outer.name);
	return ts.isBinaryExpression(outer) && ts.isObjectLiteralExpression(outer.left);
}
