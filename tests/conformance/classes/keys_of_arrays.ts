// What Object lists of an object whose class derives from Array: its items.
class Stack<T> extends Array<T> {
	peek(): T | undefined {
		return this[this.length - 1];
	}
}
const stack = new Stack<number>();
stack.push(5, 6);
for (const made of [stack, new Stack<number>()]) {
	console.log(Object.keys(made), Object.values(made), Object.entries(made));
	console.log(Object.fromEntries(Object.entries(made)));
}
const anything: any = stack;
console.log(Object.keys(anything), Object.values(anything), Object.entries(anything));
