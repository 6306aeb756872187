// bind, call, apply, names and numbers of parameters (F11)
function add(a: number, b: number): number {
	return a + b;
}
const five = add.bind(null, 5);
const values: [number, number] = [3, 4];
console.log(five(1), add.call(null, 1, 2), add.apply(null, values), add.bind(undefined)(6, 7));
class Greeter {
	constructor(private readonly greeting: string) {}
	greet(name: string, mark = "!"): string {
		return `${this.greeting}, ${name}${mark}`;
	}
	later(): () => string {
		return this.greet.bind(this, "later");
	}
	plain(name: string): string {
		return `plain ${name}`;
	}
}
const greeter = new Greeter("Hello");
const greet = greeter.greet.bind(greeter);
const ann = greeter.greet.bind(greeter, "Ann");
console.log(greet("Bob"), ann("?"), ann(), greeter.later()(), greeter.greet.call(greeter, "Eve"));
const plain = greeter.plain;
console.log(plain("text"), ["x", "y"].map(greeter.plain).join());
const arrow = (a: number, b = 2, ...rest: number[]): number => a + b + rest.length;
console.log(add.name, add.length, arrow.length, arrow.apply(null, [1]), arrow(1, 2, 3));

// a method of an object literal that asks for no `this` takes any
const holder = {
	twice(x: number) {
		return x * 2;
	},
	next: (x: number) => x + 1,
	times: 3,
	scaled(x: number) {
		return x * this.times;
	},
};
const [twice, scaled] = [holder.twice.bind(holder), holder.scaled.bind(holder)];
console.log(
	twice(2),
	scaled(2),
	[1, 2].map(holder.twice.bind(null)),
	holder.next.apply(holder, [7]),
	holder.twice.call(undefined, 4),
);

// a class with a method of that name, whose objects cannot stand here
interface Sink {
	next: (n: number) => void;
	end(): void;
}
class Total {
	sum = 0;
	next(n: number): void {
		this.sum += n;
	}
}
const feed = (xs: readonly number[], sink: Sink): void => {
	xs.forEach(sink.next);
	sink.end();
};
feed([1, 2], { next: (n) => console.log(n), end: () => console.log("end") });
const total = new Total();
total.next(3);
console.log(total.sum);

// what binding makes of functions of other kinds
async function waiting(): Promise<number> {
	return 1;
}
function* counting(): Generator<number> {
	yield 1;
}
console.log(waiting.bind(null), [counting.bind(null)], ((x: number) => x).bind(null));

function plus(this: { n: number }, x: number): number {
	return this.n + x;
}
function count(this: number): number {
	return this;
}
const four = plus.bind({ n: 4 });
console.log([1, 2].map(four), [1, 2].map(plus.bind({ n: 2 })), [1, 2].map(count.bind(7)), four(3));
// a function of the program's may take more than a tuple's type tells
let calls = 0;
const memoized = <A extends unknown[], R>(f: (...args: A) => R) => {
	const known = new Map<string, R>();
	return (...args: A): R => {
		const key = JSON.stringify(args);
		if (!known.has(key)) known.set(key, f(...args));
		return known.get(key)!;
	};
};
const square = memoized((x: number) => {
	calls++;
	return x * x;
});
console.log(square(4), square(4), calls, [1, 2, 2].map(square), calls);
