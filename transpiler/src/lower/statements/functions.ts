// Function declarations.

import { ts } from "ts-morph";
import { valueSymbol } from "../../syntax.ts";
import { isStatic } from "../../types/classes/classes.ts";
import type { Context } from "../context.ts";
import { bindFunction, boundCaptures } from "../expressions/closures.ts";
import { madeCallable } from "../functions/callable-objects.ts";
import { lowerFunction } from "../functions/functions.ts";
import { DEFAULT, exportDefault } from "./exports.ts";

export function lowerFunctionDeclaration(cx: Context, node: ts.FunctionDeclaration): void {
	if (node.body === undefined) return;
	const name = node.name === undefined ? DEFAULT : cx.nameAt(node.name);
	bindFunction(cx, name, lowerFunction(cx, node, null), boundCaptures(cx, node));
	if (node.name !== undefined) madeCallable(cx, node.name);
	exportDefault(cx, node, name);
}

/** A function can be called before its line in TypeScript: then its definition comes before the statement that does. */
export function hoisted(cx: Context, nodes: readonly ts.Statement[]): ts.Statement[] {
	const order: ts.Statement[] = [];
	const pending = new Map<ts.Symbol, ts.FunctionDeclaration>();
	for (const node of nodes)
		if (ts.isFunctionDeclaration(node) && node.name !== undefined && node.body !== undefined) {
			const symbol = cx.symbolOf(node.name);
			if (symbol !== undefined) pending.set(symbol, node);
		}
	const place = (node: ts.Statement): void => {
		if (ts.isFunctionDeclaration(node)) {
			const symbol = node.name === undefined ? undefined : cx.symbolOf(node.name);
			if (symbol !== undefined && pending.get(symbol) === node) pending.delete(symbol);
			else if (order.includes(node)) return;
			order.push(node);
			return;
		}
		for (const needed of neededNow(cx, node, pending)) place(needed);
		order.push(node);
	};
	for (const node of importsFirst(nodes)) if (!order.includes(node)) place(node);
	return order;
}

/** A module's imports run before the rest of it, wherever they stand. */
function importsFirst(nodes: readonly ts.Statement[]): readonly ts.Statement[] {
	const isImport = (n: ts.Statement): boolean =>
		ts.isImportDeclaration(n) || (ts.isExportDeclaration(n) && n.moduleSpecifier !== undefined);
	const last = nodes.findLastIndex(isImport);
	const isInPlace = nodes.slice(0, last).every(isImport);
	return isInPlace ? nodes : [...nodes.filter(isImport), ...nodes.filter((n) => !isImport(n))];
}

/** Functions not defined yet that the statement may run, directly or through functions that it calls. */
function neededNow(
	cx: Context,
	node: ts.Node,
	pending: ReadonlyMap<ts.Symbol, ts.FunctionDeclaration>,
): ts.FunctionDeclaration[] {
	const found = new Set<ts.FunctionDeclaration>();
	const visit = (n: ts.Node): void => {
		if (ts.isIdentifier(n)) {
			const symbol = valueSymbol(cx.checker, n);
			const declared = symbol === undefined ? undefined : pending.get(symbol);
			if (declared !== undefined && !found.has(declared)) {
				found.add(declared);
				visit(declared);
			}
		}
		// A class's or a closure's body runs later, but may run in this very statement: what it names is needed too.
		ts.forEachChild(n, visit);
	};
	if (pending.size > 0) for (const part of ts.isClassDeclaration(node) ? runAtDefinition(node) : [node]) visit(part);
	return [...found].sort((a, b) => a.pos - b.pos);
}

/** A class's methods run later; its base, its decorators, its members' computed names, its static fields and its static blocks where it is defined. */
function runAtDefinition(node: ts.ClassDeclaration): ts.Node[] {
	const ofMembers = node.members.flatMap((m): readonly ts.Node[] => {
		if (ts.isClassStaticBlockDeclaration(m) || (ts.isPropertyDeclaration(m) && isStatic(m))) return [m];
		const decorators = (ts.canHaveDecorators(m) && ts.getDecorators(m)) || [];
		return m.name !== undefined && ts.isComputedPropertyName(m.name) ? [...decorators, m.name] : decorators;
	});
	return [...(ts.getDecorators(node) ?? []), ...(node.heritageClauses ?? []), ...ofMembers];
}
