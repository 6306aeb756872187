// Object.keys and its like handed on, and taken out of Object
interface Settings {
	port: number;
	host: string;
	secure: boolean;
}
const keysOf = Object.keys as <T extends object>(object: T) => (keyof T)[];
const entriesOf = Object.entries as <T extends object>(object: T) => [keyof T, T[keyof T]][];
const settings: Settings = { port: 80, host: "x", secure: true };
for (const key of keysOf(settings)) console.log(key, settings[key]);
for (const [key, value] of entriesOf(settings)) console.log(key, value);

class Point {
	constructor(
		public x: number,
		public y: number,
	) {}
}
const rows = [
	{ b: 1, a: 2 },
	{ b: 3, a: 4 },
];
console.log(rows.map(Object.keys), rows.flatMap(Object.values), rows.map(Object.entries));
console.log([new Point(1, 2)].flatMap(Object.keys), keysOf(new Point(3, 4)), keysOf(["a", "b"]));
console.log([[["a", 1] as const, ["b", 2] as const]].map(Object.fromEntries));
console.log(rows.map(Object.freeze).length);

const { keys, values, entries, fromEntries, is } = Object;
const scores: Record<string, number> = { zoe: 3, adam: 5, "10": 1, "2": 7 };
console.log(keys(scores), values(scores), entries(fromEntries(entries(scores).filter(([, n]) => n > 2))));
console.log(is(Number.NaN, Number.NaN), is(0, -0));
const { isArray } = Array;
const { isInteger } = Number;
console.log(isArray(rows), isArray(scores), [1, 1.5].map((n) => isInteger(n)));

// functions that take type arguments beforehand
function identity<T>(value: T): T {
	return value;
}
const sameNumber = identity<number>;
const NumberPoint = Point;
console.log(sameNumber(4.5), new NumberPoint(sameNumber(1), 2));
