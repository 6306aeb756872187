// A function may be called above its line, also by functions and classes that stand above the call.
function outer(n: number) {
	return inner(n) + 1;
}
console.log(outer(3));
function inner(n: number) {
	return [n].map((x) => x + deep(x))[0]!;
}
class Shape {
	area() {
		return side() ** 2;
	}
	static unit = 2;
}
console.log(new Shape().area());
function side() {
	return Shape.unit + deep(1);
}
function deep(n: number) {
	return n * 2;
}
function* numbers(to: number): Generator<number> {
	yield* more(to);
}
console.log([...numbers(3)]);
const table = { run: () => first() };
console.log(table.run());
function first() {
	const found: number[] = [];
	function go(n: number) {
		if (n > 0) back(n);
	}
	go(2);
	function back(n: number) {
		found.push(n);
		go(n - 1);
	}
	return found;
}
function* more(to: number): Generator<number> {
	for (let i = 0; i < to; i++) yield i;
}
