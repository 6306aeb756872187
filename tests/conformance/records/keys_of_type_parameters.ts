// Keys whose type is `keyof T` of a type parameter are texts: `in`, reading, comparing (O2)
class Typed<S extends { [k: string]: unknown }> {
	private values: Partial<S> = {};

	set<K extends keyof S>(k: K, v: S[K]): this {
		this.values[k] = v;
		return this;
	}

	has(k: keyof S): boolean {
		return k in this.values;
	}
}

function matches<T extends object>(value: T, wanted: Partial<T>): boolean {
	return (Object.keys(wanted) as (keyof T)[]).every((k) => value[k] === wanted[k]);
}

const t = new Typed<{ n: number; s: string }>().set("n", 1);
console.log(t.has("n"), t.has("s"));
const user = { name: "Ann", age: 30 };
console.log(matches(user, { age: 30 }), matches(user, { age: 31 }), matches(user, { age: 30, name: "Bob" }));

class Options {
	width = 1;
	name = "a";
	set<K extends keyof this>(key: K, value: this[K]) {
		this[key] = value;
		return this;
	}
	all(...keys: (keyof this)[]) {
		return keys.map((key) => this[key]);
	}
}
const options = new Options().set("width", 5).set("name", "b");
console.log(options, options.all("width", "name"));
