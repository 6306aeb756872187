// A number that is not there is NaN to operators and to Math (A1, N14, U5)
const counts: Record<string, number> = {};
for (const word of "the cat and the dog".split(" ")) counts[word] += 1;
const letters: { [letter: string]: number } = {};
for (const c of "banana") {
	letters[c]++;
	if (isNaN(letters[c])) letters[c] = 1;
}
const again: Record<string, number> = {};
for (const c of "banana") again[c] = ++again[c] || 1;
console.log(counts, letters, again);

const xs = [3, 1, 2];
let sum = 0;
for (let i = 0; i <= xs.length; i++) sum += xs[i];
console.log(sum, xs[9] + 1, xs[1] + xs[5], -xs[7], xs[3] ** 2, xs[4] % 2, xs[0] / xs[8]);
console.log(Math.max(xs[0], xs[5]), Math.floor(xs[6]), Math.abs(xs[3] - 1), Math.min(...xs, xs[4]));
let runs = 0;
for (let i = 0; i < xs.length; i++) if (xs[i + 1] - xs[i] === 1) runs++;
console.log(runs, xs[5] - 1 || 7, `${xs[5] * 2}`, (xs[0] + xs[5]).toFixed(1), String(xs[9] - xs[8]));
const grid = [
	[1, 2],
	[3, 4],
];
let around = 0;
for (const [dr, dc] of [
	[0, 1],
	[1, 0],
	[0, -1],
])
	around += grid[0 + dr][0 + dc];
console.log(around, grid[1][2] + 1);

const first = xs[5];
console.log(first + 1, first === undefined, first > 1, [10, 20][first]);
function scaled(x: number, by: number): number {
	return x * by;
}
console.log(scaled(xs[4], 2), scaled(2, xs[1]));
const empty: number[] = [];
empty[0]++;
empty[1] += 2;
console.log(empty, empty.length);
class Stock {
	items: Record<string, number> = {};
	add(name: string, n: number): number {
		this.items[name] += n;
		return this.items[name];
	}
}
console.log(new Stock().add("apple", 3), new Stock().items["none"] - 1);
for (let i = 0; i < xs[9]; i++) console.log("never");
const never: number[] = [];
console.log(never[0] - 1, never[2] * 2, never.pop()! + 1);
console.log("c".padEnd(xs[9]) + "|", "ab".repeat(xs[9]) + "|", "abc".slice(xs[9]), "abc".slice(0, xs[9]), "abc".charAt(xs[9]));
