// Enums: members are constants wherever they are used; the object is there only if the program asks for it.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare, hasModifier } from "../../syntax.ts";
import type { Context } from "../context.ts";
import { enumConstant } from "../expressions/literals.ts";
import { lowerExpr } from "../recursion.ts";

export function lowerEnum(cx: Context, node: ts.EnumDeclaration): void {
	if (hasModifier(node, ts.SyntaxKind.ConstKeyword) || hasModifier(node, ts.SyntaxKind.DeclareKeyword)) return;
	const symbol = cx.symbolOf(node.name);
	if (symbol === undefined) return;
	const parts = (symbol.declarations ?? []).filter(ts.isEnumDeclaration);
	const isObject = cx.facts.enums.isObject(symbol);
	if (isObject && parts.length < (symbol.declarations?.length ?? 0) && isListed(cx, symbol)) {
		cx.refuse(node.name, "TSM1001", "An enum, or a namespace, that is declared in parts");
		return;
	}
	const isFirst = parts[0] === node;
	const name = py.name(cx.scopes.nameOf(symbol));
	if (isObject) lowerEnumObject(cx, node, name, isFirst);
	else if (isFirst && hasModifier(node, ts.SyntaxKind.ExportKeyword))
		lowerConstants(cx, parts, cx.scopes.nameOf(symbol));
}

/** Is more done with it than to ask for one of its members? A namespace of its name has more of them. */
function isListed(cx: Context, symbol: ts.Symbol): boolean {
	return nodesOfKind<ts.Identifier>(cx.file, ts.SyntaxKind.Identifier).some((node) => {
		if (node.text !== symbol.name || !cx.isUseOf(node, symbol)) return false;
		const outer = node.parent;
		const isOwner =
			(ts.isPropertyAccessExpression(outer) || ts.isElementAccessExpression(outer)) && outer.expression === node;
		return !isOwner && !ts.isPartOfTypeNode(node) && !ts.isEnumDeclaration(outer) && !ts.isModuleDeclaration(outer);
	});
}

/** For Python's other modules, which ask for `E.A` too. */
function lowerConstants(cx: Context, parts: readonly ts.EnumDeclaration[], name: string): void {
	const members = parts.flatMap((part) => [...part.members]);
	const body = members.map((m) => py.assign(py.name(m.name.getText()), enumConstant(cx, m) ?? py.NONE));
	cx.push({ k: "class", name, base: null, body });
}

/** As JavaScript has it: from the names to the values and, of numbers, back; whoever lists it puts whole numbers first. */
function lowerEnumObject(cx: Context, node: ts.EnumDeclaration, name: Expr, isFirst: boolean): void {
	const firstComputed = node.members.findIndex((m) => enumConstant(cx, m) === null);
	const known = firstComputed < 0 ? node.members : node.members.slice(0, firstComputed);
	const entries = new Map<string, Expr>();
	for (const m of known) {
		const value = cx.checker.getConstantValue(m);
		entries.set(memberText(m), enumConstant(cx, m) ?? py.NONE);
		if (typeof value === "number") entries.set(String(value), py.str(memberText(m)));
	}
	const pairs = [...entries].map(([key, value]) => py.tuple([py.str(key), value]));
	if (isFirst) cx.push(py.assign(name, py.call(cx.boardName("collections", "OrderedDict"), [py.list(pairs)])));
	else cx.push(py.exprStmt(py.method(name, "update", [py.list(pairs)])));
	for (const m of node.members.slice(known.length)) lowerLater(cx, m, name);
}

/** A member that is worked out when the program runs, which is a number by its type or of type any, or one behind such. */
function lowerLater(cx: Context, member: ts.EnumMember, name: Expr): void {
	const constant = enumConstant(cx, member);
	if (constant === null && member.initializer === undefined) return;
	const text = py.str(memberText(member));
	const at = py.index(name, text);
	cx.push(py.assign(at, constant ?? lowerExpr(cx, member.initializer as ts.Expression)));
	const value = cx.checker.getConstantValue(member);
	if (typeof value === "number") cx.push(py.assign(py.index(name, py.str(String(value))), text));
	const kind = cx.facts.kinds.only(member.initializer ?? member.name);
	if (constant !== null || kind === "str" || isWrittenText(member.initializer)) return;
	cx.push(py.assign(py.index(name, py.call(cx.helper(kind === "number" ? "_number_text" : "_text_of"), [at])), text));
}

/** From a text that stands there, whatever its type is said to be, TypeScript has no way back to the name. */
function isWrittenText(node: ts.Expression | undefined): boolean {
	if (node === undefined) return false;
	const inner = bare(node);
	if (!ts.isBinaryExpression(inner)) return ts.isStringLiteralLike(inner) || ts.isTemplateExpression(inner);
	if (inner.operatorToken.kind !== ts.SyntaxKind.PlusToken) return false;
	return isWrittenText(inner.left) || isWrittenText(inner.right);
}

function memberText(member: ts.EnumMember): string {
	return ts.isIdentifier(member.name) || ts.isStringLiteralLike(member.name) ? member.name.text : member.name.getText();
}
