// Prototypes of classes, compared.
class Animal {
	legs = 4;
}
class Dog extends Animal {}
class Cat extends Animal {}
const dog = new Dog();
const animal: Animal = dog;
console.log(Object.getPrototypeOf(dog) === Dog.prototype, Object.getPrototypeOf(animal) === Animal.prototype);
console.log(Object.getPrototypeOf(Dog.prototype) === Animal.prototype, Object.getPrototypeOf(Dog) === Animal);
console.log(Object.getPrototypeOf(Object.getPrototypeOf(dog)) === Animal.prototype);
console.log(Object.getPrototypeOf(new Animal()) !== Dog.prototype, Dog.prototype === Dog.prototype);
console.log(Object.getPrototypeOf(dog) === Object.getPrototypeOf(new Dog()));
console.log(Object.getPrototypeOf(dog) === Object.getPrototypeOf(new Cat()));
console.log(Dog.prototype instanceof Animal, Animal.prototype instanceof Animal, Cat.prototype instanceof Dog);
console.log(Animal.prototype.isPrototypeOf(dog), Cat.prototype.isPrototypeOf(dog));

class Failure extends Error {}
class Late extends Failure {}
const late = new Late("x");
console.log(Object.getPrototypeOf(late) === Late.prototype, Object.getPrototypeOf(Late.prototype) === Failure.prototype);

// copies that no constructor makes
abstract class Shape {
	constructor(
		public x: number,
		public color: string,
	) {}
	abstract area(): number;
	clone(): this {
		return Object.assign(Object.create(Object.getPrototypeOf(this)), this);
	}
	twice(): this {
		const copy = Object.create(Object.getPrototypeOf(this));
		Object.assign(copy, this);
		copy.x *= 2;
		return copy;
	}
}
class Circle extends Shape {
	tags = ["round"];
	constructor(
		x: number,
		public radius: number,
	) {
		super(x, "red");
	}
	area(): number {
		return this.radius * this.radius * 3;
	}
	with(changes: Partial<Circle>): Circle {
		return Object.assign(Object.create(Circle.prototype), this, changes);
	}
}
const circle = new Circle(1, 2.5);
const same = circle.clone();
same.x = 0.5;
same.tags.push("copied");
console.log(circle, same, same.area(), same instanceof Circle, same === circle);
console.log(circle.twice().x, circle.with({ radius: 1, color: "blue" }), Object.keys(circle.clone()));

// objects that are given all their fields behind Object.create, and copies of what only the run knows
class Vector {
	constructor(
		private x: number,
		private y: number,
	) {}
	scaled(by: number): Vector {
		const made: Vector = Object.create(Vector.prototype);
		made.x = this.x * by;
		made.y = this.y * by;
		return made;
	}
	rest(): number {
		return 7 % this.x;
	}
}
console.log(new Vector(3, 1).scaled(0.5), new Vector(3, 1).scaled(0.5).rest());
class Node2 {
	next: Node2 | null = null;
	tags: string[] = [];
	constructor(public from: string) {}
	get size(): number {
		return this.tags.length;
	}
}
class Leaf extends Node2 {
	depth = 2;
}
function copied<T>(value: T, seen = new WeakMap<object, unknown>()): T {
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) return value.map((v) => copied(v, seen)) as unknown as T;
	if (seen.has(value)) return seen.get(value) as T;
	const copy = Object.create(Object.getPrototypeOf(value));
	seen.set(value, copy);
	for (const key in value) {
		if (Object.prototype.hasOwnProperty.call(value, key)) copy[key] = copied(value[key], seen);
	}
	return copy;
}
const root = new Node2("root");
root.next = new Leaf("leaf");
root.next.next = root;
const twin = copied(root);
twin.from = "twin";
twin.next?.tags.push("late");
console.log(twin.next?.next === twin, twin.next instanceof Leaf, twin.next?.size, root.next.size, root.from, twin);
console.log(copied({ b: [1, { c: null }], 1: "one" }), Object.keys(copied(new Leaf("x"))));
const partly = <T extends object>(value: T): T => {
	const copy = Object.create(Object.getPrototypeOf(value));
	Object.keys(value).forEach((key) => {
		copy[key] = (value as Record<string, unknown>)[key];
	});
	return copy;
};
console.log(partly(new Leaf("y")), partly({ z: 1 }));
console.log(Object.getOwnPropertyNames(Node2.prototype), Object.getOwnPropertyNames(Object.getPrototypeOf(circle)));
