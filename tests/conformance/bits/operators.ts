// N6, N7: bit operations are 32 bits wide and signed, whatever the operands
function opaque(n: int): int {
	return n;
}

const values: int[] = [0, 1, -1, 2, 255, 2147483647, -2147483648, 2147483648, 4294967295, 4294967296, -4294967297, 1099511627775, 9007199254740991];
for (const a of values) {
	const x = opaque(a);
	console.log(x, ~x, x | 0, x >>> 0, x << 1, x >> 1, x >>> 1, x << 31, x >> 31, x >>> 31, x << 32, x >>> 32);
	for (const b of values) {
		const y = opaque(b);
		console.log(x & y, x | y, x ^ y, x << y, x >> y, x >>> y, ~(x & y), (x ^ y) >>> 0);
	}
}
export {};
