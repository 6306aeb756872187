// Classes without fields of their own as console.log shows them
class Animal {
	static make(): Animal {
		return new Animal();
	}
	static get kinds(): number {
		return 1;
	}
	legs = 4;
}
class Dog extends Animal {
	bark(): string {
		return "woof";
	}
}
class Failure extends Error {}
class Names extends Map<string, number> {}
console.log(Animal, Dog, Failure, Names);
console.log("a class:", Dog, new Dog().bark(), Animal.make() instanceof Dog);
function local(): void {
	class Inner {}
	console.log(Inner);
}
local();
