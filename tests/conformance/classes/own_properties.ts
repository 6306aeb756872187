// own properties of objects whose class others derive from are those of the class that they are of
class Animal {
	name: string;
	readonly legs = 4;
	constructor(name: string) {
		this.name = name;
	}
	walk(): string {
		return `${this.name} walks`;
	}
}
class Bird extends Animal {
	override readonly legs = 2 as never;
	wings = 2;
}
class Penguin extends Bird {
	$class = "swims";
	#age = 3;
	age(): number {
		return this.#age;
	}
}
const all: Animal[] = [new Animal("Rex"), new Bird("Tweety"), new Penguin("Pingu")];
for (const animal of all) {
	console.log(Object.keys(animal), Object.values(animal).length, Object.entries(animal)[0]);
	console.log(animal.hasOwnProperty("wings"), Object.hasOwn(animal, "name"), animal.hasOwnProperty("walk"));
	const { name, ...others } = animal;
	console.log(name, others, { ...animal, name: "copy" });
}
console.log(Object.assign({ extra: true }, all[1]));
const parts = [{ a: 1 }, { b: 2 }, { a: 3 }];
console.log(Object.assign({}, ...parts), Object.assign({ c: 0 }, ...parts, { d: 4 }));
