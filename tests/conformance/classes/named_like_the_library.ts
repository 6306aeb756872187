// Classes called like those of the library, or like a helper
class Array<T> {
	private items: T[] = [];
	add(item: T): this {
		this.items.push(item);
		return this;
	}
	get length(): number {
		return this.items.length;
	}
}
class Listed extends Array<string> {}
class _Date {
	year = 2024;
}
class Map {
	size = "none";
}
const own = new Array<number>().add(3);
console.log(own, [own], own.length, [1, 2, 3]);
console.log({ a: { b: { c: own } } }, { a: { b: { c: [1] } } });
console.log(JSON.stringify(own), String(own), own.constructor.name, own instanceof Array);
console.log(new Listed().add("x"), new Map(), new _Date());
const date: _Date = new _Date();
console.log(date.constructor.name, new Map().constructor.name);
const unknown: unknown = own;
console.log(unknown, unknown instanceof Map);
export {};
