// `yield*` and `for await` of what may be anything: the keys of a record are no items.

function* through(v: any): Generator<any, any, any> {
	const last = yield* v;
	return last;
}

function* ofMember(v: any): Generator<any> {
	yield* v.items;
}

async function* throughLater(v: any): AsyncGenerator<any> {
	yield* v;
}

class Pair {
	*[Symbol.iterator]() {
		console.log("asked");
		yield "from";
		yield "own";
		return "the end";
	}
}

class Later {
	async *[Symbol.asyncIterator]() {
		yield "first";
		yield "second";
	}
}

function* numbers(): Generator<number, string, string> {
	const sent = yield 1;
	yield 2;
	return `sent ${sent}`;
}

function attempt(run: () => unknown) {
	try {
		console.log(run());
	} catch (e) {
		console.log(e instanceof TypeError, (e as Error).message);
	}
}

const values: any[] = [{ x: 1 }, {}, 5, undefined, true, () => 1, [1, 2], "ab", new Pair(), numbers(), [], ""];
for (const v of values) attempt(() => [...through(v)].join());
attempt(() => [...ofMember({ items: { a: 1 } })].length);
attempt(() => [...ofMember({})].length);
attempt(() => [...ofMember({ items: [7, 8] })].length);

const told = through(numbers());
console.log(told.next().value, told.next("text").value, told.next().value);

async function goThrough(v: any): Promise<void> {
	try {
		for await (const x of v) console.log(x);
	} catch (e) {
		console.log(e instanceof TypeError, (e as Error).message);
	}
	try {
		for await (const x of throughLater(v)) console.log("through", x);
	} catch (e) {
		console.log(e instanceof TypeError, (e as Error).message);
	}
}

async function main() {
	const others: any[] = [{ x: 1 }, 5, undefined, [1, Promise.resolve(2)], "ab", new Pair(), new Later()];
	for (const v of others) await goThrough(v);
}
main();

function* bya(v: any): Generator<any> {
	yield* v?.items;
}
function* byb(v: any): Generator<any> {
	yield* v.items;
}
function* byc(v: any): Generator<any> {
	yield* v;
}
function* byd(v: any): Generator<any> {
	yield* v?.items?.deep;
}
function* bye(v: any): Generator<any> {
	yield* v ?? 5;
}
function* byf(v: any): Generator<any> {
	yield* v.m();
}
function* byg(v: any): Generator<any> {
	yield* v[0];
}
function* byh(v: any): Generator<any> {
	yield* v ? v.x : v;
}
const tried = (r: () => unknown) => {
	try {
		r();
		console.log("none");
	} catch (x) {
		console.log((x as Error).message);
	}
};
for (const v of [
	{ items: undefined, m: () => undefined },
	{ items: 5, m: () => 5 },
	{ items: { a: 1 }, m: () => ({}) },
	7,
])
	for (const k of [bya, byb, byc, byd, bye, byg, byh]) tried(() => [...k(v)]);
for (const v of [{ m: () => undefined }, { m: () => 5 }, { m: () => ({}) }]) tried(() => [...byf(v)]);
