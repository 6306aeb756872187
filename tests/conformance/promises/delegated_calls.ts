// yield* in an async generator hands return() and throw() on; for await goes through what is not asynchronous, too (Y9)
async function* inner() {
	try {
		yield 1;
		yield 2;
	} catch (e) {
		yield `caught ${e}`;
	} finally {
		yield "closing";
	}
	return "end";
}
async function* outer(): AsyncGenerator<unknown, unknown, unknown> {
	const result = yield* inner();
	yield ["after", result];
	return "all";
}
let n = 3;
const countdown: IterableIterator<number | Promise<number>> = {
	[Symbol.iterator]() { return this; },
	next() { return n === 0 ? { value: undefined, done: true } : { value: Promise.resolve(n--), done: false }; },
};
class Upto {
	i = 0;
	next() { return { value: this.i++, done: this.i > 2 }; }
	[Symbol.iterator]() { return this; }
}
async function main() {
	const left = outer();
	console.log(await left.next(), await left.return("left"), await left.next(), await left.next());
	const hit = outer();
	console.log(await hit.next(), await hit.throw("no"), await hit.next(), await hit.next(), await hit.next());
	const plain = outer();
	for await (const x of plain) console.log(x);
	for await (const x of countdown) console.log(x);
	for await (const x of new Upto()) console.log(x);
}
main();
export {};
