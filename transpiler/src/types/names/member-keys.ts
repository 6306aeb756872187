// Members of classes whose names are quoted or worked out: `"content-type" = ...`, `[KEY]() {...}`, `["get" + "Name"]() {...}`.

import { ts } from "ts-morph";
import { isAssertion } from "../../syntax.ts";
import { isWholeNumber } from "../records/order.ts";

/** The text that names the member, as far as the syntax alone tells it; its source for any other. */
export function writtenKey(name: ts.PropertyName): string {
	if (ts.isStringLiteralLike(name) || ts.isMemberName(name)) return name.text;
	return ts.isComputedPropertyName(name) ? (folded(null, name.expression) ?? name.getText()) : name.getText();
}

/** The text that names the member; null where only the run tells it, and for symbols and whole numbers, which are listed elsewhere. */
export function memberKey(checker: ts.TypeChecker, name: ts.PropertyName): string | null {
	const text = ts.isComputedPropertyName(name) ? folded(checker, name.expression) : writtenKey(name);
	const isOdd =
		text === null || ts.isNumericLiteral(name) || isWholeNumber(text) || text === "" || text === "__proto__";
	// no constructor, but a method that hides it
	return isOdd || (text === "constructor" && !ts.isIdentifier(name)) ? null : text;
}

/** The text that an expression of literals and constants is. @param checker tells of constants, if there */
function folded(checker: ts.TypeChecker | null, node: ts.Expression): string | null {
	if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
	if (ts.isParenthesizedExpression(node)) return folded(checker, node.expression);
	if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
		const [left, right] = [folded(checker, node.left), folded(checker, node.right)];
		const isOfText = [node.left, node.right].some((n) => !ts.isNumericLiteral(n));
		return left === null || right === null || !isOfText ? null : left + right;
	}
	if (ts.isTemplateExpression(node)) {
		const parts = node.templateSpans.map((s) => [folded(checker, s.expression), s.literal.text] as const);
		return parts.some(([value]) => value === null)
			? null
			: node.head.text + parts.map(([value, text]) => `${value}${text}`).join("");
	}
	if (isAssertion(node)) return folded(checker, node.expression);
	const symbol = checker !== null && isNamed(node) ? checker.getSymbolAtLocation(node) : undefined;
	if (checker === null || symbol === undefined || symbol.flags & ts.SymbolFlags.Accessor) return null;
	// by what it is declared as: what it is taken for there may have changed since
	const type = checker.getTypeOfSymbol(symbol);
	return type.isStringLiteral() ? type.value : null;
}

/** A name, or one in another: reading it does nothing else. A call of such a type may do more. */
function isNamed(node: ts.Expression): boolean {
	return ts.isIdentifier(node) || (ts.isPropertyAccessExpression(node) && isNamed(node.expression));
}
