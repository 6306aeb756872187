// an iterator of an array that has come to its end stays there though the array grows, and goes on where a loop or a pattern left it
const xs = [1];
const values = xs.values();
values.next();
console.log(values.next().done);
const symbols = xs[Symbol.iterator]();
for (const x of symbols) console.log(x);
const entries: IterableIterator<[number, number]> = xs.entries();
for (const [i, x] of entries) console.log(i, x);
xs.push(2);
console.log(values.next().done, [...values].length, symbols.next().done, [...symbols].length, entries.next().done);
const letters = ["a", "b", "c", "d"];
const it: IterableIterator<string> = letters.values();
for (const x of it) {
	console.log(x);
	break;
}
const [second] = it;
console.log(second, it.next().value, it.next().value, it.next().done);
const pairs: IterableIterator<[number, string]> = letters.entries();
const [first] = pairs as Iterable<[number, string]>;
console.log(first?.[0], pairs.next().value);
function take(from: Iterator<string>): string | undefined {
	return from.next().value;
}
const kept = letters[Symbol.iterator]();
console.log(take(kept), [...kept].join(), take(kept));
letters.push("e");
console.log(take(kept));
