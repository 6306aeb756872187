// an optional member of what is undefined in spite of its type: JavaScript raises, for it reads no member of nothing
interface Item {
	a: number;
	b?: string;
}
class Plain implements Item {
	a = 1;
}
class Bag {
	[key: string]: number;
}
const read = (given: Item): string | undefined => given.b;
const taken = ({ b }: Item): string | undefined => b;
const named = (given: Plain & Item, key: "a" | "b"): number | string | undefined => given[key];
const inBag = (bag: Bag, key: string): (number | undefined)[] => [bag.x, bag[key]];
const bag = new Bag();
bag.x = 3;
console.log(read(new Plain()), taken(new Plain()), named(new Plain(), "b"), inBag(bag, "y"));
const nothing: any = undefined;
const tries: (() => unknown)[] = [
	() => read(nothing),
	() => taken(nothing),
	() => named(nothing, "b"),
	() => inBag(nothing, "x"),
	() => read([1].map(() => {})[0]!),
	() => nothing as Item,
];
for (const attempt of tries)
	try {
		console.log(attempt());
	} catch (e) {
		console.log(e instanceof TypeError, (e as Error).message);
	}
