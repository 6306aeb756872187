// an iterator in `yield*` is handed what is sent, thrown and returned, and ends in its own way
class Adder implements Iterator<number, string, number> {
	private sum = 0;
	next(n = 1): IteratorResult<number, string> {
		this.sum += n;
		return this.sum > 20 ? { done: true, value: `sum ${this.sum}` } : { done: false, value: this.sum };
	}
	throw(e?: unknown): IteratorResult<number, string> {
		console.log("told of", (e as Error).message);
		return { done: false, value: -1 };
	}
	return(why?: string): IteratorResult<number, string> {
		return { done: true, value: `${why} at ${this.sum}` };
	}
	[Symbol.iterator](): this {
		return this;
	}
}
class Silent {
	private n = 0;
	next(): IteratorResult<number, string> {
		return this.n < 2 ? { value: this.n++, done: false } : { value: "silent", done: true };
	}
	[Symbol.iterator]() {
		return this;
	}
}
function* over(inner: Iterable<number>): Generator<number, string, number> {
	try {
		const end: unknown = yield* inner;
		return `ended: ${end}`;
	} finally {
		console.log("over");
	}
}
function* lingering(): Generator<number, string> {
	try {
		yield 1;
	} finally {
		yield 2;
	}
	return "never";
}
function* replacing(): Generator<number, string> {
	try {
		yield 1;
	} finally {
		return "replaced";
	}
}
const adding = over(new Adder());
console.log(adding.next(100).value, adding.next(7).value, adding.throw(new Error("thrown")).value, adding.next(4).value);
console.log(adding.return("left").value, adding.next(1).done);
const whole = over(new Adder());
console.log([whole.next(0), whole.next(12), whole.next(13), whole.next(1)].map((step) => step.value));
const silent = over(new Silent());
console.log([silent.next(5), silent.next(6), silent.next(7)].map((step) => step.value));
const lasting = over(lingering());
console.log(lasting.next(1).value, lasting.return("told").value, lasting.next(1).value, lasting.next(1).value);
const replaced = over(replacing());
console.log(replaced.next(1).value, replaced.return("told").value, replaced.next(1).done);
function* beside(): Generator<number> {
	yield* lingering();
}
for (const n of beside()) {
	console.log(n);
	break;
}
const byHand: Iterator<number, string, number> = new Adder();
console.log(byHand.next(3).value, byHand.next(4).value);
async function* later(): AsyncGenerator<number, string, number> {
	return yield* doubling;
}
const doubling: { [Symbol.asyncIterator](): AsyncIterator<number, string, number> } = {
		[Symbol.asyncIterator]: () => ({
			next: async (n?: number): Promise<IteratorResult<number, string>> => ({ done: false, value: (n ?? 0) * 2 }),
			return: async (): Promise<IteratorResult<number, string>> => ({ done: true, value: "its own end" }),
		}),
};
const async = later();
(async () => {
	console.log((await async.next(1)).value, (await async.next(2)).value, (await async.return("told")).value);
})();
