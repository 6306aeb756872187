// plain functions that only hand on `this`, which nothing that they call asks for
function debounced<A extends unknown[]>(f: (...args: A) => void): (...args: A) => void {
	return function (this: unknown, ...args: A) {
		f.apply(this, args);
	};
}
debounced((a: number, b: string) => console.log(a, b))(1, "x");

type Fn = (...args: any[]) => any;
function curry(f: Fn): Fn {
	return function curried(this: unknown, ...args: any[]): any {
		return args.length >= f.length ? f.apply(this, args) : (...more: any[]) => curried.apply(this, [...args, ...more]);
	};
}
const sum = curry((a: number, b: number, c: number) => a + b + c);
console.log(sum(1)(2)(3), sum(1, 2)(3), sum(1)(2, 3));

class Emitter {
	private listeners: ((...args: any[]) => void)[] = [];
	on(listener: (...args: any[]) => void): this {
		this.listeners.push(listener);
		return this;
	}
	emit(...args: any[]): void {
		for (const listener of this.listeners) listener.apply(this, args);
		this.listeners.forEach((listener) => listener.call(this, args.length));
	}
}
new Emitter().on((a) => console.log("first", a)).on(function (a) { console.log("second", a); }).emit(7, 8);

console.log(["10", "11", "12"].map(parseInt), "1,2,3".split(",").map(parseInt), ["7", "8"].map(parseFloat));
