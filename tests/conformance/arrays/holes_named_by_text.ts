// A ring of places that nothing has been put in yet, whose field is called as a text that is used for something else.

class Ring<T> {
	private a: (T | undefined)[];
	private n = 0;

	constructor(readonly size: number) {
		this.a = new Array(size);
	}

	push(value: T): this {
		this.a[this.n++ % this.size] = value;
		return this;
	}

	*[Symbol.iterator](): Generator<T | undefined> {
		for (let i = Math.max(0, this.n - this.size); i <= this.n; i++) yield this.a[i % this.size];
	}
}

const letters = new Ring<string>(3);
console.log([...letters.push("a").push("b")]);
console.log([...letters.push("c").push("d").push("a")]);

const counts = new Map<string, number>([["a", 1]]);
for (const letter of letters) if (letter !== undefined) counts.set(letter, (counts.get(letter) ?? 0) + 1);
for (const [a, n] of counts) console.log(`${a}: ${n}`);
