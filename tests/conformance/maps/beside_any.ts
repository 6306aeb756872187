// A Map or Set beside a value of type any, which makes the whole any: it is still shown as what it is.
const n: any = 5;
const m = new Map<string, number>([["a", 1]]);
const s = new Set(["x"]);
console.log([m, n], [n, [s]], [n, { s }], [...[n], ...[s]], [[n], [m]]);
console.log(n > 9 ? n : m, n && s, (n > 9 && n) || m, n.none ?? m);
let late: any;
late ??= m;
console.log(late);
for (late of [s]) console.log(late);
const { missing = s } = { other: n } as any;
console.log(missing);
function either(x: any) {
	if (x > 9) return x;
	return m;
}
const arrow = (x: any) => x || s;
function* both() {
	yield n;
	yield m;
}
class Holder {
	get held() {
		if (n > 9) return n;
		return s;
	}
}
console.log(either(1), arrow(0), [...both()], new Holder().held);
(async () => {
	if (n > 9) return n;
	return m;
})().then((x) => console.log(x));
interface Mixed {
	map: Map<string, number>;
	other: any;
}
const mixed: Mixed = { map: m, other: n };
console.log(Object.values(mixed), Object.entries(mixed), mixed["map" as keyof Mixed]);
const record: Record<string, any> = {};
Object.assign(record, { s });
console.log(record);
const pair: [any, Set<string>] = [n, s];
for (const item of pair) console.log(item);
console.log(pair.slice(1), [...new Map([["k", s]]), ["q", n]]);
const taker: any = (x: any) => x;
console.log(taker(m));
