// N4: an `int` is Python's: by 0 it divides as in Python, a number of no declared type as in JavaScript
function attempt(what: string, f: () => int): void {
	try {
		console.log(what, f());
	} catch (e) {
		console.log(what, e instanceof ZeroDivisionError);
	}
}
function divide(a: int, b: int): void {
	attempt("floor", () => Math.floor(a / b));
	attempt("trunc", () => Math.trunc(a / b));
	attempt("| 0", () => (a / b) | 0);
	attempt("%", () => a % b);
	console.log("/", a / b);
}
divide(7, 0);
divide(7, -2);
let none = 0;
for (let i = 0; i < 3; i++) none = none * i;
console.log(7 % none, -7 % none, 7 / none);
export {};
