// Items that `!` says are there, past the end: the value of an iterator's last step, what a pattern looks at, what conditions end with.

const letters = ["a", "b"];

function byHand(): IterableIterator<[number, string]> {
	let i = 0;
	return {
		[Symbol.iterator]() {
			return this;
		},
		next: () => ({ value: [i, letters[i]!], done: i++ >= letters.length }),
	};
}

for (const [i, letter] of byHand()) console.log(i, letter);
console.log([...byHand()], new Map(byHand()));
const steps = byHand();
console.log(steps.next(), steps.next(), steps.next().done);

class Ring<T> implements Iterable<T> {
	constructor(private readonly items: T[]) {}
	[Symbol.iterator](): Iterator<T> {
		let at = 0;
		const { items } = this;
		return {
			next() {
				const value = items[at]!;
				const done = at >= items.length;
				at++;
				return { value, done };
			},
		};
	}
}

const [first, second, third] = new Ring([1, 2]);
console.log(first, second, third, [...new Ring([null, "x"])]);
const ring = new Ring<number | null>([null])[Symbol.iterator]();
console.log(ring.next(), ring.next(), JSON.stringify(ring.next()));

class Countdown {
	private left = [3, 2, 1];
	private at = 0;
	next() {
		return { done: this.at === this.left.length, value: this.left[this.at++]! };
	}
	[Symbol.iterator]() {
		return this;
	}
}
console.log(...new Countdown());

// A pattern that looks at undefined looks at that word.
const DIGIT = /^\d$/;
const signs = [..."x12"];
let at = 1;
let number = "";
while (DIGIT.test(signs[at]!)) number += signs[at++]!;
const gone = (i: number) => /undefined/.test(signs[i]!);
console.log(number, at, gone(9), gone(0));

// Conditions.
const flags = [true, true, false, true];
let up = 0;
for (up = 0; flags[up]!; up++);
const counts = [5, 6];
let turns = 0;
do turns++;
while (counts[turns]!);
const lit = (rows: boolean[][], row: number, column: number) => (rows[row] && rows[row]![column]! ? "on" : "off");
const set = (i: number) => {
	if (i >= 0 && counts[i]!) return true;
	return false;
};
console.log(up, turns, lit([[true]], 0, 0), lit([[true]], 0, 4), lit([[true]], 3, 0), set(1), set(2), set(-1));
