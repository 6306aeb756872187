// A generator that the program keeps and hands on as an Iterable is over once a function has left it; an iterator of the library goes on
function* numbers() {
	yield 1;
	yield 2;
	yield 3;
	yield 4;
}
function first<T>(items: Iterable<T>): T | undefined {
	for (const item of items) return item;
	return undefined;
}
function head<T>(items: Iterable<T>): T {
	const [item] = items;
	return item!;
}
function* each<T>(items: Iterable<T>): Generator<T, void, undefined> {
	for (const item of items) yield item;
}
const kept = numbers();
console.log(first(kept), first(kept), first([5, 6]), first(new Set(["a"])), first("text"));
const taken = numbers();
console.log(head(taken), [...taken]);
const through = numbers();
for (const n of each(through)) if (n === 2) break;
console.log([...through]);
const hidden: Iterable<number> = numbers();
for (const n of hidden) {
	console.log(n);
	break;
}
console.log([...hidden]);
function* said(): Iterable<number> {
	yield 5;
	yield 6;
}
const declared = said();
for (const n of declared) if (n === 5) break;
console.log([...declared]);
function upToTwo(items: Iterable<number>): void {
	for (const n of items) {
		if (n > 2) throw new Error(`${n} is too much`);
		console.log(n);
	}
}
const thrown = numbers();
try {
	upToTwo(thrown);
} catch (e) {
	console.log((e as Error).message, [...thrown]);
}
const keys = new Map([
	["a", 1],
	["b", 2],
]).keys();
console.log(first(keys), first(keys), first(keys));
const letters = [..."xyz"].values();
console.log(first(letters), head(letters), [...letters]);

class Steps {
	private i = 0;
	next(): IteratorResult<number> {
		return this.i > 3 ? { done: true, value: undefined } : { done: false, value: this.i++ };
	}
	get return() {
		return (): IteratorResult<number> => {
			console.log("left at", this.i);
			return { done: true, value: undefined };
		};
	}
	[Symbol.iterator](): this {
		return this;
	}
}
for (const n of new Steps()) if (n === 1) break;
