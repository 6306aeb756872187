// What a program stores in a function that it declares.
function counter(): number {
	return ++counter.n;
}
counter.n = 0;
counter();
console.log(counter(), counter.n);

const track = (x: number): number => {
	track.calls++;
	track.log.push(x);
	return x * 2;
};
track.calls = 0;
track.log = [] as number[];
track.reset = () => {
	track.calls = 0;
};
track.label = "t";
console.log(track(2), track(3), track.calls, track.log, track.label);
track.reset();
track.label += "!";
console.log(track.calls, track.label.length);

// each call makes a function of its own
function make(): () => number {
	function inner(): number {
		inner.count += 1;
		return inner.count;
	}
	inner.count = 10;
	return inner;
}
const [a, b] = [make(), make()];
console.log(a(), a(), b());

function fib(n: number): number {
	if (n < 2) return n;
	const hit = fib.cache.get(n);
	if (hit !== undefined) return hit;
	const result = fib(n - 1) + fib(n - 2);
	fib.cache.set(n, result);
	return result;
}
fib.cache = new Map<number, number>();
console.log(fib(50), fib.cache.size);

// handed on, and beside a variable of the name that Python's has
const add_total = "taken";
function add(x: number): void {
	add.total += x;
}
add.total = 0;
for (const x of [1, 2, 3]) add(x);
[4, 5].forEach(add);
console.log(add.total, add_total);

// read further up than it is made
function level(): string {
	return logger.level;
}
function logger(message: string): string {
	return `${logger.level}: ${message}`;
}
logger.level = "info";
console.log(logger("a"), level());
logger.level = "warn";
console.log(logger("b"), level());
