// C2, C3, C10: base classes, super, fields after the base's, overriding
class Shape {
	name = "shape";
	sides: int;
	constructor(sides: int) {
		this.sides = sides;
	}
	area(): number {
		return 0;
	}
	describe(): string {
		return `${this.name} ${this.sides} ${this.area()}`;
	}
	static kind(): string {
		return "kind";
	}
}
class Square extends Shape {
	override name = "square";
	constructor(readonly size: number) {
		super(4);
		this.sides += 0;
	}
	override area(): number {
		return this.size * this.size;
	}
	override describe(): string {
		return `square ${super.describe()}`;
	}
}
class Unit extends Square {
	tag = "unit";
	constructor() {
		super(1);
	}
}
class Plain extends Unit {}
class WithField extends Shape {
	extra = [1];
}
for (const s of [new Shape(3), new Square(2.5), new Unit(), new Plain(), new WithField(9)])
	console.log(s.describe(), s instanceof Shape, s instanceof Square, s instanceof Unit);
console.log(new WithField(1).extra.length, new Unit().tag, Shape.kind(), Square.kind());
abstract class Animal {
	abstract sound(): string;
	speak(): string {
		return this.sound() + "!";
	}
}
class Dog extends Animal {
	sound(): string {
		return "woof";
	}
}
console.log(new Dog().speak());
interface Named {
	readonly name: string;
	greet(other: Named): string;
}
class Person implements Named {
	constructor(readonly name: string) {}
	greet(other: Named): string {
		return `${this.name} greets ${other.name}`;
	}
}
const people: Named[] = [new Person("a"), new Person("b")];
console.log(people[0]!.greet(people[1]!));
export {};
