// `constructor` of what may be anything, and is said to be an object of a class, and where the program asks for it
class Thing {
	x = 1;
}
const values: any[] = [1, "a", { a: 1 }, [1], undefined, null];
for (const x of values) console.log(x?.constructor?.name, x?.constructor.name);
const thing: Thing | undefined = values.length > 9 ? new Thing() : undefined;
console.log(thing?.constructor?.name, new Thing().constructor?.name);
const hidden: unknown = new Thing();
console.log((hidden as Thing).constructor.name, (hidden as Thing).constructor === Thing, (hidden as Thing)?.constructor?.name);
for (const fail of [() => values[9].x, () => JSON.parse("{")])
	try {
		fail();
	} catch (e) {
		console.log((e as Error).constructor?.name, (e as Error)?.constructor?.name, (e as Error).constructor === TypeError);
	}
