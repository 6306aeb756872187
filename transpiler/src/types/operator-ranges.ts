// What the operators and Math's functions make of ranges.

import { ts } from "ts-morph";
import * as range from "./range.ts";
import { FLOAT, type Range } from "./range.ts";

const LOGICAL: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.QuestionQuestionEqualsToken,
	ts.SyntaxKind.BarBarEqualsToken,
	ts.SyntaxKind.AmpersandAmpersandEqualsToken,
]);

/** The range of `a operator b`, also for `a operator= b`. */
export function combine(operator: ts.SyntaxKind, a: Range, b: Range): Range {
	if ((range.isNothing(a) || range.isNothing(b)) && !LOGICAL.has(operator)) return range.NOTHING;
	switch (operator) {
		case ts.SyntaxKind.PlusToken:
		case ts.SyntaxKind.PlusEqualsToken:
			return range.add(a, b);
		case ts.SyntaxKind.MinusToken:
		case ts.SyntaxKind.MinusEqualsToken:
			return range.subtract(a, b);
		case ts.SyntaxKind.AsteriskToken:
		case ts.SyntaxKind.AsteriskEqualsToken:
			return range.multiply(a, b);
		case ts.SyntaxKind.AsteriskAsteriskToken:
		case ts.SyntaxKind.AsteriskAsteriskEqualsToken:
			return range.power(a, b);
		case ts.SyntaxKind.PercentToken:
		case ts.SyntaxKind.PercentEqualsToken:
			return range.remainder(a, b);
		case ts.SyntaxKind.AmpersandToken:
		case ts.SyntaxKind.AmpersandEqualsToken:
			return range.and(a, b);
		case ts.SyntaxKind.BarToken:
		case ts.SyntaxKind.BarEqualsToken:
		case ts.SyntaxKind.CaretToken:
		case ts.SyntaxKind.CaretEqualsToken:
			return range.or(a, b);
		case ts.SyntaxKind.LessThanLessThanToken:
		case ts.SyntaxKind.LessThanLessThanEqualsToken:
			return range.shiftLeft(a, b);
		case ts.SyntaxKind.GreaterThanGreaterThanToken:
		case ts.SyntaxKind.GreaterThanGreaterThanEqualsToken:
			return range.shiftRight(a, b);
		case ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken:
		case ts.SyntaxKind.GreaterThanGreaterThanGreaterThanEqualsToken:
			return range.fitsUnsigned31(a) ? a : range.UINT32;
		case ts.SyntaxKind.QuestionQuestionEqualsToken:
		case ts.SyntaxKind.BarBarEqualsToken:
		case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
			return range.join(a, b);
		case ts.SyntaxKind.SlashToken:
		case ts.SyntaxKind.SlashEqualsToken:
			return range.REAL;
		default:
			return FLOAT;
	}
}

/** Math's functions that give whole numbers of what has a fraction. */
export const ROUNDINGS: ReadonlySet<string> = new Set(["floor", "trunc", "ceil", "round"]);

/** The range of `Math.name(...)` for the functions that keep whole numbers whole. */
export function mathRange(name: string, ranges: readonly Range[]): Range {
	const [a = FLOAT, b = FLOAT] = ranges;
	if (name === "imul") return range.INT32;
	if (ranges.some((r) => r.fraction)) return FLOAT;
	const lows = ranges.map((r) => r.low);
	const highs = ranges.map((r) => r.high);
	switch (name) {
		case "abs":
			return range.whole(Math.max(0, a.low, -a.high), Math.max(Math.abs(a.low), Math.abs(a.high)));
		case "min":
			return range.whole(Math.min(...lows), Math.min(...highs));
		case "max":
			return range.whole(Math.max(...lows), Math.max(...highs));
		case "sign":
			return range.whole(-1, 1);
		case "pow":
			return combine(ts.SyntaxKind.AsteriskAsteriskToken, a, b);
		default:
			return FLOAT;
	}
}
