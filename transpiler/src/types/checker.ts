// TypeScript's checker, made to remember what it was asked: it works out an expression's type, and those of all that is
// in it, anew each time.

import { ts } from "ts-morph";
import { isNamespaceAlias } from "../syntax.ts";
import { typeTakenApart } from "./assigned-patterns.ts";
import { unnarrowed } from "./missing/narrowed-none.ts";

export function remembering(checker: ts.TypeChecker): ts.TypeChecker {
	return {
		...checker,
		getTypeAtLocation: memo(
			(node) => typeTakenApart(checker, node) ?? unnarrowed(checker, node, checker.getTypeAtLocation(node)),
		),
		getSymbolAtLocation: memo((node) => meant(checker, checker.getSymbolAtLocation(node))),
		getNonNullableType: memo((type) => checker.getNonNullableType(type)),
		getContextualType: memo((node) => (mayBeAsked(node, node.parent) ? checker.getContextualType(node) : undefined)),
	};
}

/** The same, but that the name of an import means what it stands for: that is one thing wherever it is named. */
export function seeingThrough(checker: ts.TypeChecker): ts.TypeChecker {
	const meantBy = (symbol: ts.Symbol | undefined): ts.Symbol | undefined =>
		symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
	return {
		...checker,
		getSymbolAtLocation: (node) => meantBy(checker.getSymbolAtLocation(node)),
		getShorthandAssignmentValueSymbol: (node) => meantBy(checker.getShorthandAssignmentValueSymbol(node)),
	};
}

/**
 * `import Circle = Shapes.Circle` is another name for what a namespace has. Of `f` in `const g = function f() { f(); }`
 * the checker may have made a copy, to look for properties of the function in, and gives now one, now the other.
 */
function meant(checker: ts.TypeChecker, symbol: ts.Symbol | undefined): ts.Symbol | undefined {
	if (symbol === undefined) return undefined;
	const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
	if (isAlias && symbol.declarations?.some(isNamespaceAlias) === true) return checker.getAliasedSymbol(symbol);
	const made = (symbol.flags & ts.SymbolFlags.Function) === 0 ? undefined : symbol.valueDeclaration;
	if (made === undefined || !ts.isFunctionExpression(made)) return symbol;
	return (made as ts.FunctionExpression & { readonly symbol?: ts.Symbol }).symbol ?? symbol;
}

function memo<N extends object, R>(ask: (node: N) => R): (node: N) => R {
	const known = new Map<N, R>();
	return (node) => {
		const kept = known.get(node);
		if (kept !== undefined || known.has(node)) return kept as R;
		const found = ask(node);
		known.set(node, found);
		return found;
	};
}

/** Does the place of the node ask for a type at all? Most do not, and the checker takes its time to say so. */
function mayBeAsked(node: ts.Node, parent: ts.Node): boolean {
	switch (parent.kind) {
		case ts.SyntaxKind.PropertyAccessExpression:
		case ts.SyntaxKind.ElementAccessExpression:
		case ts.SyntaxKind.PrefixUnaryExpression:
		case ts.SyntaxKind.PostfixUnaryExpression:
		case ts.SyntaxKind.ExpressionStatement:
		case ts.SyntaxKind.IfStatement:
		case ts.SyntaxKind.WhileStatement:
		case ts.SyntaxKind.ForStatement:
		case ts.SyntaxKind.ForOfStatement:
			return false;
		case ts.SyntaxKind.CallExpression:
		case ts.SyntaxKind.NewExpression:
			return (parent as ts.CallExpression).expression !== node;
		case ts.SyntaxKind.TemplateSpan:
			return ts.isTaggedTemplateExpression(parent.parent.parent);
		case ts.SyntaxKind.BinaryExpression:
			return mayBeAskedIn(parent as ts.BinaryExpression, node);
		default:
			return true;
	}
}

function mayBeAskedIn(parent: ts.BinaryExpression, node: ts.Node): boolean {
	switch (parent.operatorToken.kind) {
		case ts.SyntaxKind.BarBarToken:
		case ts.SyntaxKind.QuestionQuestionToken:
			return true;
		case ts.SyntaxKind.EqualsToken:
		case ts.SyntaxKind.BarBarEqualsToken:
		case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
		case ts.SyntaxKind.QuestionQuestionEqualsToken:
		case ts.SyntaxKind.AmpersandAmpersandToken:
		case ts.SyntaxKind.CommaToken:
			return parent.right === node;
		default:
			return false;
	}
}
