// Keys said to be texts that are 1 and true are two, by whatever claim they came.
function* g(): Generator<unknown> {
	yield 1;
	yield true;
	yield 1;
	yield 0;
	yield false;
}
const s = new Set(g() as Iterable<string>);
console.log(s.size, s);
const m = new Map([
	[1, "a"],
	[true, "b"],
] as unknown as Iterable<[string, string]>);
console.log(m.size, m);
const s1 = new Set([1, true, 1] as unknown as string[]);
console.log(s1.size, s1);
const t = new Set([1, true, 1] as unknown as Iterable<string>);
console.log(t.size, t);
function* g2(): Generator<unknown> {
	yield 1;
	yield true;
}
const u = new Set<string>();
for (const x of g2() as Iterable<string>) u.add(x);
console.log(u);
const v = new Set<string>();
const [...all] = g2() as Iterable<string>;
for (const x of all) v.add(x);
console.log(v);
