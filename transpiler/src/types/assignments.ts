// Who writes what: for each variable, parameter and property, every expression that is stored in it.

import { ts } from "ts-morph";
import { nodesOf } from "../nodes.ts";
import { isVar } from "../syntax.ts";

export interface Write {
	/** The assignment, increment, declaration or loop. */
	readonly node: ts.Node;
	/** What is stored; null where it is not an expression (an item of an unpacked tuple, of a loop's source). */
	readonly value: ts.Expression | null;
	/** For `+=` and the like, and for `++`: the operator. */
	readonly operator: ts.SyntaxKind | null;
}

export class Assignments {
	private readonly writes = new Map<ts.Symbol, Write[]>();
	private readonly pushedTo = new Set<ts.Symbol>();

	/** Does the program write -0? */
	readonly hasMinusZero: boolean;
	/** Does it write whole numbers to which one more cannot be added? */
	readonly hasLargeNumbers: boolean;
	private readonly checker: ts.TypeChecker;

	constructor(checker: ts.TypeChecker, sources: readonly ts.SourceFile[]) {
		this.checker = checker;
		this.hasLargeNumbers = sources.some((file) => /M(AX|IN)_SAFE_INTEGER|\d{16}|\*\*\s*5[2-9]/.test(file.text));
		this.hasMinusZero = sources.some((file) => /-\s*0(?!\w)/.test(file.text));
		for (const file of sources) for (const node of nodesOf(file)) this.note(node);
	}

	of(symbol: ts.Symbol): readonly Write[] {
		return this.writes.get(symbol) ?? [];
	}

	/** Is it stored to after its declaration? */
	isReassigned(symbol: ts.Symbol): boolean {
		if (isStoredAgain(symbol)) return true;
		return this.of(symbol).some((w) => !isDeclaration(w.node));
	}

	/** Is it a list that somebody calls `push` of? */
	isPushedTo(symbol: ts.Symbol): boolean {
		return this.pushedTo.has(symbol);
	}

	private note(node: ts.Node): void {
		if ((ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isParameter(node)) && node.initializer)
			this.add(node.name, { node, value: node.initializer, operator: null });
		else if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) this.addAssignment(node);
		else if ((ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) && isStep(node.operator))
			this.add(node.operand, { node, value: null, operator: node.operator });
		else if (ts.isForOfStatement(node) || ts.isForInStatement(node)) {
			if (!ts.isVariableDeclarationList(node.initializer))
				this.add(node.initializer, { node, value: null, operator: null });
			else for (const d of node.initializer.declarations) this.add(d.name, { node: d, value: null, operator: null });
		} else if (ts.isCallExpression(node)) this.notePush(node.expression);
	}

	private notePush(called: ts.Expression): void {
		if (!ts.isPropertyAccessExpression(called) || called.name.text !== "push") return;
		const list = called.expression;
		const symbol = this.checker.getSymbolAtLocation(ts.isPropertyAccessExpression(list) ? list.name : list);
		if (symbol !== undefined) this.pushedTo.add(symbol);
	}

	private addAssignment(node: ts.BinaryExpression): void {
		const kind = node.operatorToken.kind;
		const operator = kind === ts.SyntaxKind.EqualsToken ? null : kind;
		this.add(node.left, { node, value: node.right, operator });
	}

	private add(target: ts.Node, write: Write): void {
		const parts = partsOf(target);
		if (parts === null) return this.addSymbol(this.checker.getSymbolAtLocation(target), write);
		const part = { node: write.node, value: null, operator: null };
		for (const p of parts)
			if (ts.isShorthandPropertyAssignment(p)) this.addSymbol(this.checker.getShorthandAssignmentValueSymbol(p), part);
			else this.add(p, part);
	}

	private addSymbol(symbol: ts.Symbol | undefined, write: Write): void {
		if (symbol === undefined) return;
		const known = this.writes.get(symbol);
		if (known === undefined) this.writes.set(symbol, [write]);
		else known.push(write);
	}
}

/** A `var` may be declared twice, or in a loop without being a new one at each turn. */
function isStoredAgain(symbol: ts.Symbol): boolean {
	const [first, second] = (symbol.declarations ?? []).filter((d) => isVar(d));
	if (first === undefined) return false;
	if (second !== undefined || symbol.valueDeclaration !== first) return true;
	const around = ts.findAncestor(first, (n) => ts.isFunctionLike(n) || ts.isIterationStatement(n, false));
	return around !== undefined && !ts.isFunctionLike(around);
}

/** What a pattern stores into; null for anything else. */
function partsOf(target: ts.Node): readonly ts.Node[] | null {
	if (ts.isArrayBindingPattern(target) || ts.isObjectBindingPattern(target))
		return target.elements.flatMap((e) => (ts.isBindingElement(e) ? [e.name] : []));
	if (ts.isArrayLiteralExpression(target)) return target.elements;
	if (ts.isSpreadElement(target)) return [target.expression];
	// with a default
	if (ts.isBinaryExpression(target)) return [target.left];
	if (!ts.isObjectLiteralExpression(target)) return null;
	return target.properties.flatMap((p): ts.Node[] => {
		if (ts.isPropertyAssignment(p)) return [p.initializer];
		if (ts.isSpreadAssignment(p)) return [p.expression];
		return ts.isShorthandPropertyAssignment(p) ? [p] : [];
	});
}

export function isAssignment(kind: ts.SyntaxKind): boolean {
	return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isStep(operator: ts.SyntaxKind): boolean {
	return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
}

export function isDeclaration(node: ts.Node): boolean {
	return ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isParameter(node);
}
