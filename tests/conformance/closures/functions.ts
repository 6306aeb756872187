// C13, F4, F5, A9: hoisting, defaults, rest parameters, callbacks that take less
console.log(early(2));
function early(n: int): int {
	return helper(n) + 1;
}
function helper(n: int): int {
	return n * 2;
}
function defaults(a: int, b = a + 1, c: int[] = []): string {
	c.push(a);
	return `${a} ${b} ${c.length}`;
}
console.log(defaults(1), defaults(2), defaults(3, 4, [1]), defaults(5, 6));
function rest(first: string, ...more: int[]): string {
	more.push(99);
	return `${first} ${more.length} ${more[0]!}`;
}
console.log(rest("a"), rest("b", 1, 2), rest("c", ...([7, 8, 9] as int[])));
function sum(...ns: int[]): int {
	let total = 0;
	for (const n of ns) total += n;
	return total;
}
const args: int[] = [1, 2, 3];
console.log(sum(), sum(...args), sum(4, ...args), sum(...args, ...args));
function apply(f: (a: int, b: string) => string): string {
	return f(1, "b");
}
console.log(apply((a, b) => a + b), apply((a) => `${a}`), apply(() => "none"), apply(function (a) { return `expr ${a}`; }));
const factorial = (n: int): int => (n <= 1 ? 1 : n * factorial(n - 1));
console.log(factorial(10));
function even(n: int): boolean {
	return n === 0 || odd(n - 1);
}
function odd(n: int): boolean {
	return n !== 0 && even(n - 1);
}
console.log(even(10), odd(7));
const immediately = (() => {
	const secret = 5;
	return secret * 2;
})();
console.log(immediately);
function nothing(): void {}
nothing();
const f = function fact(n: int): int {
	return n < 2 ? 1 : n * fact(n - 1);
};
console.log(f(5));
function nested(): string {
	return inside();
	function inside(): string {
		return "hoisted";
	}
}
console.log(nested());
let mode = (n: int): int => n;
mode = (n) => n * 100;
console.log(mode(2));
export {};
