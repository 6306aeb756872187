// A place that may be the next one of a list that `push` fills too: a store there makes the list longer.
class Stack {
	private items: int[] = [];
	private top: int = 0;
	constructor() { this.items.push(7); }
	put(x: int): void { this.items[this.top] = x; this.top += 1; }
	drop(): void { if (this.top === 0) return; this.top -= 1; }
	get size(): int { return this.items.length; }
}
const s = new Stack();
s.put(1); s.put(2); s.put(3);
s.drop(); s.put(4); console.log(s.size);

class Pair {
	private items: int[] = [];
	private from: int = 0;
	private used: int = 0;
	constructor() {
		this.items.push(0);
	}
	put(x: int): void {
		this.items[this.from + this.used] = x;
		this.used += 1;
	}
	get text(): string {
		return this.items.join();
	}
}
const pair = new Pair();
pair.put(1);
pair.put(2);
console.log(pair.text);
