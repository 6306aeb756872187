// Math.random as a value: the default of a parameter or a field, a callback, a part of an object
function pick<T>(items: readonly T[], random: () => number = Math.random): T | undefined {
	return items[Math.floor(random() * items.length)];
}
const fixed = () => 0.5;
const letters = ["a", "b", "c"];
console.log(pick(letters, fixed), letters.includes(pick(letters) ?? ""));
class Dice {
	constructor(private readonly random: () => number = Math.random) {}
	roll(): number {
		return 1 + Math.floor(this.random() * 6);
	}
}
const rolled = new Dice().roll();
console.log(rolled >= 1 && rolled <= 6, new Dice(() => 0.99).roll());
const options = { random: Math.random, floor: Math.floor };
const part = options.random();
console.log(part >= 0 && part < 1, options.floor(2.7), options.random === Math.random, typeof Math.random);
console.log(Array.from({ length: 3 }, Math.random).every((v) => v >= 0 && v < 1));
const { random, abs } = Math;
console.log(random() < 1, abs(-2));
