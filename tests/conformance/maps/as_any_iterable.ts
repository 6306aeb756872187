// A Map or Set where any iterable may be, whichever way it got there
class Bag<T> implements Iterable<T> {
	private readonly items: T[];
	constructor(initial: Iterable<T> = []) {
		this.items = [...initial];
	}
	*[Symbol.iterator]() {
		yield* this.items;
	}
}
const ages = new Map([["Ann", 41], ["Ben", 7]]);
const tags = new Set(["b", "a", "c"]);
const some: number = ages.size;
console.log([...new Bag((ages))], [...new Bag<unknown>(some > 5 ? [1] : tags)], [...new Bag(new Bag(ages.keys()))]);
const count = (items: Iterable<unknown> | string | undefined = ages): number => (items === undefined ? -1 : [...items].length);
console.log(count(), count(tags), count("four"), count([]), count(some > 1 ? ages : undefined), count(ages!));

// as an item, a part, what a function gives, what a promise or a generator holds
const all: Iterable<unknown>[] = [[1]];
all.push(ages, tags);
console.log(all.map((items) => [...items]));
const named = { first: ages, second: tags };
const lists: { first: Iterable<[string, number]>; second: Iterable<string> } = named;
for (const [name, age] of lists.first) console.log(name, age);
const giving = () => tags;
const given: () => Iterable<string> = giving;
console.log([...given()], Math.max(...[...lists.first].map(([, age]) => age)));
async function later(): Promise<Iterable<string>> {
	return tags;
}
function* each(): Generator<Iterable<unknown>> {
	yield ages;
	yield* [tags];
}
console.log([...(await later())], [...each()].map((items) => [...items].length));
for await (const tag of tags as Iterable<string>) console.log(tag);

// a loop over it sees what is taken out and put in; it is still the same object
function thinned(items: Iterable<string>): void {
	for (const item of items) {
		console.log(item, tags.delete("a"), tags.size);
		if (item === "c") tags.add("later");
	}
	console.log(items === tags, items instanceof Set, items instanceof Map, Array.isArray(items), items);
}
thinned(tags);

// what is only known to have an iterator
interface Series extends Iterable<unknown> {}
const last = (series: Series): unknown => [...series].at(-1);
const first = ([item]: { [Symbol.iterator](): Iterator<unknown> }): unknown => item;
console.log(last(ages), last(tags), last("xy"), first(ages), first(tags));

// a variable with the name of a built-in of Python's; one that derives from Map takes nothing that is sent
const map = (items: Iterable<unknown>): number => [...items].length;
class Notes extends Set<string> {}
function* outer(inner: Iterable<unknown>): Generator<unknown, void, unknown> {
	try {
		yield* inner;
	} catch (e) {
		console.log(e instanceof TypeError);
	}
}
for (const inner of [tags, new Notes(["n"])]) {
	const told = outer(inner);
	console.log(map(inner), told.next().value, told.throw(new Error("no")).done);
}
