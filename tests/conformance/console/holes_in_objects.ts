// Objects with fields that hold arrays with holes, shown by console.log and written as JSON
class Ring<T> {
	private items: T[];
	private head = 0;
	constructor(readonly cap: number) {
		this.items = new Array<T>(cap);
	}
	push(x: T): void {
		this.items[this.head++ % this.cap] = x;
	}
	take(n: number): T[] {
		return this.items.slice(0, n);
	}
}
const r = new Ring<number>(3);
console.log(r);
r.push(1);
console.log(r, [r], { r });
console.log(JSON.stringify(r), `${JSON.stringify({ deep: [r] })}`);
r.push(2);
r.push(3);
console.log(r, r.take(2), JSON.stringify(r));
function show(x: unknown): void {
	console.log(x);
}
show(r);
const q = new Ring<{ a: number } | null>(4);
q.push({ a: 1 });
q.push(null);
show(q);
console.log(q, JSON.stringify(q, null, 1));
class Stack {
	items: string[] = new Array(2);
	top = 0;
	push(s: string): this {
		this.items[this.top++] = s;
		return this;
	}
	all(): string[] {
		return this.items.slice(0, this.top);
	}
}
console.log(new Stack().push("a"), new Stack().push("b").all());
