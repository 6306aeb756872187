// N4: a division by zero gives an infinity or NaN, and a remainder NaN
function ratio(a: number, b: number): number {
	return a / b;
}

function rest(a: number, b: number): number {
	return a % b;
}

console.log(ratio(1, 0), ratio(-1, 0), ratio(0, 0));
console.log(rest(1, 0), rest(-5, 0), rest(0, 0), rest(1.5, 0));
console.log(ratio(1.5, 0.5), rest(5.5, 2), rest(-5.5, 2), rest(5.5, -2));
let zero = 0;
for (let i = 0; i < 3; i++) zero = zero * i;
console.log(1 / zero, -1 / zero, zero / zero);
export {};
