// Intervals of whole numbers: what tsmpy can prove about a number without running the program.

/** All values between `low` and `high`, whole unless `fraction`. */
export interface Range {
	readonly low: number;
	readonly high: number;
	/** It may have a fraction, or be NaN or an infinity. */
	readonly fraction: boolean;
	/** It is an `int` by declaration: Python's arithmetic, which keeps all digits, is what is meant. */
	readonly exact?: boolean;
	/** It may be -0 in TypeScript, where Python's whole number is 0. An `int` has none. */
	readonly minusZero?: boolean;
	/** It is a Python float for certain, so its arithmetic is TypeScript's. */
	readonly real?: boolean;
	/** Of what may have a fraction: a product went into it, so it may be a whole number beyond 2^53 too. */
	readonly large?: boolean;
}

/** Whole numbers up to here are what they are in both languages; beyond, TypeScript's are rounded to doubles. */
export const SAFE = Number.MAX_SAFE_INTEGER;

/** A number of which nothing is known. */
export const FLOAT: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, fraction: true };
/** The result of a division, a root, a literal with a fraction. */
export const REAL: Range = { ...FLOAT, real: true };
/** The same of a product of such numbers. */
export const LARGE: Range = { ...FLOAT, large: true };
/** A whole number of any size, which TypeScript rounds to a double; in the end it is an infinity. */
export const HUGE: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, fraction: false };
/** What is declared as `int`. */
export const INT: Range = {
	low: Number.NEGATIVE_INFINITY,
	high: Number.POSITIVE_INFINITY,
	fraction: false,
	exact: true,
};
export const NOTHING: Range = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY, fraction: false };
export const INT32: Range = whole(-(2 ** 31), 2 ** 31 - 1);
export const UINT32: Range = whole(0, 2 ** 32 - 1);
export const BYTE: Range = whole(0, 255);
/** How long a list or a text is at the most: a board has at most 16 MB. */
export const LENGTH: Range = whole(0, 2 ** 24 - 1);

/** No value at all: what a loop's analysis begins with. */
export function isNothing(r: Range): boolean {
	return r.low > r.high;
}

export function whole(low: number, high: number, exact = false, minusZero = false): Range {
	if (exact) return { low, high, fraction: false, exact };
	if (minusZero && low <= 0 && high >= 0) return { low, high, fraction: false, minusZero };
	return { low, high, fraction: false };
}

export function hasZero(r: Range): boolean {
	return r.low <= 0 && r.high >= 0;
}

export function mayBeMinusZero(r: Range): boolean {
	return r.minusZero === true;
}

/** A number that may be a whole one at run time, as that. */
export function asWhole(r: Range): Range {
	if (!r.fraction) return r;
	return isFinite(r) ? whole(r.low, r.high) : HUGE;
}

/** The same, or NaN. */
export function orNaN(r: Range): Range {
	if (r.fraction) return r;
	return isNothing(r)
		? { low: 0, high: 0, fraction: true }
		: { low: r.low, high: r.high, fraction: true, large: isLarge(r) };
}

export function exactly(value: number): Range {
	if (!Number.isInteger(value)) return REAL;
	// larger literals are floats on the board too
	return Math.abs(value) <= SAFE ? whole(value, value, false, Object.is(value, -0)) : REAL;
}

/** Is Python's result TypeScript's? Not where digits are rounded away there, and kept here. */
export function isSafe(r: Range): boolean {
	return r.exact === true || r.real === true || (!r.fraction && r.low >= -SAFE && r.high <= SAFE);
}

/** May it be a whole number to which one more cannot be added, because of what the program works out? */
export function isLarge(r: Range): boolean {
	return r.large === true || (!r.fraction && !isSafe(r) && !isNothing(r));
}

/** What may have a fraction, and may be as large as these are. */
export function floatAsLargeAs(...ranges: readonly Range[]): Range {
	return ranges.some(isLarge) ? LARGE : FLOAT;
}

/** Of an operation with such operands: a float meets a float or an int. */
function inexact(a: Range, b: Range): Range {
	return a.real === true || b.real === true ? REAL : floatAsLargeAs(a, b);
}

function isExact(a: Range, b: Range): boolean {
	return a.exact === true || b.exact === true;
}

export function join(a: Range, b: Range): Range {
	if (isNothing(a)) return b;
	if (isNothing(b)) return a;
	const fraction = a.fraction || b.fraction;
	if (fraction) return a.real === true && b.real === true ? REAL : floatAsLargeAs(a, b);
	const minusZero = mayBeMinusZero(a) || mayBeMinusZero(b);
	return whole(Math.min(a.low, b.low), Math.max(a.high, b.high), isExact(a, b), minusZero);
}

export function includes(outer: Range, inner: Range): boolean {
	if (isNothing(inner)) return true;
	const flags =
		(outer.fraction || !inner.fraction) &&
		(outer.real !== true || inner.real === true) &&
		(!outer.fraction || outer.large === true || !isLarge(inner)) &&
		(outer.fraction || outer.exact === true || mayBeMinusZero(outer) || !mayBeMinusZero(inner));
	return outer.low <= inner.low && outer.high >= inner.high && flags;
}

/** Steps by which a counter may go on for as long as a board can run without reaching 2^52. */
const SMALL_STEP = 2 ** 25;
const COUNTER = 2 ** 52;

/**
 * What a range that goes on growing may grow to. A bound that moves by a small step is a counter's: it stays a safe
 * whole number for as long as a board can run, if it never moves by more (`holds`). Any other moving bound is let go.
 */
export function widen(before: Range, after: Range): Range {
	if (after.fraction) return after;
	return whole(-beyond(-before.low, -after.low), beyond(before.high, after.high), after.exact, mayBeMinusZero(after));
}

/** The upper bound that goes on from two values. */
function beyond(before: number, after: number): number {
	if (after <= before) return before;
	// two that count each other on are one counter
	const isNear = after - before <= SMALL_STEP || (after >= COUNTER && after <= COUNTER + SMALL_STEP);
	return before < COUNTER && isNear ? COUNTER : Number.POSITIVE_INFINITY;
}

/** Is that bound one that a counter was given for want of a better one? */
export function isCounted(bound: number): boolean {
	return Math.abs(bound) >= COUNTER && Math.abs(bound) <= COUNTER + SMALL_STEP;
}

export function isFinite(r: Range): boolean {
	return Number.isFinite(r.low) && Number.isFinite(r.high);
}

/** The same with no end where it is not at rest. */
export function unbounded(r: Range): Range {
	if (r.fraction) return floatAsLargeAs(r);
	const low = r.low < 0 ? Number.NEGATIVE_INFINITY : r.low;
	return whole(low, r.high > 0 ? Number.POSITIVE_INFINITY : r.high, r.exact, mayBeMinusZero(r));
}

/** Does what is stored stay within what was widened, but for a counter's next step? */
export function holds(widened: Range, stored: Range): boolean {
	if (includes(widened, stored)) return true;
	if (stored.fraction || widened.fraction) return false;
	if (mayBeMinusZero(stored) && !mayBeMinusZero(widened)) return false;
	const isCounter = (bound: number, next: number): boolean =>
		next <= bound || (bound === COUNTER && next <= COUNTER + SMALL_STEP);
	return isCounter(widened.high, stored.high) && isCounter(-widened.low, -stored.low);
}

export function isNonNegative(r: Range): boolean {
	return !r.fraction && r.low >= 0;
}

export function add(a: Range, b: Range): Range {
	if (isNothing(a) || isNothing(b)) return NOTHING;
	if (a.fraction || b.fraction) return inexact(a, b);
	return whole(a.low + b.low, a.high + b.high, isExact(a, b), mayBeMinusZero(a) && mayBeMinusZero(b));
}

export function negate(a: Range): Range {
	return a.fraction || isNothing(a) ? a : whole(-a.high, -a.low, a.exact, hasZero(a));
}

export function subtract(a: Range, b: Range): Range {
	return add(a, negate(b));
}

export function multiply(a: Range, b: Range): Range {
	if (a.fraction || b.fraction) return a.real === true || b.real === true ? REAL : LARGE;
	const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high].map((x) => (Number.isNaN(x) ? 0 : x));
	const isBelow = (r: Range): boolean => r.low < 0;
	const isGiven = mayBeMinusZero(a) || mayBeMinusZero(b);
	const minusZero = isGiven || (hasZero(a) && isBelow(b)) || (hasZero(b) && isBelow(a));
	return whole(Math.min(...ends), Math.max(...ends), isExact(a, b), minusZero);
}

/** `a ** b`: whole for whole operands if b is not negative. */
export function power(a: Range, b: Range): Range {
	if (a.fraction || !isNonNegative(b)) return FLOAT;
	const most = Math.max(Math.abs(a.low), Math.abs(a.high)) ** b.high;
	// beyond, the helper gives a float
	if (most > SAFE && !isExact(a, b)) return FLOAT;
	return whole(a.low >= 0 ? 0 : -most, most, isExact(a, b), mayBeMinusZero(a));
}

/** As a divisor: by 0 TypeScript gives NaN or an infinity. An `int` is Python's, and raises ZeroDivisionError. */
export function mayBeZero(r: Range): boolean {
	return r.exact !== true && (r.fraction || (r.low <= 0 && r.high >= 0));
}

/** JavaScript's `%`: the sign is the left side's. A divisor that may be 0 gives NaN there, ZeroDivisionError here. */
export function remainder(a: Range, b: Range): Range {
	// by 0 it is NaN
	if (a.fraction || b.fraction || mayBeZero(b)) return inexact(a, b);
	const most = Math.max(Math.abs(b.low), Math.abs(b.high)) - 1;
	const minusZero = a.low < 0 || mayBeMinusZero(a);
	return whole(a.low < 0 ? -most : 0, a.high > 0 ? Math.min(most, a.high) : 0, isExact(a, b), minusZero);
}

/** The integer quotient, rounded down. */
export function floorDivide(a: Range, b: Range): Range {
	const minusZero = mayBeMinusZero(a) || (hasZero(a) && b.low < 0);
	if (a.fraction || b.fraction || b.low <= 0)
		return isSafe(a) ? whole(-SAFE, SAFE, isExact(a, b), minusZero) : isExact(a, b) ? INT : { ...HUGE, minusZero };
	const ends = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]
		.map((x) => (Number.isNaN(x) ? 0 : x))
		.map(Math.floor);
	return whole(Math.min(...ends), Math.max(...ends), isExact(a, b), minusZero);
}

/** The integer quotient rounded toward zero, up or to the nearest: between -1 and 0 that is -0. */
export function roundedQuotient(a: Range, b: Range): Range {
	const minusZero = a.low < 0 || b.low < 0 || mayBeMinusZero(a);
	return isExact(a, b) ? INT : { ...HUGE, minusZero };
}

/** `a & b`, as 32-bit numbers. */
export function and(a: Range, b: Range): Range {
	const masks = [a, b].filter((r) => isNonNegative(r) && r.high <= INT32.high).map((r) => r.high);
	return masks.length > 0 ? whole(0, Math.min(...masks)) : INT32;
}

/** `a | b` and `a ^ b`, as 32-bit numbers: below the next power of two of the larger. */
export function or(a: Range, b: Range): Range {
	if (!fitsUnsigned31(a) || !fitsUnsigned31(b)) return INT32;
	return whole(0, 2 ** Math.ceil(Math.log2(Math.max(a.high, b.high) + 1)) - 1);
}

export function shiftLeft(a: Range, b: Range): Range {
	if (b.low !== b.high || !includes(INT32, a)) return INT32;
	const shifted = whole(a.low * 2 ** (b.low & 31), a.high * 2 ** (b.low & 31));
	return includes(INT32, shifted) ? shifted : INT32;
}

export function shiftRight(a: Range, b: Range): Range {
	const value = includes(INT32, a) ? a : INT32;
	if (b.low !== b.high) return value.low >= 0 ? whole(0, value.high) : INT32;
	return whole(value.low >> b.low, value.high >> b.low);
}

export function fitsUnsigned31(r: Range): boolean {
	return isNonNegative(r) && r.high <= INT32.high;
}

/** What is `found` of a value whose type promises a range of its own. */
export function narrowTo(promised: Range, found: Range): Range {
	if (found.fraction || promised.real === true) return promised;
	const exact = promised.exact === true || found.exact === true;
	const [low, high] = [Math.max(promised.low, found.low), Math.min(promised.high, found.high)];
	return whole(low, high, exact, found.minusZero);
}

/** What is known to be one of the literals in `promised`, and is held as `found` is: 2 may be a float at run time, and 0 be -0. */
export function heldAs(promised: Range, found: Range): Range {
	if (found.fraction) return FLOAT;
	return whole(promised.low, promised.high, false, promised.minusZero === true || found.minusZero === true);
}
