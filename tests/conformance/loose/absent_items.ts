// An item that is not there prints as undefined, whatever it went through, though its type has none (A1, A2, S2, S9)
const words = ["x", "y"];
const numbers = [1, 2, 3];
const flags = [true];
console.log(words[9], numbers[-1], flags[3], "abc"[5]);
console.log(`${words[9]} ${numbers[7]} ${flags[2]} ${"abc"[7]}`, "v: " + words[4], String(numbers[8]));
const word = words[7];
let best = numbers[8];
console.log(word, best);
best = 4;
console.log(best);
function last<T>(items: T[]): T {
	return items[items.length - 1];
}
const none: number[] = [];
console.log(last(none), last(numbers), last<string>([]), last(words));
class Stack<T> {
	private items: T[] = [];
	private top: T = this.items[0];
	push(item: T): void {
		this.items.push(item);
		this.top = item;
	}
	peek(): T {
		return this.items[this.items.length - 1];
	}
	get shown(): T {
		return this.top;
	}
}
const stack = new Stack<string>();
console.log(stack.peek(), stack.shown);
stack.push("a");
console.log(stack.peek(), stack.shown);
function tell(label: string, value: number): void {
	console.log(`${label}: ${value}`);
}
tell("there", numbers[1]);
tell("not there", numbers[5]);
const [a, b, c] = words;
console.log(a, b, c);
const [name, rest] = "key".split("=");
console.log(name, rest, `${rest}`);
const points = [{ x: 1 }];
console.log(points[4], points[0].x);
const chosen = words.length > 5 ? "many" : words[5];
console.log(chosen, words[5] || "default", words[5] ?? "other");
const text = "ab";
console.log(" \t".includes(text[5]), "abc".includes(text[1]), "is undefined".includes(text[2]));

// unpacked into variables that have had a value
const shorter = ["only"];
let [one, other] = ["a", "b"];
[one, other] = shorter;
console.log(one, other, `${other}`, [other]);
let isThere = true;
[, isThere] = [true] as boolean[];
console.log(isThere, `${isThere}`);
