// What a module exports under another name than its own.

import { ts } from "ts-morph";
import * as py from "../../python/build.ts";
import { pythonName } from "../../python/names.ts";
import { hasModifier } from "../../syntax.ts";
import type { Context } from "../context.ts";
import { lowerExpr } from "../recursion.ts";

/** The name under which Python's modules have what TypeScript exports as `default`. */
export const DEFAULT = "default";

/** `export default expression`. */
export function lowerExportAssignment(cx: Context, node: ts.ExportAssignment): void {
	if (node.isExportEquals === true) cx.refuse(node, "TSM1001", "`export =`");
	else if (isTypeOnly(cx, node.expression)) return;
	else cx.push(py.assign(py.name(DEFAULT), lowerExpr(cx, node.expression)));
}

function isTypeOnly(cx: Context, node: ts.Expression): boolean {
	const symbol = ts.isIdentifier(node) ? cx.meantBy(node) : undefined;
	return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Value) === 0;
}

/** A function or class that is exported as `default` has that name too. */
export function exportDefault(cx: Context, node: ts.Statement, name: string): void {
	if (hasModifier(node, ts.SyntaxKind.DefaultKeyword) && name !== DEFAULT)
		cx.push(py.assign(py.name(DEFAULT), py.name(name)));
}

/** `export { a as b }`: a second name, given when the module has run. */
export function exportUnder(cx: Context, e: ts.ExportSpecifier): void {
	const local = cx.checker.getExportSpecifierLocalTargetSymbol(e);
	if (e.isTypeOnly || local === undefined) return;
	const target = local.flags & ts.SymbolFlags.Alias ? cx.checker.getAliasedSymbol(local) : local;
	if ((target.flags & ts.SymbolFlags.Value) === 0) return;
	const [name, exported] = [cx.scopes.nameOf(local), pythonName(e.name.text)];
	if (name === exported) return;
	else if (cx.facts.assignments.isReassigned(target)) cx.refuse(e, "TSM3004", exported);
	else cx.epilogue.push(py.assign(py.name(exported), py.name(name)));
}
