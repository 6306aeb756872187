// A generator that a loop or a pattern leaves is over; an iterator of an array, a Map or a Set goes on.
function* numbers() {
	yield 1;
	yield 2;
	yield 3;
}
const left = numbers();
for (const n of left) {
	console.log(n);
	if (n === 1) break;
}
console.log([...left], left.next());
const whole = numbers();
for (const n of whole) console.log(n);
console.log([...whole]);
const taken = numbers();
const [first] = taken;
console.log(first, [...taken]);
class Source {
	items = numbers();
	next() {
		for (const item of this.items) return item;
		return -1;
	}
}
const source = new Source();
console.log(source.next(), source.next());
const set = new Set([1, 2, 3]).values();
for (const n of set) if (n === 1) break;
const map = new Map([
	["a", 1],
	["b", 2],
]).entries();
const [entry] = map;
console.log([...set], entry, [...map]);
// one of several, or of a type that only a parameter tells of
const many: Generator<number> | number[] = sizes(2) > 1 ? numbers() : [4];
for (const n of many) if (n === 1) break;
console.log([...many]);
function sizes(n: number): number {
	return n;
}
function firstOf<T extends Generator<number> | number[]>(items: T): number[] {
	for (const n of items) if (n > 0) break;
	return [...items];
}
console.log(firstOf(numbers()), firstOf([7, 8]));
function get<T, K extends keyof T>(o: T, k: K): T[K] {
	return o[k];
}
class ByName {
	items = numbers();
	next(): number {
		for (const n of get(this, "items")) return n;
		return -1;
	}
}
const byName = new ByName();
console.log(byName.next(), byName.next());
