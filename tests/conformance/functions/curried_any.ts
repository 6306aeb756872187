// Functions of type any are asked for their length, and are given the arguments and the `this` of those around them.
function curry(fn: any): any {
	return function curried(this: any, ...args: any[]) {
		if (args.length >= fn.length) return fn.apply(this, args);
		return (...more: any[]) => curried.apply(this, args.concat(more));
	};
}
const add = (a: number, b: number, c: number) => a + b + c;
console.log(curry(add)(1)(2)(3), curry(add)(1, 2)(3), curry(add)(1, 2, 3));
function throttled(fn: any) {
	let calls = 0;
	return function (this: any, ...args: any[]) {
		calls++;
		return calls > 1 ? undefined : fn.call(this, ...args);
	};
}
const limited = throttled((x: number) => x * 2);
console.log(limited(4), limited(5));
const sizes: any[] = [[1, 2], "abc", { length: 5 }, add, (_a: any, _b = 1, ..._c: any[]) => 1];
console.log(sizes.map((x) => x.length));
