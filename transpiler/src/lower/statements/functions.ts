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
	const callees = new Callees(cx, nodes);
	const pending = new Set<ts.Node>(callees.functions);
	const place = (node: ts.Statement): void => {
		if (ts.isFunctionDeclaration(node)) {
			if (!pending.delete(node) && order.includes(node)) return;
			order.push(node);
			return;
		}
		if (pending.size > 0) for (const needed of callees.runBy(node)) if (pending.has(needed)) place(needed);
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

/** Which of the functions of a block its statements may run, directly or through functions and classes of the block. */
class Callees {
	/** Those with a body, by their symbols, and the block's classes. */
	private readonly declared = new Map<ts.Symbol, ts.FunctionDeclaration | ts.ClassDeclaration>();
	private readonly names = new Set<string>();
	/** What each of them names. */
	private readonly named = new Map<ts.Node, ReadonlySet<ts.Node>>();
	private readonly cx: Context;

	constructor(cx: Context, nodes: readonly ts.Statement[]) {
		this.cx = cx;
		for (const node of nodes) {
			const isMade = (ts.isFunctionDeclaration(node) && node.body !== undefined) || ts.isClassDeclaration(node);
			const symbol = isMade && node.name !== undefined ? cx.symbolOf(node.name) : undefined;
			if (symbol !== undefined && isMade) {
				this.declared.set(symbol, node);
				this.names.add((node.name as ts.Identifier).text);
			}
		}
	}

	get functions(): readonly ts.FunctionDeclaration[] {
		return [...this.declared.values()].filter(ts.isFunctionDeclaration);
	}

	runBy(node: ts.Statement): readonly ts.FunctionDeclaration[] {
		const found = new Set<ts.Node>();
		const visit = (n: ts.Node): void => {
			if (found.has(n)) return;
			found.add(n);
			for (const other of this.namedIn(n)) visit(other);
		};
		for (const part of ts.isClassDeclaration(node) ? runAtDefinition(node) : [node])
			for (const other of this.namedIn(part)) visit(other);
		return [...found].filter(ts.isFunctionDeclaration).sort((a, b) => a.pos - b.pos);
	}

	/** A class's or a closure's body runs later, but may run in this very statement: what it names counts too. */
	private namedIn(node: ts.Node): ReadonlySet<ts.Node> {
		const known = this.named.get(node);
		if (known !== undefined) return known;
		const found = new Set<ts.Node>();
		const visit = (n: ts.Node): void => {
			if (ts.isIdentifier(n) && this.names.has(n.text)) {
				const symbol = valueSymbol(this.cx.checker, n);
				const declared = symbol === undefined ? undefined : this.declared.get(symbol);
				if (declared !== undefined) found.add(declared);
			}
			ts.forEachChild(n, visit);
		};
		visit(node);
		this.named.set(node, found);
		return found;
	}
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
