// import, export.

import { ts } from "ts-morph";
import type { PythonImport } from "../../program/modules.ts";
import type { Stmt } from "../../python/ast.ts";
import { KEYWORDS, pythonName } from "../../python/names.ts";
import type { Context } from "../context.ts";
import { hasEffects, isInlined } from "../names/imported-constants.ts";
import { DEFAULT, exportUnder } from "./exports.ts";

export function lowerImport(cx: Context, node: ts.ImportDeclaration): void {
	if (ts.isStringLiteral(node.moduleSpecifier) && node.moduleSpecifier.text === "tsmpy/board") return;
	const clause = node.importClause;
	if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return;
	const from = resolve(cx, node.moduleSpecifier);
	if (from === null) return;
	if (clause === undefined) {
		if (!isRunBefore(node)) cx.push(unused(wholeModule(from, null)));
		return;
	}
	if (clause.name !== undefined && from.file === null) cx.refuse(clause.name, "TSM1001", "A default import");
	const bindings = clause.namedBindings;
	if (bindings !== undefined && ts.isNamespaceImport(bindings)) importWhole(cx, bindings, from);
	importNames(cx, clause, from, cx.facts.importCycles.isLate(node));
}

/** @param isLate has the module, while this one runs, not declared yet what it exports? */
function importNames(cx: Context, clause: ts.ImportClause, from: PythonImport, isLate: boolean): void {
	const bindings = clause.namedBindings;
	const elements = bindings !== undefined && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
	const wanted = [...(clause.name === undefined ? [] : [clause]), ...elements].filter(
		(e): e is Imported => !isTypeOnly(e) && e.name !== undefined && isValue(cx, e.name) && isNeeded(cx, e.name),
	);
	const kept = wanted.filter((e) => !isInlined(cx, e.name));
	const isGone = kept.length === 0 && wanted.length > 0;
	if (isGone && from.file !== null && hasEffects(cx, from.file)) cx.push(unused(wholeModule(from, null)));
	const live = kept.filter((e) => isLate || isReassigned(cx, e.name));
	if (from.file !== null && live.length > 0) readThrough(cx, live, from);
	const names = kept.filter((e) => from.file === null || !live.includes(e)).map((e) => imported(cx, e));
	const made: Stmt = { k: "from", module: from.module, names };
	const isIdle = names.some(
		(n) => n.as === null && !wanted.some((e) => cx.nameAt(e.name) === n.name && isUsed(cx, e.name)),
	);
	if (names.length > 0) cx.push(isIdle ? unused(made) : made);
}

/** `import * as ns from "./x"` */
function importWhole(cx: Context, node: ts.NamespaceImport, from: PythonImport): void {
	const made = wholeModule(from, cx.nameAt(node.name));
	if (isUsed(cx, node.name)) cx.push(made);
	else if (isNeeded(cx, node.name)) cx.push(unused(made));
}

/** A module runs once: a second `import "./x"` does nothing. */
function isRunBefore(node: ts.ImportDeclaration): boolean {
	const text = node.moduleSpecifier.getText();
	return node
		.getSourceFile()
		.statements.some(
			(s) =>
				ts.isImportDeclaration(s) &&
				s.pos < node.pos &&
				s.importClause === undefined &&
				s.moduleSpecifier.getText() === text,
		);
}

type Imported = (ts.ImportSpecifier | ts.ImportClause) & { readonly name: ts.Identifier };

function isTypeOnly(e: ts.ImportSpecifier | ts.ImportClause): boolean {
	return ts.isImportSpecifier(e) && e.isTypeOnly;
}

/** What its module stores to again, or has not declared yet, is read through the module, wherever it is used. */
function readThrough(cx: Context, live: readonly Imported[], from: PythonImport): void {
	const held = cx.temp(`_${from.module.split(".").at(-1) ?? ""}`);
	cx.push(wholeModule(from, held));
	for (const e of live) {
		const symbol = cx.symbolOf(e.name);
		if (symbol !== undefined) cx.scopes.rename(symbol, `${held}.${importedName(e)}`);
	}
}

function importedName(e: Imported): string {
	return ts.isImportClause(e) ? DEFAULT : pythonName((e.propertyName ?? e.name).text);
}

function isReassigned(cx: Context, name: ts.ModuleExportName): boolean {
	const symbol = cx.symbolOf(name);
	return symbol !== undefined && isStoredAgain(cx, symbol);
}

function isStoredAgain(cx: Context, symbol: ts.Symbol): boolean {
	return cx.facts.assignments.isReassigned(targetOf(cx, symbol));
}

function targetOf(cx: Context, symbol: ts.Symbol): ts.Symbol {
	return symbol.flags & ts.SymbolFlags.Alias ? cx.checker.getAliasedSymbol(symbol) : symbol;
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
	else if (from.module.split(".").some((part) => KEYWORDS.has(part) || /^\d|[^A-Za-z0-9_]/.test(part)))
		cx.refuse(specifier, "TSM3006", from.module);
	return from;
}

function imported(cx: Context, e: Imported): { name: string; as: string | null } {
	const name = importedName(e);
	const as = cx.nameAt(e.name);
	// `import x as x` is how Python says that others may take it from here
	return { name, as: as !== name || isExported(cx, e.name) ? as : null };
}

function isExported(cx: Context, name: ts.Identifier): boolean {
	const symbol = cx.symbolOf(name);
	return symbol !== undefined && cx.scopes.isUsed(symbol, name, true) && !isUsed(cx, name);
}

function isValue(cx: Context, name: ts.Identifier): boolean {
	const symbol = cx.symbolOf(name);
	if (symbol === undefined) return false;
	const target = targetOf(cx, symbol);
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
		for (const e of clause.elements) if (!node.isTypeOnly) exportUnder(cx, e);
		return;
	}
	const from = resolve(cx, node.moduleSpecifier);
	if (from === null) return;
	if (clause === undefined) {
		refuseStoredAgain(cx, node.moduleSpecifier);
		cx.push({ k: "from", module: from.module, names: [{ name: "*", as: null }], trailing: "noqa: F403" });
	} else if (ts.isNamespaceExport(clause)) cx.push(unused(wholeModule(from, clause.name.text)));
	else {
		const names = clause.elements
			.filter((e) => !e.isTypeOnly && isExportedValue(cx, e))
			.map((e) => ({ name: pythonName((e.propertyName ?? e.name).text), as: pythonName(e.name.text) }));
		const made: Stmt = { k: "from", module: from.module, names };
		// under its own name, `x as x` says that it is for others
		if (names.length > 0) cx.push(names.every((n) => n.name === n.as) ? made : unused(made));
	}
}

/** `export *`: who imports from here would keep what was there when this module was run. */
function refuseStoredAgain(cx: Context, specifier: ts.Expression): void {
	const module = cx.checker.getSymbolAtLocation(specifier);
	const stored = module === undefined ? [] : cx.checker.getExportsOfModule(module);
	const found = stored.find((symbol) => isStoredAgain(cx, symbol));
	if (found !== undefined) cx.refuse(specifier, "TSM3004", found.name);
}

function isExportedValue(cx: Context, e: ts.ExportSpecifier): boolean {
	const symbol = cx.checker.getExportSpecifierLocalTargetSymbol(e) ?? cx.symbolOf(e.name);
	if (symbol === undefined) return false;
	if (isStoredAgain(cx, symbol)) cx.refuse(e.name, "TSM3004", e.name.text);
	return (targetOf(cx, symbol).flags & ts.SymbolFlags.Value) !== 0;
}
