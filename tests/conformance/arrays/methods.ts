// A4 to A7, E5: arrays: growing, shrinking, searching, copying
const a = [3, 1, 2];
a.push(9);
a.push(7, 8);
a.push(...[5, 6]);
console.log(a.length, a.indexOf(9), a.indexOf(100), a.includes(7), a.includes(70));
console.log(a.pop(), a.shift(), a.length, a.slice(1, 3).length, a.slice(-2)[0], a.slice().length);
const copy = [...a, 100];
copy[0] = -1;
console.log(a[0], copy[0], copy.length, [0, ...a, ...copy].length);
const joined = a.concat([1, 2]);
console.log(joined.length, a.length, joined[joined.length - 1]);
const reversed = [1, 2, 3].reverse();
console.log(reversed[0], reversed[2]);
const empty: int[] = [];
console.log(empty.pop() ?? "none", empty.shift() ?? "none", empty.length, empty[0] ?? "none");
a.unshift(50);
console.log(a[0]);
console.log(["b", "a"].join("+"), a.map((n) => `<${n}>`).join(""), a.filter((n) => n > 5).length);
const doubled = a.map((n) => n * 2);
console.log(doubled[1], doubled.length);
const words = ["x", "y"];
words[0] = "z";
words[1]! += "!";
console.log(words.join(" "));
const grid = [
	[1, 2],
	[3, 4],
];
grid[1]![0] = 9;
console.log(grid[1]![0]!, grid[0]![1]!, grid.length, grid[0]!.length);
const mixed: (int | string)[] = [1, "a"];
console.log(mixed.length, mixed[0] === 1, mixed[1] === "a");
const floats = [1, 2.5, 3];
console.log(floats[0]!, floats[1]! + floats[2]!, floats.length);
class Item {
	constructor(readonly n: int) {}
}
const items = [new Item(1), new Item(2)];
console.log(items.map((it) => String(it.n)).join(","), items.filter((it) => it.n > 1).length);
export {};
