// indexOf, lastIndexOf and includes of items of which nothing is known compare as === does, item by item.
class Bag<T> {
	private readonly items: T[] = [];
	constructor(...items: T[]) {
		this.items.push(...items);
	}
	has(item: T): boolean {
		return this.items.includes(item);
	}
	places(item: T): readonly [number, number, number] {
		return [this.items.indexOf(item), this.items.lastIndexOf(item), this.items.indexOf(item, 1)];
	}
	remove(item: T): boolean {
		const at = this.items.indexOf(item);
		if (at < 0) return false;
		this.items.splice(at, 1);
		return true;
	}
}
const numbers = new Bag(1, 2.5, Number.NaN, 0, 1);
console.log(numbers.has(2.5), numbers.has(Number.NaN), numbers.has(-0), numbers.has(7), numbers.places(1), numbers.places(Number.NaN));
const [a, b] = [{ n: 1 }, { n: 1 }];
const objects = new Bag(a, [1] as unknown as { n: number });
console.log(objects.has(a), objects.has(b), objects.remove(a), objects.has(a), objects.places(b));
const mixed = new Bag<string | number | boolean>(1, true, "1", 0, false);
console.log(mixed.places(true), mixed.places("1"), mixed.places(false), mixed.has("true"));
const unique = <T>(items: T[]): T[] => items.filter((x, i) => items.indexOf(x) === i);
console.log(unique([1, 1, 2]), unique(["a", "b", "a"]), unique<unknown>([true, 1, "1", true, 1]), unique([[1], [1]]).length);
const common = <T>(x: readonly T[], y: readonly T[]): T[] => x.filter((item) => y.includes(item));
console.log(common([1, 2, 3], [3, 1]), common(["x"], []), common<number | string>([1, "1"], ["1"]));
const flags: (boolean | number)[] = [0, true, false];
console.log(flags.indexOf(true), flags.includes(1), flags.lastIndexOf(false, -2));
