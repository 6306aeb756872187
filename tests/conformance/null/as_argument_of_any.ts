// Values of type any that are null, 0 or NaN where the library asks for a text, a place or an object
const nothing: any = null;
const word: any = "ab";
const digits: any = "7";
const marks: any = [1, 2, 3];
const say = (f: () => unknown): void => {
	try {
		console.log(f());
	} catch (e) {
		console.log((e as Error).name, (e as Error).message);
	}
};
console.log(nothing, undefined);
say(() => nothing[nothing]);
say(() => nothing[true as any]);
say(() => Object.fromEntries(nothing));
say(() => Object.isFrozen(nothing));
say(() => Object.isSealed(nothing));
say(() => Object.isExtensible(nothing));
say(() => Object.freeze(nothing));
say(() => (nothing.wide = 1));
console.log(word.padStart(6, nothing), word.padEnd(6, undefined), digits.padStart(3, 0), digits.padEnd(4, 0));
console.log(digits.padStart(4, ""), digits.padStart(NaN, "x"), digits.padStart(3.7, true));
console.log(marks.fill(0, NaN, nothing), marks.fill(5, 1.5), marks.fill(7, -1), marks.fill(nothing, 1, 2));
console.log([1, [2, [3]]].flat(nothing), marks.concat([[4, [5]]]).flat(nothing), marks.concat([[4, [5]]]).flat(undefined));
