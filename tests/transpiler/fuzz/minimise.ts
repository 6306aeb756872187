// Makes a program that differs smaller, as long as it differs: statements go, loops and conditions give way to what is in
// them, expressions to their parts. Many smaller programs are tried at once, because one type checker serves all.
import { ts } from "ts-morph";
import { removeFolders } from "../../helpers/folder.ts";
import { compareTexts, type Machine } from "../support/compare.ts";
import { type Edit, edited } from "./edit.ts";

const MACHINES: readonly Machine[] = ["unix", "32-bit WebAssembly"];

/** Programs tried at once. */
const BATCH = 60;

/** After so long it is small enough. */
const ENOUGH_MS = 45_000;

/** The smallest program found that still means something else on MicroPython; where that says so by no exception, still by none. */
export async function minimise(source: string): Promise<Different> {
	const whole = (await differing([source], true)).get(0);
	if (whole === undefined) return { source, report: "", isLoud: false };
	let best = whole;
	let waiting = reductions(source);
	const began = Date.now();
	while (waiting.length > 0 && Date.now() - began < ENOUGH_MS) {
		const tried = waiting.splice(0, BATCH);
		const fine = await differing(
			tried.map((edit) => applied(best.source, [edit])),
			whole.isLoud,
		);
		const [single] = fine.values();
		if (single === undefined) continue;
		const edits = tried.filter((_, i) => fine.has(i));
		best = (await together(best, edits)) ?? single;
		waiting = reductions(best.source);
	}
	return best;
}

export interface Different {
	readonly source: string;
	readonly report: string;
	readonly isLoud: boolean;
}

/** What can go can often go with what else can: all of it, or the first half, or a quarter. */
async function together({ source, isLoud }: Different, edits: readonly Edit[]): Promise<Different | null> {
	if (edits.length < 2) return null;
	const parts = [1, 2, 4, 8].map((n) => apart(edits).slice(0, Math.ceil(edits.length / n)));
	const found = await differing(
		parts.map((part) => applied(source, part)),
		isLoud,
	);
	return found.get(Math.min(...found.keys())) ?? null;
}

/** Those that no other one of them, which comes before, has to do with. */
function apart(edits: readonly Edit[]): Edit[] {
	const kept: Edit[] = [];
	for (const edit of edits) if (kept.every((k) => edit.to <= k.from || k.to <= edit.from)) kept.push(edit);
	return kept;
}

function applied(source: string, edits: readonly Edit[]): string {
	return [...edits].sort((a, b) => b.from - a.from).reduce(edited, source);
}

/** Those of the texts that differ, by their place among them. */
async function differing(texts: readonly string[], mayBeLoud: boolean): Promise<Map<number, Different>> {
	const verdicts = await compareTexts(new Map(texts.map((text, i) => [`smaller${i}.ts`, text])), MACHINES);
	removeFolders();
	const found = new Map<number, Different>();
	for (const [i, source] of texts.entries()) {
		const verdict = verdicts.get(`smaller${i}.ts`);
		if (verdict?.kind !== "different" || isEndless(verdict.report)) continue;
		const { report, isLoud } = verdict;
		if (mayBeLoud || !isLoud) found.set(i, { source, report, isLoud });
	}
	return found;
}

/** A smaller program may have lost what ends a loop. */
function isEndless(report: string): boolean {
	return /uncaught (hangs|Error: Script execution timed out)/.test(report);
}

/** What makes the program less, each by itself, that which takes most first. */
function reductions(source: string): Edit[] {
	const file = ts.createSourceFile("program.ts", source, ts.ScriptTarget.ES2022, true);
	const edits = new Map<string, Edit>();
	const visit = (node: ts.Node): void => {
		for (const edit of editsOf(node)) edits.set(`${edit.from} ${edit.to} ${edit.text}`, edit);
		ts.forEachChild(node, visit);
	};
	visit(file);
	const gain = (e: Edit): number => e.to - e.from - e.text.length;
	return [...edits.values()].filter((e) => gain(e) > 0).sort((a, b) => gain(b) - gain(a));
}

function editsOf(node: ts.Node): Edit[] {
	const replace = (text: string): Edit => ({ from: node.getStart(), to: node.getEnd(), text });
	if (ts.isExportDeclaration(node)) return [];
	if (ts.isClassElement(node)) return [replace("")];
	if (ts.isStatement(node) && !ts.isBlock(node))
		return [replace(""), ...insides(node).map((n) => replace(n.getText()))];
	if (ts.isArrayLiteralExpression(node)) return [...node.elements.map(without), ...partsOf(node).map(replace)];
	if (ts.isHeritageClause(node)) return [replace("")];
	if (ts.isExpression(node) && !isFixed(node)) return partsOf(node).map(replace);
	return [];
}

function without(node: ts.Node): Edit {
	const rest = node.getSourceFile().text.slice(node.getEnd());
	return { from: node.getFullStart(), to: node.getEnd() + (/^\s*,/.exec(rest)?.[0].length ?? 0), text: "" };
}

/** What a statement may give way to. */
function insides(node: ts.Statement): ts.Node[] {
	if (ts.isIfStatement(node)) return [node.thenStatement, ...(node.elseStatement ? [node.elseStatement] : [])];
	if (ts.isTryStatement(node)) return [node.tryBlock, ...(node.finallyBlock ? [node.finallyBlock] : [])];
	if (ts.isLabeledStatement(node) || ts.isIterationStatement(node, false)) return [node.statement];
	if (ts.isSwitchStatement(node)) return node.caseBlock.clauses.flatMap((c) => [...c.statements]);
	if (ts.isFunctionDeclaration(node) && node.name?.text === "main" && node.body) return [...node.body.statements];
	return [];
}

/** What an expression may give way to: what it is made of, and the simplest values. */
function partsOf(node: ts.Expression): string[] {
	const parts: string[] = [];
	ts.forEachChild(node, (child) => {
		if (ts.isExpression(child)) parts.push(child.getText());
		if (ts.isTemplateSpan(child)) parts.push(child.expression.getText());
		if (ts.isPropertyAssignment(child)) parts.push(child.initializer.getText());
	});
	return [...parts, "0", "1", '""', "true", "[]"];
}

/** What a loop counts by, the values of cases and what is thrown stay, and names that are declared, and members'. */
function isFixed(node: ts.Node): boolean {
	return isLoopHead(node) || isName(node) || ts.isCaseClause(node.parent) || ts.isThrowStatement(node.parent);
}

/** What a loop counts by must stay. */
function isLoopHead(node: ts.Node): boolean {
	for (let n = node; n.parent !== undefined; n = n.parent) {
		const { parent } = n;
		if (ts.isForStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent))
			return n !== parent.statement;
		if (ts.isStatement(parent) && !ts.isVariableDeclarationList(parent)) return false;
	}
	return false;
}

function isName(node: ts.Node): boolean {
	return ts.isIdentifier(node) && (node.parent as ts.NamedDeclaration).name === node;
}
