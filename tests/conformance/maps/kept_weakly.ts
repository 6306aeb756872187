// A WeakMap or WeakSet takes objects only; what nothing is known of is looked at.
function copied(value: any, seen = new WeakMap<object, any>()): any {
	if (typeof value !== "object" || value === null) return value;
	const known = seen.get(value);
	if (known !== undefined) return known;
	const copy: any = Array.isArray(value) ? [] : {};
	seen.set(value, copy);
	for (const key of Object.keys(value)) copy[key] = copied(value[key], seen);
	return copy;
}
const shared = { n: 1 };
const copy = copied({ list: [shared, shared], text: "a" });
console.log(copy, copy.list[0] === copy.list[1], copy.list[0] === shared);

const marks = new WeakMap<object, string>();
const visited = new WeakSet<object>();
const attempts: unknown[] = [{}, [], () => 1, 1, "text", true, null, undefined];
for (const key of attempts) {
	try {
		marks.set(key as object, "mark");
		visited.add(key as object);
		console.log(marks.has(key as object), visited.has(key as object));
	} catch (error) {
		console.log(error instanceof TypeError && error.message);
	}
}

// what a new one is given is looked at, too
function attempt(make: () => unknown): void {
	try {
		console.log(make());
	} catch (error) {
		console.log((error as Error).message);
	}
}
for (const key of attempts as any[]) {
	attempt(() => new WeakSet([key]).has(key));
	attempt(() => new WeakMap([[key, 1]]).get(key));
	const pairs = [[key, 1]] as [any, number][];
	attempt(() => new WeakMap(pairs).get(key));
}
