// what stands in for a part that a record lacks in spite of its type may be of another type
interface P {
	xs: number[];
	n: number;
	s: string;
	b: boolean;
	o: { k: string };
}
const p = {} as P;
const q = JSON.parse("{}") as P;
const a = q.xs || "none",
	b = q.n || "none",
	c = q.o || "none",
	d = q.s || 5,
	e = q.b || "no";
console.log(a, b, c, d, e);
console.log([a, b, c], { a, b }, typeof a, typeof b, `${a} ${b} ${d}`, JSON.stringify([a, b, c]));
const r = q.xs ?? "none",
	s = q.n ?? "none",
	t = q.o ?? 0;
console.log(r, s, t);
console.log([r, s], String(s) + t);
console.log(p.n || "none", p.s || 3, p.b || "x");
const list: P[] = JSON.parse('[{"n":1},{"s":"q"}]');
console.log(
	list.map((x) => x.n || "none"),
	list.map((x) => x.s || 0),
);
for (const x of list) {
	const v = x.n || "zero";
	console.log(v, x.xs || "nope");
}
