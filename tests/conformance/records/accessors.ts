// Getters and setters in object literals (O7)
const counter = {
  _n: 0,
  get value() { return this._n; },
  set value(v: number) { this._n = v < 0 ? 0 : v; },
  inc() { this.value++; return this; },
};
counter.inc().inc(); console.log(counter.value); counter.value = -5; console.log(counter.value); counter.value += 10; console.log(counter.value);
const person = { first: "Jane", last: "Doe", get full() { return `${this.first} ${this.last}`; }, set full(v) { [this.first, this.last] = v.split(" ") as [string, string]; } };
console.log(person.full); person.full = "John Smith"; console.log(person.first, person.last, person.full);
function makeTemp(c: number) { return { get celsius() { return c; }, set celsius(v: number) { c = v; }, get fahrenheit() { return c * 9 / 5 + 32; } }; }
const t = makeTemp(100); console.log(t.fahrenheit); t.celsius = 0; console.log(t.fahrenheit, t.celsius);
class Temp { #c = 0; static fromF(f: number) { const t = new Temp(); t.f = f; return t; } get f() { return this.#c * 9 / 5 + 32; } set f(v: number) { this.#c = (v - 32) * 5 / 9; } get c() { return this.#c; } }
console.log(Temp.fromF(212).c);

// with names that constants hold, and an iterator
const START = "start";
const span = {
	[START]: 1,
	end: 4,
	get size() {
		return this.end - this.start;
	},
	set size(size: number) {
		this.end = this.start + size;
	},
	*[Symbol.iterator]() {
		for (let i = this.start; i < this.end; i++) yield i;
	},
};
span.size = 5;
console.log(span.size, [...span], Math.max(...span), span[START]);
const [firstOfSpan, ...others] = span;
console.log(firstOfSpan, others);
const told = <const T>(name: string, value: T): T => {
	console.log(name);
	return value;
};
console.log({ [told("key", "d")]: told("value", 1) });
