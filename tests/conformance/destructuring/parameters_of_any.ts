// An array pattern takes apart what may be anything: what is no list of items is refused as in JavaScript.

function first([a]: any) {
	return a;
}
const withDefault = ([a, b = 2]: any) => `${a} ${b}`;
function rest([a, ...others]: any) {
	return `${a} ${others.length} ${others}`;
}
function none([]: any) {
	return "nothing asked for";
}
function nested({ pair: [a, [b]] }: any) {
	return `${a} ${b}`;
}

function attempt(run: () => unknown) {
	try {
		console.log(run());
	} catch (e) {
		console.log(e instanceof TypeError, (e as Error).message);
	}
}

class Pairs {
	*[Symbol.iterator]() {
		yield "from";
		yield "own";
	}
}

const values: any[] = [{ x: 1 }, [1], "ab", {}, [], "", 5, true, undefined, new Pairs(), () => 1, [undefined, null, 0]];
for (const v of values) {
	attempt(() => first(v));
	attempt(() => withDefault(v));
	attempt(() => rest(v));
	attempt(() => none(v));
}
attempt(() => nested({ pair: [1, "xy"] }));
attempt(() => nested({ pair: { 0: 1 } }));
attempt(() => nested({ pair: [1, { b: 2 }] }));

function* counted(): Generator<number> {
	try {
		yield 1;
		yield 2;
	} finally {
		console.log("closed");
	}
}
attempt(() => first(counted()));
attempt(() => withDefault(counted()));
attempt(() => rest(counted()));
attempt(() => none(counted()));

const rows: any[] = [{ at: [1, 2] }, { at: "zz" }];
for (const {
	at: [x, y],
} of rows)
	console.log(x, y);
