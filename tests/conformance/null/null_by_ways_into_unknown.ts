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
