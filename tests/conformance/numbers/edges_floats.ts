// Every operator over fractions (N1 to N9)
for (const a of [0.5, -0.5, 1.5, -1.5, 2.25, 1e-7, 1e300, -1e300, 0.1]) for (const b of [0.5, -0.5, 1.5, -1.5, 2.25, 1e-7, 1e300, -1e300, 0.1]) {
	console.log(a + b, a - b, a * b, a / b, a % b, a & b, a | b, a ^ b, a << b, a >> b, a >>> b, a < b, a <= b, a === b, a !== b);
	console.log(-a, ~a, a * 0, 0 * b, a % 1, a / 0, Math.floor(a), Math.ceil(b), Math.round(a), a.toFixed(2), b.toPrecision(3));
}
export {};
