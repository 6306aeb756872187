// What is read of type any where there is nothing, and kept: it is undefined, beside what is null.
const o: any = { a: null, f() {} };
const x = o.b;
const { a, z } = o;
const [first, second] = JSON.parse("[null]");
console.log([x, o.a], { x: o.b, y: o.a }, [a, z], [first, second]);
const read = (k: string) => o[k];
function readToo(k: string) {
	return o?.a?.[k];
}
console.log(["a", "b"].map(read), [readToo("q")], [o.f(), o.g?.(), o.a]);
class Kept {
	v: any;
	constructor(k: string) {
		this.v = o[k];
	}
}
console.log(new Kept("a"), new Kept("b"));
const m = new Map<string, unknown>([["a", null]]);
console.log(
	["a", "b"].map((k) => m.get(k)),
	new Set<any>([o.a, o.b]),
);
const xs: any[] = [];
xs.push(o.b, o.a);
console.log(xs, [xs.pop(), xs.pop(), xs.pop()], JSON.stringify({ a: o.a, b: o.b }));
const open: (number | null)[] = [null];
const far = open.length + 1;
console.log([open[far]].includes(null), [open[far]].indexOf(null), (open[far] || open[far]) === null);
console.log(open[far] as number | null, (open[far] as number | null) === null);
