// A `var` is there, and undefined, before the line that gives it a value. The type checker sees that within one function;
// another function may be called before that line.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { isVar, valueSymbol } from "../../syntax.ts";

/** Does the name stand in a function that may be called before its `var` has a value? */
export function isAheadOfVar(checker: ts.TypeChecker, node: ts.Identifier, symbol: ts.Symbol | undefined): boolean {
	const declaration = symbol?.valueDeclaration;
	if (declaration === undefined || !ts.isVariableDeclaration(declaration) || !isVar(declaration)) return false;
	const file = declaration.getSourceFile();
	if (declaration.initializer === undefined || node.getSourceFile() !== file) return false;
	const home = ts.findAncestor(declaration, ts.isFunctionLike) ?? file;
	const around = outermost(node, home);
	if (around === null) return false;
	return around.pos < declaration.pos || isNamedBefore(checker, around, declaration);
}

/** The function inside `home` that the node stands in; null if it stands in no other. */
function outermost(node: ts.Node, home: ts.Node): ts.Node | null {
	let found: ts.Node | null = null;
	for (let n = node.parent; n !== home && n !== undefined; n = n.parent) if (ts.isFunctionLike(n)) found = n;
	return found;
}

/** A function's declaration counts from the top of where it stands. */
function isNamedBefore(checker: ts.TypeChecker, around: ts.Node, declaration: ts.VariableDeclaration): boolean {
	if (!ts.isFunctionDeclaration(around) || around.name === undefined) return false;
	const { text } = around.name;
	const symbol = checker.getSymbolAtLocation(around.name);
	return nodesOfKind<ts.Identifier>(around.getSourceFile(), ts.SyntaxKind.Identifier).some(
		(n) => n.text === text && n.pos < declaration.pos && valueSymbol(checker, n) === symbol,
	);
}

/** Is there any in the file? */
export function hasVars(file: ts.SourceFile): boolean {
	return /\bvar\s/.test(file.text);
}
