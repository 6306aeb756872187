// An iterator of any kind ends where its `done` counts as true, whatever that is.
function make(limit: number, done: unknown, last: unknown): any {
	let n = 0;
	return { [Symbol.iterator]: () => ({ next: () => ({ done: ++n > limit ? last : done, value: n }) }) };
}
for (const [d, l] of [
	[0, 1],
	["", "x"],
	[null, {}],
	[undefined, []],
	[NaN, -1],
] as [unknown, unknown][]) {
	const [a, b, c] = make(2, d, l);
	console.log(a, b, c);
	const [e, ...r] = make(3, d, l);
	console.log(e, r);
	console.log([...make(2, d, l)], Math.max(...make(3, d, l)), Array.from(make(2, d, l)), new Set(make(2, d, l)).size);
	let s = 0;
	for (const v of make(4, d, l)) s += v;
	console.log(s);
	function* all() {
		yield* make(2, d, l);
	}
	console.log([...all()]);
	let p, q;
	[p, q = 9] = make(1, d, l);
	console.log(p, q);
}
