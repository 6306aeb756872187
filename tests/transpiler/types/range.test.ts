// The arithmetic of intervals holds what JavaScript's arithmetic gives for their members.
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as range from "../../../transpiler/src/types/numbers/range.ts";

type Range = range.Range;

/** Small numbers, powers of two and their neighbours, and anything up to the safe integers. */
const integer = fc.oneof(
	fc.integer({ min: -5, max: 5 }),
	fc
		.tuple(fc.integer({ min: 0, max: 52 }), fc.integer({ min: -1, max: 1 }), fc.boolean())
		.map(([bit, more, negative]) => {
			const value = 2 ** bit + more;
			return negative ? -value : value;
		}),
	fc.integer(),
	fc.maxSafeInteger(),
);

/** An interval, sometimes open at an end, and a member of it. */
const inside = fc.tuple(integer, integer, integer, fc.nat(7)).map(([a, b, c, open]) => {
	const [low = 0, member = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
	const bounds = range.whole(open === 1 ? -Infinity : low, open === 2 ? Infinity : high);
	return { range: bounds, member };
});
const exact = integer.map((n) => ({ range: range.exactly(n), member: n }));
const operand = fc.oneof(inside, inside, exact);

function contains(r: Range, value: number): boolean {
	if (r.fraction) return true;
	return Number.isInteger(value) && value >= r.low && value <= r.high;
}

function show(r: Range): string {
	return `${r.low} .. ${r.high}${r.fraction ? " with fractions" : ""}`;
}

interface Operation {
	readonly of: (a: Range, b: Range) => Range;
	readonly js: (a: number, b: number) => number;
	/** Operands of which nothing is claimed. */
	readonly except?: (a: number, b: number) => boolean;
}

const isZero = (_: number, b: number): boolean => b === 0;

const OPERATIONS: Readonly<Record<string, Operation>> = {
	"a + b": { of: range.add, js: (a, b) => a + b },
	"a - b": { of: range.subtract, js: (a, b) => a - b },
	"a * b": { of: range.multiply, js: (a, b) => a * b },
	"a % b": { of: range.remainder, js: (a, b) => a % b, except: isZero },
	"Math.floor(a / b)": { of: range.floorDivide, js: (a, b) => Math.floor(a / b), except: isZero },
	"a & b": { of: range.and, js: (a, b) => a & b },
	"a | b": { of: range.or, js: (a, b) => a | b },
	"a ^ b": { of: range.or, js: (a, b) => a ^ b },
	"a << b": { of: range.shiftLeft, js: (a, b) => a << b },
	"a >> b": { of: range.shiftRight, js: (a, b) => a >> b },
	"a, or b": { of: range.join, js: (a) => a },
	"b, or a": { of: range.join, js: (_, b) => b },
};

for (const [name, { of, js, except }] of Object.entries(OPERATIONS)) {
	test(`the range of ${name} holds the result for every member of a's and b's`, () => {
		fc.assert(
			fc.property(operand, operand, (a, b) => {
				if (except?.(a.member, b.member)) return;
				const [result, value] = [of(a.range, b.range), js(a.member, b.member)];
				const message = `${a.member} of ${show(a.range)}, ${b.member} of ${show(b.range)}: ${value} is not in ${show(result)}`;
				assert.ok(contains(result, value), message);
			}),
			{ numRuns: 2000, seed: 1 },
		);
	});

	test(`the range of ${name} may have a fraction if one of the operands may`, () => {
		if (/[&|^<>]|floor/.test(name)) return;
		fc.assert(
			fc.property(operand, (a) => {
				assert.ok(of(a.range, range.FLOAT).fraction && of(range.FLOAT, a.range).fraction);
			}),
			{ numRuns: 50, seed: 1 },
		);
	});
}

test("the range of -a holds the negative of every member of a's", () => {
	fc.assert(
		fc.property(operand, (a) => assert.ok(contains(range.negate(a.range), -a.member))),
		{ numRuns: 1000, seed: 1 },
	);
});

test("a literal without a fraction is whole, beyond 2 ** 53 it is not, and no literal is NaN", () => {
	assert.equal(range.exactly(5).fraction, false);
	assert.equal(range.exactly(-0).fraction, false);
	assert.equal(range.exactly(2.5).fraction, true);
	assert.equal(range.exactly(1e300).fraction, true);
	assert.equal(range.exactly(Number.MAX_SAFE_INTEGER).fraction, false);
});

test("a range includes itself and nothing, and a whole range no fraction", () => {
	fc.assert(
		fc.property(operand, operand, (a, b) => {
			assert.ok(range.includes(a.range, a.range));
			assert.ok(range.includes(a.range, range.NOTHING));
			assert.ok(range.includes(range.join(a.range, b.range), a.range));
			assert.not.ok(range.includes(a.range, range.FLOAT));
		}),
		{ numRuns: 500, seed: 1 },
	);
});

test("nothing added to anything is nothing, joined with anything it is that", () => {
	fc.assert(
		fc.property(operand, (a) => {
			assert.ok(range.isNothing(range.add(a.range, range.NOTHING)));
			assert.ok(range.isNothing(range.subtract(range.NOTHING, a.range)));
			assert.equal(range.join(a.range, range.NOTHING), a.range);
		}),
		{ numRuns: 200, seed: 1 },
	);
});

test.run();
