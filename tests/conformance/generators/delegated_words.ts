// `yield*` of a property that nothing can go through: V8 says so in words that tell how much of the generator follows.
interface Box {
	items: number[];
}

const last = function* (v: any): Generator<any> {
	yield* v.items;
};
function* another(v: any): Generator<any> {
	console.log("before");
	yield* v.items;
	console.log("after");
	type Unseen = number;
	const more: Unseen = 1;
	return more;
}
function* inBranch(v: any): Generator<any> {
	if (v) {
		yield* v.items;
		v.a = 1;
	} else {
		console.log("other");
		console.log("more");
	}
	for (const x of [1, 2]) console.log(x);
}
function* inTry(v: any): Generator<any> {
	try {
		yield* v.items;
	} catch (e) {
		throw e as Error;
	} finally {
		console.log("finally");
	}
}
function* inLoops(v: any): Generator<any> {
	do {
		for (const x of [1]) yield* v.items;
	} while (v.again);
}
function* stored(v: any): Generator<any> {
	let got: any;
	got = yield* v.items;
	got = 2;
}
function* given(v: any): Generator<any> {
	const got: any = yield* v.items;
	yield got;
	return got;
}
function* ofBox(box: Box): Generator<number> {
	yield* box.items;
	yield 1;
}

for (const f of [last, another, inBranch, inTry, inLoops, stored, given, ofBox])
	for (const v of [{ items: { a: 1 } }, { items: 5 }, {}, { items: null }] as any[])
		try {
			console.log([...f(v)]);
		} catch (e) {
			console.log(f.name, (e as Error).message);
		}

// and of calls
const claimed = <T>(x?: unknown): T => x as T;
const anything = (x?: any): any => x;
const holder = { give: (): number[] => claimed(8), any: (): any => 5 };
const calls = [
	function* () {
		yield* anything(5);
	},
	function* () {
		yield* anything();
	},
	function* () {
		yield* claimed<number[]>(5);
	},
	function* () {
		yield* claimed<number[]>();
	},
	function* () {
		yield* holder.give();
	},
	function* () {
		yield* holder.any();
	},
];
for (const call of calls) {
	try {
		console.log([...call()].length);
	} catch (e) {
		console.log((e as Error).message);
	}
}
