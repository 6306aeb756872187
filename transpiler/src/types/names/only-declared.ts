// `declare const DEBUG: boolean`: what the program says somebody else has. Nobody has it where the program runs alone.

import { ts } from "ts-morph";
import { hasModifier } from "../../syntax.ts";

/**
 * Is every declaration of the value one of the program's own that has `declare` before it, or around it? What Python itself
 * has under such a name is on the board: `declare function __import__(name: string): unknown`.
 */
export function isOnlyDeclared(symbol: ts.Symbol): boolean {
	if (/^__\w+__$/.test(ts.unescapeLeadingUnderscores(symbol.escapedName))) return false;
	const values = (symbol.declarations ?? []).filter(
		(d) => !ts.isInterfaceDeclaration(d) && !ts.isTypeAliasDeclaration(d),
	);
	return values.length > 0 && values.every((d) => declaredAround(d) !== null);
}

/** The namespace that is only declared and has the member, or null: `Config.level` of `declare namespace Config`. */
export function declaredNamespace(member: ts.Symbol): ts.ModuleDeclaration | null {
	const around = isOnlyDeclared(member) ? declaredAround(member.declarations?.[0]) : null;
	return around !== null && ts.isModuleDeclaration(around) ? around : null;
}

/** Global variables are another matter: `declare global` says what the program itself puts there. */
function declaredAround(declaration: ts.Node | undefined): ts.Node | null {
	if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return null;
	const outer = ts.findAncestor(declaration, (n) => hasModifier(n, ts.SyntaxKind.DeclareKeyword)) ?? null;
	if (outer === null || ts.isPropertyDeclaration(outer)) return null;
	const isOther = ts.isModuleDeclaration(outer) && (!ts.isIdentifier(outer.name) || outer.name.text === "global");
	return isOther ? null : outer;
}
