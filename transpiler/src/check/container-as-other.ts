// TSM2030: a Map or Set is a dictionary on the board, and what asks for any iterable or object would take it for one. The
// same of an array with members of its own.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { isAssertion, isTagArgument } from "../syntax.ts";
import type { Facts } from "../types/facts.ts";
import { isDeclaredOnly } from "../types/kinds/kinds.ts";
import { takesIterables } from "../types/records/handed-on.ts";

export function containerAsOther(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node) && !isMade(node)) return null;
	const asked = facts.checker.getContextualType(node);
	if (asked === undefined || asked.flags & ts.TypeFlags.Void) return null;
	const kind = facts.kinds.present(node);
	if (kind === "list") return arrayAsOther(facts, node, asked);
	if ((kind !== "map" && kind !== "jsset") || !isHandedOver(facts, node)) return null;
	const kinds = facts.kinds.ofType(asked);
	if (kinds.has(kind) || kinds.size === 0) return null;
	// there it is in a box
	if (kinds.has("unknown") || kinds.has("any") || takesIterables(facts.checker.getNonNullableType(asked))) return null;
	return diagnosticAt(node, "TSM2030", kind === "map" ? "A Map" : "A Set", `\`${facts.checker.typeToString(asked)}\``);
}

/** An array of a class that derives from Array, where an interface asks for members of that class: they have other names there. */
function arrayAsOther(facts: Facts, node: ts.Expression, asked: ts.Type): Diagnostic | null {
	const { containers } = facts.kinds;
	if (!containers.areThere || !isHandedOver(facts, node)) return null;
	const declared = facts.checker.getTypeAtLocation(node).getSymbol()?.valueDeclaration;
	const kind = facts.kinds.presentIn(asked);
	if (containers.kindOf(declared) === null || (kind !== "instance" && kind !== "record")) return null;
	if (asked.getProperties().every((p) => p.name === "length")) return null;
	return diagnosticAt(node, "TSM2030", "An array of a class", `\`${facts.checker.typeToString(asked)}\``);
}

/** An array where records go, too, which have their values under numbers: `interface Row { [column: number]: string }`. */
export function arrayAsRecord(facts: Facts, node: ts.Node): Diagnostic | null {
	const array = node as ts.Expression;
	const asked = facts.checker.getContextualType(array);
	if (asked === undefined || !isHandedOver(facts, array)) return null;
	const type = facts.checker.getNonNullableType(asked);
	const isNumbered = type.getNumberIndexType() !== undefined && type.getStringIndexType() === undefined;
	if (!isNumbered || facts.kinds.presentIn(type) !== "record") return null;
	const kind = facts.kinds.present(array);
	if (kind !== "list" && kind !== "tuple") return null;
	return diagnosticAt(node, "TSM2030", "An array", `\`${facts.checker.typeToString(type)}\``);
}

function isMade(node: ts.Node): node is ts.Expression {
	return ts.isNewExpression(node) || ts.isCallExpression(node);
}

/** To a variable, a function of the program's, a caller, or into an object. */
export function isHandedOver(facts: Facts, node: ts.Expression): boolean {
	const outer = node.parent;
	if (ts.isCallExpression(outer) || ts.isNewExpression(outer)) {
		if (outer.expression === node) return false;
		const callee = facts.checker.getTypeAtLocation(outer.expression).getSymbol();
		return callee === undefined || !isDeclaredOnly(callee);
	}
	// taken apart where it stands
	if (ts.isVariableDeclaration(outer) && !ts.isIdentifier(outer.name)) return false;
	if (ts.isBinaryExpression(outer) && ts.isArrayLiteralExpression(outer.left)) return false;
	if (ts.isBinaryExpression(outer))
		return outer.right === node && outer.operatorToken.kind === ts.SyntaxKind.EqualsToken;
	return (
		ts.isVariableDeclaration(outer) ||
		ts.isReturnStatement(outer) ||
		ts.isArrowFunction(outer) ||
		ts.isPropertyAssignment(outer) ||
		ts.isPropertyDeclaration(outer) ||
		ts.isArrayLiteralExpression(outer) ||
		isAssertion(outer) ||
		isTagArgument(node)
	);
}
