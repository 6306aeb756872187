// a loop that is left ends the generator that somebody else still has; a Map's iterator and an array's go on
function* counting(): Generator<number> {
	yield 1;
	yield 2;
	yield 3;
}
function firstTwice(items: IterableIterator<number>): number[] {
	const found: number[] = [];
	for (const item of items) {
		found.push(item);
		break;
	}
	for (const item of items) {
		found.push(item);
		break;
	}
	return found;
}
const ports = new Map([
	["a", 5],
	["b", 6],
]);
console.log(firstTwice(counting()), firstTwice(ports.values()), firstTwice(new Set([7, 8]).keys()));
console.log(firstTwice([9, 10].values()), firstTwice([1, 2][Symbol.iterator]()));
const started = [counting()];
for (const n of started[0]!) {
	console.log(n);
	break;
}
console.log(started[0]!.next().done);
const byName = new Map([["k", counting()]]);
for (const n of byName.get("k")!) if (n > 1) break;
console.log(byName.get("k")!.next().done);
const anything: any = counting();
for (const n of anything) if (n > 1) break;
console.log([...anything].length);
const keys: any = ports.keys();
for (const key of keys) if (key === "a") break;
console.log([...keys]);
const asked: any = (function* () {
	for (const n of [1, 2]) {
		console.log("asked for", n);
		yield n;
	}
})();
console.log(
	Array.from(asked, (n: number) => {
		console.log("made of", n);
		return n * 2;
	}),
);
const failing = function* (): Generator<number> {
	yield 1;
	throw new Error("no more");
};
const told = (error: unknown) => console.log((error as Error).message);
Promise.all(failing()).catch(told);
Promise.race(failing()).then((n) => console.log("first", n), told);
Promise.allSettled(failing()).catch(told);
async function* handing(inner: Iterable<number>): AsyncGenerator<number, void, number> {
	yield* inner;
}
function* asking(): Generator<number, void, number> {
	try {
		console.log("got", yield 1);
		yield 2;
	} catch (e) {
		told(e);
		yield 3;
	}
}
(async () => {
	const it = handing(asking() as Iterable<number>);
	console.log((await it.next(0)).value, (await it.next(7)).value, (await it.throw(new Error("thrown"))).value);
	console.log((await it.return()).done);
})();
