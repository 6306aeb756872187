// Classes as arguments of console.log: `[class Dog extends Animal]`, where nothing of their own shows beside it.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../../nodes.ts";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { hasModifier, isDecorated } from "../../../syntax.ts";
import { extendedBy, isStatic } from "../../../types/classes/classes.ts";
import type { Context } from "../../context.ts";

/** The text of a class that stands there by its name; null for anything else. */
export function classShown(cx: Context, node: ts.Expression): Expr | null {
	const declared = ts.isIdentifier(node) ? cx.declarationOf(node) : undefined;
	if (declared === undefined || !ts.isClassDeclaration(declared) || declared.name === undefined) return null;
	if (isDecorated(declared) || declared.members.some(mayShow) || !keepsToItself(cx, declared, declared.name))
		return null;
	const base = extendedBy(declared)?.expression;
	if (base === undefined) return py.str(`[class ${declared.name.text}]`);
	const of = ts.isIdentifier(base) ? cx.declarationOf(base) : undefined;
	const isKnown = of !== undefined && (ts.isClassDeclaration(of) || of.getSourceFile().isDeclarationFile);
	return isKnown ? py.str(`[class ${declared.name.text} extends ${base.getText()}]`) : null;
}

/** A static field, a block that may store to one, or a name of its own. */
function mayShow(member: ts.ClassElement): boolean {
	if (ts.isClassStaticBlockDeclaration(member) || ts.isIndexSignatureDeclaration(member)) return true;
	if (!isStatic(member)) return false;
	return (
		ts.isPropertyDeclaration(member) ||
		member.name === undefined ||
		!ts.isIdentifier(member.name) ||
		member.name.text === "name"
	);
}

/** Is it only asked for what it has, made objects of and printed? Elsewhere it might get fields. */
function keepsToItself(cx: Context, declared: ts.ClassDeclaration, name: ts.Identifier): boolean {
	if (declared.getSourceFile() !== cx.file || hasModifier(declared, ts.SyntaxKind.ExportKeyword)) return false;
	const symbol = cx.symbolOf(name);
	const isFine = ({ parent }: ts.Identifier): boolean =>
		ts.isNewExpression(parent) ||
		ts.isExpressionWithTypeArguments(parent) ||
		ts.isTypeNode(parent) ||
		(ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) ||
		(ts.isPropertyAccessExpression(parent) &&
			ts.isCallExpression(parent.parent) &&
			parent.parent.expression === parent) ||
		(ts.isCallExpression(parent) && /^console\.\w+$/.test(parent.expression.getText()));
	return nodesOfKind<ts.Identifier>(cx.file, ts.SyntaxKind.Identifier).every(
		(node) => node === name || node.text !== name.text || !cx.isUseOf(node, symbol) || isFine(node),
	);
}
