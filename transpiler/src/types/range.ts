// Intervals of whole numbers: what tsmpy can prove about a number without running the program.

/** All values between `low` and `high`, whole unless `fraction`. */
export interface Range {
	readonly low: number;
	readonly high: number;
	/** It may have a fraction, or be NaN or an infinity. */
	readonly fraction: boolean;
}

export const FLOAT: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, fraction: true };
export const INT: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, fraction: false };
export const NOTHING: Range = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY, fraction: false };
export const INT32: Range = whole(-(2 ** 31), 2 ** 31 - 1);
export const UINT32: Range = whole(0, 2 ** 32 - 1);
export const BYTE: Range = whole(0, 255);
/** How long a list or a text can be on a board with 32-bit words. */
export const LENGTH: Range = whole(0, 2 ** 30 - 1);

/** No value at all: what a loop's analysis begins with. */
export function isNothing(r: Range): boolean {
	return r.low > r.high;
}

export function whole(low: number, high: number): Range {
	return { low, high, fraction: false };
}

export function exactly(value: number): Range {
	return Number.isInteger(value) ? whole(value, value) : FLOAT;
}

export function join(a: Range, b: Range): Range {
	return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high), fraction: a.fraction || b.fraction };
}

export function includes(outer: Range, inner: Range): boolean {
	return outer.low <= inner.low && outer.high >= inner.high && (outer.fraction || !inner.fraction);
}

/** Where a bound moved between two rounds of a loop's analysis, let it go at once. */
export function widen(before: Range, after: Range): Range {
	const grown = join(before, after);
	return {
		low: grown.low < before.low ? Number.NEGATIVE_INFINITY : grown.low,
		high: grown.high > before.high ? Number.POSITIVE_INFINITY : grown.high,
		fraction: grown.fraction,
	};
}

export function isNonNegative(r: Range): boolean {
	return !r.fraction && r.low >= 0;
}

export function add(a: Range, b: Range): Range {
	if (isNothing(a) || isNothing(b)) return NOTHING;
	return a.fraction || b.fraction ? FLOAT : whole(a.low + b.low, a.high + b.high);
}

export function negate(a: Range): Range {
	// `-0` is a float in TypeScript; as a whole number it is 0 everywhere but in `1 / -0`
	return a.fraction ? FLOAT : isNothing(a) ? a : whole(-a.high, -a.low);
}

export function subtract(a: Range, b: Range): Range {
	return add(a, negate(b));
}

export function multiply(a: Range, b: Range): Range {
	if (a.fraction || b.fraction) return FLOAT;
	const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high].map((x) => (Number.isNaN(x) ? 0 : x));
	return whole(Math.min(...ends), Math.max(...ends));
}

/** JavaScript's `%`: the sign is the left side's. A divisor that may be 0 gives NaN there, ZeroDivisionError here. */
export function remainder(a: Range, b: Range): Range {
	if (a.fraction || b.fraction) return FLOAT;
	const most = Math.max(Math.abs(b.low), Math.abs(b.high)) - 1;
	return whole(a.low < 0 ? -most : 0, a.high > 0 ? Math.min(most, a.high) : 0);
}

/** The integer quotient, rounded down. */
export function floorDivide(a: Range, b: Range): Range {
	if (a.fraction || b.fraction || b.low <= 0) return INT;
	const ends = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]
		.map((x) => (Number.isNaN(x) ? 0 : x))
		.map(Math.floor);
	return whole(Math.min(...ends), Math.max(...ends));
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
