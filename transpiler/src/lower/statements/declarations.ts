// enum, delete.

import { ts } from "ts-morph";
import * as py from "../../python/build.ts";
import { hasModifier } from "../../syntax.ts";
import type { Context } from "../context.ts";
import { recordKey } from "../keys.ts";
import { lowerExpr } from "../recursion.ts";
import { checkExportedName } from "./variables.ts";

/** Members are constants wherever they are used; the enum itself is left out unless other modules may ask for it. */
export function lowerEnum(cx: Context, node: ts.EnumDeclaration): void {
	for (const member of node.members)
		if (cx.checker.getConstantValue(member) === undefined)
			cx.refuse(member, "TSM1001", "An enum member that is worked out at run time");
	if (hasModifier(node, ts.SyntaxKind.ConstKeyword) || hasModifier(node, ts.SyntaxKind.DeclareKeyword)) return;
	checkExportedName(cx, node.name);
	const symbol = cx.symbolOf(node.name);
	if (symbol === undefined || !hasModifier(node, ts.SyntaxKind.ExportKeyword)) return;
	const body = node.members.map((m) => {
		const value = cx.checker.getConstantValue(m);
		return py.assign(py.name(m.name.getText()), typeof value === "string" ? py.str(value) : py.int(value ?? 0));
	});
	cx.push({ k: "class", name: cx.scopes.nameOf(symbol), base: null, body });
}

/** `delete r.k`, `delete r[k]`: Python's `del` would raise where there is none. */
export function lowerDelete(cx: Context, node: ts.DeleteExpression): void {
	const target = node.expression;
	if (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target)) {
		const kind = cx.facts.kinds.present(target.expression);
		if (kind === "record" || kind === "dict") {
			const object = lowerExpr(cx, target.expression);
			const key = ts.isPropertyAccessExpression(target)
				? py.str(target.name.text)
				: recordKey(cx, target.argumentExpression);
			cx.push(py.exprStmt(py.method(object, "pop", [key, py.NONE])));
			return;
		}
	}
	cx.refuse(node, "TSM1001", "`delete` of anything but a record's entry");
}
