// Objects in containers of any type, in a program with Maps (O1, E6, U1)
class Pair<A, B> { constructor(readonly first: A, readonly second: B) {} swap(): Pair<B, A> { return new Pair(this.second, this.first); } }
const counts = new Map<string, number>([["a", 1]]);
class Repo<T> { private items = new Map<number, T>(); add(k: number, t: T) { this.items.set(k, t); return this; } all(): T[] { return [...this.items.values()]; } get map(): ReadonlyMap<number, T> { return this.items; } }
console.log(new Pair({ a: 1 }, [2]).swap(), counts, new Repo<{ n: number }>().add(1, { n: 2 }).all());
function show(x: unknown): string { return JSON.stringify(x); }
console.log(show({ a: 1, b: [1, "x"] }), show({ x: null, n: { y: null } }), show([null]), new Repo<string>().add(1, "q"));
function countAll<T>(xs: T[]): Map<T, number> { const m = new Map<T, number>(); for (const x of xs) m.set(x, (m.get(x) ?? 0) + 1); return m; }
console.log(countAll(["a", "b", "a"]), countAll([1, 1]));
const u: unknown = { k: { v: undefined } };
console.log(u);
