// null and undefined where a type parameter or `unknown` says nothing of them (U1, K6)
{
function show<T>(x: T): void { console.log(x); } show(null); show(undefined); show([null]); show([undefined]);
}
{
function id<T>(x: T): T { return x; } console.log(id(null), id(undefined)); const f = <T,>(a: T) => a === null; console.log(f(null), f(undefined));
}
{
class Box<T> { constructor(private v: T) {} get() { return this.v; } isNull() { return this.v === null; } } console.log(new Box(null).get(), new Box(undefined).get(), new Box(null).isNull(), new Box<string | undefined>(undefined).isNull(), new Box(null));
}
{
const cb = (x: unknown) => (x === null ? "null" : x === undefined ? "undef" : "val"); console.log([null, undefined, 1].map(cb), [1, null].map((v) => cb(v)));
}
{
function t(x: unknown): string { switch (x) { case null: return "N"; case undefined: return "U"; } return typeof x; } console.log(t(null), t(undefined), t(1)); const h: ((v: any) => string)[] = [t]; console.log(h[0]!(null));
}
{
try { throw undefined; } catch (e) { console.log(e, e === undefined, e === null); } try { throw null; } catch (e) { console.log(e, e === null); }
}
