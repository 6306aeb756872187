// null that gets to where a type says nothing by each way there is.
const show = (x: unknown): void => console.log(x, `${x}`, typeof x, x === null, x ?? "nothing");
let given: unknown = 1;
given &&= null;
show(given);
const { part: { inner = 3 } } = { part: { inner: null as unknown } };
show(inner);
const byDefault = (x: unknown = null): void => show(x);
byDefault();
function* yielded(): Generator<unknown> { yield null; }
for (const x of yielded()) show(x);
const held = null;
const holder: { held: unknown } = { held };
show(holder.held);
const chosen = (n: number): unknown => (n > 0 ? n : null);
show(chosen(0));
const deep = (n: number): any => (n <= 0 ? null : deep(n - 1));
show(deep(2));
const [first = 1]: unknown[] = [null];
show(first);

// the member of a type parameter, named by another, and what a function takes that a call makes
interface Entry { text: string; gone: number | null; optional?: number }
const entries: Entry[] = [{ text: "a", gone: null }, { text: "b", gone: 1, optional: 2 }];
const told = <T, K extends keyof T>(key: K): ((of: T) => string) => (of) => {
	const x = of[key];
	return x === null ? "null" : x === undefined ? "undefined" : x == null ? "neither" : "there";
};
const isGone = <T, K extends keyof T>(of: T, key: K): boolean => of[key] == null;
console.log(entries.map(told("gone")).join(), entries.map(told("optional")).join(), isGone(entries[0]!, "gone"));
const toldLater = <T>(): ((x: T) => string) => (x) => (x === null ? "null" : x === undefined ? "undefined" : "there");
console.log(entries.map((e) => e.gone).map(toldLater()).join(), entries.map((e) => e.optional).map(toldLater()).join());
