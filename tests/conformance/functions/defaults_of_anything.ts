// A default stands in for an undefined of type any or unknown, not for its null.
const o: any = { n: null };
function both(p: any = 7, q: unknown = "q") {
	return [p, q];
}
console.log(both(o.x, o.n), both(o.n, o.z), both());
class Held {
	constructor(public p: any = 1) {}
	method(x: any = 3, y = 4) {
		return [x, y];
	}
}
console.log(new Held(o.z), new Held(o.n), new Held(o["q"]).method(o.k, o.k));
const unknowns: unknown[] = [undefined, null, 0];
const given = (x: unknown = "d") => x;
console.log(unknowns.map((v) => given(v)));
function through<T>(x: T, f: (x: T) => unknown) {
	return f(x);
}
console.log(through(undefined as any, (x = 5) => x));
