// Every operator over whole numbers that are inferred (N1 to N9)
const values = [0, 1, -1, 2147483647, 2147483648, 4294967296, -7, 3, 100, -2147483649];
for (const a of values) for (const b of values) {
	console.log(a + b, a - b, a * b, a / b, a % b, a & b, a | b, a ^ b, a << b, a >> b, a >>> b, a < b, a <= b, a === b, a !== b, a ** 2, b === 0 ? 0 : Math.trunc(a / b), Math.floor(a / 3), Math.ceil(a / 2), Math.round(a / 4));
	let x = a; x += b; x -= a; x *= b; console.log(x, -x, x % 10, Math.abs(x));
}
export {};
