// Known as ArrayLike only: an array, a text, a typed array. Nothing stands before its first item or after its last.

function item<T>(from: ArrayLike<T>, place: number): T | undefined {
	return from[place];
}
console.log(item([1, 2], -1), item([1, 2], 1), item([1, 2], 2), item("xyz", 2), item("xyz", -2));
console.log(item(new Uint8Array([7]), 0), item(new Float32Array([1.5]), 1), item(["a"], 0.5), item(["a"], NaN));

function backward<T>(from: ArrayLike<T>, step: number): T[] {
	const found: T[] = [];
	for (let i = 0; i < from.length; i++) found.push(from[from.length - 1 + i * step] as T);
	return found;
}
console.log(backward("abc", -1), backward([1, 2.5], -1));

const shown = (words?: ArrayLike<string>): string => words?.[0] ?? "nothing";
console.log(shown(), shown([]), shown(["first", "second"]), shown("text"));

let total = 0;
const readings: ArrayLike<number> = Array.from({ length: 4 }, (_, i) => i * i);
for (let i = -1; i <= readings.length; i++) {
	const reading = readings[i];
	total += reading === undefined ? 100 : reading;
}
console.log(total, readings.length);
