// Ends of empty arrays that a function gives with `!`, counters in records, and a loop one turn too long (A1, N14)
class Stack<T> {
	private items: T[] = [];
	push(x: T): void { this.items.push(x); }
	pop(): T | undefined { return this.items.pop(); }
	peek(): T { return this.items[this.items.length - 1]!; }
	bottom(): T { return this.items[0]!; }
}
const texts = new Stack<string>();
console.log(texts.peek(), texts.bottom());
texts.push("a");
console.log(texts.peek().toUpperCase(), texts.bottom().length);
const numbers = new Stack<number>();
console.log(numbers.peek() + 1, numbers.peek() > 3);
numbers.push(4);
console.log(numbers.peek() + 1, numbers.peek() > 3, `${numbers.peek()}`);
const none: Stack<string | null> = new Stack();
console.log(none.peek()); none.push(null); console.log(none.peek());
const last = <T,>(xs: readonly T[]): T => xs[xs.length - 1]!;
console.log(last([1, 2]), last<number>([]), last([{ n: 1 }]).n);
try { console.log(last<{ n: number }>([]).n); } catch (e) { console.log((e as Error).message); }
const counts: Record<string, number> = {};
for (const w of ["a", "b", "a"]) counts[w]! += 1;
const steps: Record<string, number> = { a: 1 };
for (const w of ["a", "b", "a"]) steps[w]!++;
console.log(counts, steps);
for (const w of ["a", "b"]) if (w in steps) steps[w]! -= 1;
console.log(steps);
const xs = [1, 2];
for (let i = 0; i <= xs.length; i++) console.log(i, xs[i]! * 2, xs[i]!);
let place = 0;
while (place <= xs.length) {
	console.log(xs[place]! * 2, xs[place]!);
	place++;
}
class Pile<T> {
	private items: T[] = [];
	top(): T {
		const found = this.items[this.items.length - 1]!;
		return found;
	}
	end(): T {
		const count = this.items.length;
		return this.items[count - 1]!;
	}
}
console.log(new Pile<number>().top() + 1, new Pile<string>().top(), new Pile<number>().end());
