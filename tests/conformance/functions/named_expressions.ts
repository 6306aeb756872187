// A function expression that calls itself by its own name, which only it knows.
console.log(["by its own name"]);
const fact = function self(n: number): number {
	return n < 2 ? 1 : n * self(n - 1);
};
console.log(fact(5));

const wait = {
	turns: function again(left: number): string[] {
		return left === 0 ? ["go"] : [`${left}`, ...again(left - 1)];
	},
};
console.log(wait.turns(3).join(" "));

const steps: number[] = [];
[3, 1].forEach(function down(n): void {
	steps.push(n);
	if (n > 0) down(n - 1);
});
console.log(steps.join());
console.log(
	(function sum(xs: readonly number[]): number {
		const [first, ...others] = xs;
		return first === undefined ? 0 : first + sum(others);
	})([1, 2, 3]),
);
