// N14: numbers are written as JavaScript writes them
const values: number[] = [
	5.0, 0.5, 100, 1e21, 1e20, 1.5e21, 1e-6, 1e-7, 1.5e-7, 123456789.125, 0.1 + 0.2, 1 / 3, -2.5, -1e-7, 1e100, 2 ** 53, 0.000001234, 1.7976931348623157e308, 4.35, 100.05, -0.1,
];
for (const value of values) console.log(value, String(value), `${value}`, value + "!");
function zero(x: number): number {
	return x * -1;
}
console.log(String(zero(0)), `${zero(0)}`);
console.log(NaN, Infinity, -Infinity);
export {};
