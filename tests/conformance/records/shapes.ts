// An interface whose values are objects of classes and object literals (O3)
interface Shape {
	name: string;
	area(): number;
}
class Square implements Shape {
	name = "square";
	private readonly side: number;
	constructor(side: number) {
		this.side = side;
	}
	area(): number {
		return this.side * this.side;
	}
}
interface Named {
	name: string;
}
class Circle {
	name = "circle";
	area(): number {
		return 3;
	}
}
const title = (n: Named): string => `<${n.name}>`;
const unit: Shape = { name: "unit", area: () => 1 };
const named: Shape = {
	name: "n",
	area() {
		return this.name.length;
	},
};
const all: Shape[] = [new Square(2), unit, named, new Circle(), { name: "lit", area: () => 7 }];
for (const s of all) console.log(title(s), s.area());
named.name = "longer";
console.log(named.area(), title({ name: "literal" }));
const circles: Circle[] = [new Circle(), new Circle()];
const shapes: readonly Shape[] = circles;
for (const s of shapes) console.log(s.name);
