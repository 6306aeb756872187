// Where a result has more digits than JavaScript keeps of it: beyond 2^53.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { isAssignment } from "../../syntax.ts";
import { combine } from "../../types/numbers/operator-ranges.ts";
import { isLarge, isSafe, type Range } from "../../types/numbers/range.ts";
import type { Context } from "../context.ts";
import { isPure } from "../evaluation/order.ts";

/**
 * Python keeps all digits of a whole number; TypeScript rounds beyond 2^53.
 *
 * @param node the operation, if it stands in the program
 */
export function rounded(
	cx: Context,
	operator: ts.SyntaxKind,
	a: Range,
	b: Range,
	value: Expr,
	node: ts.Node | null = null,
): Expr {
	const result = combine(operator, a, b);
	if (isSafe(result) || isSmallStep(cx, operator, a, b, node)) return value;
	// worked out here, as TypeScript does
	const isKnown = !result.fraction && result.low === result.high && Number.isFinite(result.low) && isPure(value);
	if (isKnown) return py.int(BigInt(result.low));
	return py.call(cx.helper("_near"), [value]);
}

/** `n - 1` and its like reach no size that they did not have before. */
function isSmallStep(cx: Context, operator: ts.SyntaxKind, a: Range, b: Range, node: ts.Node | null): boolean {
	if (cx.facts.assignments.hasLargeNumbers) return false;
	if (operator !== ts.SyntaxKind.PlusToken && operator !== ts.SyntaxKind.MinusToken) return false;
	const isSmall = (r: Range): boolean => !r.fraction && r.low === r.high && Math.abs(r.low) <= 2 ** 24;
	const isNoProduct = (r: Range): boolean => r.fraction && !isLarge(r);
	const isStep = (isSmall(b) && isNoProduct(a)) || (isSmall(a) && isNoProduct(b));
	return isStep && !(node !== null && makesLarge(cx));
}

/** Has a program by itself products that may be larger than that? They may go where nobody follows them. */
function makesLarge(cx: Context): boolean {
	const { facts } = cx;
	if (!facts.standsAlone(cx.file)) return false;
	const isProduct = (node: ts.BinaryExpression): boolean => {
		const { kind } = node.operatorToken;
		return PRODUCTS.has(kind) && isLarge(facts.numbers.of(isAssignment(kind) ? node.left : node));
	};
	return facts
		.worldOf(cx.file)
		.some((file) =>
			facts.loaded.findings.ofKinds(file, "large products", () =>
				nodesOfKind<ts.BinaryExpression>(file, ts.SyntaxKind.BinaryExpression).some(isProduct),
			),
		);
}

const PRODUCTS: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.AsteriskToken,
	ts.SyntaxKind.AsteriskAsteriskToken,
	ts.SyntaxKind.AsteriskEqualsToken,
	ts.SyntaxKind.AsteriskAsteriskEqualsToken,
]);
