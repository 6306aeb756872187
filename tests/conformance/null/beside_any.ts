// null or undefined beside a value of type any, which makes the whole any: which of them it was still shows.
const n: any = 5;
console.log([n, null], [n, [null]], [n, { a: null }], [...[n], ...[null]], n > 9 ? n : null);
function either(x: any) {
	if (x > 9) return x;
	return null;
}
function* both() {
	yield n;
	yield null;
}
class Holder {
	get held() {
		if (n > 9) return n;
		return undefined;
	}
}
console.log(either(1), [...both()], new Holder().held);
let late: any = 1;
for (late of [null, undefined]) console.log(late);
const { missing = null } = { other: n } as any;
console.log(missing);
interface Mixed {
	one: number | null;
	other: any;
}
const mixed: Mixed = { one: null, other: n };
console.log(Object.values(mixed), Object.entries(mixed), mixed["one" as keyof Mixed]);
const record: Record<string, any> = {};
Object.assign(record, { a: null, b: undefined });
console.log(record, { ...record.a }, record.a instanceof Object);
const pair: [any, number | null] = [n, null];
for (const item of pair) console.log(item);
const taker: any = (x: any) => x;
console.log(taker(null), taker(undefined));
const found = new Map<string, any>([["a", null]]);
console.log(found.get("a"), found.get("b"));
const back = JSON.parse(JSON.stringify({ n: 1, none: null })) as { n: number; none: null };
console.log(back.n, back.none, [back.none]);
