// A queue with a limit, a channel, an emitter; rejected with what is no error (Y7, K6)
type Listener<T> = (value: T) => void;
class Emitter<T> {
	private listeners: Listener<T>[] = [];
	on(l: Listener<T>): () => void {
		this.listeners.push(l);
		return () => { this.listeners = this.listeners.filter((x) => x !== l); };
	}
	emit(v: T): void { for (const l of this.listeners) l(v); }
}
class Channel<T> {
	private items: T[] = [];
	private waiting: ((r: IteratorResult<T>) => void)[] = [];
	private closed = false;
	push(item: T): void {
		const w = this.waiting.shift();
		if (w) w({ value: item, done: false });
		else this.items.push(item);
	}
	close(): void {
		this.closed = true;
		for (const w of this.waiting) w({ value: undefined, done: true });
	}
	next(): Promise<IteratorResult<T>> {
		const item = this.items.shift();
		if (item !== undefined) return Promise.resolve({ value: item, done: false });
		if (this.closed) return Promise.resolve({ value: undefined, done: true });
		return new Promise((resolve) => this.waiting.push(resolve));
	}
	[Symbol.asyncIterator](): AsyncIterator<T> { return this; }
}
async function produce(ch: Channel<number>): Promise<void> {
	for (let i = 0; i < 5; i++) {
		await new Promise<void>((r) => setTimeout(r, 2));
		console.log("push", i);
		ch.push(i);
	}
	ch.close();
}
async function consume(ch: Channel<number>): Promise<number> {
	let sum = 0;
	for await (const x of ch) {
		console.log("got", x);
		sum += x;
	}
	return sum;
}
(async () => {
	const ch = new Channel<number>();
	const [, sum] = await Promise.all([produce(ch), consume(ch)]);
	console.log("sum", sum);
	const em = new Emitter<string>();
	const off = em.on((s) => console.log("heard", s));
	em.emit("a");
	off();
	em.emit("b");
})();
