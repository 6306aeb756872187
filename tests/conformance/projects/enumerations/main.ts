// Enums, const enums, classes and errors across modules (O8, C7, C10, M3)
import { Color, Level, parseColor, UnknownColor } from "./color";
import { type Animal, Cat, Dog, describe } from "./zoo";

console.log(Color.Red, Level.High, Level[Level.Low], Object.values(Color).join());
for (const text of ["green", "pink"]) {
	try {
		console.log(parseColor(text) === Color.Green);
	} catch (e) {
		if (e instanceof UnknownColor) console.log(e.name, e.message, e.text, e instanceof Error);
	}
}
class Kitten extends Cat {
	override speak(): string {
		return `${super.speak()}!`;
	}
}
const animals: Animal[] = [new Dog("Rex"), new Cat("Tom"), new Kitten("Kit"), { name: "Fish", speak: () => "..." }];
for (const a of animals) console.log(describe(a), a instanceof Cat);
