// plain functions that ask for `this`: given by call, apply and bind, or as a property of a literal
interface Named {
	name: string;
}
function introduce(this: Named, greeting: string, mark = "!"): string {
	return `${greeting}, I'm ${this.name}${mark}`;
}
const ann: Named = { name: "Ann" };
const bob: Named = { name: "Bob" };
console.log(introduce.call(ann, "Hi"), introduce.call(bob, "Hi", "?"));
console.log(introduce.apply(ann, ["Hello"]), introduce.apply(bob, ["Hello", "."]));
const hey = introduce.bind(ann, "Hey");
console.log(hey(), hey("..."), introduce.bind(bob)("Yo", "~"));
const rename = function (this: Named, to: string): void {
	this.name = to;
};
rename.call(bob, "Rob");
console.log(bob.name, introduce.length, introduce.name);
const dog = { name: "Rex", introduce, rename: rename };
console.log(dog.introduce("Wuff"));
dog.rename("Max");
console.log(dog.introduce("Wuff", ""));
function sum(this: { factor: number }, ...xs: number[]): number {
	const scaled = xs.map((x) => x * this.factor);
	return scaled.reduce((a, b) => a + b, 0);
}
console.log(sum.call({ factor: 2 }, 1, 2, 3), sum.apply({ factor: 10 }, [1, 2]));
class Shape {
	readonly label: string;
	constructor(label: string) {
		this.label = label;
	}
	tell(prefix: string): string {
		return `${prefix}${this.label}`;
	}
}
class Loud extends Shape {
	override tell(prefix: string): string {
		return super.tell(prefix).toUpperCase();
	}
}
const [quiet, loud] = [new Shape("quiet"), new Loud("loud")];
console.log(quiet.tell.call(loud, "a "), loud.tell.call(quiet, "b "), Shape.prototype.tell.call(loud, "c "));
console.log(quiet.tell.bind(loud)("d "), loud.tell.apply(loud, ["e "]), quiet.tell.bind(quiet, "f ")());

// a method that says what it is called on, of an object with a getter and of a class
const person = (name: string, age: number) => ({
	name,
	get age() {
		return age;
	},
	introduce(this: { name: string; age: number }): string {
		return `${this.name}, ${this.age}`;
	},
});
class Square {
	constructor(public side: number) {}
	get area(): number {
		return this.side ** 2;
	}
	describe(this: { side: number; area: number }): string {
		return `${this.side}: ${this.area}`;
	}
}
console.log(person("Ann", 30).introduce(), new Square(3).describe());
