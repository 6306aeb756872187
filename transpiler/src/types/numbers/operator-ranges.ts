// What the operators and Math's functions make of ranges.

import { ts } from "ts-morph";
import { PLAIN_OPERATOR } from "../../syntax.ts";
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
	switch (PLAIN_OPERATOR[operator] ?? operator) {
		case ts.SyntaxKind.PlusToken:
			return range.add(a, b);
		case ts.SyntaxKind.MinusToken:
			return range.subtract(a, b);
		case ts.SyntaxKind.AsteriskToken:
			return range.multiply(a, b);
		case ts.SyntaxKind.AsteriskAsteriskToken:
			return range.power(a, b);
		case ts.SyntaxKind.PercentToken:
			return range.remainder(a, b);
		case ts.SyntaxKind.AmpersandToken:
			return range.and(a, b);
		case ts.SyntaxKind.BarToken:
		case ts.SyntaxKind.CaretToken:
			return range.or(a, b);
		case ts.SyntaxKind.LessThanLessThanToken:
			return range.shiftLeft(a, b);
		case ts.SyntaxKind.GreaterThanGreaterThanToken:
			return range.shiftRight(a, b);
		case ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken:
			return range.fitsUnsigned31(a) ? range.whole(0, a.high) : range.UINT32;
		case ts.SyntaxKind.QuestionQuestionEqualsToken:
		case ts.SyntaxKind.BarBarEqualsToken:
		case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
			return range.join(a, b);
		case ts.SyntaxKind.SlashToken:
			return range.REAL;
		default:
			return FLOAT;
	}
}

/** Math's functions that give whole numbers of what has a fraction. */
export const ROUNDINGS: ReadonlySet<string> = new Set(["floor", "trunc", "ceil", "round"]);

/** Math's functions whose last digit is V8's own: each has a helper of its name. */
export const EXACT_FUNCTIONS = [
	"exp",
	"expm1",
	"log",
	"log2",
	"log10",
	"log1p",
	"sin",
	"cos",
	"tan",
	"asin",
	"acos",
	"atan",
	"atan2",
	"sinh",
	"cosh",
	"tanh",
	"asinh",
	"acosh",
	"atanh",
	"cbrt",
] as const;

export type ExactFunction = (typeof EXACT_FUNCTIONS)[number];

const REAL_RESULTS: ReadonlySet<string> = new Set([...EXACT_FUNCTIONS, "sqrt"]);

/** The range of `Math.name(...)` for the functions that keep whole numbers whole, or always give floats. */
export function mathRange(name: string, ranges: readonly Range[]): Range {
	const [a = FLOAT, b = FLOAT] = ranges;
	if (name === "imul") return range.INT32;
	if (REAL_RESULTS.has(name)) return range.REAL;
	if (ranges.some((r) => r.fraction)) return range.floatAsLargeAs(...ranges);
	const lows = ranges.map((r) => r.low);
	const highs = ranges.map((r) => r.high);
	switch (name) {
		case "abs":
			return range.whole(Math.max(0, a.low, -a.high), Math.max(Math.abs(a.low), Math.abs(a.high)));
		case "min":
			return range.whole(Math.min(...lows), Math.min(...highs), false, ranges.some(range.mayBeMinusZero));
		case "max":
			return range.whole(Math.max(...lows), Math.max(...highs), false, ranges.some(range.mayBeMinusZero));
		case "sign":
			return range.whole(-1, 1, false, range.mayBeMinusZero(a));
		case "pow":
			return combine(ts.SyntaxKind.AsteriskAsteriskToken, a, b);
		default:
			return FLOAT;
	}
}
