// parts that a record lacks in spite of its type, taken apart by patterns, given to functions and asked for members
interface P {
	xs: number[];
	n: number;
	s: string;
	o: { k: string };
}
const q = JSON.parse('{"s":"w"}') as P;
const { xs, n, s, o } = q;
console.log(n, s, xs, o, n || 3, n === undefined, typeof n, `${n}`, n + 1, [n], { n });
function f({ n, s }: P) {
	return `${n}-${s}` + n;
}
console.log(f(q), f({} as P));
let m: number, w: string;
({ n: m, s: w } = q);
console.log(m, w, m! + 1);
for (const { n, s } of [q, { n: 4 } as P]) console.log(n, s, n ?? 9);
console.log(
	[q].map(({ n }) => n),
	[q].map(({ o }) => o?.k),
	Object.entries(q).map(([k, v]) => k + v),
);
const { ...rest } = q;
console.log(rest.n, rest);
class A {
	n: number;
	s: string;
	constructor({ n, s }: P) {
		this.n = n;
		this.s = s;
	}
	show() {
		return this.n + this.s;
	}
}
console.log(new A(q).show(), new A(q), new A(q).n);
const g = (p: P) => p.n;
console.log(g(q), g(q) ?? 2, g(q) + 1, Math.max(g(q), 1), Number.isInteger(g(q)), isNaN(g(q)), (g(q) || 0).toFixed(2));
try {
	console.log(q.o.k);
} catch (e) {
	console.log((e as Error).message);
}
try {
	console.log(q.xs.length);
} catch (e) {
	console.log(e instanceof TypeError);
}
