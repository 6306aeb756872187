// TSM1001: a module is there to take something from. What else JavaScript does with it, such as to list what it exports, Python's does not.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";

export function moduleAsValue(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isExpression(node) || isName(node) || facts.kinds.only(node) !== "instance") return null;
	if (!isOwnModule(facts.checker.getTypeAtLocation(node)) || isTakenFrom(node)) return null;
	return diagnosticAt(node, "TSM1001", "A module as a value");
}

/** Of a declaration, an export or a member: no value that goes somewhere. */
function isName(node: ts.Expression): boolean {
	const parent = node.parent;
	if (ts.isShorthandPropertyAssignment(parent)) return false;
	return (parent as { name?: ts.Node }).name === node || ts.isExportSpecifier(parent) || ts.isPartOfTypeNode(node);
}

function isOwnModule(type: ts.Type): boolean {
	const symbol = type.getSymbol();
	const module = symbol?.valueDeclaration;
	return module !== undefined && ts.isSourceFile(module) && !module.isDeclarationFile;
}

/** `module.name`, `module["name"]`, `const { name } = module`; another name for it is a module again. */
function isTakenFrom(node: ts.Expression): boolean {
	const parent = node.parent;
	if (ts.isPropertyAccessExpression(parent)) return true;
	if (ts.isElementAccessExpression(parent))
		return parent.expression === node && ts.isStringLiteralLike(parent.argumentExpression);
	if (!ts.isVariableDeclaration(parent)) return false;
	const { name } = parent;
	if (!ts.isObjectBindingPattern(name)) return ts.isIdentifier(name);
	return name.elements.every(
		(e) => e.dotDotDotToken === undefined && !(e.propertyName && ts.isComputedPropertyName(e.propertyName)),
	);
}
