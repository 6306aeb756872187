// Arrays of holes that the loop right behind fills from the first place to the last, before anybody else gets at them:
// `const row = new Array(n); for (let i = 0; i < n; i++) row[i] = ...`. A hole that is read meanwhile is undefined.

import { ts } from "ts-morph";
import { type Access, aroundAssertions, isAccess } from "../../../syntax.ts";
import { extendedBy } from "../../../types/classes/classes.ts";
import { isDeclaredOnly } from "../../../types/kinds/kinds.ts";
import type { Context } from "../../context.ts";
import { every, onlyReads, readsPlainly, targetOf } from "./harmless-calls.ts";

/** What the array is stored in: `row`, `this.cells`, `grid[y]`. */
interface Holder {
	readonly node: ts.Expression;
	/** The variable, or `this`, that it begins with. */
	readonly root: ts.Node;
	/** Is it a variable that no other function uses? */
	readonly isOwn: boolean;
	/** What makes the array. */
	readonly statement: ts.Statement;
}

/** @param size how many holes the array is made with */
export function isFilledAtOnce(cx: Context, made: ts.Expression, size: ts.Expression): boolean {
	const holder = holderOf(cx, made);
	const loop = holder === null ? null : loopBehind(cx, holder, size);
	if (holder === null || loop === null) return false;
	const counter = counterOf(loop, holder, size);
	if (counter === null || !fills(loop.statement, holder, counter) || mayEndEarly(loop.statement)) return false;
	const named = new Set([counter, ...identifiersOf(holder.node), ...identifiersOf(size)]);
	const isFine = every(loop.statement, (node) => {
		const target = targetOf(node);
		return isFineUse(cx, node, holder) && !(target !== null && ts.isIdentifier(target) && named.has(target.text));
	});
	const isAlone = holder.isOwn && every(size, (node) => isSettled(cx, node));
	const isUnseen = holder.isOwn || isOfOwnArray(cx, holder, loop);
	return isFine && (isAlone || every(loop.statement, (node) => isHarmless(cx, node, isUnseen)));
}

/** `grid[y]` of `const grid = []`, which until the loop has ended no other function knows and nothing else stands for. */
function isOfOwnArray(cx: Context, { root }: Holder, loop: ts.ForStatement): boolean {
	const symbol = cx.symbolOf(root);
	const made = symbol?.valueDeclaration;
	if (symbol === undefined || made === undefined || !ts.isVariableDeclaration(made)) return false;
	if (made.initializer === undefined || cx.facts.assignments.isReassigned(symbol) || cx.scopes.isCaptured(symbol))
		return false;
	const isFresh = ts.isArrayLiteralExpression(made.initializer)
		? made.initializer.elements.length === 0
		: /^(new )?Array\b/.test(made.initializer.getText());
	return (
		isFresh && every(cx.file, (node) => node === made.name || node.pos > loop.end || isAskedOnly(cx, node, symbol))
	);
}

function isAskedOnly(cx: Context, node: ts.Node, symbol: ts.Symbol): boolean {
	if (!cx.isUseOf(node, symbol)) return true;
	const outer = accessOf(node);
	return outer !== null && (ts.isElementAccessExpression(outer) || outer.name.text === "length");
}

function holderOf(cx: Context, made: ts.Expression): Holder | null {
	const value = aroundAssertions(made);
	const target = value.parent;
	if (ts.isVariableDeclaration(target)) {
		const symbol = cx.symbolOf(target.name);
		const statement = target.parent.parent;
		if (symbol === undefined || !ts.isIdentifier(target.name) || !ts.isVariableStatement(statement)) return null;
		if (statement.declarationList.declarations.at(-1) !== target || cx.facts.assignments.isReassigned(symbol))
			return null;
		return { node: target.name, root: target.name, isOwn: !cx.scopes.isCaptured(symbol), statement };
	}
	if (!ts.isBinaryExpression(target) || target.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null;
	if (!ts.isExpressionStatement(target.parent) || target.right !== value) return null;
	let root = target.left;
	while (ts.isPropertyAccessExpression(root) || isPlainItem(root)) root = root.expression;
	if (!ts.isIdentifier(root) && root.kind !== ts.SyntaxKind.ThisKeyword) return null;
	return { node: target.left, root, isOwn: false, statement: target.parent };
}

/** `grid[y]` */
function isPlainItem(node: ts.Expression): node is ts.ElementAccessExpression {
	return ts.isElementAccessExpression(node) && ts.isIdentifier(node.argumentExpression);
}

/** The `for` that comes next; before it what does not show the array, and lets nobody else get at it. */
function loopBehind(cx: Context, holder: Holder, size: ts.Expression): ts.ForStatement | null {
	const block = holder.statement.parent;
	if (!ts.isBlock(block) && !ts.isSourceFile(block)) return null;
	for (const next of block.statements.slice(block.statements.indexOf(holder.statement) + 1)) {
		const isNamed = !every(next, (node) => !isSameRoot(cx, node, holder));
		if (ts.isForStatement(next) && isNamed) return next;
		const isApart = holder.isOwn || storesElsewhere(cx, next, [...identifiersOf(holder.node), ...identifiersOf(size)]);
		if (!isApart || mayEndEarly(next) || !every(next, (node) => isFineUse(cx, node, holder))) return null;
	}
	return null;
}

/** `this.ranks = new Array(n);`: a store to another member, and nothing else that may change anything. */
function storesElsewhere(cx: Context, statement: ts.Statement, names: readonly string[]): boolean {
	if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return false;
	const { left, operatorToken, right } = statement.expression;
	if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isPropertyAccessExpression(left)) return false;
	if (names.includes(left.name.text)) return false;
	return [left, right].every((side) => every(side, (node) => isHarmless(cx, node)));
}

/** The variable that counts all places: `let i = 0; i < n; i++` for `new Array(n)`, `i <= n` for `new Array(n + 1)`. */
function counterOf(loop: ts.ForStatement, holder: Holder, size: ts.Expression): string | null {
	const [counter] =
		loop.initializer && ts.isVariableDeclarationList(loop.initializer) ? loop.initializer.declarations : [];
	const { condition, incrementor } = loop;
	if (counter?.initializer?.getText() !== "0" || !ts.isIdentifier(counter.name)) return null;
	const name = counter.name.text;
	if (incrementor === undefined || ![`${name}++`, `++${name}`, `${name}+=1`].includes(text(incrementor))) return null;
	if (condition === undefined || !ts.isBinaryExpression(condition) || text(condition.left) !== name) return null;
	const bound = text(condition.right);
	const isWhole =
		condition.operatorToken.kind === ts.SyntaxKind.LessThanEqualsToken
			? `${bound}+1` === text(size) && ts.isIdentifier(condition.right)
			: condition.operatorToken.kind === ts.SyntaxKind.LessThanToken &&
				(bound === text(size) || bound === `${text(holder.node)}.length`);
	return isWhole ? name : null;
}

/** Does each turn store to the place that the counter is at? */
function fills(body: ts.Statement, holder: Holder, counter: string): boolean {
	if (ts.isBlock(body)) return body.statements.some((s) => fills(s, holder, counter));
	if (ts.isIfStatement(body))
		return (
			body.elseStatement !== undefined &&
			fills(body.thenStatement, holder, counter) &&
			fills(body.elseStatement, holder, counter)
		);
	if (!ts.isExpressionStatement(body) || !ts.isBinaryExpression(body.expression)) return false;
	const { left, operatorToken } = body.expression;
	return operatorToken.kind === ts.SyntaxKind.EqualsToken && text(left) === `${text(holder.node)}[${counter}]`;
}

/** Without white space, and without the `!` of what is said to be there. */
function text(node: ts.Node): string {
	return node.getText().replace(/\s|!(?=[.[]|$)/g, "");
}

/** May it leave the loop, or the turn, before its end, or let others run meanwhile? */
function mayEndEarly(body: ts.Node, inLoop = false): boolean {
	if (ts.isFunctionLike(body)) return false;
	if (
		ts.isReturnStatement(body) ||
		ts.isThrowStatement(body) ||
		ts.isAwaitExpression(body) ||
		ts.isYieldExpression(body)
	)
		return true;
	if (ts.isBreakStatement(body) || ts.isContinueStatement(body)) return !inLoop || body.label !== undefined;
	const isLoop = inLoop || ts.isIterationStatement(body, false) || ts.isSwitchStatement(body);
	return ts.forEachChild(body, (child) => mayEndEarly(child, isLoop)) === true;
}

/** Where it is the holder's root: is it the beginning of something inside of the array, or of the array's length? */
function isFineUse(cx: Context, node: ts.Node, holder: Holder): boolean {
	if (!isSameRoot(cx, node, holder)) return true;
	let inner = node;
	for (const step of stepsOf(holder.node)) {
		const outer = accessOf(inner);
		if (outer === null) return false;
		if (ts.isPropertyAccessExpression(outer) && outer.name.text !== step) return true;
		inner = outer;
	}
	const item = accessOf(inner);
	return item !== null && (ts.isElementAccessExpression(item) || item.name.text === "length");
}

/** What is accessed of it. */
function accessOf(node: ts.Node): Access | null {
	let inner = node;
	while (ts.isNonNullExpression(inner.parent)) inner = inner.parent;
	const outer = inner.parent;
	return isAccess(outer) && outer.expression === inner ? outer : null;
}

/** The names, and `[]`, by which the array is got at from its root. */
function stepsOf(node: ts.Expression): readonly string[] {
	if (!isAccess(node)) return [];
	return [...stepsOf(node.expression), ts.isPropertyAccessExpression(node) ? node.name.text : "[]"];
}

function isSameRoot(cx: Context, node: ts.Node, { root }: Holder): boolean {
	return ts.isIdentifier(root) ? cx.isUseOf(node, cx.symbolOf(root)) : node.kind === root.kind;
}

/** Can no other function change what the array's size is made of? */
function isSettled(cx: Context, node: ts.Node): boolean {
	if (!ts.isIdentifier(node)) return !isAccess(node) && !ts.isCallExpression(node);
	const symbol = cx.symbolOf(node);
	return symbol !== undefined && !(cx.facts.assignments.isReassigned(symbol) && cx.scopes.isCaptured(symbol));
}

/**
 * Does it neither run code of the program that may get at the array, nor change what the array's size is made of?
 *
 * @param isUnseen the program's other functions do not know the array
 */
function isHarmless(cx: Context, node: ts.Node, isUnseen = false): boolean {
	if (ts.isPropertyAccessExpression(node)) return readsPlainly(cx, node);
	const target = targetOf(node);
	if (target !== null) return !ts.isPropertyAccessExpression(target);
	if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return !ts.isTaggedTemplateExpression(node);
	const maker = ts.findAncestor(node, ts.isFunctionLike);
	if (maker?.kind === ts.SyntaxKind.Constructor && (ts.isNewExpression(node) || keepsThis(maker, node))) return true;
	const { expression: callee } = node;
	const symbol = cx.symbolOf(ts.isPropertyAccessExpression(callee) ? callee.name : callee);
	if (symbol !== undefined && isDeclaredOnly(symbol)) return true;
	return isUnseen && ts.isCallExpression(node) && onlyReads(cx, node);
}

/** What runs meanwhile does not know an object of which the constructor has not ended, and handed nothing on so far. */
function keepsThis(maker: ts.Node, call: ts.Node): boolean {
	if (ts.isClassLike(maker.parent) && extendedBy(maker.parent) !== undefined) return false;
	let turn = call;
	for (let n = call.parent; n !== maker; n = n.parent) if (ts.isIterationStatement(n, false)) turn = n;
	return every(maker, (node) => {
		if (node.pos > turn.end || node.kind !== ts.SyntaxKind.ThisKeyword) return true;
		const outer = node.parent;
		const isMember =
			ts.isPropertyAccessExpression(outer) && !(ts.isCallExpression(outer.parent) && outer.parent.expression === outer);
		return isMember && ts.findAncestor(node, ts.isFunctionLike) === maker;
	});
}

function identifiersOf(node: ts.Node): readonly string[] {
	if (ts.isIdentifier(node)) return [node.text];
	return node.getChildren().flatMap(identifiersOf);
}
