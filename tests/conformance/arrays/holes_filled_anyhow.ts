// Arrays of holes that are filled in any order, read meanwhile, and full where they go anywhere
function countingSort(numbers: readonly number[], most: number): number[] {
	const counts = new Array<number>(most + 1).fill(0);
	for (const n of numbers) counts[n]!++;
	for (let i = 1; i <= most; i++) counts[i]! += counts[i - 1]!;
	const sorted: number[] = new Array(numbers.length);
	for (let i = numbers.length - 1; i >= 0; i--) sorted[--counts[numbers[i]!]!] = numbers[i]!;
	return sorted;
}
console.log(countingSort([4, 2, 2, 8, 3], 8));

function longestRise(numbers: readonly number[]): number {
	const best: number[] = new Array(numbers.length);
	best[0] = 1;
	for (let i = 1; i < numbers.length; i++) {
		best[i] = 1;
		for (let j = 0; j < i; j++) if (numbers[j]! < numbers[i]!) best[i] = Math.max(best[i]!, best[j]! + 1);
	}
	console.log(best, best.indexOf(2), `${best}`);
	return Math.max(...best);
}
console.log(longestRise([3, 1, 4, 1, 5, 9, 2, 6]));

const seats: number[] = new Array(3);
seats[1] = 1;
console.log(seats[0], seats[1], seats.length, seats[7]);
seats[0] = 5;
seats[2] = 6.5;
seats[3] = 8;
[seats[0], seats[1]] = [seats[1]!, seats[0]!];
console.log(seats, seats.length, seats.includes(8), [...seats.slice(1)], JSON.stringify(seats));
seats.push(9);
for (const seat of seats.sort((a, b) => b - a)) console.log(seat);

// in an object that is only asked for its members, and of nothing but undefined
const board = { cells: new Array<string>(3), turns: 0 };
board.cells[1] = "x";
board.turns++;
for (let i = 0; i < board.cells.length; i++) console.log(i, board.cells[i] ?? "-");
console.log(board.cells.join("|"), board.turns);
console.log(Array.apply(null, Array(3)).length);

// under another name for a while
class Table {
	private buckets: [string, number][][];
	private size = 0;
	constructor(private capacity: number) {
		this.buckets = new Array(capacity);
	}
	set(key: string, value: number): void {
		const at = (key.codePointAt(0) ?? 0) % this.capacity;
		if (!this.buckets[at]) this.buckets[at] = [];
		this.buckets[at]!.push([key, value]);
		if (++this.size > this.capacity) this.grow();
	}
	get(key: string): number | undefined {
		return this.buckets[(key.codePointAt(0) ?? 0) % this.capacity]?.find(([k]) => k === key)?.[1];
	}
	private grow(): void {
		const old = this.buckets;
		this.capacity *= 2;
		this.size = 0;
		this.buckets = new Array(this.capacity);
		for (const bucket of old) for (const [key, value] of bucket ?? []) this.set(key, value);
	}
}
const table = new Table(1);
"abcde".split("").forEach((letter, i) => table.set(letter, i));
console.log(table.get("a"), table.get("e"), table.get("z"));
