// Maps and records made of what may be anything: what holds no pairs is refused.

function attempt(run: () => unknown) {
	try {
		console.log(run());
	} catch (e) {
		console.log(e instanceof TypeError, (e as Error).message);
	}
}

function* pairs(): Generator<any> {
	yield ["k", 1];
	yield ["l", 2];
}

const values: any[] = [
	[["a", 1]],
	[["a"], ["b", 2, 3], []],
	["ab"],
	[5],
	[null],
	[undefined],
	[["a", 1], true],
	[{ 0: "k", 1: "v" }],
	[{ x: 1 }],
	[],
	{ a: 1 },
	7,
];
for (const v of values) {
	attempt(() => JSON.stringify([...new Map<any, any>(v)]));
	attempt(() => JSON.stringify(Object.fromEntries(v)));
	attempt(() => Object.keys(Object.fromEntries(v)).join());
	attempt(() => new Map<string, number>(v).size);
}
attempt(() => JSON.stringify(Object.fromEntries(pairs() as any)));
attempt(() => new Map<any, any>(pairs() as any).get("l"));
attempt(() => new Map<any, any>(undefined as any).size);
