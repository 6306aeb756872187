// the place of a compound assignment is settled before the value stores to what it is made of
const samples = [1, 2, 3];
let at = 2;
samples[at]! += at = 1;
console.log(samples, at);

const counts: Record<string, number> = { a: 1, b: 2 };
let key = "a";
counts[key]! -= (key = "b").length * 5;
counts[key]! **= ((key = "a"), 3);
console.log(counts, key);

const board = { log: [1, 2, 3] };
const kept = board.log;
board.log[board.log.length - 1]! += (board.log = [7]).length;
console.log(board, kept);

const slots: (number | undefined)[] = [undefined, undefined];
let slot = 0;
slots[slot] ??= slot = 1;
console.log(slots, slot);

const grid = [
	[1, 2],
	[3, 4],
];
let row = 0;
grid[row]![row++]! += row;
grid[row]![--row]! *= grid[row]![(row = 1)]!;
console.log(grid, row);

let node = { next: { value: 1 } };
const first = node;
node.next.value += (node = { next: { value: 50 } }).next.value;
console.log(node, first);
