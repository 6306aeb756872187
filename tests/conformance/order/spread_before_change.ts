// An object is spread as it is at that place, whatever comes later in the literal (A7, F9)
const counter = { id: 1, hits: 0 };
const next = () => ++counter.hits;
const seen = { ...counter, hits: next() };
console.log(seen, { ...counter, last: counter.id++, now: counter.id });
const state = { n: 1, tags: ["a"] };
function bump(): number {
	state.n += 10;
	return state.n;
}
const both = { first: 0, ...state, grown: bump(), ...state };
console.log(both, { ...state, ...{ grown: bump() } });
const holder = { inner: { a: 1, b: 2 } };
console.log({ ...holder.inner, b: (holder.inner.a = 9) }, holder);
let gone: { a: number } | null = null as { a: number } | null;
const fill = () => (gone = { a: 5 }).a;
console.log({ ...gone, b: fill() }, { ...gone, c: 1 });
export {};
