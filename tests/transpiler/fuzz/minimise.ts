// Makes a program that differs smaller, as long as it differs: statements go, loops and conditions give way to what is in
// them, expressions to their parts. Many smaller programs are tried at once, because one type checker serves all.
import { ts } from "ts-morph";
import { compareTexts } from "../support/compare.ts";

/** Programs tried at once. */
const BATCH = 60;

/** After so long it is small enough. */
const ENOUGH_MS = 45_000;

/** The smallest program found that still means something else on MicroPython. */
export async function minimise(source: string): Promise<{ source: string; report: string }> {
	let best = { source, report: "" };
	let waiting = reductions(source);
	const began = Date.now();
	while (waiting.length > 0 && Date.now() - began < ENOUGH_MS) {
		const tried = waiting.splice(0, BATCH);
		const smaller = await firstDifferent(tried);
		if (smaller === null) continue;
		best = smaller;
		waiting = reductions(best.source);
	}
	if (best.report === "") best = (await firstDifferent([source])) ?? best;
	return best;
}

async function firstDifferent(texts: readonly string[]): Promise<{ source: string; report: string } | null> {
	const verdicts = await compareTexts(new Map(texts.map((text, i) => [`smaller${i}.ts`, text])));
	for (const [i, source] of texts.entries()) {
		const verdict = verdicts.get(`smaller${i}.ts`);
		if (verdict?.kind === "different" && !isEndless(verdict.report)) return { source, report: verdict.report };
	}
	return null;
}

/** A smaller program may have lost what ends a loop. */
function isEndless(report: string): boolean {
	return /uncaught (hangs|Error: Script execution timed out)/.test(report);
}

interface Edit {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** The program with one thing less, in all ways, the smallest first. */
function reductions(source: string): string[] {
	const file = ts.createSourceFile("program.ts", source, ts.ScriptTarget.ES2022, true);
	const edits: Edit[] = [];
	const visit = (node: ts.Node): void => {
		edits.push(...editsOf(node));
		ts.forEachChild(node, visit);
	};
	visit(file);
	const texts = edits.map(({ from, to, text }) => source.slice(0, from) + text + source.slice(to));
	return [...new Set(texts)].filter((t) => t.length < source.length).sort((a, b) => a.length - b.length);
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

/** What a loop counts by and the values of cases stay, and names that are declared, and members'. */
function isFixed(node: ts.Node): boolean {
	return isLoopHead(node) || isName(node) || ts.isCaseClause(node.parent);
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
