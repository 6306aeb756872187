// What is a Map or an object of a class is written as JSON as what it is.
class Point {
	constructor(
		readonly x: number,
		readonly y: number | null = null,
	) {}
}
class Amount {
	constructor(private readonly n: number) {}
	toJSON() {
		return `${this.n} pieces`;
	}
}
const either: (Map<string, number> | Point | undefined)[] = [
	new Map([["a", 1]]),
	new Point(1, 2),
	undefined,
	new Point(3),
];
console.log(JSON.stringify(either), either.map((x) => JSON.stringify({ x })).join());
const amounts: { what: Amount | Set<number> }[] = [{ what: new Amount(2) }, { what: new Set([1]) }];
console.log(JSON.stringify(amounts), JSON.stringify(amounts, null, 1));
