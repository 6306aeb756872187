// Async generators and for await, left early and left by an error (Y8, Y11)
const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms));
async function* count(n: number): AsyncGenerator<number> {
	try {
		for (let i = 0; i < n; i++) {
			await sleep(1);
			yield i;
		}
		console.log("gen end");
	} finally {
		console.log("gen finally");
	}
}
async function* fast() { yield 1; yield 2; yield Promise.resolve(3); }
async function* outer(): AsyncGenerator<string> {
	yield "start";
	for await (const x of fast()) yield "n" + x;
	yield* inner();
	yield* ["l1", "l2"];
	yield "end";
}
async function* inner() { yield "i1"; await null; yield "i2"; }
class Box {
	constructor(private items: number[]) {}
	async *[Symbol.asyncIterator]() {
		for (const i of this.items) yield i;
	}
	async *doubled(): AsyncGenerator<number, void, unknown> {
		for (const i of this.items) yield i * 2;
	}
}
async function main() {
	for await (const x of count(3)) console.log("x", x);
	for await (const x of count(10)) {
		if (x === 1) continue;
		if (x === 2) break;
		console.log("b", x);
	}
	for await (const s of outer()) console.log(s);
	for await (const v of [Promise.resolve("p1"), "p2", sleep(2).then(() => "p3")]) console.log(v);
	for await (const v of new Box([1, 2])) console.log("box", v);
	for await (const v of new Box([1, 2]).doubled()) console.log("dbl", v);
	const g = fast();
	const a = await g.next();
	console.log(a.value, a.done);
	console.log((await g.next()).value, (await g.next()).value, (await g.next()).done);
	try {
		for await (const x of count(5)) {
			if (x === 1) throw new Error("stop");
		}
	} catch (e) {
		console.log((e as Error).message);
	}
	const first = async () => { for await (const x of count(5)) return x; return -1; };
	console.log(await first());
	try {
		for await (const x of bad()) console.log("bad", x);
	} catch (e) {
		console.log("err", (e as Error).message);
	}
}
async function* bad() { yield 1; throw new Error("gen failed"); }
async function tick() { for (let i = 0; i < 30; i++) { console.log("t", i); await null; } }
async function race() {
	tick();
	for await (const x of fast()) console.log("f", x);
	for await (const x of fast()) { console.log("g", x); break; }
	for await (const x of [1, 2]) console.log("a", x);
	console.log("race over");
}
race().then(main).then(() => console.log("done"));
