// `log` taken out of `console` tells null from what is missing though its type says that it is there
const { log } = console;
const none: string[] = [];
log(null, none[0]!, [none[0]!], { none: none[0]! });
class Stack<T> {
	private items: T[] = [];
	peek(): T {
		return this.items[this.items.length - 1]!;
	}
}
log(new Stack<string>().peek(), new Stack<string | null>().peek());
