// `const f = o[key]` of an o of which nothing is known, where f is called: JavaScript's method has lost its object by then,
// Python's would keep it. By a name that is known it is refused (TSM1021); here only the run tells whether it is a method.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { bare, isAssertion, isFallback } from "../../syntax.ts";
import { membersOf } from "../../types/kinds/type-parts.ts";
import type { Context } from "../context.ts";

/** `o[key]` that is called, or may be, without `o`; null where it is called as a method, or is no function to anyone. */
export function looseMember(cx: Context, node: ts.ElementAccessExpression, value: Expr, key: Expr): Expr | null {
	if (key.k === "str" || !cx.facts.standsAlone(cx.file)) return null;
	const isGivenBack = ts.isReturnStatement(handedOn(node).parent);
	const { hasThisInLiterals } = cx.facts.order;
	// what lists the values of a literal gives its methods back, too
	const ofLiterals = hasThisInLiterals && !isGivenBack;
	if (!(ofLiterals || cx.facts.features.hasMethodsWithThis(cx.file)) || !(isGivenBack || isLoose(cx, node)))
		return null;
	const methods = ofLiterals ? [py.attr(cx.helper("_Unbound"), "of")] : [];
	return py.call(cx.helper("_loose_member"), [value, key, ...methods]);
}

/** `const { [key]: f } = o`, where f is called. */
export function isLoosePart(cx: Context, target: ts.Node, key: Expr): boolean {
	if (key.k === "str" || !cx.facts.standsAlone(cx.file) || !isCalledLater(cx, target)) return false;
	return cx.facts.order.hasThisInLiterals || cx.facts.features.hasMethodsWithThis(cx.file);
}

function isLoose(cx: Context, node: ts.Expression): boolean {
	const value = handedOn(node);
	const { parent } = value;
	if (ts.isVariableDeclaration(parent)) return isCalledLater(cx, parent.name);
	if (ts.isBinaryExpression(parent)) return parent.right === value && isCalledLater(cx, parent.left);
	if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
		// `(o[key] || f)()`
		if (parent.expression === value) return bare(value) !== node;
		const place = parent.arguments?.indexOf(value) ?? -1;
		const taken = cx.checker.getResolvedSignature(parent)?.parameters[place]?.valueDeclaration;
		if (taken !== undefined && ts.isParameter(taken) && isCalledLater(cx, taken.name)) return true;
	}
	if (isKept(parent)) return true;
	const asked = cx.checker.getContextualType(value);
	return asked !== undefined && membersOf(asked).some((t) => t.getCallSignatures().length > 0);
}

/** Is it put where it may be called from, in a list, an object, or what a function gives back? */
function isKept(outer: ts.Node): boolean {
	if (ts.isCallExpression(outer))
		return !/^(console\.\w+|String|Boolean|Number|JSON\.\w+)$/.test(outer.expression.getText());
	return ts.isArrayLiteralExpression(outer) || ts.isPropertyAssignment(outer) || ts.isArrowFunction(outer);
}

/** Is the variable called by its name alone? */
function isCalledLater(cx: Context, name: ts.Node): boolean {
	if (!ts.isIdentifier(name)) return false;
	const symbol = cx.symbolOf(name);
	return nodesOfKind<ts.Identifier>(name.getSourceFile(), ts.SyntaxKind.Identifier).some(
		(use) => use.text === name.text && isCallee(use) && cx.symbolOf(use) === symbol,
	);
}

function isCallee(node: ts.Expression): boolean {
	const value = handedOn(node);
	return ts.isCallExpression(value.parent) && value.parent.expression === value;
}

/** What it becomes the value of: `o[key]!`, `(o[key] as F)`, `a && o[key]`, `test ? o[key] : f`. */
function handedOn(node: ts.Expression): ts.Expression {
	const { parent } = node;
	if (ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent) || isAssertion(parent))
		return handedOn(parent);
	if (ts.isConditionalExpression(parent)) return parent.condition === node ? node : handedOn(parent);
	if (!ts.isBinaryExpression(parent)) return node;
	const isLast = parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && parent.right === node;
	return isFallback(parent) || isLast ? handedOn(parent) : node;
}
