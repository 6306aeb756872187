// N5: powers, of negative numbers too
function power(a: number, b: number): number {
	return a ** b;
}

console.log(2 ** 10, 2 ** 0, 10 ** 3, (-2) ** 3, -(2 ** 2), 2 ** 3 ** 2, (2 ** 3) ** 2);
console.log(power(4, 0.5), power(-8, 1 / 3), power(2, -1), power(0, -1), power(-2, 3), power(0, 0), power(NaN, 0), power(9, -0.5));
console.log(power(-8, 0.5), power(10, -2), power(Infinity, -1), power(2, Infinity), power(0.5, Infinity), power(-2, -1));
let n = 3;
n **= 2;
console.log(n);
export {};
