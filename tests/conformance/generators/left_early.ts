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
