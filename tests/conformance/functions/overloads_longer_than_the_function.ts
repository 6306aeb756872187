// An overload may tell of parameters that the function itself does without (A9)
function shout(text: string): string;
function shout(text: string, times: number): string;
function shout(text: string) {
	return `${text}!`;
}
console.log(shout("hey"), shout("hey", 3), shout.length);

class Counter {
	static of(start: number): Counter;
	static of(start: number, step: number, label: string): Counter;
	static of(start: number) {
		return new Counter(start);
	}
	value: number;
	constructor(start: number);
	constructor(start: number, step: number);
	constructor(start: number) {
		this.value = start;
	}
	add(n: number): this;
	add(n: number, why: string): this;
	add(n: number) {
		this.value += n;
		return this;
	}
}
class Loud extends Counter {
	override add(n: number, why = "no reason") {
		console.log("add", n, why);
		return super.add(n, why);
	}
}
console.log(Counter.of(1).add(2).value, Counter.of(1, 1, "x").add(3, "more").value, new Counter(5, 6).value);
console.log(new Loud(7).add(1).add(2, "so").value);
