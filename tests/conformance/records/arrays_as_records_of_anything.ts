// Arrays that go where a record of anything is asked for, as TypeScript lets them.

type Anything = Record<string, any>;

function withoutUndefined(value: Anything): Anything {
	for (const key in value) {
		if (typeof value[key] === "object" && value[key] !== null) value[key] = withoutUndefined(value[key]);
		else if (value[key] === undefined) value[key] = null;
	}
	return value;
}

function swap(items: { [place: string]: any }, i: number, j: number): void {
	[items[i], items[j]] = [items[j], items[i]];
}

console.log(withoutUndefined([undefined, 1]));
console.log(withoutUndefined({ a: undefined, b: [2, undefined], c: { d: undefined } }));

const letters = ["x", "y", "z"];
swap(letters, 0, 2);
console.log(letters, letters.length);
const named: Anything = { 0: "a", 1: "b" };
swap(named, 0, 1);
console.log(named, Object.keys(named), JSON.stringify(named));
