// TSM1001: an optional property that is called as what all objects have (`toString?: ...`). Where it is not there,
// JavaScript finds the one that they inherit, and a record on the board has none.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { isTarget } from "../syntax.ts";
import type { Facts } from "../types/facts.ts";
import { isDeclaredOnly } from "../types/kinds/kinds.ts";

const NAMES = "constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf";
const NAMED = new RegExp(`^(${NAMES})$`);
const OPTIONAL = new RegExp(`\\b(${NAMES})["'\\]]*\\?\\s*[:(]|\\bPartial<`);

/** May the file's types have such properties? */
export function hasInheritedNames(facts: Facts, file: ts.SourceFile): boolean {
	return facts.says(file, OPTIONAL);
}

export function inheritedMember({ checker }: Facts, node: ts.Node): Diagnostic | null {
	const name = nameRead(node);
	if (name === null || !NAMED.test(name.text)) return null;
	const owner =
		ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) ? node.expression : node.parent;
	const member = checker.getNonNullableType(checker.getTypeAtLocation(owner)).getProperty(name.text);
	if (member === undefined || (member.flags & ts.SymbolFlags.Optional) === 0 || isDeclaredOnly(member)) return null;
	return diagnosticAt(name, "TSM1001", `An optional \`${name.text}\`, which all objects have anyway,`);
}

/** The name by which the node reads a property. */
function nameRead(node: ts.Node): ts.Identifier | ts.StringLiteral | null {
	if (ts.isPropertyAccessExpression(node)) return ts.isIdentifier(node.name) && !isTarget(node) ? node.name : null;
	if (ts.isElementAccessExpression(node)) {
		const key = node.argumentExpression;
		return ts.isStringLiteral(key) && !isTarget(node) ? key : null;
	}
	if (ts.isBindingElement(node)) return textOf(node.propertyName ?? node.name);
	const isPart = ts.isShorthandPropertyAssignment(node) || ts.isPropertyAssignment(node);
	return isPart && isTarget(node.parent) ? textOf(node.name) : null;
}

function textOf(name: ts.Node): ts.Identifier | ts.StringLiteral | null {
	return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name : null;
}
