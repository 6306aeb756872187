// Classes as values: expressions, parameters, variables, names (C13)
const Anonymous = class {
	hello(): string {
		return "hello";
	}
};
const Named = class Inner {
	static made = 0;
	readonly id: number;
	constructor() {
		Inner.made++;
		this.id = Inner.made;
	}
};
console.log(new Anonymous().hello(), new Named().id, new Named().id, Named.made);

class Shape {
	constructor(readonly size: number) {}
	area(): number {
		return this.size;
	}
}
class Square extends Shape {
	override area(): number {
		return this.size ** 2;
	}
}
function build<T extends Shape>(type: new (size: number) => T, size: number): T {
	return new type(size);
}
console.log(build(Shape, 3).area(), build(Square, 3).area());
const chosen = Named.made > 1 ? Square : Shape;
console.log(new chosen(4).area(), chosen === Square, chosen.name, Shape.name);
const types: (typeof Shape)[] = [Shape, Square];
for (const T of types) console.log(new T(2).area(), new T(1) instanceof Square);
const byName: Record<string, new (size: number) => Shape> = { shape: Shape, square: Square };
for (const name of ["shape", "square"]) {
	const found = byName[name];
	if (found !== undefined) console.log(name, new found(5).area());
}
class Base {
	describe(): string {
		return `a ${this.constructor.name}`;
	}
}
class Derived extends Base {}
console.log(new Base().describe(), new Derived().describe(), new Derived().constructor === Derived);
function local(n: number): number {
	class Counter {
		constructor(private value: number) {}
		next(): number {
			this.value += n;
			return this.value;
		}
	}
	const counter = new Counter(1);
	counter.next();
	return counter.next();
}
console.log(local(1), local(10));

class Secret {
	#code = 7;
	static is(o: object): boolean {
		return #code in o;
	}
	matches(other: Secret): boolean {
		return this.#code === other.#code;
	}
}
console.log(Secret.is(new Secret()), Secret.is(new Base()), new Secret().matches(new Secret()));
