// Literals with a fraction. MicroPython reads digits by way of an 80-bit float, which rounds twice: where that gives
// another double than TypeScript's, the literal comes out as a quotient or a product that is exact.

import type { Expr } from "../../python/ast.ts";
import * as py from "../../python/build.ts";

/** Any number: an int if it is a safe whole one. */
export function number(value: number): Expr {
	return Number.isSafeInteger(value) && !Object.is(value, -0) ? py.int(value) : floatNumber(value);
}

/** Any number as a float, the whole ones too. */
export function floatNumber(value: number): Expr {
	if (Number.isNaN(value)) return py.call("float", [py.str("nan")]);
	if (value < 0 || Object.is(value, -0)) {
		return value === Number.NEGATIVE_INFINITY ? py.call("float", [py.str("-inf")]) : py.unary("-", floatNumber(-value));
	}
	if (value === Number.POSITIVE_INFINITY) return py.call("float", [py.str("inf")]);
	return Number.isSafeInteger(value) ? digitsOf(`${value}.0`) : floatLiteral(value);
}

/** The literal of a finite number that is no safe whole number. */
function floatLiteral(value: number): Expr {
	const text = String(value);
	const { digits, power } = decimal(text);
	if (isReadRight(value, digits, power)) return digitsOf(/[.e]/.test(text) ? text : `${text}.0`);
	if (power < 0 && power >= -22 && digits <= Number.MAX_SAFE_INTEGER)
		return py.binary("/", digitsOf(String(digits)), digitsOf(String(10n ** BigInt(-power))));
	const { mantissa, exponent } = parts(value);
	return py.binary("*", digitsOf(String(mantissa)), py.binary("**", digitsOf("2.0"), py.int(exponent)));
}

const digitsOf = (text: string): Expr => ({ k: "number", text });

/** The text of a number above 0 as `digits * 10 ** power`. */
function decimal(text: string): { digits: bigint; power: number } {
	const [mantissa = "", exponent = "0"] = text.split("e");
	const [whole = "", fraction = ""] = mantissa.split(".");
	return { digits: BigInt(whole + fraction), power: Number(exponent) - fraction.length };
}

/** A double above 0 as `mantissa * 2 ** exponent`. */
function parts(value: number): { mantissa: bigint; exponent: number } {
	let exponent = 0;
	let scaled = value;
	for (; !Number.isInteger(scaled); exponent--) scaled *= 2;
	return { mantissa: BigInt(scaled), exponent };
}

/** What can be off in the last of 64 bits, in units of it: nothing but its own rounding up to 5 ** 27. */
const EXACT_POWER = 27;
const SLACK = 16n;

/** Does rounding to 64 bits, then to 53, give the double? */
function isReadRight(value: number, digits: bigint, power: number): boolean {
	// below, doubles have fewer bits; the largest need no care: nothing lies above
	if (value < 2 ** -1022) return false;
	const [over, under] = power >= 0 ? [digits * 10n ** BigInt(power), 1n] : [digits, 10n ** BigInt(-power)];
	const shift = 64 - (bitLength(over) - bitLength(under)) + 1;
	const [n, d] = shift >= 0 ? [over << BigInt(shift), under] : [over, under << BigInt(-shift)];
	// 64 or 65 bits and what is left below them
	const bits = n / d;
	const extra = bitLength(bits) - 64;
	const [wide, rest, unit] = [
		bits >> BigInt(extra),
		n - (bits >> BigInt(extra)) * (d << BigInt(extra)),
		d << BigInt(extra),
	];
	if (Math.abs(power) > EXACT_POWER || digits >= 1n << 64n) {
		const low = wide & 0x7ffn;
		const half = 1n << 10n;
		return low < half - SLACK || low > half + SLACK;
	}
	const up = 2n * rest > unit || (2n * rest === unit && (wide & 1n) === 1n);
	const once = wide + (up ? 1n : 0n);
	const low = once & 0x7ffn;
	const half = 1n << 10n;
	const kept = once >> 11n;
	const twice = low > half || (low === half && (kept & 1n) === 1n) ? kept + 1n : kept;
	const { mantissa, exponent } = parts(value);
	// the double, in units of the 53 bits that were kept
	const unitPower = 11 + extra - shift;
	const by = exponent - unitPower;
	return by >= 0 ? mantissa << BigInt(by) === twice : mantissa === twice << BigInt(-by);
}

function bitLength(n: bigint): number {
	return n.toString(2).length;
}
