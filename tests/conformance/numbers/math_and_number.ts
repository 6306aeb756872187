// N13, N15 to N18: Math, Number, parseInt, parseFloat and the methods of numbers
 function id(n: number): number { return n; }
 const vals = [0, 1, -1, 0.5, -0.5, 2.5, -2.5, 1e10, -1e10, NaN, Infinity, -Infinity, 3, 100];
 for (const v of vals) {
 	console.log(v, Math.abs(v), Math.floor(v), Math.ceil(v), Math.round(v), Math.trunc(v), Math.sign(v));
 	console.log(Math.sqrt(v), Math.hypot(v, 4), Math.fround(v), Math.clz32(v), Math.imul(v, 3));
 	console.log(v % 3, v / 0, v / 2, -v, v * -1, v + 1, v - 1, v | 0, v >>> 0, ~v, v << 1);
 	console.log(Number.isInteger(v), Number.isFinite(v), Number.isNaN(v), isNaN(v), isFinite(v), Number.isSafeInteger(v));
 	console.log(v.toFixed(2), v.toString(2), v.toString(16), v.toPrecision(3), v.toExponential(2), String(v), `${v}`, v.toString(), v.toLocaleString());
 }
 console.log(Math.max(), Math.min(), Math.max(1), Math.max(1, NaN), Math.max(...[1, 5, 3]), Math.min(2, ...[4, 1]), Math.max(-0, 0), Math.min(0, -0));
 console.log(Math.PI, Math.E, Math.LN2, Math.LN10, Math.SQRT2, Math.SQRT1_2, Math.LOG2E, Math.LOG10E);
 console.log(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, Number.EPSILON, Number.MAX_VALUE, Number.MIN_VALUE, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN);
 console.log(Math.sqrt(-1), Math.log(0), Math.log(-1), Math.exp(1000), Math.exp(0), Math.log(1), Math.log2(8), Math.log10(1000), Math.log1p(0), Math.expm1(0), Math.acos(2), Math.atanh(2));
 for (const s of ["12", "-3.5", "abc", "", " 7 ", "0x1f", "1e3", "12px", "Infinity", "-0", "."]) console.log(Number(s), parseInt(s), parseFloat(s), +s, parseInt(s, 16), Number.parseFloat(s), isNaN(Number(s)));
 console.log(Number(true), Number(false), Number(null), Number(undefined), +true, parseInt("101", 2), parseInt("zz", 36), parseInt("9", 8), parseInt("1e3"), parseInt("0.5"));
 console.log(1 / 0, -1 / 0, 0 / 0, 1e308 * 10, -1e308 * 10, 5 % 0, 2 ** 10, 2 ** -1, (-8) ** (1 / 3), 2 ** 0.5, 10 ** 21, 10 ** -7);
 console.log((1234.5678).toFixed(2), (0.1 + 0.2).toFixed(10), (1.005).toFixed(2), (255).toString(16), (0.5).toString(2), (1e21).toString(), (123.456).toPrecision(4), (0).toFixed(1), (-1.5).toFixed(0), (1234567.891).toLocaleString());
 console.log(0.1 + 0.2, 1 / 3, 100 / 3, 1e21, 1e-7, 123456789012345680000, 5e-324, 1.7976931348623157e308, 0.000001, 1e300 * 1e10);
 const nn = id(NaN); console.log(nn === nn, nn !== nn, NaN < 1, NaN > 1, Infinity > 1e308, -Infinity < 0, 0 === -0);
 let x = 1.5; x++; x += 2; x *= 2; x -= 0.5; x /= 2; x **= 2; x %= 7; console.log(x);
 let n = 10; n **= 2; n %= 7; n <<= 3; n >>= 1; n >>>= 1; n |= 1; n &= 0xff; n ^= 5; console.log(n);
 console.log(["1", "2.5", "x"].map((s) => Number(s)).length, 0.1 * 3, 9007199254740993, 2 ** 53 + 1, 9007199254740992 + 2);
 console.log((25).toString(36), (-7.25).toString(2), parseFloat("3.14abc"), parseFloat(".5"), Math.round(-0.5), Math.round(0.5), Math.round(1.5), Math.round(-1.5), Math.ceil(-0.2), Math.trunc(-0.7));
export {};
