// a pattern stores to the very variable that the place before it is made of
let at = 0;
const samples = [10, 20, 30];
samples[at]! += ([at] = [1])[0]!;
samples[at]! -= ({ at } = { at: 2 }).at;
samples[at]! *= ([[at]] = [[0]])[0]![0]! + 2;
console.log(samples, at);
samples[at]! += ([, at = 1] = [5] as [number, number?])[0];
let rest: number[] = [];
samples[at] = ([at, ...rest] = [2, 7, 8, 9]).length;
console.log(samples, at, rest);

const bytes = new Uint8Array([1, 2, 3]);
bytes[at]! += ([at] = [0])[0]!;
console.log(bytes.join(), at);

const cursor = { at: 1, size: 0 };
samples[cursor.at] = ({ n: cursor.at } = { n: 0 }).n + 100;
samples[cursor.at] = Object.assign(cursor, { at: 2 }).at;
console.log(samples, cursor);

class Ring {
	at = 0;
	readonly items = [0, 0];
	put(): void {
		this.items[this.at] = Object.assign(this, { at: 1 }).at + 5;
	}
}
const ring = new Ring();
ring.put();
console.log(ring.items, ring.at);
