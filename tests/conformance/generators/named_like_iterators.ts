// Classes that are called like iterators of the library are the program's own all the same: they are told when a loop leaves them
class StringIterator {
	next() {
		return { value: "s", done: false };
	}
	[Symbol.iterator]() {
		return this;
	}
	return() {
		console.log("closed");
		return { value: "", done: true };
	}
}
for (const s of new StringIterator()) {
	console.log(s);
	break;
}
const [one] = new StringIterator();
console.log(one, new StringIterator());
class ArrayIterator<T> {
	private i = 0;
	constructor(private items: T[]) {}
	next() {
		return this.i < this.items.length ? { value: this.items[this.i++], done: false } : { value: undefined, done: true };
	}
	hasNext() {
		return this.i < this.items.length;
	}
	[Symbol.iterator]() {
		return this;
	}
	return() {
		console.log("closed");
		return { value: undefined, done: true };
	}
}
const ai = new ArrayIterator([1, 2, 3, 4]);
for (const x of ai) {
	console.log(x);
	if (x === 2) break;
}
console.log([...ai], ai.hasNext(), ai);
class AsyncGenerator {
	i = 0;
	async next() {
		this.i++;
		return { value: this.i, done: this.i > 3 };
	}
	async return() {
		console.log("areturned");
		return { value: 0, done: true };
	}
	[Symbol.asyncIterator]() {
		return this;
	}
}
(async () => {
	for await (const v of new AsyncGenerator()) {
		console.log(v);
		if (v === 2) break;
	}
	console.log(new AsyncGenerator(), `${new AsyncGenerator()}`);
})();
class Generator {
	v = 5;
	next() {
		return { value: this.v--, done: this.v < 1 };
	}
	[Symbol.iterator]() {
		return this;
	}
	return() {
		console.log("closed", this.v);
		return { value: 0, done: true };
	}
}
for (const x of new Generator()) if (x < 4) break;
console.log([...new Generator()], new Generator());
export {};
