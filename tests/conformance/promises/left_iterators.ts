// an async iterator that is left early is told so, if it wants to be told
class Countdown implements AsyncIterable<number> {
	private readonly from: number;
	constructor(from: number) {
		this.from = from;
	}
	[Symbol.asyncIterator](): AsyncIterator<number> {
		let n = this.from;
		return {
			async next() {
				await null;
				return n > 0 ? { value: n--, done: false } : { value: undefined, done: true };
			},
			async return() {
				console.log("told");
				return { value: undefined, done: true };
			},
		};
	}
}
const silent: AsyncIterable<string> = {
	[Symbol.asyncIterator]() {
		return { next: async () => ({ value: "again", done: false }) };
	},
};
async function* both() {
	try {
		yield* new Countdown(3);
	} finally {
		console.log("over");
	}
}
async function main() {
	for await (const n of new Countdown(5)) if (n === 4) break;
	let turns = 0;
	for await (const text of silent) {
		console.log(text);
		if (++turns === 2) break;
	}
	for await (const n of both()) {
		console.log(n);
		break;
	}
	try {
		for await (const n of new Countdown(2)) throw new Error(`at ${n}`);
	} catch (e) {
		console.log((e as Error).message);
	}
}
queueMicrotask(() => console.log("a job"));
main().then(() => console.log("done"));
