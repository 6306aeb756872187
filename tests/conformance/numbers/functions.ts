// N5: Math's functions and powers to the last digit: interest, tables of angles, logarithms, means
function interest(start: number, rate: number, years: number): number {
	return start * (1 + rate) ** years;
}

for (let year = 0; year <= 30; year += 3) console.log(year, interest(1000, 0.05, year), interest(250, 0.0375, year));
console.log(Math.pow(1.07, 25), 1000 * Math.exp(0.05 * 10), (2000 / 1000) ** (1 / 7) - 1);

for (let degrees = -30; degrees <= 390; degrees += 15) {
	const angle = (degrees * Math.PI) / 180;
	console.log(degrees, angle, Math.sin(angle), Math.cos(angle), Math.tan(angle));
}

for (const x of [0.001, 0.5, 1, 2, 3, 8, 10, 99, 1000, 12345.678, 1e15, 2 ** 53])
	console.log(x, Math.log(x), Math.log2(x), Math.log10(x), Math.log1p(x), Math.cbrt(x));

for (const x of [-1, -0.75, -0.5, -0.1, 0, 0.1, 0.3, 0.6, 0.99, 1])
	console.log(Math.asin(x), Math.acos(x), Math.atan(x), Math.atanh(x), Math.expm1(x), Math.sinh(x), Math.cosh(x), Math.tanh(x));

for (const [y, x] of [
	[1, 1],
	[1, -1],
	[-1, -2],
	[0, -1],
	[-0, -1],
	[3, 0],
	[0.1, 1e9],
] as const)
	console.log(Math.atan2(y, x), Math.hypot(y, x), Math.asinh(y), Math.acosh(1 + x * x));

const prices = [12.5, 13.75, 11.2, 14.1, 12.95];
const product = prices.reduce((a, b) => a * b, 1);
const logs = prices.map((p) => Math.log(p));
const mean = prices.reduce((a, b) => a + b, 0) / prices.length;
const variance = prices.map((p) => (p - mean) ** 2).reduce((a, b) => a + b, 0) / (prices.length - 1);
console.log(product ** (1 / prices.length), Math.exp(logs.reduce((a, b) => a + b, 0) / logs.length));
console.log(Math.sqrt(variance), variance ** 0.5, variance ** 1.5, 1 / (1 + Math.exp(-mean / 10)));

function power(a: number, b: number): number {
	return a ** b;
}
console.log(power(3, 33), power(3, 34), power(3, 40), power(7, 25), power(10, 22), power(10, 23), power(-7, 25), power(2, 0.5));
console.log(power(2, 1023), power(2, 1024), power(2, -1074), power(0.1, 308), power(0.1, 330), power(1.0000001, 1e9), power(-2, 0.5));
let grown = 1.5;
for (let i = 0; i < 6; i++) {
	grown **= 1.4;
	console.log(grown);
}

// what is known is worked out before the program runs; what is handed on is the same function
console.log(Math.sin(Math.PI), Math.cos(Math.PI / 3), Math.exp(1), Math.atan2(-0, 1), Math.log(-1), 3 ** 40, 2 ** 0.5, Math.E ** -2);
console.log([0, 1, 2].map(Math.sin), [1, 10, 100].map(Math.log10), [-8, 27].map(Math.cbrt), Math.sinh(0) * -1, Math.atan(0) * -5);
// angles of many turns
console.log(Math.sin(1e6), Math.cos(1e15), Math.tan(1e22), Math.sin(2 ** 1000), Math.cos(710), Math.sin(-355), Math.tan(Math.PI / 2));
let far = 100;
for (let i = 0; i < 8; i++) {
	far *= 977.5;
	console.log(Math.sin(far), Math.cos(-far), Math.tan(far));
}
export {};
