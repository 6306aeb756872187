// A function that is called by another name may give an item that is not there, too.
const names = ["Ada"];
const sizes = [1, 2];
function call(read: () => string) {
	return read();
}
console.log(call(() => names[5]), call(() => names[0]), `${call(() => names[1])}`);

const tasks: (() => number)[] = [() => sizes[0], () => sizes[9]];
for (const task of tasks) console.log(task());
console.log(
	tasks.map((task) => task()),
	tasks[1]() === undefined,
);

interface Reader {
	read: (at: number) => string;
}
const reader: Reader = { read: (at) => names[at] };
function readAll(from: Reader, count: number) {
	for (let i = 0; i < count; i++) console.log(i, from.read(i));
}
readAll(reader, 2);

const twice = (first: (n: number) => number, second: (n: number) => number) => (n: number) => second(first(n));
const looked = twice(
	(n) => sizes[n],
	(n) => n,
);
console.log(looked(1), looked(7), looked.length);

// its being named elsewhere says nothing of what it gives
function nameAt(at: number) {
	return names[at];
}
const readers = [nameAt];
console.log(readers.length, typeof nameAt, nameAt(3), nameAt(0));
class Table {
	rows = ["x"];
	at(i: number) {
		return this.rows[i];
	}
}
const table = new Table();
console.log(typeof table.at, table.at(0), table.at(4));

// nor does it matter how a callback is written that gives what is kept
const picked = [0, 1].map(nameAt);
for (const name of picked) console.log(name, `${name}`);
const written = [0, 1].map(function (i) {
	return names[i];
});
console.log(written[1] === undefined, written.length, picked, written);

// in a program that has null, too, an item that is not there is undefined
const nobody: string | null = null;
console.log(
	[0, 1].map((i) => names[i]),
	nobody,
	{ picked: [sizes[0], sizes[8]] },
);

// put away by a method of the library, and taken out again
const placed = new Map<string, (at: number) => string>();
placed.set("by place", (at) => names[at]);
for (const [, read] of placed) console.log(read(8), read(0));
const kept: ((at: number) => number)[] = [];
kept.push((at) => sizes[at]);
console.log(kept[0](6));
for (const read of kept) console.log(read(7));
