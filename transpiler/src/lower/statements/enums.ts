// Enums: members are constants wherever they are used; the object is there only if the program asks for it.

import { ts } from "ts-morph";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { hasModifier } from "../../syntax.ts";
import type { Context } from "../context.ts";
import { enumConstant } from "../expressions/literals.ts";
import { lowerExpr } from "../recursion.ts";

export function lowerEnum(cx: Context, node: ts.EnumDeclaration): void {
	if (hasModifier(node, ts.SyntaxKind.ConstKeyword) || hasModifier(node, ts.SyntaxKind.DeclareKeyword)) return;
	const symbol = cx.symbolOf(node.name);
	if (symbol === undefined) return;
	if ((symbol.declarations?.length ?? 0) > 1) {
		cx.refuse(node.name, "TSM1001", "An enum, or a namespace, that is declared in parts");
		return;
	}
	const name = py.name(cx.scopes.nameOf(symbol));
	if (cx.facts.enums.isObject(symbol)) lowerEnumObject(cx, node, name);
	else if (hasModifier(node, ts.SyntaxKind.ExportKeyword)) lowerConstants(cx, node, cx.scopes.nameOf(symbol));
}

/** For Python's other modules, which ask for `E.A` too. */
function lowerConstants(cx: Context, node: ts.EnumDeclaration, name: string): void {
	const body = node.members.map((m) => py.assign(py.name(m.name.getText()), enumConstant(cx, m) ?? py.NONE));
	cx.push({ k: "class", name, base: null, body });
}

/** As JavaScript has it: from the names to the values and, of numbers, back; whoever lists it puts whole numbers first. */
function lowerEnumObject(cx: Context, node: ts.EnumDeclaration, name: Expr): void {
	const firstComputed = node.members.findIndex((m) => enumConstant(cx, m) === null);
	const known = firstComputed < 0 ? node.members : node.members.slice(0, firstComputed);
	const entries = new Map<string, Expr>();
	for (const m of known) {
		const value = cx.checker.getConstantValue(m);
		entries.set(memberText(m), enumConstant(cx, m) ?? py.NONE);
		if (typeof value === "number") entries.set(String(value), py.str(memberText(m)));
	}
	const pairs = [...entries].map(([key, value]) => py.tuple([py.str(key), value]));
	cx.push(py.assign(name, py.call(cx.boardName("collections", "OrderedDict"), [py.list(pairs)])));
	for (const m of node.members.slice(known.length)) lowerLater(cx, m, name);
}

/** A member that is worked out when the program runs, which is always a number, or one behind such. */
function lowerLater(cx: Context, member: ts.EnumMember, name: Expr): void {
	const constant = enumConstant(cx, member);
	if (constant === null && member.initializer === undefined) return;
	const text = py.str(memberText(member));
	const at = py.index(name, text);
	cx.push(py.assign(at, constant ?? lowerExpr(cx, member.initializer as ts.Expression)));
	const value = cx.checker.getConstantValue(member);
	if (typeof value === "number") cx.push(py.assign(py.index(name, py.str(String(value))), text));
	if (constant === null && cx.facts.kinds.only(member.initializer as ts.Expression) === "number")
		cx.push(py.assign(py.index(name, py.call(cx.helper("_number_text"), [at])), text));
}

function memberText(member: ts.EnumMember): string {
	return ts.isIdentifier(member.name) || ts.isStringLiteralLike(member.name) ? member.name.text : member.name.getText();
}
