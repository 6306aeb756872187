// import, export.

import { ts } from "ts-morph";
import type { PythonImport } from "../../program/modules.ts";
import type { Stmt } from "../../python/ast.ts";
import { KEYWORDS } from "../../python/names.ts";
import type { Context } from "../context.ts";

export function lowerImport(cx: Context, node: ts.ImportDeclaration): void {
	if (ts.isStringLiteral(node.moduleSpecifier) && node.moduleSpecifier.text === "tsmpy/board") return;
	const clause = node.importClause;
	if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return;
	const from = resolve(cx, node.moduleSpecifier);
	if (from === null) return;
	if (clause === undefined) {
		cx.push(unused(wholeModule(from, null)));
		return;
	}
	if (clause.name !== undefined) cx.refuse(clause.name, "TSM1001", "A default import");
	const bindings = clause.namedBindings;
	if (bindings === undefined) return;
	if (ts.isNamespaceImport(bindings)) {
		const made = wholeModule(from, cx.nameAt(bindings.name));
		if (isUsed(cx, bindings.name)) cx.push(made);
		else if (isNeeded(cx, bindings.name)) cx.push(unused(made));
		return;
	}
	const names = bindings.elements
		.filter((e) => !e.isTypeOnly && isValue(cx, e.name) && isNeeded(cx, e.name))
		.map((e) => imported(cx, e));
	const made: Stmt = { k: "from", module: from.module, names };
	const isIdle = names.some(
		(n) => n.as === null && !bindings.elements.some((e) => cx.nameAt(e.name) === n.name && isUsed(cx, e.name)),
	);
	if (names.length > 0) cx.push(isIdle ? unused(made) : made);
}

/** Python's linters ask who uses it: other modules do, or its import is what matters. */
function unused(s: Stmt): Stmt {
	return { ...s, trailing: "noqa: F401" };
}

function isUsed(cx: Context, name: ts.Identifier): boolean {
	const symbol = cx.symbolOf(name);
	return symbol !== undefined && cx.scopes.isUsed(symbol, name, false);
}

function resolve(cx: Context, specifier: ts.Expression): PythonImport | null {
	const from = cx.facts.modules.resolveImport(specifier);
	if (from === null) cx.refuse(specifier, "TSM3005", specifier.getText());
	else if (from.module.split(".").some((part) => KEYWORDS.has(part) || /[^A-Za-z0-9_]/.test(part)))
		cx.refuse(specifier, "TSM3006", from.module);
	return from;
}

function imported(cx: Context, e: ts.ImportSpecifier): { name: string; as: string | null } {
	const name = (e.propertyName ?? e.name).text;
	checkFixed(cx, e.name);
	const as = cx.nameAt(e.name);
	// `import x as x` is how Python says that others may take it from here
	return { name, as: as !== name || isExported(cx, e.name) ? as : null };
}

function isExported(cx: Context, name: ts.Identifier): boolean {
	const symbol = cx.symbolOf(name);
	return symbol !== undefined && cx.scopes.isUsed(symbol, name, true) && !isUsed(cx, name);
}

/** `from a import x` keeps the value that x had then. */
function checkFixed(cx: Context, name: ts.Identifier): void {
	const symbol = cx.symbolOf(name);
	if (symbol === undefined) return;
	const target = symbol.flags & ts.SymbolFlags.Alias ? cx.checker.getAliasedSymbol(symbol) : symbol;
	if (cx.facts.assignments.isReassigned(target)) cx.refuse(name, "TSM3004", name.text);
}

function isValue(cx: Context, name: ts.Identifier): boolean {
	const symbol = cx.symbolOf(name);
	if (symbol === undefined) return false;
	const target = symbol.flags & ts.SymbolFlags.Alias ? cx.checker.getAliasedSymbol(symbol) : symbol;
	return (target.flags & ts.SymbolFlags.Value) !== 0 && (target.flags & ts.SymbolFlags.ConstEnum) === 0;
}

/** As TypeScript does: what is used as a type only is left out, unless `verbatimModuleSyntax` says that it stays. */
function isNeeded(cx: Context, name: ts.Identifier): boolean {
	if (cx.facts.loaded.options.verbatimModuleSyntax === true) return true;
	const symbol = cx.symbolOf(name);
	return symbol !== undefined && cx.scopes.isUsed(symbol, name, true);
}

/** `import time`, `from . import gwconfig`, `from nowlink import ring as r`. */
function wholeModule(from: PythonImport, as: string | null): Stmt {
	const parts = /^(\.*)(.*?)([^.]+)$/.exec(from.module);
	const [dots = "", path = "", last = from.module] = parts?.slice(1) ?? [];
	if (dots === "" && (path === "" || as === null))
		return { k: "import", module: from.module, as: as === last ? null : as };
	return {
		k: "from",
		module: dots + path.replace(/\.$/, ""),
		names: [{ name: last, as: as === null || as === last ? null : as }],
	};
}

export function lowerExport(cx: Context, node: ts.ExportDeclaration): void {
	if (node.isTypeOnly) return;
	const clause = node.exportClause;
	if (node.moduleSpecifier === undefined) {
		if (clause === undefined || !ts.isNamedExports(clause)) return;
		for (const e of clause.elements)
			if (e.propertyName !== undefined) cx.refuse(e, "TSM1001", "An export under another name");
		return;
	}
	const from = resolve(cx, node.moduleSpecifier);
	if (from === null) return;
	if (clause === undefined)
		cx.push({ k: "from", module: from.module, names: [{ name: "*", as: null }], trailing: "noqa: F403" });
	else if (ts.isNamespaceExport(clause)) cx.push(unused(wholeModule(from, clause.name.text)));
	else {
		const names = clause.elements
			.filter((e) => !e.isTypeOnly && isExportedValue(cx, e))
			.map((e) => ({ name: (e.propertyName ?? e.name).text, as: e.name.text }));
		if (names.length > 0) cx.push({ k: "from", module: from.module, names });
	}
}

function isExportedValue(cx: Context, e: ts.ExportSpecifier): boolean {
	const symbol = cx.checker.getExportSpecifierLocalTargetSymbol(e) ?? cx.symbolOf(e.name);
	if (symbol === undefined) return false;
	const target = symbol.flags & ts.SymbolFlags.Alias ? cx.checker.getAliasedSymbol(symbol) : symbol;
	if (cx.facts.assignments.isReassigned(target)) cx.refuse(e.name, "TSM3004", e.name.text);
	return (target.flags & ts.SymbolFlags.Value) !== 0;
}
