// Members whose names Python cannot have (`from`, `$x`), in a program that may work out by which name it asks for one.

import { ts } from "ts-morph";
import type { Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isStatic } from "../../types/classes/classes.ts";
import { memberKey } from "../../types/names/member-keys.ts";
import type { Context } from "../context.ts";
import { attributeName } from "../names/members.ts";

/** What may ask for a member that no name in the program tells. */
const WORKS_OUT_NAMES = /\b(any|unknown|object|keyof|in|hasOwn)\b|\bObject\.assign\(/;

export function worksOutNames(cx: Context): boolean {
	return cx.says(WORKS_OUT_NAMES);
}

/** After the class: its objects give such members by the names that the program says, too. */
export function aliasSaidNames(cx: Context, node: ts.ClassLikeDeclaration, name: string): Stmt[] {
	const said = [...new Set(node.members.flatMap((m) => namesOf(cx, m)))].filter((n) => attributeName(n) !== n);
	if (said.length === 0 || !cx.facts.standsAlone(cx.file) || !worksOutNames(cx)) return [];
	const names = said.map((n) => ({ name: attributeName(n), value: py.str(n) }));
	return [py.exprStmt(py.call(cx.helper("_said_as"), [py.name(name)], names))];
}

function namesOf(cx: Context, member: ts.ClassElement): string | string[] {
	if (ts.isConstructorDeclaration(member))
		return member.parameters.flatMap((p) =>
			ts.isParameterPropertyDeclaration(p, member) && ts.isIdentifier(p.name) ? [p.name.text] : [],
		);
	if (member.name === undefined || ts.isPrivateIdentifier(member.name) || isStatic(member)) return [];
	return memberKey(cx.checker, member.name) ?? [];
}
