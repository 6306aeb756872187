// MicroPython's stack on a computer ends after some 200 calls within calls. Where a program's functions call themselves,
// what it does goes into a function that is run on a stack of its own, with room for as many as JavaScript has.

import { ts } from "ts-morph";
import type { Expr, Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import type { Facts } from "../../types/facts.ts";
import { hasRecursion } from "../../types/functions/recursions.ts";
import type { Context } from "../context.ts";

/** May the file be where a program begins that calls deeply, and that runs on a computer? */
export function callsDeeply({ facts, file }: Context): boolean {
	const known = answers.get(facts)?.get(file);
	if (known !== undefined) return known;
	const found = mayCallDeeply(facts, file);
	const ofFacts = answers.get(facts) ?? new Map<ts.SourceFile, boolean>();
	answers.set(facts, ofFacts.set(file, found));
	return found;
}

const answers = new WeakMap<Facts, Map<ts.SourceFile, boolean>>();

function mayCallDeeply(facts: Facts, file: ts.SourceFile): boolean {
	if (facts.loaded.target !== "unix" || !facts.isEntry(file)) return false;
	const world = facts.worldOf(file);
	return !world.some((f) => f.statements.some(isOfBoard)) && hasRecursion(world);
}

/** `import ... from "machine"`: a program for a board, whose stack is what it is. */
function isOfBoard(node: ts.Statement): boolean {
	if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return false;
	return !/^(\.|node:)/.test(node.moduleSpecifier.text);
}

/** Functions, classes and constants that stand first stay where they are. */
export function onDeepStack(cx: Context, statements: readonly Stmt[]): readonly Stmt[] {
	const first = statements.findIndex((s) => !isDefinition(s));
	if (first < 0) return statements;
	const done = statements.slice(first);
	if (done.every((s) => s.k === "comment" || s.k === "pass")) return statements;
	const stored = new Set<string>();
	for (const s of done) collectStored(s, stored);
	const name = cx.temp("_main");
	const names: Stmt[] = stored.size === 0 ? [] : [{ k: "global", names: [...stored].sort() }];
	const main: Stmt = { k: "def", name, params: [], body: [...names, ...done], decorators: [], isAsync: false };
	return [...statements.slice(0, first), main, py.exprStmt(py.call(cx.helper("_deep"), [py.name(name)]))];
}

function isDefinition(s: Stmt): boolean {
	if (s.k === "assign") return py.isConstant(s.value) || isConst(s.value);
	return ["def", "class", "comment", "raw", "import", "from"].includes(s.k);
}

function isConst(e: Expr): boolean {
	return e.k === "call" && e.func.k === "name" && e.func.id === "const";
}

/** The module's names that the statement stores into. */
function collectStored(node: Stmt | Expr, into: Set<string>): void {
	switch (node.k) {
		case "def":
		case "class":
			into.add(node.name);
			return;
		case "lambda":
			return;
		case "import":
			into.add(node.as ?? (node.module.split(".")[0] as string));
			return;
		case "from":
			for (const n of node.names) into.add(n.as ?? n.name);
			return;
		case "walrus":
			into.add(node.name);
			break;
		case "assign":
			for (const t of node.targets) collectTarget(t, into);
			break;
		case "augment":
		case "for":
		case "del":
			collectTarget(node.target, into);
			break;
		case "try":
			for (const h of node.handlers) if (h.name !== null) into.add(h.name);
			break;
		default:
			break;
	}
	for (const part of Object.values(node)) collectIn(part, into);
}

function collectIn(part: unknown, into: Set<string>): void {
	if (part === null || typeof part !== "object") return;
	if (Array.isArray(part)) for (const p of part) collectIn(p, into);
	else if ("k" in part) collectStored(part as Stmt | Expr, into);
	else for (const p of Object.values(part)) collectIn(p, into);
}

function collectTarget(target: Expr, into: Set<string>): void {
	// a pattern may stand as its text: `(k, v)`
	if (target.k === "name") for (const [n] of target.id.matchAll(/\w+/g)) into.add(n);
	else if (target.k === "tuple" || target.k === "list") for (const t of target.items) collectTarget(t, into);
	else if (target.k === "star") collectTarget(target.value, into);
}
