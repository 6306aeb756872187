// Classes that derive from Array, also where they are handed on as any other array.

class Stack<T> extends Array<T> {
	peek(): T | undefined {
		return this[this.length - 1];
	}
	get isEmpty(): boolean {
		return this.length === 0;
	}
	// names that Python's lists have methods by
	clear(): void {
		this.length = 0;
	}
	insert(item: T): this {
		this.splice(1, 0, item);
		return this;
	}
	remove(item: T): boolean {
		const at = this.indexOf(item);
		if (at >= 0) this.splice(at, 1);
		return at >= 0;
	}
}

function grown(items: number[]): number[] {
	items.push(10);
	const more = items.map((n) => n + 1);
	console.log(more, more instanceof Stack, items.length, items);
	return items.filter((n) => n > 1);
}

const stack = new Stack<number>();
console.log(stack, stack.isEmpty, stack.peek());
stack.push(1);
stack.push(2, 3);
console.log(stack.insert(9), stack.remove(9), stack.remove(77), stack.peek(), stack.at(-1), stack.pop(), stack[5]);
console.log(grown(stack), grown([1, 2]), stack instanceof Array, Array.isArray(stack), JSON.stringify({ items: stack }));
console.log(stack.slice(1), stack.concat([5], 6), [0].concat(stack), [0, ...stack], [stack, stack].flat(), `${stack}`);
for (const item of stack) if (stack.length < 5) stack.push(item * 2);
stack.push(...stack);
console.log(stack, stack.sort((a, b) => b - a).splice(0, 2), stack.reverse() === stack, stack.toSorted(), new Set(stack));
stack.clear();
console.log(stack, stack.isEmpty ? "empty" : "full", stack ? "there" : "not there", stack.map(String));

class Logged extends Array<string> {
	pushed = 0;
	#last = "";
	override push(...items: string[]): number {
		this.pushed += items.length;
		this.#last = items.at(-1) ?? "";
		return super.push(...items);
	}
	get last(): string {
		return this.#last;
	}
	static read(text: string): Logged {
		const made = new this();
		for (const word of text.split(" ")) made.push(word);
		return made;
	}
}

class Loud extends Logged {
	override push(...items: string[]): number {
		return super.push(...items.map((s) => s.toUpperCase()));
	}
}

const add = (to: string[]): number => to.push("x") + to.push("y", "z");
const logged = [Logged.read("a b"), Loud.read("c"), ["d"], new Loud()];
for (const items of logged) console.log(add(items), items, items instanceof Logged && [items.pushed, items.last]);
console.log(logged, (logged as unknown[]).length);

class Queue<T> extends Array<T> {
	constructor(
		private readonly most: number,
		...items: T[]
	) {
		super(...items);
	}
	offer(item: T): boolean {
		return this.length < this.most && this.push(item) > 0;
	}
}
const queue = new Queue<string>(2, "a", "b");
console.log(queue.offer("c"), queue.shift(), queue.offer("d"), queue, queue.entries().next().value);

class Numbers extends Array<number> {
	sum(): number {
		return this.reduce((sum, n) => sum + n, 0);
	}
	static upTo(n: number): Numbers {
		const made = new Numbers();
		for (let i = 0; i < n; i++) made[i] = i;
		return made;
	}
}
const numbers = Numbers.from(new Set([3, 1, 3])) as Numbers;
numbers[2] = 7;
const [first, ...rest] = numbers;
console.log(numbers, numbers.sum(), Numbers.of(1.5, 2), Numbers.upTo(3), Math.max(...numbers), first, rest);
console.log((numbers.filter((n) => n > 1) as Numbers).sum(), new Map([[numbers, 1]]).get(numbers), Numbers.name);
const anything: unknown[] = [numbers, new Numbers(0), Numbers.upTo(101).length, { numbers }];
console.log(anything, anything.map((x) => x instanceof Numbers));

// what asks for a length takes any array, and a class hands on to the constructor of its base
class Bounded<T> extends Queue<T> {
	label = "bounded";
}
const bounded = new Bounded<number>(3, 4, 5);
const lengthOf = <T extends { length: number }>(x: T): number => x.length;
console.log(bounded.offer(5), bounded.offer(6), lengthOf(bounded), lengthOf("abc"), lengthOf([]), bounded);

// what the class adds is found by a key, too
const partOf = <T, K extends keyof T>(x: T, key: K): T[K] => x[key];
console.log(partOf(bounded, "label"), partOf(bounded, "length"), partOf(new Loud(), "pushed"), partOf([1], "length"));
