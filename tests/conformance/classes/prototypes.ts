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
