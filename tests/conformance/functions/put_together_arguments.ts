// Calls whose arguments come from several places: too few of them leave parameters undefined, too many are left out.

function partial(f: (...args: any[]) => any, ...given: any[]): (...more: any[]) => any {
	return (...more) => f(...given, ...more);
}

function partialOn(f: (...args: any[]) => any, ...given: any[]): (...more: any[]) => any {
	return (...more) => f.call(null, ...given, ...more);
}

const joined = (a: any, b: any, c: any): string => `${a}_${b}_${c}`;
for (const of of [partial, partialOn]) {
	console.log(of(joined, 1)(2), of(joined, 1, 2, 3)(4), of(joined)());
	console.log(of(Math.max, 1, 2)(3), of((...xs: number[]) => xs.length, 1)(2, 3), of((a: number, b = 5) => a + b, 1)());
}

function curry(f: (...args: any[]) => any, ...given: any[]): any {
	return (...more: any[]) =>
		given.length + more.length >= f.length ? f(...given, ...more) : curry(f, ...given, ...more);
}
console.log(curry(joined)(1)(2)(3), curry(joined, 1)(2, 3), curry(joined)(1, 2)(3, 4));
