// a character of two UTF-16 units counts as two, also where texts are counted as any other thing with a length
const lengthOf = <T extends { length: number }>(x: T): number => x.length;
console.log(lengthOf("abc😀"), lengthOf([1]));

const count = (items: ArrayLike<unknown>): number => items.length;
console.log(count("a😀"), count([1, 2]));

class Sized<T extends { readonly length: number }> {
	private readonly of: T;

	constructor(of: T) {
		this.of = of;
	}
	get size(): number {
		return this.of.length;
	}
}
console.log(new Sized("😀").size, new Sized(["😀"]).size);
