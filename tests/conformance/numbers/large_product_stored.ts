// a product of constants beyond 2 ** 53 goes where nobody follows it: one more or one less cannot be told from it
class Ring {
	private count = 0;
	get size(): number {
		return this.count;
	}
}
class Tank {
	size: number;
	constructor(size: number) {
		this.size = size;
	}
	drain(): number {
		return this.size - --this.size;
	}
}
console.log(new Ring().size, new Tank(2147483647 * 2147483648).drain());

function fall(levels: number[]): number {
	return levels[0]! - --levels[0]!;
}
console.log(fall([2147483647 * 2147483648]), fall([7]));
