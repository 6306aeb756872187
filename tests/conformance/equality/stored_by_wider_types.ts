// A thing that goes on under a type with more room has values stored in it that its own type knows nothing of.

interface Wide {
	value: string | boolean;
}
function flagged(list: (number | boolean)[]): void {
	list.push(true);
}
const numbers: number[] = [1];
flagged(numbers);
console.log(numbers, numbers[1], `${numbers[1]}`, numbers[1] === 1, numbers.join(), String(numbers[1]));
for (const n of numbers) console.log(n);

const narrow: { value: string } = { value: "x" };
const wide: Wide = narrow;
wide.value = true;
console.log(narrow.value);
console.log(`${narrow.value}`, narrow.value === "x", [narrow.value], `value=${narrow.value}`);

const mixed: { value: string } = { value: "x" };
Object.assign(mixed, { value: false });
console.log(mixed.value, `${mixed.value}`);

const record: { a: number } = { a: 1 };
const entries: Record<string, number | boolean> = record;
entries["a"] = false;
console.log(record.a, `${record.a}`, record.a ? "yes" : "no");

class Box<T> {
	constructor(public value: T) {}
	put(value: T): void {
		this.value = value;
	}
	get(): T {
		return this.value;
	}
}
const box = new Box<number>(1);
const widerBox: Box<number | boolean> = box;
widerBox.put(true);
console.log(box.value, box.get(), `${box.get()}`);

class Animal {
	name: string | boolean = "a";
}
class Dog extends Animal {
	override name: string = "d";
}
const dog = new Dog();
const animal: Animal = dog;
animal.name = true;
console.log(dog.name, `${dog.name}`);

const asserted = { on: true } as { on: string | boolean };
const said = asserted as { on: string };
console.log(said.on);
console.log(`${said.on}`);

const handedOn: number[] = [1, 2];
const widerHandedOn: (number | boolean)[] = handedOn;
widerHandedOn.push(true);
console.log(handedOn.map(String), handedOn.map(isNaN), handedOn.map(Number), handedOn.filter(Boolean));
console.log("a-b".replace(/[ab]/g, () => String(handedOn[2])));
