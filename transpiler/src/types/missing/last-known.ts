// Where TypeScript learned last what something is, and what may run between there and where it is asked for.

import { ts } from "ts-morph";
import { isInside } from "../../syntax.ts";
import { functionAround, knownAround } from "./narrowed-none.ts";

export type Reference = ts.Identifier | ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.BindingElement;

/**
 * Where it was stored to last, or tested by what stands around it.
 *
 * @param text how the program writes it elsewhere
 */
export function lastKnown(ref: Reference, text: string, nodes: readonly ts.Node[]): number {
	const around = knownAround(ref);
	let known = around.pos;
	for (const n of nodes) {
		if (n.end > ref.getStart()) continue;
		const isStore =
			(ts.isBinaryExpression(n) && n.operatorToken.kind === ts.SyntaxKind.EqualsToken && n.left.getText() === text) ||
			(ts.isVariableDeclaration(n) && n.initializer !== undefined && n.name.getText() === text);
		if (isStore && isInside(ref, functionAround(n))) known = Math.max(known, n.end);
	}
	for (let n: ts.Node = ref; !ts.isSourceFile(n) && !ts.isFunctionLike(n); n = n.parent) {
		const test = testOf(n.parent);
		if (test !== null && test !== n && test.getText().includes(text))
			known = Math.max(
				known,
				...nodes.filter((m) => isInside(m, test) && m.getText() === text).map((m) => endOf(m, test)),
			);
	}
	return known;
}

/** What the test asks of it has been by then: the end of a call that it is handed to, which may be a type guard. */
function endOf(mention: ts.Node, test: ts.Node): number {
	let end = mention.end;
	for (let n = mention; n !== test; n = n.parent) if (ts.isCallExpression(n.parent)) end = n.parent.end;
	return end;
}

function testOf(node: ts.Node): ts.Expression | null {
	if (ts.isIfStatement(node) || ts.isWhileStatement(node)) return node.expression;
	if (ts.isConditionalExpression(node)) return node.condition;
	const isChoice = ts.isBinaryExpression(node) && CHOICES.has(node.operatorToken.kind);
	return isChoice ? node.left : null;
}

const CHOICES: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.AmpersandAmpersandToken,
	ts.SyntaxKind.BarBarToken,
	ts.SyntaxKind.QuestionQuestionToken,
]);

/** The outermost loop around it that begins after that place; what a loop goes through is asked for once. */
export function loopAround(ref: Reference, known: number): ts.Node | null {
	const around = knownAround(ref);
	let found: ts.Node | null = null;
	for (let n: ts.Node = ref; n !== around; n = n.parent)
		if (ts.isIterationStatement(n, false) && n.pos >= known && !isAskedOnce(ref, n)) found = n;
	return found;
}

function isAskedOnce(ref: Reference, loop: ts.IterationStatement): boolean {
	if (ts.isForOfStatement(loop) || ts.isForInStatement(loop)) return isInside(ref, loop.expression);
	return ts.isForStatement(loop) && loop.initializer !== undefined && isInside(ref, loop.initializer);
}

/** Is it on a way through the function that does not come to the reference: in the other branch, or in one that returns or throws? */
export function isOnAnotherWay(node: ts.Node, ref: Reference): boolean {
	for (let n = node; !ts.isSourceFile(n) && !ts.isFunctionLike(n); n = n.parent) {
		if (isInside(ref, n)) return false;
		const choice = n.parent;
		if (ts.isTryStatement(choice)) return false;
		if (ts.isIfStatement(choice) && n !== choice.expression) {
			const isOther = choice.elseStatement !== undefined && isInside(ref, choice);
			if (isOther || leaves(n)) return true;
		}
	}
	return false;
}

function leaves(branch: ts.Node): boolean {
	const last = ts.isBlock(branch) ? branch.statements.at(-1) : branch;
	const isLeft = last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
	return isLeft && !mayBreakOff(branch);
}

function mayBreakOff(node: ts.Node): boolean {
	if (ts.isFunctionLike(node)) return false;
	return ts.isBreakOrContinueStatement(node) || ts.forEachChild(node, mayBreakOff) === true;
}
