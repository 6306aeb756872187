// What a method is asked of by `?.()` is worked out once, also where the method is there (O1)
class Counter {
	n = 0;
	add?(by: number): Counter {
		this.n += by;
		return this;
	}
	next(): Counter {
		console.log("next", this.n);
		return this;
	}
}
const counter = new Counter();
counter.next().add?.(1);
console.log(counter.n, counter.next().add?.(2)?.next().add?.(3).n);
const handlers: { run?: (x: number) => number; key: string }[] = [{ run: (x) => x + 1, key: "k" }, { key: "l" }];
let asked = 0;
const give = (): { run?: (x: number) => number; key: string } => handlers[asked++]!;
console.log(give().run?.(2), asked, give().run?.(asked), asked);
const queue = [new Counter(), new Counter()];
queue.shift()!.add?.(5);
console.log(queue.length, queue.pop()?.add?.(7).n, queue.length);
