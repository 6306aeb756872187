// Every operator over edge values of which nothing is known (N1 to N9)
function all(a: number, b: number): void {
	console.log(a + b, a - b, a * b, a / b, a % b, a & b, a | b, a ^ b, a << b, a >> b, a >>> b, a < b, a <= b, a === b, a !== b);
	console.log(-a, +a, ~a, Math.floor(a), Math.ceil(a), Math.round(a), Math.trunc(a), Math.abs(a), Math.sign(a), Math.min(a, b), Math.max(a, b), !a, a ? 1 : 2);
	let x = a; x += b; x -= a; x *= b; console.log(x); x = a; x /= b; console.log(x); x = a; x %= b; console.log(x); x = a; x **= 2; console.log(x === x * 1, a ** 0, b ** 1); x = a; x &= b; x |= a; x ^= b; x <<= b; x >>= a; x >>>= b; console.log(x); x = a; x++; ++x; x--; console.log(x--, x);
	console.log(`${a} ${b}`, String(a), a + "", [a, b].length);
}
for (const a of [0, -0, 1, -1, 0.5, -2.5, 2147483648, 4294967296, 9007199254740992, -7, 3, NaN, Infinity, -Infinity, 1e21]) for (const b of [0, -0, 1, -1, 0.5, -2.5, 2147483648, 4294967296, 9007199254740992, -7, 3, NaN, Infinity, -Infinity, 1e21]) all(a, b);
export {};
