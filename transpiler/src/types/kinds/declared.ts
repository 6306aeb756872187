// The type that something was declared with. What conditions around say of it takes the type checker long to find out.

import { ts } from "ts-morph";

/** An accessor may take another type than it gives. */
const DECLARED =
	ts.SymbolFlags.Variable |
	ts.SymbolFlags.Property |
	ts.SymbolFlags.Function |
	ts.SymbolFlags.Method |
	ts.SymbolFlags.Class;

/** That of a variable, a member or a function's result; undefined for what is none of them. */
export function declaredType(checker: ts.TypeChecker, node: ts.Node): ts.Type | undefined {
	if (ts.isCallExpression(node)) {
		const isPlain = !ts.isOptionalChain(node) && node.expression.kind !== ts.SyntaxKind.SuperKeyword;
		return isPlain ? checker.getResolvedSignature(node)?.getReturnType() : undefined;
	}
	const isMember = ts.isPropertyAccessExpression(node) && !ts.isOptionalChain(node);
	if (!isMember && (!ts.isIdentifier(node) || !isAskedFor(node))) return undefined;
	const named = checker.getSymbolAtLocation(node);
	if (named === undefined) return undefined;
	const symbol = named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
	return symbol.flags & DECLARED ? checker.getTypeOfSymbol(symbol) : undefined;
}

/** Is it a variable whose value is read, not a name in a declaration or a type? */
function isAskedFor(node: ts.Identifier): boolean {
	const parent = node.parent;
	switch (parent.kind) {
		case ts.SyntaxKind.BinaryExpression:
		case ts.SyntaxKind.CallExpression:
		case ts.SyntaxKind.ConditionalExpression:
		case ts.SyntaxKind.ElementAccessExpression:
		case ts.SyntaxKind.IfStatement:
		case ts.SyntaxKind.NewExpression:
		case ts.SyntaxKind.ParenthesizedExpression:
		case ts.SyntaxKind.PostfixUnaryExpression:
		case ts.SyntaxKind.PrefixUnaryExpression:
		case ts.SyntaxKind.ReturnStatement:
		case ts.SyntaxKind.TemplateSpan:
			return true;
		case ts.SyntaxKind.PropertyAccessExpression:
			return (parent as ts.PropertyAccessExpression).expression === node;
		case ts.SyntaxKind.VariableDeclaration:
			return (parent as ts.VariableDeclaration).initializer === node;
		default:
			return false;
	}
}
