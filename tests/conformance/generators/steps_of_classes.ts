// what next() gives may be an object of a class
class Step {
	constructor(
		readonly value: number,
		readonly done: boolean,
	) {}
}
class Steps {
	private n = 0;
	next(): Step {
		return new Step(this.n, this.n++ >= 3);
	}
	[Symbol.iterator](): this {
		return this;
	}
}
for (const n of new Steps()) console.log(n);
const [first, ...others] = new Steps();
console.log(first, others, Math.max(...new Steps()));
function* over(): Generator<number, void> {
	console.log("ended with", yield* new Steps());
}
console.log([...over()]);
