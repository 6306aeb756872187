// The default of `({ x = y } = o)` is y, whatever x is named as.
const one = (n: number): number => n + 1;
const two = (n: number): number => n * 2;
const empty: { f?: (n: number) => number; n?: number; s?: string } = {};
let f = one, n = 1, s = "s";
const other = 0.5, word = "word";
({ f = two, n = other, s = word } = empty);
console.log(f(4), String(n + n), s);
({ n = n + 0.5, s = s + n } = empty);
console.log(String(n), s);
for ({ n = other } of [{ n: 3 }, empty]) console.log(`${n * 2}`);
const swap = (): string => {
	let a = "a";
	const b = "b";
	({ a = b } = {} as { a?: string });
	return a;
};
console.log(swap());
