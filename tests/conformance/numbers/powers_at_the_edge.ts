// 2 to the power of 53, to which one more cannot be added
const power = (exponent: number): number => 2 ** exponent;
for (const exponent of [52, 53, 54]) {
	const limit = power(exponent);
	console.log(limit, limit + 1, limit + 1 - limit, limit + 1 === limit, limit - 1, Math.pow(2, exponent) + 1 - limit);
}
