// which class made a value, where its type says nothing of it
class Point {
	constructor(
		readonly x: number,
		readonly y: number,
	) {}
}
class Pixel extends Point {}

function kind(value: any): string {
	if (value === null || value === undefined) return "nothing";
	if (value.constructor === Object) return "object";
	if (value.constructor === Array) return "array";
	if (value.constructor === Date) return "date";
	if (value.constructor === RegExp) return "pattern";
	if (value.constructor === Map) return "map";
	if (value.constructor === String || value.constructor === Number) return "plain";
	if (value.constructor === Point) return "point";
	return `other: ${value.constructor.name}`;
}
const values: any[] = [null, {}, { a: 1 }, [1], new Date(0), /x/, new Map(), "s", 1, true, new Point(1, 2)];
console.log([...values, new Pixel(1, 2), new TypeError("x")].map(kind));
const isRecord = (value: any): boolean => value?.constructor === Object;
console.log(values.map(isRecord));

function equal(a: any, b: any): boolean {
	if (a === b) return true;
	if (!a || !b || typeof a !== "object" || typeof b !== "object") return a !== a && b !== b;
	if (a.constructor !== b.constructor) return false;
	if (Array.isArray(a)) return a.length === b.length && a.every((item, i) => equal(item, b[i]));
	if (a instanceof Date) return a.getTime() === b.getTime();
	if (a.constructor === RegExp) return String(a) === String(b);
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => equal(a[key], b[key]));
}
console.log(equal({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }), equal([1], { 0: 1 }), equal(NaN, NaN));
console.log(equal(new Point(1, 2), new Point(1, 2)), equal(new Point(1, 2), new Pixel(1, 2)));
console.log(equal(new Date(5), new Date(5)), equal(/a/g, /a/g), equal(/a/g, /b/g), equal([], {}));

function isPlain(value: unknown): boolean {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === null || prototype === Object.prototype;
}
const isList = (value: object): boolean => Object.getPrototypeOf(value) === Array.prototype;
console.log(values.map(isPlain), isList([]), isList({}), isList(new Point(1, 2)));

// an object literal stands for one of the class, and is none
const [made, literal]: Point[] = [new Point(1, 2), { x: 1, y: 2 }];
console.log((made as any).constructor === Point, (literal as any).constructor === Point);
console.log((made as any).constructor === Object, (literal as any).constructor === Object);
console.log(Object.getPrototypeOf(literal as any) === Object.prototype, Object.getPrototypeOf(made as any) === Point.prototype);

class Bag {
	*[Symbol.iterator](): Generator<number> {
		yield 1;
	}
}
const hasItems = (value: unknown): boolean =>
	typeof value === "object" && value !== null && Symbol.iterator in value;
console.log([[1], "text", new Map(), new Set(), {}, 1, null, new Bag(), new Point(1, 2)].map(hasItems));
export {};
