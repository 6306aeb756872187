// Numbers that stand in the program: literals, the constants of Math and Number, and what operators make of them.

import { ts } from "ts-morph";
import { unparenthesized } from "../../syntax.ts";
import { isDeclaredOnly } from "../kinds/kinds.ts";

/** Values of ECMA-262, 21.3.1, and of Number, 21.1.2. */
const NAMED: Readonly<Record<string, number>> = {
	"Math.PI": Math.PI,
	"Math.E": Math.E,
	"Math.LN2": Math.LN2,
	"Math.LN10": Math.LN10,
	"Math.LOG2E": Math.LOG2E,
	"Math.LOG10E": Math.LOG10E,
	"Math.SQRT2": Math.SQRT2,
	"Math.SQRT1_2": Math.SQRT1_2,
	"Number.MAX_SAFE_INTEGER": Number.MAX_SAFE_INTEGER,
	"Number.MIN_SAFE_INTEGER": Number.MIN_SAFE_INTEGER,
	"Number.MAX_VALUE": Number.MAX_VALUE,
	"Number.MIN_VALUE": Number.MIN_VALUE,
	"Number.EPSILON": Number.EPSILON,
	"Number.POSITIVE_INFINITY": Number.POSITIVE_INFINITY,
	"Number.NEGATIVE_INFINITY": Number.NEGATIVE_INFINITY,
	"Number.NaN": Number.NaN,
};

/** @param name `Math.PI`, for instance; null for any other */
export function constantNamed(name: string): number | null {
	return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? null) : null;
}

/** `Math.PI`, `Number.MAX_VALUE`; null for what is none of JavaScript's. */
export function namedConstant(checker: ts.TypeChecker, node: ts.PropertyAccessExpression): number | null {
	const value = constantNamed(`${node.expression.getText()}.${node.name.text}`);
	if (value === null) return null;
	const symbol = checker.getSymbolAtLocation(node.name);
	return symbol !== undefined && isDeclaredOnly(symbol) ? value : null;
}

/** What an expression of constants is worth, as JavaScript works it out; null for any other. */
export function constantNumber(checker: ts.TypeChecker, node: ts.Expression): number | null {
	const bare = unparenthesized(node);
	if (ts.isNumericLiteral(bare)) return Number(bare.text);
	if (ts.isPropertyAccessExpression(bare)) return namedConstant(checker, bare);
	if (ts.isPrefixUnaryExpression(bare) && bare.operator === ts.SyntaxKind.MinusToken) {
		const value = constantNumber(checker, bare.operand);
		return value === null ? null : -value;
	}
	if (!ts.isBinaryExpression(bare)) return null;
	const operation = OPERATIONS[bare.operatorToken.kind];
	if (operation === undefined) return null;
	const [a, b] = [constantNumber(checker, bare.left), constantNumber(checker, bare.right)];
	return a === null || b === null ? null : operation(a, b);
}

const OPERATIONS: Readonly<Partial<Record<ts.SyntaxKind, (a: number, b: number) => number>>> = {
	[ts.SyntaxKind.PlusToken]: (a, b) => a + b,
	[ts.SyntaxKind.MinusToken]: (a, b) => a - b,
	[ts.SyntaxKind.AsteriskToken]: (a, b) => a * b,
	[ts.SyntaxKind.SlashToken]: (a, b) => a / b,
	[ts.SyntaxKind.PercentToken]: (a, b) => a % b,
	[ts.SyntaxKind.AsteriskAsteriskToken]: (a, b) => a ** b,
};
