// for...in over an object of a class: its fields, in their order.
class Base {
	x = 1;
	private y = "two";
	twice(): string {
		return this.y + this.y;
	}
	get z(): number {
		return 3;
	}
}
class Derived extends Base {
	w = [true];
}
for (const k in new Base()) console.log(k);
const d = new Derived();
for (const k in d) console.log(k, d[k as keyof Derived]);

function each<T extends object>(o: T): void {
	for (const k in o) console.log(k, o[k]);
}
each({ a: 1, b: "x" });
each(new Base());
function keys(o: unknown): string[] {
	return Object.keys(o as object);
}
console.log(keys(d), keys({ q: 1 }), keys([1, 2]));
console.log(Object.entries(d), Object.values(new Base()), ((x: unknown) => Object.entries(x as object))(new Base()));
