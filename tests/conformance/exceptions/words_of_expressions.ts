// how an error writes what was called, or gone through: casts, calls, literals and choices
class Dog {
	tags: any = { t: 1 };
	missing(): unknown {
		return (this.tags as any).bark();
	}
}
const dog = new Dog();
const any: any = { a: { b: {} }, list: [1], f: () => ({}), n: 5 };
const absent: any = undefined;
const [key, i] = ["zz", 0] as const;
const calls: (() => unknown)[] = [
	() => (dog as any).meow(),
	() => dog.missing(),
	() => any.a!.b.foo(),
	() => (any.a as any)["b"]["foo"](),
	() => any.a[key](),
	() => any.list[i](),
	() => any.f(1, 2).foo(),
	() => any.f()(),
	() => (5 as any).toUpperCase(),
	() => ("s" as any).foo(),
	() => ([1] as any).foo(),
	() => ({} as any).foo(),
	() => (any || key).foo(),
	() => (new Dog() as any).foo(),
	() => any.list.at(0).foo(),
	() => JSON.parse("{}").foo(),
	() => [...any.n],
	() => [...any.f()],
	() => [...(any.f() && any.f())],
	() => [...(any.n, any.f())],
	() => [...any.list.at(0).x],
	() => {
		const [first] = any.n as any;
		return first;
	},
	() => {
		const [first] = absent as any;
		return first;
	},
	() => {
		for (const x of any.a) console.log(x);
	},
	() => {
		for (const x of any.f()) console.log(x);
	},
];
for (const call of calls)
	try {
		console.log("no error", call());
	} catch (e) {
		console.log(String(e));
	}
export {};
