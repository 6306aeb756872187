// TSM1021: a method that is handed on by its name has no `this` in TypeScript; Python's bound methods keep theirs.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { usesThis } from "../types/classes/classes.ts";
import type { Facts } from "../types/facts.ts";
import { isHandedOver } from "../types/functions/function-flows.ts";
import { isDeclaredOnly } from "../types/kinds/kinds.ts";

export function lostThis(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isPropertyAccessExpression(node) || !isKept(node)) return null;
	const method = facts.checker.getSymbolAtLocation(node.name)?.valueDeclaration;
	if (method === undefined || !ts.isMethodDeclaration(method) || !ts.isClassLike(method.parent)) return null;
	if (!usesThis(method) || isBoards(facts, node.parent)) return null;
	return diagnosticAt(node, "TSM1021", node.name.text);
}

function isKept(node: ts.PropertyAccessExpression): boolean {
	const parent = node.parent;
	if (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent)) return parent.initializer === node;
	if (ts.isBinaryExpression(parent))
		return parent.right === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
	return isHandedOver(node, parent) && !ts.isNonNullExpression(parent) && !ts.isParenthesizedExpression(parent);
}

/** What the board calls back keeps its object: it is declared so. */
function isBoards(facts: Facts, call: ts.Node): boolean {
	if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return false;
	const symbol = facts.checker.getTypeAtLocation(call.expression).getSymbol();
	const file = symbol?.declarations?.[0]?.getSourceFile().fileName ?? "";
	return symbol !== undefined && isDeclaredOnly(symbol) && !/\/lib\.[\w.]+\.d\.ts$/.test(file);
}
