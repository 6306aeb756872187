// What a method of the library is called on is worked out before its arguments, whichever Python takes first (F8, F9)
const trace: string[] = [];
function seen<T>(name: string, value: T): T {
	trace.push(name);
	return value;
}
function told(what: string): void {
	console.log(what, trace.join(" "));
	trace.length = 0;
}

console.log(seen("text", "hello").includes(seen("part", "ell")));
told("includes of a text");
console.log(seen("text", "hello").endsWith(seen("part", "ll"), seen("end", 4)));
told("endsWith up to a place");
console.log(seen("list", ["a", "b"]).includes(seen("item", "b")));
told("includes of a list");
console.log(seen("list", ["a", "b"]).join(seen("between", "-")));
told("join");
console.log(["x", seen("item", "y")].includes(seen("wanted", "y")));
told("includes of a literal");
console.log(new Array<number>(seen("size", 2)).fill(seen("value", 7)).length);
told("fill of a new array");

const ages = new Map<string, number>([["ann", 41]]);
const names = new Set<number>([1]);
console.log(seen("map", ages).has(seen("key", "ann")));
told("has of a Map");
seen("map", ages).set(seen("key", "bob"), seen("value", 7));
told("set of a Map");
console.log(seen("map", ages).set(seen("key", "cid"), seen("value", 8)).set(seen("key 2", "dan"), seen("value 2", 9)).size);
told("set of what set gives");
console.log(seen("set", names).has(seen("item", 1)));
told("has of a Set");
seen("set", names).add(seen("item", 2));
told("add of a Set");

interface Point {
	x: number;
	y: number;
}
const point: Point = { x: 1, y: 2 };
console.log(Object.hasOwn(seen("record", point), seen("key", "x")));
told("Object.hasOwn");
console.log(seen("key", "y") in seen("record", point));
told("in");

// a name is read at its place, though what comes after it stores to the variable
let words = ["old"];
let at = "first";
function renew(): string {
	words = ["new"];
	at = "second";
	return "old";
}
console.log(words.includes(renew()));
const counts = new Map<string, number>();
at = "first";
counts.set(at, renew().length);
console.log([...counts]);
at = "first";
console.log({ [at]: renew() });

// what is stored by a compound assignment is its value, whatever reading the place gives
class Dial {
	private turns = 0;
	get angle(): number {
		trace.push("get");
		return this.turns % 360;
	}
	set angle(value: number) {
		trace.push("set");
		this.turns = value;
	}
}
const dial = new Dial();
const reached = (dial.angle += 400);
console.log(reached);
told("compound assignment through accessors");
const next = ++dial.angle;
console.log(next);
told("step through accessors");
export {};

console.log(seen("text", "abc").match(new RegExp(seen("pattern", "b")))?.index);
told("match");
console.log(seen("text", "abc").replace(new RegExp(seen("pattern", "b")), seen("other", "X")));
told("replace");
console.log(seen("text", "abcb").split(new RegExp(seen("pattern", "b")), seen("most", 2)));
told("split");
console.log([...seen("text", "abc").matchAll(new RegExp(seen("pattern", "b"), seen("flags", "g")))].length);
told("matchAll");
