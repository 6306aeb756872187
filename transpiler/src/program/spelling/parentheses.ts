// Parentheses that only group, as in `return (x)`, `if ((a && b))` and `f((x))`: the tree says without them what belongs
// together, and what asks what a node is, or stands in, need not look behind them. They leave the tree; the text keeps them.

import { ts } from "ts-morph";
import { isAccess, isAssertion, isAssignment, isFallback } from "../../syntax.ts";

/** To be called before the file is bound. */
export function ungroup(file: ts.SourceFile): void {
	const visit = (node: ts.Node): void => {
		ts.forEachChild(node, (child) => {
			const inner = grouped(child, node);
			if (inner !== child) replaceChild(node, child, inner);
			visit(inner);
		});
	};
	visit(file);
}

/** What stands in the parentheses, if they only group. */
function grouped(child: ts.Node, parent: ts.Node): ts.Node {
	let node = child;
	while (ts.isParenthesizedExpression(node) && onlyGroup(node, parent)) node = node.expression;
	return node;
}

function onlyGroup(node: ts.ParenthesizedExpression, parent: ts.Node): boolean {
	let inner: ts.Expression = node;
	while (ts.isParenthesizedExpression(inner)) inner = inner.expression;
	const isFirst = (parent as { expression?: ts.Node }).expression === node;
	// they end a chain
	if (ts.isOptionalChain(inner))
		return !isFirst || !(isAccess(parent) || ts.isCallExpression(parent) || ts.isNonNullExpression(parent));
	// `[({ x })] = ...` is no pattern
	if (ts.isObjectLiteralExpression(inner) || ts.isArrayLiteralExpression(inner)) return !mayBeStoredTo(parent);
	if (isAssertion(inner) || ts.isSatisfiesExpression(inner) || isCommaOrStore(inner)) return false;
	// which TypeScript wants to be told apart
	if (isLogical(parent) && isLogical(inner)) return false;
	return (
		!isFirst || !(ts.isNewExpression(parent) || ts.isExpressionWithTypeArguments(parent) || ts.isDecorator(parent))
	);
}

/** By a pattern. */
function mayBeStoredTo(parent: ts.Node): boolean {
	return (
		ts.isBinaryExpression(parent) ||
		ts.isArrayLiteralExpression(parent) ||
		ts.isPropertyAssignment(parent) ||
		ts.isSpreadElement(parent) ||
		ts.isSpreadAssignment(parent) ||
		ts.isForOfStatement(parent)
	);
}

function isCommaOrStore(node: ts.Node): boolean {
	if (!ts.isBinaryExpression(node)) return false;
	const { kind } = node.operatorToken;
	return kind === ts.SyntaxKind.CommaToken || isAssignment(kind);
}

function isLogical(node: ts.Node): boolean {
	if (!ts.isBinaryExpression(node)) return false;
	return isFallback(node) || node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
}

function replaceChild(parent: ts.Node, child: ts.Node, by: ts.Node): void {
	const fields = parent as unknown as Record<string, unknown>;
	for (const [key, value] of Object.entries(fields)) {
		if (key === "parent") continue;
		if (value === child) fields[key] = by;
		else if (Array.isArray(value)) {
			const at = value.indexOf(child);
			if (at !== -1) value[at] = by;
		}
	}
	(by as { parent: ts.Node }).parent = parent;
}
