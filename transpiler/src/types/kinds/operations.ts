// What an operator gives, whatever it is given.

import { ts } from "ts-morph";
import type { Kind } from "./kind.ts";

export const TEXT: ReadonlySet<Kind> = new Set<Kind>(["str"]);
export const NUMBER: ReadonlySet<Kind> = new Set<Kind>(["number"]);
const TRUTH: ReadonlySet<Kind> = new Set<Kind>(["bool"]);

/** What an operator gives, whatever it is given. */
export function kindOfOperation(node: ts.Node): ReadonlySet<Kind> | null {
	if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.ExclamationToken ? TRUTH : NUMBER;
	if (ts.isTypeOfExpression(node)) return TEXT;
	if (!ts.isBinaryExpression(node)) return null;
	switch (node.operatorToken.kind) {
		case ts.SyntaxKind.EqualsEqualsEqualsToken:
		case ts.SyntaxKind.ExclamationEqualsEqualsToken:
		case ts.SyntaxKind.EqualsEqualsToken:
		case ts.SyntaxKind.ExclamationEqualsToken:
		case ts.SyntaxKind.LessThanToken:
		case ts.SyntaxKind.LessThanEqualsToken:
		case ts.SyntaxKind.GreaterThanToken:
		case ts.SyntaxKind.GreaterThanEqualsToken:
		case ts.SyntaxKind.InstanceOfKeyword:
		case ts.SyntaxKind.InKeyword:
			return TRUTH;
		case ts.SyntaxKind.MinusToken:
		case ts.SyntaxKind.AsteriskToken:
		case ts.SyntaxKind.SlashToken:
		case ts.SyntaxKind.PercentToken:
		case ts.SyntaxKind.AsteriskAsteriskToken:
		case ts.SyntaxKind.AmpersandToken:
		case ts.SyntaxKind.BarToken:
		case ts.SyntaxKind.CaretToken:
		case ts.SyntaxKind.LessThanLessThanToken:
		case ts.SyntaxKind.GreaterThanGreaterThanToken:
		case ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken:
			return NUMBER;
		default:
			return null;
	}
}
