// TSM1009: a function given by name must take what it will be called with.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";

export function missingCallbackParameters(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isCallExpression(node.parent ?? node) && !ts.isNewExpression(node.parent ?? node)) return null;
	if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return null;
	if ((node.parent as ts.CallExpression).expression === node) return null;
	if (ts.isCallExpression(node.parent) && isLibrarys(facts, node.parent)) return null;
	const asked = facts.checker.getContextualType(node);
	const [wanted] = asked === undefined ? [] : facts.checker.getNonNullableType(asked).getCallSignatures();
	const [given] = facts.checker.getTypeAtLocation(node).getCallSignatures();
	if (wanted === undefined || given === undefined) return null;
	const takesRest = given.parameters.some(
		(p) =>
			p.valueDeclaration !== undefined &&
			ts.isParameter(p.valueDeclaration) &&
			p.valueDeclaration.dotDotDotToken !== undefined,
	);
	const wantsRest = wanted.parameters.some(
		(p) =>
			p.valueDeclaration !== undefined &&
			ts.isParameter(p.valueDeclaration) &&
			p.valueDeclaration.dotDotDotToken !== undefined,
	);
	if (takesRest || wantsRest || given.parameters.length >= wanted.parameters.length) return null;
	return diagnosticAt(node, "TSM1009", String(wanted.parameters.length), String(given.parameters.length));
}

/** A method of JavaScript's library: its lowering gives a callback what that declares. */
function isLibrarys(facts: Facts, call: ts.CallExpression): boolean {
	const declaration = facts.checker.getResolvedSignature(call)?.getDeclaration();
	return declaration !== undefined && /\/lib\.[\w.]+\.d\.ts$/.test(declaration.getSourceFile().fileName);
}
