// what is sent to a generator in `yield*`, or thrown, goes to a generator inside; anything else cannot take it
class Ticker {
	[Symbol.iterator](): Iterator<number, string> {
		let i = 0;
		return {
			next: () => (i < 2 ? { value: i++, done: false } : { value: "over", done: true }),
			return: () => {
				console.log("stopped");
				return { value: "left", done: true };
			},
		};
	}
}
function* asking(): IterableIterator<number> {
	const got = (yield 1) as unknown as number;
	console.log("got", got);
	yield 2;
}
function* outer(inner: Iterable<number>): Generator<number, void, number> {
	try {
		yield* inner;
	} catch (e) {
		console.log("caught", e instanceof TypeError, (e as Error).message);
	}
	yield 9;
}
function* overAll(): Generator<number | string, void, unknown> {
	console.log(yield* new Ticker());
	yield* new Map([["a", 1]]).values();
	yield* "xy";
}

const sent = outer(asking());
console.log(sent.next(0).value, sent.next(5).value, sent.next(6).value);
for (const inner of [[1, 2], new Ticker(), new Set([3])]) {
	const told = outer(inner);
	console.log(told.next(0).value, told.throw(new Error("no")).value, told.next(0).done);
}
console.log([...overAll()].join());
const all = overAll();
for (let i = 0; i < 4; i++) console.log(all.next().value);
try {
	all.throw(new RangeError("too far"));
} catch (e) {
	console.log((e as Error).name, (e as Error).message);
}
