// N15, N17: rounding as in JavaScript: halves go up, infinities and NaN stay
const values: number[] = [
	0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 0.49999999999999994, 0.4, -0.4, 2.4999999, 1e15 + 0.5, 4503599627370495.5, 3, -3, 1e20, -1e20,
	9007199254740991,
];
for (const value of values)
	console.log(`${value} ${Math.round(value)} ${Math.floor(value)} ${Math.ceil(value)} ${Math.trunc(value)} ${Math.abs(value)}`);
const bad: number[] = [Infinity, -Infinity, NaN];
for (const value of bad) console.log(Math.round(value), Math.floor(value), Math.ceil(value), Math.trunc(value), Math.abs(value));
export {};
