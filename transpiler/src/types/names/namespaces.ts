// `namespace N { ... }`: its members are variables of the module around it, under names that are free there.

import { ts } from "ts-morph";
import { isPath } from "../../syntax.ts";

export function hasNamespaces(file: ts.SourceFile): boolean {
	return /\b(namespace|module)\s+[\w$.]+\s*\{/.test(file.text);
}

/** Is `x` in `N.x` a value that a namespace of the program's exports? */
export function isOfNamespace(checker: ts.TypeChecker, name: ts.Node): boolean {
	const access = name.parent;
	if (!ts.isPropertyAccessExpression(access) || access.name !== name || !isPath(access.expression)) return false;
	const declarations = checker.getSymbolAtLocation(name)?.declarations ?? [];
	return declarations.length > 0 && declarations.every((d) => isInNamespace(d) && !d.getSourceFile().isDeclarationFile);
}

/** Declared right in the body of a namespace. */
function isInNamespace(declaration: ts.Node): boolean {
	const named = ts.isBindingElement(declaration) ? ts.walkUpBindingElementsAndPatterns(declaration) : declaration;
	const n = ts.isVariableDeclaration(named) ? named.parent.parent : named;
	return n.parent !== undefined && ts.isModuleBlock(n.parent);
}

/** Has it anything that there is at run time? */
export function isInstantiated(node: ts.ModuleDeclaration): boolean {
	const { body } = node;
	if (body === undefined) return false;
	if (ts.isModuleDeclaration(body)) return isInstantiated(body);
	if (!ts.isModuleBlock(body)) return false;
	return body.statements.some((s) =>
		ts.isModuleDeclaration(s) ? isInstantiated(s) : !ts.isInterfaceDeclaration(s) && !ts.isTypeAliasDeclaration(s),
	);
}
