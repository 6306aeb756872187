// Fields and variables that have no value before the program stores one, though their types say that they have. Of an object
// that is not there Python says so by itself.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { hasModifier } from "../../syntax.ts";
import { isPrimitive } from "../kinds/kind.ts";
import type { Kinds } from "../kinds/kinds.ts";

/** Does nothing see to it that the field has a value: `x!: number`, a static one, any where types are that loose? */
export function isUnsetField(member: ts.Node, options: ts.CompilerOptions, kinds: Kinds): boolean {
	if (!ts.isPropertyDeclaration(member) || member.getSourceFile().isDeclarationFile) return false;
	if (member.initializer !== undefined || member.questionToken !== undefined) return false;
	if (hasModifier(member, ts.SyntaxKind.DeclareKeyword) || hasModifier(member, ts.SyntaxKind.AbstractKeyword))
		return false;
	if (member.exclamationToken !== undefined || options.strictPropertyInitialization === false) return true;
	return hasModifier(member, ts.SyntaxKind.StaticKeyword) && isPrimitive(kinds.of(member));
}

/** `let x: number`, asked for in another function: the type checker sees only to its own one. Also `let x!: number`. */
export function isUnsetAt(declaration: ts.Node, use: ts.Node, kinds: Kinds): boolean {
	if (!isUnsetVariable(declaration, kinds)) return false;
	return declaration.exclamationToken !== undefined || functionAround(declaration) !== functionAround(use);
}

/** May one of the file's? */
export function mayHaveUnset(file: ts.SourceFile, options: ts.CompilerOptions, kinds: Kinds): boolean {
	return (
		nodesOfKind(file, ts.SyntaxKind.PropertyDeclaration).some((d) => isUnsetField(d, options, kinds)) ||
		nodesOfKind(file, ts.SyntaxKind.VariableDeclaration).some((d) => isUnsetVariable(d, kinds))
	);
}

function isUnsetVariable(node: ts.Node, kinds: Kinds): node is ts.VariableDeclaration {
	if (!ts.isVariableDeclaration(node) || node.initializer !== undefined || node.type === undefined) return false;
	const isOfLoop = ts.isForOfStatement(node.parent.parent) || ts.isForInStatement(node.parent.parent);
	return !isOfLoop && isPrimitive(kinds.of(node));
}

function functionAround(node: ts.Node): ts.Node | undefined {
	return ts.findAncestor(node.parent, ts.isFunctionLike);
}
