// C3, C6: `this` in arrow functions is the method's
class Timer {
	ticks = 0;
	readonly handlers: (() => void)[] = [];
	readonly log = (text: string): string => `${this.ticks}:${text}`;
	start(): void {
		this.handlers.push(() => {
			this.ticks++;
		});
		this.handlers.push(() => this.add(10));
		const self = this;
		this.handlers.push(() => self.add(100));
	}
	add(n: int): void {
		this.ticks += n;
	}
	fire(): void {
		for (const h of this.handlers) h();
	}
}
const t = new Timer();
t.start();
t.fire();
t.fire();
console.log(t.ticks, t.log("x"));
class Stack<T> {
	private readonly items: T[] = [];
	push(item: T): void {
		this.items.push(item);
	}
	pop(): T | undefined {
		return this.items.pop();
	}
	get size(): int {
		return this.items.length;
	}
}
const s = new Stack<string>();
s.push("a");
s.push("b");
console.log(s.size, s.pop(), s.pop(), s.pop() ?? "empty", s.size);
export {};
